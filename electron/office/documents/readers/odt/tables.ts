import type { Block } from '#shared/contract/index.ts';
import type { RawBlock } from '../../blocks/raw-block.ts';
import type { Element } from '../../container/xml.ts';
import { whole } from './list-styles.ts';

type Cursor = { table: number; row: number; column: number };

/** Cells and rows that say they stand for many are written out up to this many times, and only if there is text in them. */
const MOST_REPEATED = 64;
/** A wild number must not push cells out of sight. */
const MOST_COLUMNS = 1024;

/** Where in which table the reader stands. */
export class Tables {
  #open: Cursor[] = [];

  enterTable(table: number): () => void {
    this.#open.push({ table, row: 0, column: 0 });
    return () => {
      this.#open.pop();
    };
  }

  /** `out`: where the row's cells go. */
  enterRow(element: Element, out: RawBlock[]): (() => void) | undefined {
    const cursor = this.#open.at(-1);
    if (cursor === undefined) return undefined;
    cursor.column = 0;
    const start = out.length;
    const times = repeats(element.attr('table:number-rows-repeated'));
    return () => {
      const row = out.slice(start).filter(({ cell }) => cell?.table === cursor.table);
      for (let copy = 1; copy < times && isFilled(row); copy += 1) {
        cursor.row += 1;
        out.push(...row.map((block) => moved(block, copy, 0)));
      }
      cursor.row += 1;
    };
  }

  /** Place of the cell that opens here, and what to call when it closes; `null` outside a table. */
  enterCell(element: Element, out: RawBlock[]): { cell: NonNullable<Block['cell']>; leave: () => void } | null {
    const cursor = this.#open.at(-1);
    if (cursor === undefined) return null;
    const start = out.length;
    const { table, row, column } = cursor;
    const written = whole(element.attr('table:number-columns-repeated')) ?? 1;
    const leave = () => {
      const own = out.slice(start);
      for (let copy = 1; copy < Math.min(written, MOST_REPEATED) && isFilled(own); copy += 1) {
        out.push(...own.map((block) => moved(block, 0, copy)));
      }
      cursor.column = Math.min(MOST_COLUMNS, column + Math.max(1, written));
    };
    return { cell: { table, row, column }, leave };
  }
}

function repeats(written: string | undefined): number {
  return Math.min(MOST_REPEATED, whole(written) ?? 1);
}

function isFilled(blocks: readonly RawBlock[]): boolean {
  return blocks.some(({ stretches }) => stretches.length > 0);
}

function moved(block: RawBlock, rows: number, columns: number): RawBlock {
  const { cell } = block;
  const place = cell === undefined ? undefined : { ...cell, row: cell.row + rows, column: cell.column + columns };
  return { ...block, ...(place === undefined ? {} : { cell: place }) };
}
