import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { isLookedUp, isOfficial } from '../length/official.ts';
import { readOut } from '../length/read-out.ts';

const chars = z.int().positive();

/**
 * 篇幅: the body is no longer than its nature allows. For a 印发 or 转发 shell `counts.body` has the printed text in it.
 * @source 《整治形式主义为基层减负若干规定》1.2 (一般)
 */
export const lengthBody = defineRule({
  id: 'length/body',
  needs: [],
  params: z.strictObject({ general: chars, special: chars }),

  check({ draft, params }) {
    const { nature, spans } = draft.document;
    const count = draft.counts.body;
    // deploying comprehensive work is exempt nationally
    // and what is read out has minutes, not characters: length/speech
    if (nature === 'comprehensive' || readOut(draft) !== null) return pass({ count });

    const limits = nature === 'unknown' ? [params.special, params.general] : [params[nature]];
    const [least, most] = [Math.min(...limits), Math.max(...limits)];
    if (count <= least) return pass({ count, limit: least });
    if (count <= most) return skip('nature-unknown', { count, least, most });

    return finding({
      ...(isOfficial(draft) && !isLookedUp(draft) ? {} : { atMost: 'note' }),
      // a shell's own few lines are not what is too long
      at: spans.printedText ?? spans.body ?? null,
      code: nature === 'unknown' ? 'tooLongUnlessComprehensive' : nature === 'special' ? 'tooLongSpecial' : 'tooLong',
      params: { count, limit: most, over: count - most },
      cause: 'length',
    });
  },
});
