import { noYear, workingYear } from '../meeting-card/testing/calendar.ts';
import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, passes, ruleTable, skips } from '../testing/index.ts';
import { meetingOffHours } from './rule.ts';

const on = (when: string, title?: string) =>
  meeting(`定于2026年${when}在县政府三楼会议室召开会议，会期1小时。`, title === undefined ? {} : { title });

ruleTable(
  meetingOffHours,
  { evening: 18 },
  {
    星期六: [
      on('3月14日（星期六）9:00'),
      workingYear,
      finds('restDay', { date: '2026-03-14' }, { cause: 'meeting-day' }),
    ],
    节日: [on('5月4日9:00'), workingYear, finds('holiday', { date: '2026-05-04', name: '劳动节' })],
    晚上: [on('3月12日晚上7点'), workingYear, finds('evening', { date: '2026-03-12', time: '19:00' })],
    只写晚上: [on('3月12日晚上'), workingYear, finds('evening')],
    应急会议只作参考: [
      on('3月14日9:00', '关于召开强降雨应对紧急会议的通知'),
      workingYear,
      finds('restDay', {}, { atMost: 'note' }),
    ],
    调休上班的星期六: [on('5月9日（星期六）上午10:00'), workingYear, passes({ sessions: 1 })],
    工作日下午: [on('3月12日下午5时'), workingYear, passes()],
    星期日前交回执: [
      meeting('定于2026年3月16日9:00—10:00召开会议。\n请于3月15日前报送参会名单。'),
      workingYear,
      passes({ sessions: 1 }),
    ],
    前一天报到: [meeting('会议时间：3月15日下午报到，3月16日9:00—11:00开会。'), workingYear, passes({ sessions: 1 })],
    没有这一年的安排: [on('3月14日9:00'), noYear, skips('no-calendar')],
  },
);
