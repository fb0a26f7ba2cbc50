import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { headCountOf, meetingCardOf } from '../meeting-card/index.ts';

/** Half a day where only half days are said. */
const halfDay = 180;

/**
 * 参会人时: heads × (length + way there and back), the way only where people come together.
 * @source none; our own estimate, so that the cost of a meeting is seen before it is called
 */
export const meetingPersonHours = defineRule({
  id: 'meeting/person-hours',
  needs: ['recipients'],
  params: z.strictObject({
    hours: z.int().positive(),
    /** minutes a head on the way, there and back */
    travel: z.int().nonnegative(),
  }),

  check({ draft, facts: { recipients }, params: { hours: limit, travel } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const { length, form } = card;
    const minutes = length?.minutes ?? (length?.halfDays ? length.halfDays * halfDay : null);
    if (minutes === null) return skip('no-meeting-length');
    const heads = headCountOf(card, recipients);
    if (!heads) return skip('no-meeting-heads');
    const hours = Math.round((heads.count * (minutes + (form === 'video' ? 0 : travel))) / 60);
    if (hours <= limit) return pass({ hours, heads: heads.count });
    const params = { hours, limit, heads: heads.count };
    return finding({ at: card.span, code: heads.least ? 'atLeast' : 'many', params, atMost: 'note' });
  },
});
