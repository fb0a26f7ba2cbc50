import { draft, finds, paper, passes, ruleTable } from '../testing/index.ts';
import { quotaSupportingDocument } from './rule.ts';

const titled = (title: string) => draft({ title });
const stated = (title: string, body: string) =>
  paper([title, '', '各乡镇人民政府：', `　　${body}`, '', '云溪县人民政府', '2026年3月5日'].join('\n'));

const params = {};

ruleTable(quotaSupportingDocument, params, {
  贯彻落实上级文件的实施意见: [
    titled('云溪县人民政府关于贯彻落实《江平市促进就业若干措施》的实施意见'),
    finds('supporting', {}, { atMost: 'note' }),
  ],
  印发实施细则: [titled('关于印发《江平市物业管理条例》实施细则的通知'), finds('supporting')],
  贯彻省里会议和文件的方案: [titled('关于印发贯彻落实省委农村工作会议精神实施方案的通知'), finds('supporting')],
  任务分工: [titled('关于印发2026年政府工作报告重点工作分工方案的通知'), finds('supporting')],
  转发上级原文: [titled('云溪县人民政府转发江平市人民政府关于贯彻落实省政府促进就业意见的实施意见的通知'), passes()],
  本地的方案: [titled('关于印发《云溪县森林防火实施方案》的通知'), passes({ supporting: false })],
  报告贯彻落实情况: [
    draft({ title: '关于贯彻落实省委巡视整改意见情况的报告', kind: '报告', direction: 'up' }),
    passes(),
  ],
  征求意见: [titled('关于征求贯彻落实《江平市防汛条例》实施细则意见的函'), passes()],
  条例授权制定: [
    stated(
      '关于印发贯彻落实《江平市物业管理条例》实施细则的通知',
      '根据《江平市物业管理条例》第五十条规定，制定本细则。',
    ),
    passes({ asked: true }),
  ],
  落实责任不是配套文件: [titled('关于落实安全生产责任的通知'), passes()],
});
