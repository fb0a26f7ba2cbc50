import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { isProse } from '../length/official.ts';
import { isList, longest, runningParagraphs } from '../length/running.ts';

/** Two headings within a paragraph: the file has lost its line ends, and the paragraph isn't one. */
const headings =
  /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}条|\d{1,2}[.．、](?!\d)/gu;

/**
 * 长段: paragraphs that fill half a page and more without a break.
 * @source none; our own choice
 */
export const lengthLongParagraphs = defineRule({
  id: 'length/long-paragraphs',
  needs: [],
  params: z.strictObject({ characters: z.int().positive() }),

  check({ draft, params: { characters: limit } }) {
    if (!isProse(draft)) return pass();
    const paragraphs = runningParagraphs(draft).filter(
      ({ text, count }) => count <= limit || !(isList(text) || isRunOn(text)),
    );
    const worst = longest(paragraphs);
    const places = paragraphs.filter(({ count }) => count > limit).length;
    if (!worst || places === 0) return pass({ count: worst?.count ?? 0, limit });
    return finding({
      at: [worst.start, worst.end],
      code: 'longParagraphs',
      params: { places, count: worst.count, limit },
    });
  },
});

function isRunOn(text: string): boolean {
  return (text.match(headings)?.length ?? 0) > 1;
}
