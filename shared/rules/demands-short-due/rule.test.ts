import { workingCalendar } from '../../calendar/index.ts';
import { known } from '../facts.ts';
import { facts, finds, findsAll, notice, paper, passes, ruleTable, skips } from '../testing/index.ts';
import { demandsShortDue } from './rule.ts';

const year = {
  year: 2026,
  sources: [{ title: null, number: null, date: null }],
  days: [],
  origin: 'imported' as const,
};
const known2026 = facts({ calendar: known(workingCalendar({ years: [year], local: [] })) });
const unknownYear = facts({ calendar: known(workingCalendar({ years: [], local: [] })) });
const params = { limit: 3 };
const undated = (sentence: string) =>
  paper(`云溪县人民政府办公室关于报送名单的通知\n\n各乡镇人民政府：\n　　${sentence}`);

ruleTable(demandsShortDue, params, {
  'the next morning': [
    notice('请各乡镇于3月6日10时前将摸底情况报县林业局。'),
    known2026,
    finds('atOnce', { due: '2026-03-06', days: 1, limit: 3 }, { cause: 'due' }),
  ],
  'the same day': [notice('请于今日下班前报送名单。'), known2026, finds('atOnce', { days: 0 })],
  'two working days over a weekend': [
    notice('请于3月9日前将名单报县民政局。'),
    known2026,
    finds('short', { due: '2026-03-09', days: 2 }, { atMost: 'note' }),
  ],
  'at the limit': [notice('请于3月10日前将名单报县民政局。'), known2026, passes({ days: 3, limit: 3 })],
  'a length of time': [notice('请在2个工作日内将名单报县民政局。'), known2026, finds('short', { days: 2 })],
  'hours after it arrives': [
    notice('请接到通知后4小时内将名单报县民政局。'),
    known2026,
    finds('onArrival', { quote: '接到通知后4小时内' }),
  ],
  'the morning after it arrives': [
    notice('请各乡镇于收到通知后第二天上午10点前将名单报县民政局。'),
    known2026,
    finds('onArrival', { quote: '第二天上午10点前' }),
  ],
  'a task of townships': [notice('各乡镇要于3月6日前完成全面排查。'), known2026, finds('atOnce', { days: 1 })],
  'an emergency is only noted': [
    notice('防汛期间，各乡镇要于3月6日前完成险情排查。'),
    known2026,
    finds('atOnce', {}, { atMost: 'note' }),
  ],
  'after an application': [notice('各部门要自受理之日起2个工作日内将结果反馈县政务服务中心。'), known2026, passes()],
  'hours after what happens': [notice('发生险情后，各乡镇要在2小时内向县防指报告。'), known2026, passes()],
  'a standard of service': [notice('各部门对符合条件的申请应在2个工作日内办结。'), known2026, passes()],
  'from when it takes effect': [notice('本办法自2026年3月6日起施行。'), known2026, passes()],
  'applicants come of themselves': [notice('符合条件的农户可于3月6日前自愿申请。'), known2026, passes()],
  'every month is no day': [notice('请各乡镇每月5日前报送进度。'), known2026, passes()],
  'both are said': [notice('请于3月6日前报送名单。请于3月9日前报送方案。'), known2026, findsAll('atOnce', 'short')],
  'from today where the draft has no date': [
    undated('请于2026年3月6日前报送名单。'),
    known2026,
    finds('atOnce', { days: 1 }),
  ],
  'next year, for which there is no notice yet': [notice('请于2027年1月20日前报送总结。'), known2026, passes()],
  没有当年放假安排: [notice('请于3月6日前报送名单。'), unknownYear, skips('no-calendar')],
});
