import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { isProse } from '../length/official.ts';
import { isList, longest, runningSentences } from '../length/running.ts';

/**
 * 长句: sentences (to the next 。；！？) that nobody follows to the end. Lists of names aren't said, they are looked up.
 * @source none; our own choice
 */
export const lengthLongSentences = defineRule({
  id: 'length/long-sentences',
  needs: [],
  params: z.strictObject({ characters: z.int().positive() }),

  check({ draft, params: { characters: limit } }) {
    if (!isProse(draft)) return pass();
    const sentences = runningSentences(draft).filter(({ text }) => !isList(text) && !guiding.test(text));
    const worst = longest(sentences);
    const places = sentences.filter(({ count }) => count > limit).length;
    if (!worst || places === 0) return pass({ count: worst?.count ?? 0, limit });
    return finding({
      at: [worst.start, worst.end],
      code: 'longSentences',
      params: { places, count: worst.count, limit },
    });
  },
});

/** 指导思想 is said in set words that no clerk may cut. */
const guiding = /思想[^，。；\n]{0,12}为指导|^.{0,8}为指导，/u;
