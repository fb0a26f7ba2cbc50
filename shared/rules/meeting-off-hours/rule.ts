import { z } from 'zod';
import { dayKind, isNoData, isWorked } from '../../calendar/index.ts';
import { defineRule, finding, pass, type RawFinding, skip } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 休息时间开会: on a weekend, a holiday or in the evening by the real calendar; a make-up working day is a working day.
 * @source none that sets hours; 《整治形式主义为基层减负若干规定》(2024) on burdens at large
 */
export const meetingOffHours = defineRule({
  id: 'meeting/off-hours',
  needs: ['calendar'],
  params: z.strictObject({
    /** hour from which it is evening */
    evening: z.int().min(12).max(23),
  }),

  check({ draft, facts: { calendar }, params: { evening } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const found: RawFinding[] = [];
    const soft = { cause: 'meeting-day', ...(card.emergency && { atMost: 'note' as const }) };
    for (const { date, from, half, span } of card.sessions) {
      if (date === null) continue;
      const day = dayKind(date, calendar);
      if (isNoData(day)) return skip(day.code, { year: day.year });
      if (!isWorked(day)) {
        if (found.some(({ params }) => params.date === date)) continue;
        const code = day.kind === 'weekend' || !day.name ? 'restDay' : 'holiday';
        found.push({ at: span, code, params: { date, name: day.name ?? '' }, ...soft });
      } else if (from === null ? half === 'evening' : Number(from.slice(0, 2)) >= evening)
        found.push({ at: span, code: 'evening', params: { date, time: from ?? '' }, ...soft });
    }
    return found.length === 0 ? pass({ sessions: card.sessions.length }) : finding(...found);
  },
});
