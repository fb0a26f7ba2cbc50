import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { biggestPassage, causeOf, copiesIn, nameOf, nothingFound, repeatsByRight, rounded } from '../repeats/index.ts';

/**
 * 年年照发: little but years and figures is changed against an earlier document. If that one still holds, there is no
 * need for another.
 * @source 《党政机关公文处理工作条例》13 (行文应当确有必要); the share is ours
 */
export const reuseYearClone = defineRule({
  id: 'reuse/year-clone',
  needs: ['reuse'],
  params: z.strictObject({ share: z.number().positive().max(1) }),

  check({ draft, facts: { reuse }, params: { share: least } }) {
    const right = repeatsByRight(draft);
    if (right) return pass({ lawful: true, reason: right });
    const [clone] = copiesIn(reuse).filter(({ match }) => match.relation === 'year-clone' && match.identical !== true);
    if (!clone || clone.share < least)
      return nothingFound(reuse, { share: rounded(clone?.share ?? 0), threshold: least });
    return finding({
      at: biggestPassage([clone.match]),
      code: 'clone',
      params: { ...nameOf(clone.match), share: rounded(clone.share), threshold: least },
      cause: causeOf(clone.match.id),
    });
  },
});
