import type { ReadDocument } from '#shared/contract/index.ts';
import { widthOf } from './count.ts';
import type { Range } from './head.ts';
import { inFlow } from './lines.ts';

const linesAPage = 22;
const charactersALine = 28;
/** a title in 二号 type */
const titleCharactersALine = 22;
/** what mark, number and the red line take off the first page */
const headLines = 8;
/** blank lines around a title */
const titleSpace = 3;

/** What the estimate needs to know besides the text: offsets into it. */
export type Layout = Readonly<{
  title: Range | null;
  hasRedHead: boolean;
  /** head lines set apart from the text: mark, number, signers, marks of copy and secrecy */
  head: readonly Range[];
  /** where a new page begins besides the file's own page breaks: attachments, a printed text */
  pageStarts: readonly number[];
}>;

/**
 * Pages at GB/T 9704: 22 lines of 28 characters, each paragraph wrapped with an indent of two, a table row as high as
 * its fullest cell. An estimate: fonts, images and spacing of the file are not looked at. 0 for an empty text.
 */
export function estimatePages(source: ReadDocument, layout: Layout): number {
  const starts = new Set(layout.pageStarts);
  let full = 0;
  let used = layout.hasRedHead ? headLines : 0;
  let row = '';
  let rowHeight = 0;
  let any = false;
  const newPage = (): void => {
    full += Math.max(1, Math.ceil(used / linesAPage));
    used = 0;
  };
  const columns = columnsOf(source);
  for (const block of source.blocks) {
    if (!inFlow(block)) continue;
    if (block.kind === 'pageBreak') {
      if (used > 0) newPage();
      continue;
    }
    const inRow = block.cell ? `${block.cell.table}/${block.cell.row}` : '';
    if (inRow !== row) {
      used += rowHeight;
      rowHeight = 0;
      row = inRow;
    }
    let height = 0;
    let at = block.span[0];
    for (const text of source.text.slice(block.span[0], block.span[1]).split('\n')) {
      const start = at + (text.length - text.trimStart().length);
      at += text.length + 1;
      if (text.trim() === '') continue;
      any = true;
      if (starts.has(start) && used + height > 0) {
        used += height;
        height = 0;
        newPage();
      }
      if (within(layout.head, start)) continue;
      const width = widthOf(text.trim());
      if (within(layout.title ? [layout.title] : [], start)) {
        height += Math.ceil(width / titleCharactersALine) + (start === layout.title?.[0] ? titleSpace : 0);
      } else if (block.cell) {
        const room = Math.max(4, charactersALine / (columns.get(block.cell.table) ?? 1));
        height += Math.ceil(width / room);
      } else height += Math.ceil((width + 2) / charactersALine);
    }
    if (block.cell) rowHeight = Math.max(rowHeight, height);
    else used += height;
  }
  used += rowHeight;
  return any ? full + Math.max(full === 0 ? 1 : 0, Math.ceil(used / linesAPage)) : 0;
}

function within(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(([start, end]) => offset >= start && offset < end);
}

function columnsOf(source: ReadDocument): Map<number, number> {
  const columns = new Map<number, number>();
  for (const { cell } of source.blocks) {
    if (cell) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + 1));
  }
  return columns;
}
