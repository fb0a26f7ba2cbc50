import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 主要讲话时长: a leader's speech or the main report of a meeting, where the notice says how long it is.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2 (主要负责同志讲话或者会议主报告不超过1小时)
 */
export const meetingMainSpeech = defineRule({
  id: 'meeting/main-speech',
  needs: [],
  params: z.strictObject({ minutes: z.int().positive() }),

  check({ draft, params: { minutes: limit } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const leading = card.speeches.filter(({ kind }) => kind === 'lead');
    const long = leading.filter(({ minutes }) => minutes !== null && minutes > limit);
    if (long.length === 0) return pass({ minutes: Math.max(0, ...leading.map(({ minutes }) => minutes ?? 0)) });
    return finding(
      ...long.map(({ span, who, minutes }) => ({ at: span, code: 'tooLong', params: { who, minutes, limit } })),
    );
  },
});
