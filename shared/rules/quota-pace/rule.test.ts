import type { Issuing } from '../facts.ts';
import { known } from '../facts.ts';
import { draft, facts, finds, passes, quotaFacts, ruleTable, skips } from '../testing/index.ts';
import { quotaPace } from './rule.ts';

const paper = { series: '', prefix: null, serial: null, title: '工作提示', issuedOn: '2026-02-01' } as const;
const hidden = (count: number): Issuing['issued'] =>
  Array.from({ length: count }, () => ({ ...paper, mainRecipients: [], voided: false, hidden: true }));

function books(given: Parameters<typeof quotaFacts>[0], today = '2026-06-30', papers = 0, counted = true) {
  const { quota } = quotaFacts(given, counted);
  const issuing = { year: 2026, issued: hidden(papers), series: null, lastYearByNow: null, planItems: null };
  return facts({ quota, issuing: known(issuing), today: known(today) });
}

const params = { fromMonth: 3, least: 5 };

ruleTable(quotaPace, params, {
  '半年已发60件，计划100件': [
    draft(),
    books({ limit: 100, issued: 60, forecast: 121 }),
    finds('overPlan', { forecast: 121, most: 100, month: 11 }),
  ],
  '没有计划，按去年比': [
    draft(),
    books({ lastYear: 90, issued: 60, forecast: 121 }),
    finds('overLastYear', { most: 90, month: 10 }),
  ],
  加上未编号的材料超过计划: [
    draft(),
    books({ limit: 60, issued: 28, forecast: 56 }, '2026-06-30', 35),
    finds('hiddenOverPlan', { hidden: 35, total: 63 }, { atMost: 'note' }),
  ],
  进度在计划之内: [draft(), books({ limit: 100, issued: 40, forecast: 80 }), passes({ forecast: 80 })],
  一二月不推算: [draft(), books({ limit: 20, issued: 15, forecast: 95 }, '2026-02-27'), passes()],
  件数太少不推算: [draft(), books({ limit: 5, issued: 3, forecast: 17 }, '2026-03-05'), passes()],
  已经超计划的由计划规则提醒: [draft(), books({ limit: 40, issued: 60, forecast: 121 }), passes()],
  不计入计划的系列: [draft(), books({ limit: 10, issued: 9, forecast: 18 }, undefined, 0, false), passes()],
  没有计划也没有去年数: [draft(), books({ issued: 60, forecast: 121 }), skips('no-plan')],
  没有工作区: [draft(), facts(), skips('no-workspace')],
});
