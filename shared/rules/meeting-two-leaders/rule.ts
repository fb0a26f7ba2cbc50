import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 党政主要负责同志同时讲话: the secretary of the committee and the head of the government, both at one meeting.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2 (党政主要负责同志一般不同时讲话), by a summary
 */
export const meetingTwoLeaders = defineRule({
  id: 'meeting/two-leaders',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const leading = card.speeches.filter(({ kind }) => kind === 'lead');
    const party = leading.find(({ ranks }) => ranks.includes('party'));
    const head = leading.find(({ ranks }) => ranks.includes('head'));
    if (!party || !head) return pass({ both: false });
    const at = party.span[0] > head.span[0] ? party.span : head.span;
    return finding({ at, code: 'both', params: {} });
  },
});
