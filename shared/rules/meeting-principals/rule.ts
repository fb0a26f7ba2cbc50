import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';
import { readingOf } from '../reading/index.ts';

/** Agreed to by the head of the organ: then the head calls. */
const agreed = /经[^，。；\n]{0,14}(?:主要(?:领导|负责同志)|书记|[省市县区]长)[^，。；\n]{0,6}(?:同意|批准|审定)/u;

/**
 * 副职召集、要求下级正职参加: a deputy calls or addresses the meeting, and the heads of lower levels or of departments must come. In an
 * emergency whoever is needed comes.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2 (副职召开的会议一般不要求下级主要负责同志参加), by a summary
 */
export const meetingPrincipals = defineRule({
  id: 'meeting/principals',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const { caller, attendance, emergency } = card;
    // departments named one by one are those in the deputy's own charge
    const asked = attendance.filter(({ principals, level, units }) => principals && (level !== null || units === null));
    if (emergency || caller?.rank !== 'deputy' || asked.length === 0) return pass({ asked: asked.length });
    if (agreed.test(readingOf(draft).masked)) return pass({ asked: asked.length, agreed: true });
    const quotes = [...new Set(asked.map(({ raw }) => raw))];
    return finding({ at: asked[0]?.span ?? null, code: 'asked', params: { quote: quotes.join('；') } });
  },
});
