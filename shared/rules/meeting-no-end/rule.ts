import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 未写明时长: without an end or a length nobody can see how long the meeting takes, the rule on duration included.
 * @source none; our own choice, so that a meeting without an end doesn't pass unseen
 */
export const meetingNoEnd = defineRule({
  id: 'meeting/no-end',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    if (card.watched) return pass({ meeting: true, watched: true });
    if (card.elsewhere) return pass({ meeting: true, elsewhere: true });
    if (card.length && card.length.until === null) return pass({ meeting: true });
    const at = card.sessions[0]?.span ?? card.span;
    return finding({ at, code: 'missing', params: {}, cause: 'meeting-length', atMost: 'note' });
  },
});
