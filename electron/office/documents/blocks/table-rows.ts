import type { Block } from '#shared/contract/index.ts';

export type CellPlace = NonNullable<Block['cell']>;
type Row = Readonly<{ cells: readonly CellPlace[]; edges: readonly number[] }>;

/** Edges of cells that are less than this apart are the same line of the grid; twentieths of a point. */
const sameEdge = 30;

/**
 * One table whose rows say where their cells begin and end only when they are over. All blocks of a cell share its
 * place, which gets its column in the grid once the table is complete.
 */
export class TableRows {
  #table: number;
  #rows: Row[] = [];
  #cells: CellPlace[] = [];
  #open: CellPlace | null = null;

  constructor(table: number) {
    this.#table = table;
  }

  /** The place of the cell that is being read. */
  get cell(): CellPlace {
    this.#open ??= { table: this.#table, row: this.#rows.length, column: this.#cells.length };
    return this.#open;
  }

  endCell(): void {
    this.#cells.push(this.cell);
    this.#open = null;
  }

  /** `edges` are those of the cells from the left, one more than there are cells; none if they aren't known. */
  endRow(edges: readonly number[]): void {
    if (this.#open !== null) this.endCell();
    this.#rows.push({ cells: this.#cells, edges });
    this.#cells = [];
  }

  /** Places of the cells of the row that is being read, from the left. */
  get cells(): readonly CellPlace[] {
    return this.#cells;
  }

  end(): void {
    if (this.#cells.length > 0 || this.#open !== null) this.endRow([]);
    const grid = gridOf(this.#rows);
    for (const { cells, edges } of this.#rows) {
      for (const [index, cell] of cells.entries()) {
        const edge = edges[index];
        cell.column = edge === undefined ? index : (grid.get(edge) ?? index);
      }
    }
  }
}

/** Index of the grid line for every edge of a table. */
function gridOf(rows: readonly Row[]): Map<number, number> {
  const edges = [...new Set(rows.flatMap((row) => row.edges))].sort((a, b) => a - b);
  const grid = new Map<number, number>();
  let line = -1;
  let last = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    if (edge - last >= sameEdge) {
      line += 1;
      last = edge;
    }
    grid.set(edge, line);
  }
  return grid;
}
