import type { Block, ReadDocument } from '#shared/contract/index.ts';
import { widthOf } from './count.ts';
import type { Range } from './head.ts';
import { inFlow } from './lines.ts';

const linesAPage = 22;
const charactersALine = 28;
/** what the end of a line leaves free on average: none may begin with a closing mark, and without the grid 27 fit */
const lostAtBreak = 0.5;
/** points: 三号 of the text, 四号 as tables are mostly set, and the height of a line that makes 22 of them a page */
const textSize = 16;
const cellSize = 14;
const lineHeight = 28.95;
/** a line of a table is as high as its font asks, in sizes of the font */
const cellLeading = 1.4;
/** points that the rules of a cell keep free on both sides together */
const cellPadding = 11;
/** a title in 二号 type */
const titleCharactersALine = 20;
/** what mark, number and the red line take off the first page, and each further mark of a joint head */
const headLines = 8;
const markLines = 2;
/** characters that the cell of a very wide table still has */
const narrowestCell = 3;
/** part of a character that word processors put between Han and half-width letters or figures */
const autoSpace = 0.25;

/** What the estimate needs to know besides the text: offsets into it. */
export type Layout = Readonly<{
  titles: readonly Range[];
  /** lines of organs that the red mark has; 0: no red head */
  marks: number;
  /** head lines set apart from the text: mark, number, signers, marks of copy and secrecy */
  head: readonly Range[];
  /** where a new page begins besides the file's own page breaks: attachments, a printed text */
  pageStarts: readonly number[];
  /** blank lines that stand before a place: title, list of attachments, signature, imprint */
  blanks: ReadonlyMap<number, number>;
}>;

/**
 * Pages at GB/T 9704: 22 lines of 28 characters, each paragraph wrapped with an indent of two, blank lines where the
 * standard has them, a table row as high as its fullest cell. An estimate: images, margins and spacing of the file are
 * not looked at. 0 for an empty text. How close it comes to what is printed: `npm run pages`.
 */
export function estimatePages(source: ReadDocument, layout: Layout): number {
  const starts = new Set(layout.pageStarts);
  const columns = columnsOf(source);
  const pages = new Pages(layout.marks > 0 ? headLines + markLines * (layout.marks - 1) : 0);
  for (const block of source.blocks) {
    if (!inFlow(block)) continue;
    if (block.kind === 'pageBreak') pages.turn();
    else
      for (const line of linesOf(source, block)) {
        if (starts.has(line.start)) pages.turn();
        const { cell } = block;
        if (cell) pages.add(cellHeight(line, block, columns.get(cell.table) ?? 1), cell);
        else pages.add((layout.blanks.get(line.start) ?? 0) + heightOf(line, layout), null);
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

/** Lines of 28, a title of 20, that a paragraph takes; the head's take none. */
function heightOf(line: TextLine, layout: Layout): number {
  if (holds(layout.head, line)) return 0;
  const width = setWidth(line.text);
  if (holds(layout.titles, line)) return Math.ceil(width / titleCharactersALine);
  const full = Math.ceil((width + 2) / charactersALine);
  return Math.ceil((width + 2 + lostAtBreak * (full - 1)) / charactersALine);
}

/** The same of a paragraph in a cell that has its share of the line, in its own type. */
function cellHeight(line: TextLine, block: Block, columns: number): number {
  const size = block.stretches[0]?.style?.size ?? cellSize;
  const room = (charactersALine * textSize) / columns - cellPadding;
  const rows = Math.ceil(setWidth(line.text) / Math.max(narrowestCell, room / size));
  return (rows * size * cellLeading) / lineHeight;
}

const seam = /\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu;

function setWidth(text: string): number {
  return widthOf(text) + autoSpace * (text.match(seam)?.length ?? 0);
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

  add(height: number, cell: Block['cell'] | null): void {
    this.#any = true;
    const row = cell ? `${cell.table}/${cell.row}` : null;
    if (row !== this.#row) this.#endRow();
    this.#row = row;
    if (!cell) this.#used += height;
    else this.#cells.set(cell.column, (this.#cells.get(cell.column) ?? 0) + height);
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
