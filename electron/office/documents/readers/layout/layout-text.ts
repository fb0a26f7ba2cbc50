import type { Block } from '#shared/contract/index.ts';
import type { RawBlock } from '../../blocks/raw-block.ts';
import type { PartName } from '../../blocks/tally.ts';
import { toColumns } from './columns.ts';
import { compose } from './compose.ts';
import { takeFootnotes } from './footnotes.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Line, toLines } from './lines.ts';
import { takeMargins } from './margins.ts';
import type { Page, Rule } from './page.ts';
import { lookOf, type Placed, toParagraphs, usualPitch } from './paragraphs.ts';
import { type Piece, toPieces } from './pieces.ts';
import { findTables, type Grid } from './tables.ts';

export type LaidOut = Readonly<{
  /** ready for `assemble`: the body first, then footnotes, headers, footers; ends of pages leave no trace */
  blocks: RawBlock[];
  /** what was found, for the tally */
  parts: ReadonlySet<PartName>;
}>;

/**
 * Rebuilds paragraphs from runs of glyphs that only have a place on a page.
 *
 * Runs on one baseline become a line (superscripts join it), ruled tables become cells, columns are read one after the
 * other, and lines that fill their column join the next one, over the end of a page, too; centred, short or outdented
 * ones stand alone. What repeats in the margins, and page numbers, become header and footer blocks, each text once;
 * small print under a short line at the foot becomes footnotes. A narrow space between Han and anything is made by
 * layout and goes; a wide gap stays as one space.
 *
 * Origins: part `page N`, counted from `firstPage`; the rest as `Run.origin` says; `box` is the place of the stretch.
 */
export function layoutText(pages: readonly Page[], firstPage = 1): LaidOut {
  return new Layout(pages, firstPage).read();
}

type Sheet = {
  width: number;
  height: number;
  lines: Line[];
  rules: readonly Rule[];
  tables: readonly { grid: Grid; cells: readonly (readonly Line[])[] }[];
  notes: readonly (readonly Line[])[];
};
type OpenTable = { index: number; row: number; columns: readonly number[] };

class Layout {
  #sheets: Sheet[] = [];
  #turned: { piece: Piece; page: number }[] = [];
  #firstPage: number;
  #blocks: RawBlock[] = [];
  #parts = new Set<PartName>(['body']);
  #bodySize = 0;
  #pitch = 2;
  #tables = 0;
  #lastTable: OpenTable | null = null;

  constructor(pages: readonly Page[], firstPage: number) {
    this.#firstPage = firstPage;
    pages.forEach((page, index) => {
      this.#sheets.push(this.#toSheet(page, index));
    });
  }

  read(): LaidOut {
    const { headers, footers } = takeMargins(this.#sheets);
    this.#bodySize = commonSize(this.#sheets.flatMap(({ lines }) => lines));
    for (const sheet of this.#sheets) sheet.notes = takeFootnotes(sheet, this.#bodySize);

    const frames = this.#frames();
    const flow = this.#sheets.map((sheet) => this.#columns(sheet, frames.get(sheet.width) ?? wholeWidth(sheet)));
    this.#pitch = usualPitch(flow.flat(2));
    let open: Placed[] = [];
    this.#sheets.forEach((sheet, index) => {
      const bands = flow[index] ?? [];
      bands.forEach((band, at) => {
        open.push(...band);
        const table = sheet.tables[at];
        if (table === undefined) return;
        this.#paragraphs(open, 'paragraph');
        open = [];
        this.#table(table.grid, table.cells, index === 0 || at > 0 || band.length > 0);
      });
    });
    this.#paragraphs(open, 'paragraph');
    this.#turnedTexts();
    this.#notes();
    this.#margin(headers, 'header');
    this.#margin(footers, 'footer');
    return { blocks: this.#blocks, parts: this.#parts };
  }

  #toSheet(page: Page, index: number): Sheet {
    const pieces = toPieces(page);
    for (const piece of pieces) if (piece.direction === 'turned') this.#turned.push({ piece, page: index });
    const grids = findTables(page).sort((a, b) => a.top - b.top);
    const inCells = grids.map(({ cells }) => cells.map((): Piece[] => []));
    const rest: Piece[] = [];
    for (const piece of pieces) {
      const place = findCell(grids, piece);
      if (place === null) rest.push(piece);
      else inCells[place.grid]?.[place.cell]?.push(piece);
    }
    const tables = grids.map((grid, at) => ({ grid, cells: (inCells[at] ?? []).map((cell) => toLines(cell, index)) }));
    return {
      width: page.width,
      height: page.height,
      lines: toLines(rest, index),
      rules: page.rules ?? [],
      // A frame with nothing in it is a drawing.
      tables: tables.filter(({ cells }) => cells.some((lines) => lines.length > 0)),
      notes: [],
    };
  }

  /** Edges of the text by the width of the page: sheets laid across have their own. */
  #frames(): Map<number, Frame> {
    const byWidth = new Map<number, Line[]>();
    for (const { width, lines } of this.#sheets) {
      const all = byWidth.get(width) ?? [];
      byWidth.set(width, all);
      for (const line of lines) if (!line.alone) all.push(line);
    }
    return new Map([...byWidth].map(([width, lines]) => [width, frameOf(lines, width)]));
  }

  /** Lines in reading order: those above each table of the page, and those below the last one. */
  #columns({ lines, tables }: Sheet, frame: Frame): Placed[][] {
    const bands: Line[][] = Array.from({ length: tables.length + 1 }, () => []);
    for (const line of lines) {
      const below = tables.findIndex(({ grid }) => line.y < (grid.top + grid.bottom) / 2);
      bands[below < 0 ? tables.length : below]?.push(line);
    }
    return bands.map((band) =>
      toColumns(band, frame).flatMap((column) => column.lines.map((line) => ({ ...line, frame: column.frame }))),
    );
  }

  #paragraphs(lines: readonly Placed[], kind: Block['kind'], cell?: Block['cell'], pitch = this.#pitch): void {
    for (const paragraph of toParagraphs(lines, pitch, kind === 'cell')) {
      this.#blocks.push({
        kind,
        ...lookOf(paragraph, this.#bodySize),
        ...(cell === undefined ? {} : { cell }),
        stretches: this.#compose(paragraph),
      });
    }
  }

  /** A table at the top of a page with the columns of the one that ended the page before goes on with it. */
  #table(grid: Grid, cells: readonly (readonly Line[])[], isNew: boolean): void {
    const last = this.#lastTable;
    const goesOn = !isNew && last !== null && sameColumns(last.columns, grid.columns);
    const table = goesOn ? last : { index: this.#tables++, row: 0, columns: grid.columns };
    this.#parts.add('tables');
    grid.cells.forEach(({ row, column, left, right }, index) => {
      const cell = { table: table.index, row: table.row + row, column };
      const lines = cells[index] ?? [];
      if (lines.length === 0) this.#blocks.push({ kind: 'cell', cell, stretches: [] });
      // Writing keeps off the lines around it.
      const padding = Math.min(5.4, ...lines.map((line) => Math.max(0, line.x - left)));
      const frame = { left: left + padding, right: right - padding };
      this.#paragraphs(
        lines.map((line) => ({ ...line, frame })),
        'cell',
        cell,
        2.2,
      );
    });
    this.#lastTable = { ...table, row: table.row + grid.rows };
  }

  /** Each text once: a watermark is on every page. */
  #turnedTexts(): void {
    const seen = new Set<string>();
    for (const { piece, page } of this.#turned) {
      if (seen.has(piece.text)) continue;
      seen.add(piece.text);
      this.#parts.add('textboxes');
      this.#blocks.push({ kind: 'textbox', stretches: this.#compose([alone(piece, page)]) });
    }
  }

  #notes(): void {
    for (const note of this.#sheets.flatMap(({ notes }) => notes)) {
      this.#parts.add('footnotes');
      this.#blocks.push({ kind: 'footnote', stretches: this.#compose(note) });
    }
  }

  #margin(lines: readonly Line[], kind: 'header' | 'footer'): void {
    for (const line of lines) {
      this.#parts.add(`${kind}s`);
      this.#blocks.push({ kind, stretches: this.#compose([line]) });
    }
  }

  #compose(lines: readonly Line[]) {
    return compose(lines, (page) => `page ${page + this.#firstPage}`);
  }
}

function findCell(grids: readonly Grid[], piece: Piece): { grid: number; cell: number } | null {
  const x = (piece.x + piece.right) / 2;
  const y = piece.y - piece.size * 0.35;
  const isIn = (area: Readonly<{ left: number; top: number; right: number; bottom: number }>) =>
    x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
  if (piece.direction === 'turned') return null;
  for (const [grid, area] of grids.entries()) {
    if (!isIn(area)) continue;
    const cell = area.cells.findIndex(isIn);
    if (cell >= 0) return { grid, cell };
  }
  return null;
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 3);
}

function wholeWidth({ width }: Sheet): Frame {
  return { left: 0, right: width };
}

function alone(piece: Piece, page: number): Line {
  return { pieces: [piece], x: piece.x, right: piece.right, y: piece.y, size: piece.size, page, alone: true };
}

/** The size that most of the text has. */
function commonSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { pieces } of lines) {
    for (const { size, text } of pieces) {
      const rounded = Math.round(size * 2) / 2;
      lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
    }
  }
  let common = 0;
  let most = 0;
  for (const [size, length] of lengths) if (length > most) [common, most] = [size, length];
  return common;
}
