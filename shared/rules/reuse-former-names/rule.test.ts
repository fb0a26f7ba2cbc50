import { known } from '../index.ts';
import { facts, finds, findsAll, notice, paper, passes, ruleTable, skips } from '../testing/index.ts';
import { reuseFormerNames } from './rule.ts';

const params = { except: [] as string[] };
const names: Readonly<Record<string, string>> = {
  县环保局: '县生态环境局',
  县国土资源局: '县自然资源局',
  县安监局: '县应急管理局',
  县粮食局: '县粮食和物资储备局',
};

function saying(text: string, draft = notice(text)): readonly [ReturnType<typeof notice>, ReturnType<typeof facts>] {
  const former = Object.entries(names).flatMap(([said, name]) => {
    const at = draft.text.indexOf(said);
    return at < 0 ? [] : [{ said, name, span: [at, at + said.length] as const, until: '2019-03-31' }];
  });
  return [draft, facts({ places: known({ own: ['云溪县'], foreign: [], former }) })];
}
const then = paper(
  '关于开展环保检查的通知\n各乡镇人民政府：\n　　由县环保局牵头开展检查。\n云溪县人民政府办公室\n2016年3月5日',
);

ruleTable(reuseFormerNames, params, {
  任务派给旧名的机关: [
    ...saying('由县环保局会同各乡镇开展隐患排查。'),
    finds('former', { said: '县环保局', name: '县生态环境局' }, { cause: 'organ' }),
  ],
  两个旧名: [...saying('由县环保局、县国土资源局联合核查。'), findsAll('former', 'former')],
  同一旧名只说一次: [...saying('报县安监局。\n由县安监局复查。'), findsAll('former')],
  '有的地方仍有的旧名，只作参考': [...saying('由县粮食局兑付补助。'), finds('former', {}, { atMost: 'note' })],
  写明是原机关: [...saying('由原县环保局核发的许可证继续有效。'), passes({ names: 1 })],
  讲机构改革的沿革: [...saying('县国土资源局的职责整合，组建县自然资源局。'), passes()],
  改革以前的年份: [...saying('2016年县环保局核发的许可证到期换发。'), passes()],
  旧名的宿舍区: [...saying('县环保局宿舍区列入今年老旧小区改造名单。'), passes()],
  引号里的旧名: [...saying('旧证上印有“县环保局”字样的，可以换发。'), passes()],
  改革以前的文件: [...saying('', then), passes({ names: 1 })],
  本单位不知道在哪里: [
    notice('由县环保局牵头。'),
    facts({ places: { available: false, code: 'no-own-area' } }),
    skips('no-own-area'),
  ],
});
