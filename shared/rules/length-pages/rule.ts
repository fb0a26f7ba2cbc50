import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { isLookedUp, isOfficial } from '../length/official.ts';
import { pagesWithout } from '../length/pages.ts';
import { readOut } from '../length/read-out.ts';

/**
 * 页数: the document, its attachments aside, has no more pages than policy documents may have. Pages are estimated at
 * GB/T 9704 (22 lines of 28 characters); the estimate is off by a page now and then, so it must be over by more.
 * @source 中共中央办公厅关于解决形式主义突出问题为基层减负的通知 (2019): 中央印发的政策性文件原则上不超过10页，地方和部门按此从严掌握
 */
export const lengthPages = defineRule({
  id: 'length/pages',
  needs: [],
  params: z.strictObject({ pages: z.int().positive() }),

  check({ draft, params: { pages: limit } }) {
    const pages = ownPages(draft);
    const isPolicy = isOfficial(draft) && !isLookedUp(draft) && readOut(draft) === null;
    if (pages <= limit + margin || !isPolicy) return pass({ pages, limit });
    const { printedText, body } = draft.document.spans;
    return finding({
      at: printedText ?? body ?? null,
      code: 'tooMany',
      params: { pages, limit },
      atMost: 'note',
      cause: 'length',
    });
  },
});

const margin = 1;

function ownPages(draft: Draft): number {
  const { document, counts } = draft;
  const { attachments = [], printedText } = document.spans;
  const apart = attachments.filter((span) => !printedText || !overlaps(span, printedText));
  return apart.length === 0 ? counts.pages.estimated : pagesWithout(draft, apart);
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
