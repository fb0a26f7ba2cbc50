import { z } from 'zod';
import type { Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { pagesWithin } from '../length/pages.ts';
import { longest } from '../length/running.ts';

/**
 * 最长附件: estimated pages of the longest attachment. A printed text is body and none.
 * @source none; our own choice
 */
export const lengthLongestAnnex = defineRule({
  id: 'length/longest-annex',
  needs: [],
  params: z.strictObject({ pages: z.int().positive() }),

  check({ draft, params: { pages: limit } }) {
    const { printedText } = draft.document.spans;
    const all = (draft.document.spans.attachments ?? [])
      .map((span, i): Annex => ({ span, number: i + 1, count: pagesWithin(draft, span) }))
      .filter(({ span }) => !printedText || span[0] < printedText[0] || span[1] > printedText[1]);
    const most = longest(all);
    if (!most || most.count <= limit) return pass({ pages: most?.count ?? 0, limit });
    return finding({
      at: most.span,
      code: 'longAnnex',
      params: { number: most.number, of: all.length, pages: most.count, limit },
    });
  },
});

type Annex = Readonly<{ span: Span; number: number; count: number }>;
