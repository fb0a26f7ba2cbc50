import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';

/**
 * 集中发文: so many of the office's documents on one day, this one among them. The day is the one of signing where the
 * books are of its year and it isn't still to come, else today.
 * @source our own choice, after complaints about bursts before holidays
 */
export const timingBurst = defineRule({
  id: 'timing/burst',
  needs: ['today', 'issuing'],
  params: z.strictObject({
    /** documents on one day, from which on it is a burst */
    limit: z.int().positive(),
  }),

  check({ draft, facts: { today, issuing }, params: { limit } }) {
    const { signedOn, documentNumber } = draft.document;
    const isOfBooks = signedOn !== null && signedOn <= today && Number(signedOn.slice(0, 4)) === issuing.year;
    const day = isOfBooks ? signedOn : today;
    const others = issuing.issued.filter(({ issuedOn, voided, prefix, serial }) => {
      const isItself = serial !== null && prefix === documentNumber?.prefix && serial === documentNumber.serial;
      return issuedOn === day && !voided && !isItself;
    });
    const count = others.length + 1;
    if (count < limit) return pass({ count, limit });
    return finding({ at: null, code: 'burst', params: { day, count, limit } });
  },
});
