import { type Issuing, known } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { quotaSameRecipientDay } from './rule.ts';

const towns = '各乡镇人民政府';

function books(...given: readonly Partial<Issuing['issued'][number]>[]) {
  const issued = given.map((one, i) => ({
    series: '县政府办文件',
    prefix: '云政办发',
    serial: i + 1,
    title: `通知${i + 1}`,
    issuedOn: '2026-03-05',
    mainRecipients: [towns],
    voided: false,
    hidden: false,
    ...one,
  }));
  return facts({ issuing: known({ year: 2026, issued, series: null, lastYearByNow: null, planItems: null }) });
}

const toTowns = draft({ mainRecipients: ['县政府各部门', towns] });

const params = { limit: 3 };

ruleTable(quotaSameRecipientDay, params, {
  今天第3件发给各乡镇: [
    toTowns,
    books({}, {}),
    finds('many', { recipient: towns, count: 3, titles: ['通知1', '通知2'] }),
  ],
  没有编号的材料也算: [toTowns, books({}, { hidden: true, prefix: null, serial: null }), finds('many', { count: 3 })],
  顿号和括号不分: [toTowns, books({ mainRecipients: ['各乡、镇人民政府'] }, {}), finds('many')],
  今天第2件: [toTowns, books({}), passes({ count: 2 })],
  前几天发的不算: [toTowns, books({}, { issuedOn: '2026-03-04' }), passes()],
  发给别的单位的不算: [toTowns, books({}, { mainRecipients: ['县财政局'] }), passes()],
  作废的和这一件自己不算: [toTowns, books({}, { voided: true }, { itself: true }), passes({ count: 2 })],
  没有主送机关: [draft(), books({}, {}), passes()],
  没有工作区: [toTowns, facts(), skips('no-workspace')],
});
