import { workingCalendar } from '../../calendar/index.ts';
import { known } from '../facts.ts';
import { facts, finds, notice, passes, ruleTable, skips } from '../testing/index.ts';
import { demandsRestDayDue } from './rule.ts';

const days = ['2026-04-04', '2026-04-05', '2026-04-06'].map((date) => ({ date, kind: 'off' as const, name: '清明节' }));
const makeup = { date: '2026-05-09', kind: 'working' as const, name: '劳动节' };
const year = {
  year: 2026,
  sources: [{ title: null, number: null, date: null }],
  days: [...days, makeup],
  origin: 'imported' as const,
};
const known2026 = facts({ calendar: known(workingCalendar({ years: [year], local: [] })) });
const unknownYear = facts({ calendar: known(workingCalendar({ years: [], local: [] })) });
const params = { break: 3 };

ruleTable(demandsRestDayDue, params, {
  'a Sunday': [
    notice('请于3月15日前报送自查报告。'),
    known2026,
    finds('weekend', { due: '2026-03-15', quote: '3月15日前' }, { cause: 'due' }),
  ],
  'a holiday': [notice('各乡镇要于4月5日前完成整改。'), known2026, finds('holiday', { name: '清明节' })],
  'the first working day after a long break': [
    notice('请各单位于4月7日前报送方案。'),
    known2026,
    finds('afterBreak', { due: '2026-04-07', days: 3, name: '清明节' }),
  ],
  'a Monday after a weekend': [notice('请于3月16日前报送方案。'), known2026, passes()],
  'a Saturday that is worked': [notice('请于5月9日前报送方案。'), known2026, passes()],
  'the end of a month is no day': [notice('请于5月底前报送总结。'), known2026, passes()],
  'applicants come of themselves': [notice('符合条件的农户可于3月15日前自愿申请。'), known2026, passes()],
  'from when it takes effect': [notice('本办法自2026年3月15日起施行。'), known2026, passes()],
  'told of the past': [notice('各单位已于3月1日前完成排查。'), known2026, passes()],
  没有当年放假安排: [notice('请于3月15日前报送方案。'), unknownYear, skips('no-calendar')],
});
