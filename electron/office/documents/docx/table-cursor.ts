import type { Block } from '#shared/contract/index.ts';
import type { Element } from '../container/xml.ts';
import { toNumber } from './properties.ts';

type Cursor = { table: number; row: number; column: number; span: number; deleted: boolean };

/** Where in which table the reader stands; columns are those of the grid, so that merged cells keep their place. */
export class TableCursor {
  #open: Cursor[] = [];

  enterTable(index: number): () => void {
    this.#open.push({ table: index, row: -1, column: 0, span: 1, deleted: false });
    return () => {
      this.#open.pop();
    };
  }

  enterRow(): void {
    const cursor = this.#open.at(-1);
    if (cursor === undefined) return;
    cursor.row += 1;
    cursor.column = 0;
    cursor.deleted = false;
  }

  /** Place of the cell that opens here, and what to call when it closes; `null` outside a table. */
  enterCell(): { cell: NonNullable<Block['cell']>; leave: () => void } | null {
    const cursor = this.#open.at(-1);
    if (cursor === undefined) return null;
    cursor.span = 1;
    const leave = () => {
      cursor.column += Math.max(1, cursor.span);
    };
    return { cell: { table: cursor.table, row: Math.max(0, cursor.row), column: cursor.column }, leave };
  }

  /** Adds what a child of `w:trPr` or `w:tcPr` says. */
  read(element: Element): void {
    const cursor = this.#open.at(-1);
    if (cursor === undefined) return;
    // A grid in Word has at most 63 columns; a wild number must not push cells out of sight.
    const value = Math.min(63, Math.max(0, Math.trunc(toNumber(element.attr('w:val')) ?? 0)));
    if (element.name === 'w:gridBefore') cursor.column += value;
    if (element.name === 'w:gridSpan') cursor.span = value;
    if (element.name === 'w:del') cursor.deleted = true;
  }

  get rowIsDeleted(): boolean {
    return this.#open.at(-1)?.deleted ?? false;
  }
}
