import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

/** Days from which on the year itself is likely to be wrong: in January one still writes the old one. */
const nearlyAYear = 330;
/** milliseconds */
const dayLength = 86_400_000;

/**
 * 成文日期与今天: a date of signing that lies far from the day of the check.
 * @source our own choice
 */
export const timingSignedDate = defineRule({
  id: 'timing/signed-date',
  needs: ['today'],
  params: z.strictObject({
    /** days that a draft may be older than today */
    past: z.int().nonnegative(),
    /** days that its date may lie ahead */
    future: z.int().nonnegative(),
  }),

  check({ draft, facts: { today }, params: { past, future } }) {
    const { signedOn, spans } = draft.document;
    if (signedOn === null) return skip('no-signed-date');
    const isPast = signedOn <= today;
    const count = Math.abs(Date.parse(signedOn) - Date.parse(today)) / dayLength;
    if (count <= (isPast ? past : future)) return pass({ days: count });
    const code = count >= nearlyAYear ? 'year' : isPast ? 'past' : 'future';
    return finding({ at: spans.signedOn ?? null, code, params: { day: signedOn, count }, atMost: 'note' });
  },
});
