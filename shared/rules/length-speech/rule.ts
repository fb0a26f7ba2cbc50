import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { readOut } from '../length/read-out.ts';

const minutes = z.int().positive();

/**
 * 讲话稿: how long a speech or report takes to read out at so many 字 a minute, against the minutes it may take.
 * @source 《整治形式主义为基层减负若干规定》(2024) §2: 主要领导同志讲话或者主报告不超过1小时; the pace and the minutes of other
 * contributions are our own
 */
export const lengthSpeech = defineRule({
  id: 'length/speech',
  needs: [],
  params: z.strictObject({ charactersAMinute: z.int().positive(), speech: minutes, contribution: minutes }),

  check({ draft, params }) {
    const kind = readOut(draft);
    if (kind === null) return pass();
    const { body, all, title } = draft.counts;
    const count = body > 0 ? body : all - title;
    const limit = params[kind];
    const takes = Math.ceil(count / params.charactersAMinute);
    if (takes <= limit) return pass({ count, minutes: takes, limit });
    return finding({
      at: draft.document.spans.body ?? null,
      code: kind,
      params: {
        count,
        minutes: takes,
        pace: params.charactersAMinute,
        limit,
        characters: limit * params.charactersAMinute,
      },
      atMost: 'note',
      cause: 'length',
    });
  },
});
