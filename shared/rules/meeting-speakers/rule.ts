import { z } from 'zod';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 发言人数与时间: how many speak, how long each, and whether all of it fits into the meeting.
 * @source none in the national instruments; 江门市政府办公室 2014 and others limit speakers to 4 or 5 with 8 or 10 minutes
 */
export const meetingSpeakers = defineRule({
  id: 'meeting/speakers',
  needs: [],
  params: z.strictObject({
    /** speakers, leaders too */
    speakers: z.int().positive(),
    /** minutes of each who isn't the leader speaking */
    minutes: z.int().positive(),
  }),

  check({ draft, params: { speakers: limit, minutes: each } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const { speeches, length } = card;
    const speakers = speeches.reduce((sum, { count }) => sum + count, 0);
    const minutes = speeches.reduce((sum, one) => sum + one.count * (one.minutes ?? 0), 0);
    const found: RawFinding[] = [];
    const [first] = speeches;
    const last = speeches.at(-1);
    if (first && last && speakers > limit)
      found.push({ at: [first.span[0], last.span[1]], code: 'tooMany', params: { speakers, limit } });
    for (const one of speeches)
      if (one.kind === 'other' && one.minutes !== null && one.minutes > each)
        found.push({ at: one.span, code: 'tooLong', params: { who: one.who, minutes: one.minutes, limit: each } });
    const whole = card.series ? null : (length?.minutes ?? null);
    if (whole !== null && minutes > whole)
      found.push({ at: length?.span ?? null, code: 'doNotFit', params: { minutes, whole } });
    return found.length === 0 ? pass({ speakers, minutes }) : finding(...found);
  },
});
