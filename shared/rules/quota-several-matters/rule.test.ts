import { draft, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { quotaSeveralMatters } from './rule.ts';

const titled = (title: string) => draft({ title });
const sections = (title: string, ...heads: readonly string[]) =>
  paper(
    [
      title,
      '',
      '各乡镇人民政府：',
      '　　现将有关事项通知如下。',
      ...heads.flatMap((head, i) => [`　　${'一二三四五'[i]}、${head}`, '　　请各乡镇按要求办理。']),
      '',
      '云溪县人民政府办公室',
      '2026年3月5日',
    ].join('\n'),
  );

const params = {};

ruleTable(quotaSeveralMatters, params, {
  请示另有规则: [
    draft({ title: '关于解决森林防火经费和学生资助资金的请示', kind: '请示', direction: 'up' }),
    passes({ matters: 0 }),
  ],
  标题里三件事: [
    titled('关于做好森林防火、学生资助和人口普查工作的通知'),
    finds('inTitle', { matters: ['森林防火', '学生资助', '人口普查'] }),
  ],
  标题里四件事: [titled('关于抓好春耕备耕、信访维稳、征兵及党费收缴等工作的通知'), finds('inTitle', { count: 4 })],
  正文三件事: [
    sections('关于做好近期几项重点工作的通知', '森林防火工作', '学生资助申报', '报刊订阅'),
    finds('inSections', { count: 3 }, { atMost: 'note' }),
  ],
  同一类的几件事: [titled('关于做好防汛、抗旱、供水保障工作的通知'), passes()],
  几类地方的一件事: [titled('关于开展学校、医院、商场消防安全检查的通知'), passes()],
  标题里两件事: [titled('关于做好春耕备耕和人口普查工作的通知'), finds('inTitle', { count: 2 }, { atMost: 'note' })],
  正文列了几件事: [
    sections('关于近期几项工作的通知', '抓好小麦返青管理；第二，开展电信诈骗宣传；第三，核发退休人员补贴'),
    finds('inSections', { count: 3 }, { atMost: 'note' }),
  ],
  一段时间里要做的几件事: [titled('关于做好清明节期间值班值守、交通安全、森林防火工作的通知'), passes()],
  印发的文件名里有顿号: [titled('关于印发《云溪县防汛、学生资助、人口普查档案目录》的通知'), passes()],
  标题写明了事由的综合文件: [
    sections('关于做好春节期间有关工作的通知', '安全生产', '值班值守', '困难群众救助'),
    passes(),
  ],
  一件事的几个方面: [
    sections('关于做好近期重点工作的通知', '提高思想认识', '明确工作任务', '加强组织领导'),
    passes({ matters: 0 }),
  ],
  会议纪要: [draft({ title: '关于森林防火、学生资助、人口普查的会议纪要', kind: '纪要' }), passes()],
});
