import { draft, finds, han, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthByKind } from './rule.ts';

const params = { request: 3000, report: 3000, letter: 2000, bulletin: 1500 };
const up = { mainRecipients: ['市人民政府'], direction: 'up' as const };
const bulletin = (text: string): string =>
  ['工 作 简 报', '第8期', '云溪县人民政府办公室编　　2026年3月5日', '', '石桥镇修好三条灌渠', '', text].join('\n');

ruleTable(lengthByKind, params, {
  三千字的请示: [draft({ ...up, kind: '请示', body: han(3000) }), passes({ count: 3000, limit: 3000 })],
  三千二百字的请示: [
    draft({ ...up, kind: '请示', body: han(3200) }),
    finds('request', { count: 3200, over: 200 }, { cause: 'length' }),
  ],
  四千字的情况报告: [
    draft({ ...up, kind: '报告', title: '云溪县人民政府关于春耕备耕情况的报告', body: han(4000) }),
    finds('report', { over: 1000 }),
  ],
  三千字的函: [draft({ kind: '函', body: han(3000) }), finds('letter', { limit: 2000 })],
  两千字的简报: [paper(bulletin(`　　${han(2000)}。`)), finds('bulletin', { limit: 1500 })],
  一千字的简报: [paper(bulletin(`　　${han(1000)}。`)), passes({ limit: 1500 })],
  通知另有限额: [draft({ kind: '通知', body: han(9000) }), passes()],
  政府工作报告是讲话稿: [draft({ kind: '报告', title: '政府工作报告', body: han(9000) }), passes()],
  年度报告向社会公布: [draft({ ...up, kind: '报告', title: '云溪县法治政府建设年度报告', body: han(9000) }), passes()],
  印发应急预案的函: [draft({ kind: '函', isShell: true, body: han(9000) }), passes()],
  印发简报目录的通知: [draft({ kind: '通知', title: '关于订阅工作简报的通知', body: han(2000) }), passes()],
});
