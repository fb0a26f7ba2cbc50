import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, findsAll, passes, ruleTable } from '../testing/index.ts';
import { meetingNoMeetingDay } from './rule.ts';

const on = (day: string, title?: string) =>
  meeting(`定于2026年${day}9:00—10:00召开会议。`, title === undefined ? {} : { title });
const days = { weekdays: [3], weeks: [2], months: [8] };

ruleTable(meetingNoMeetingDay, days, {
  星期三: [on('3月18日'), finds('weekday', { date: '2026-03-18' }, { cause: 'meeting-day' })],
  第二周: [on('3月12日'), finds('week', { date: '2026-03-12' })],
  八月份: [on('8月20日'), finds('month', { date: '2026-08-20' })],
  三天各提一次: [meeting('定于2026年3月11日至13日召开会议。'), findsAll('week', 'week', 'week')],
  一天两段只提一次: [
    meeting('会议时间：2026年3月18日全天，上午9:00—11:30，下午14:30—17:00。'),
    finds('weekday', { date: '2026-03-18' }),
  ],
  应急会议只作参考: [on('3月18日', '关于召开强降雨应对紧急会议的通知'), finds('weekday', {}, { atMost: 'note' })],
  平常的日子: [on('3月19日'), passes({ sessions: 1 })],
  两种算法不一致的一天: [on('5月8日'), passes()],
  反馈名单的日子不是会期: [
    meeting('定于2026年3月19日9:00—10:00召开会议。\n请于3月18日前报送参会名单。'),
    passes({ sessions: 1 }),
  ],
});

const noDays = { weekdays: [], weeks: [], months: [] };

ruleTable(meetingNoMeetingDay, noDays, {
  没有设定无会日: [on('3月18日'), passes()],
  没有设定无会日时第二周也一样: [on('3月12日'), passes()],
});
