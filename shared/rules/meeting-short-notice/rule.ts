import { z } from 'zod';
import { isNoData, workingDaysBetween } from '../../calendar/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 通知过晚: working days after the day of the notice until the day of the meeting, the day of the meeting counted.
 * @source none; two days are our own choice
 */
export const meetingShortNotice = defineRule({
  id: 'meeting/short-notice',
  needs: ['calendar', 'today'],
  params: z.strictObject({ workingDays: z.int().positive() }),

  check({ draft, facts: { calendar, today }, params: { workingDays: limit } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const first = card.sessions
      .filter(({ date }) => date !== null)
      .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0];
    if (!first?.date) return pass({ date: null });
    const issued = draft.document.signedOn ?? today;
    const at = first.span;
    if (first.date < issued)
      return finding({ at, code: 'before', params: { date: first.date, issued }, atMost: 'note' });
    const days = workingDaysBetween(issued, first.date, calendar);
    if (isNoData(days)) return skip(days.code, { year: days.year });
    if (days >= limit) return pass({ days });
    const params = { date: first.date, issued, days, limit };
    return finding({ at, code: 'tooLate', params, ...(card.emergency && { atMost: 'note' as const }) });
  },
});
