import { finds, paper, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeInnerOffice } from './rule.ts';

function from(issuer: string, to: string, { number = '', title = '关于规范作业管理的通知' } = {}) {
  return paper([number, title, `${to}：`, '　　请于4月底前完成自查。', issuer, '2026年3月5日'].join('\n').trimStart());
}
const to = (raw: string) => recipientFacts([{ raw }]);

const params = {};

ruleTable(scopeInnerOffice, params, {
  有文号发给其他机关: [
    from('云溪县教育局基础教育科', '各乡镇人民政府', { number: '云教基〔2026〕3号' }),
    to('各乡镇人民政府'),
    finds('issuesOutward', { inner: '基础教育科', organ: '云溪县教育局' }, { atMost: 'must' }),
  ],
  本局的所和局外单位都有的说局外单位: [
    from('东山县自然资源局用途管制股', '城关自然资源所，县城市建设投资有限公司'),
    recipientFacts([{ raw: '城关自然资源所' }, { raw: '县城市建设投资有限公司' }]),
    finds('issuesOutward', { recipient: '县城市建设投资有限公司' }),
  ],
  没有文号的不是必须: [
    from('云溪县教育局基础教育科', '县财政局'),
    to('县财政局'),
    finds('issuesOutward', {}, { atMost: 'should' }),
  ],
  发给各中小学: [
    from('云溪县教育局基础教育科', '各中小学校'),
    to('各中小学校'),
    finds('issuesOutward', { recipient: '各中小学校' }, { atMost: 'should' }),
  ],
  部门办公室: [from('云溪县教育局办公室', '各中小学校'), to('各中小学校'), passes({ applies: false })],
  部门与内设机构同署: [
    from('云溪县教育局\n云溪县教育局基础教育科', '各中小学校'),
    to('各中小学校'),
    passes({ applies: false }),
  ],
  发给本局科室: [from('云溪县教育局人事科', '局机关各科室'), to('局机关各科室'), passes({ outward: 0 })],
  街道办事处不是内设机构: [from('云溪县城关街道办事处', '各社区'), to('各社区'), passes({ applies: false })],
  大学的处室在校内行文: [from('云溪师范学院教务处', '各学院'), to('各学院'), passes({ applies: false })],
  管理处是单位: [from('平江市交通运输局公路管理处', '各县公路局'), to('各县公路局'), passes({ applies: false })],
});
