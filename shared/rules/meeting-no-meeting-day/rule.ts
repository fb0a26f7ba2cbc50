import { z } from 'zod';
import { weekdayOf } from '../../calendar/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 无会日、无会周、无会月: days on which the office holds no meetings. A week of the month counts only where both ways of
 * counting (days 8 to 14, the week of the second Monday) agree.
 * @source none nationwide; 张家界《关于进一步精简会议的五项措施》(2022) 3 (Mondays, the second week), 浙江 2020 (Wednesdays)
 */
export const meetingNoMeetingDay = defineRule({
  id: 'meeting/no-meeting-day',
  needs: [],
  params: z.strictObject({
    /** 1 is Monday, 7 Sunday */
    weekdays: z.array(z.int().min(1).max(7)),
    /** of the month */
    weeks: z.array(z.int().min(1).max(5)),
    months: z.array(z.int().min(1).max(12)),
  }),

  check({ draft, params: { weekdays, weeks, months } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const found = card.sessions.flatMap(({ date, span }, index): RawFinding[] => {
      // a day with two sessions is one day
      if (date === null || card.sessions.findIndex((one) => one.date === date) !== index) return [];
      const code = months.includes(Number(date.slice(5, 7)))
        ? 'month'
        : weeks.some((week) => isInWeek(date, week))
          ? 'week'
          : weekdays.includes(weekdayOf(date) || 7)
            ? 'weekday'
            : null;
      if (code === null) return [];
      return [{ at: span, code, params: { date }, cause: 'meeting-day', ...(card.emergency && { atMost: 'note' }) }];
    });
    return found.length === 0 ? pass({ sessions: card.sessions.length }) : finding(...found);
  },
});

function isInWeek(date: string, week: number): boolean {
  const day = Number(date.slice(8));
  const monday = day - (((weekdayOf(date) + 6) % 7) as number);
  return Math.ceil(day / 7) === week && monday > 0 && Math.ceil(monday / 7) === week;
}
