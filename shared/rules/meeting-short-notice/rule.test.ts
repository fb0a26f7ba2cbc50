import { noYear, workingYear } from '../meeting-card/testing/calendar.ts';
import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, passes, ruleTable, skips } from '../testing/index.ts';
import { meetingShortNotice } from './rule.ts';

const on = (day: string, signedOn = '2026年3月5日', title?: string) =>
  meeting(`定于2026年${day}9:00—10:00召开会议。`, { signedOn, ...(title !== undefined && { title }) });

ruleTable(
  meetingShortNotice,
  { workingDays: 2 },
  {
    第二天开会: [
      on('3月6日'),
      workingYear,
      finds('tooLate', { issued: '2026-03-05', date: '2026-03-06', days: 1, limit: 2 }),
    ],
    当天开会: [on('3月5日'), workingYear, finds('tooLate', { days: 0 })],
    隔着周末的星期一: [on('3月9日', '2026年3月6日'), workingYear, finds('tooLate', { days: 1 })],
    应急会议只作参考: [
      on('3月6日', '2026年3月5日', '关于召开强降雨应对紧急会议的通知'),
      workingYear,
      finds('tooLate', {}, { atMost: 'note' }),
    ],
    会议早于通知: [on('3月2日'), workingYear, finds('before', {}, { atMost: 'note' })],
    隔两个工作日: [on('3月9日'), workingYear, passes({ days: 2 })],
    调休上班的一天算工作日: [on('5月9日', '2026年5月7日'), workingYear, passes({ days: 2 })],
    年初通知年末的会: [on('12月24日'), workingYear, passes()],
    没有写日期: [meeting('会议时间另行通知，请各乡镇做好参会准备。'), workingYear, passes({ date: null })],
    没有这一年的安排: [on('3月6日'), noYear, skips('no-calendar')],
  },
);
