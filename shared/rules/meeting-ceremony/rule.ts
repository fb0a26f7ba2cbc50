import { z } from 'zod';
import type { Params } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 会务要求过度: those who come must be there long before, wear a uniform, may not be excused, or find banners.
 * @source none nationwide; a school's rule of 2025 has 5 to 10 minutes
 */
export const meetingCeremony = defineRule({
  id: 'meeting/ceremony',
  needs: [],
  params: z.strictObject({
    /** minutes before the beginning that nobody minds */
    early: z.int().nonnegative(),
  }),

  check({ draft, params: { early } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const found = card.ceremony.filter(({ code, minutes }) => code !== 'early' || (minutes ?? 0) > early);
    if (found.length === 0) return pass({ places: 0 });
    return finding(
      ...found.map(({ span, code, minutes }) => {
        const params: Params = code === 'early' ? { minutes, limit: early } : { quote: draft.text.slice(...span) };
        return { at: span, code, params };
      }),
    );
  },
});
