import type { Block, ReadDocument } from '#shared/contract/index.ts';
import { widthOf } from './count.ts';
import type { Range } from './head.ts';
import { inFlow } from './lines.ts';

const linesAPage = 22;
const charactersALine = 28;
/** a title in 二号 type */
const titleCharactersALine = 22;
/** what mark, number and the red line take off the first page */
const headLines = 8;
/** characters that the cell of a very wide table still has */
const narrowestCell = 4;
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
  const columns = columnsOf(source);
  const pages = new Pages(layout.hasRedHead ? headLines : 0);
  for (const block of source.blocks) {
    if (!inFlow(block)) continue;
    if (block.kind === 'pageBreak') pages.turn();
    else
      for (const line of linesOf(source, block)) {
        if (starts.has(line.start)) pages.turn();
        const height = heightOf(line, layout, block.cell ? (columns.get(block.cell.table) ?? 1) : null);
        pages.add(height, block.cell ? `${block.cell.table}/${block.cell.row}` : null, block.cell?.column ?? 0);
      }
  }
  return pages.total();
}

type TextLine = Readonly<{ start: number; text: string }>;

function linesOf(source: ReadDocument, block: Block): TextLine[] {
  let at = block.span[0];
  return source.text
    .slice(block.span[0], block.span[1])
    .split('\n')
    .flatMap((raw) => {
      const start = at + (raw.length - raw.trimStart().length);
      at += raw.length + 1;
      return raw.trim() === '' ? [] : [{ start, text: raw.trim() }];
    });
}

/** Lines of 28 (a title: of 22, with its space; a cell: of its share) that a paragraph takes; the head's take none. */
function heightOf(line: TextLine, layout: Layout, columns: number | null): number {
  if (holds(layout.head, line)) return 0;
  const width = widthOf(line.text);
  if (layout.title && holds([layout.title], line)) {
    return Math.ceil(width / titleCharactersALine) + (line.start === layout.title[0] ? titleSpace : 0);
  }
  if (columns !== null) return Math.ceil(width / Math.max(narrowestCell, charactersALine / columns));
  return Math.ceil((width + 2) / charactersALine);
}

/** Lines set one under the other; the cells of a table row side by side. */
class Pages {
  #full = 0;
  #used: number;
  #any = false;
  #row: string | null = null;
  readonly #cells = new Map<number, number>();

  constructor(used: number) {
    this.#used = used;
  }

  add(height: number, row: string | null, column: number): void {
    this.#any = true;
    if (row !== this.#row) this.#endRow();
    this.#row = row;
    if (row === null) this.#used += height;
    else this.#cells.set(column, (this.#cells.get(column) ?? 0) + height);
  }

  /** What follows begins a new page; an empty page isn't left behind. */
  turn(): void {
    this.#endRow();
    if (!this.#any || this.#used === 0) return;
    this.#full += Math.ceil(this.#used / linesAPage);
    this.#used = 0;
  }

  total(): number {
    this.#endRow();
    if (!this.#any) return 0;
    return Math.max(1, this.#full + Math.ceil(this.#used / linesAPage));
  }

  #endRow(): void {
    this.#used += Math.max(0, ...this.#cells.values());
    this.#cells.clear();
    this.#row = null;
  }
}

/** Whether one of the ranges takes most of the line: in a portal's running line a title is only its beginning. */
function holds(ranges: readonly Range[], line: TextLine): boolean {
  const end = line.start + line.text.length;
  return ranges.some(([from, to]) => Math.min(end, to) - Math.max(line.start, from) > line.text.length / 2);
}

function columnsOf(source: ReadDocument): Map<number, number> {
  const columns = new Map<number, number>();
  for (const { cell } of source.blocks) {
    if (cell) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + 1));
  }
  return columns;
}
