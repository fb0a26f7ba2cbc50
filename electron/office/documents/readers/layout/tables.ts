import type { Page, Rule } from './page.ts';

export type Area = Readonly<{ left: number; top: number; right: number; bottom: number }>;
/** A cell of a ruled table; merged ones stand at their upper left place. */
export type GridCell = Area & Readonly<{ row: number; column: number }>;
export type Grid = Area & Readonly<{ columns: readonly number[]; rows: number; cells: readonly GridCell[] }>;

/** How far lines of one grid may miss each other, points. */
const SLACK = 2.5;
const SHORTEST = 6;
/** Drawings have far more lines than tables; looking for tables in them would take for ever. */
const MOST_PAIRS = 4_000_000;
const MOST_CELLS = 40_000;

/** Tables that are drawn with lines: at least two cells that share a border. */
export function findTables(page: Page): Grid[] {
  const rules = (page.rules ?? []).filter((rule) => Object.values(rule).every(Number.isFinite));
  const across = merge(rules.filter(isAcross));
  const down = merge(rules.filter(isDown).map(turn)).map(turn);
  if (across.length * down.length > MOST_PAIRS) return [];
  return components(across, down).flatMap(({ across: rows, down: columns }) => toGrid(rows, columns) ?? []);
}

function isAcross({ left, top, right, bottom }: Rule): boolean {
  return right - left >= SHORTEST && bottom - top <= SLACK;
}

function isDown({ left, top, right, bottom }: Rule): boolean {
  return bottom - top >= SHORTEST && right - left <= SLACK;
}

function turn({ left, top, right, bottom }: Rule): Rule {
  return { left: top, top: left, right: bottom, bottom: right };
}

/** Joins pieces of horizontal lines that go on from each other. */
function merge(rules: readonly Rule[]): Rule[] {
  const byHeight = rules.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const merged: Rule[] = [];
  for (let at = 0; at < byHeight.length; ) {
    const start = byHeight[at]?.top ?? 0;
    let end = at;
    while (end < byHeight.length && (byHeight[end]?.top ?? 0) - start <= SLACK) end += 1;
    const band = byHeight.slice(at, end).sort((a, b) => a.left - b.left);
    let last: Rule | undefined;
    for (const rule of band) {
      if (last !== undefined && rule.left - last.right <= SLACK) {
        last = { ...last, right: Math.max(last.right, rule.right) };
        merged[merged.length - 1] = last;
      } else {
        last = { ...rule, top: start, bottom: start };
        merged.push(last);
      }
    }
    at = end;
  }
  return merged;
}

type Component = { across: Rule[]; down: Rule[] };

function components(across: readonly Rule[], down: readonly Rule[]): Component[] {
  const parent = [...across, ...down].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  across.forEach((row, rowIndex) => {
    down.forEach((column, columnIndex) => {
      if (touch(row, column)) parent[find(rowIndex)] = find(across.length + columnIndex);
    });
  });
  const found = new Map<number, Component>();
  const of = (index: number): Component => {
    const root = find(index);
    const component = found.get(root) ?? { across: [], down: [] };
    found.set(root, component);
    return component;
  };
  across.forEach((rule, index) => {
    of(index).across.push(rule);
  });
  down.forEach((rule, index) => {
    of(across.length + index).down.push(rule);
  });
  return [...found.values()];
}

function touch(row: Rule, column: Rule): boolean {
  return (
    column.left >= row.left - SLACK &&
    column.left <= row.right + SLACK &&
    row.top >= column.top - SLACK &&
    row.top <= column.bottom + SLACK
  );
}

function toGrid(across: readonly Rule[], down: readonly Rule[]): Grid | null {
  if (down.length < 1 || (across.length < 2 && !isOpenEnded(across, down))) return null;
  const xs = distinct([...down.map(({ left }) => left), ...across.flatMap(({ left, right }) => [left, right])]);
  const ys = distinct([...across.map(({ top }) => top), ...down.flatMap(({ top, bottom }) => [top, bottom])]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const cells = mergeCells(xs, ys, across, down);
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  return cells.length < 2 ? null : { left, top, right, bottom, columns: xs, rows, cells };
}

/** The page ended within a row: its sides stop together, without a line across. */
function isOpenEnded(across: readonly Rule[], down: readonly Rule[]): boolean {
  const [first] = down;
  if (across.length !== 1 || first === undefined || down.length < 3) return false;
  return down.every(({ top, bottom }) => Math.abs(top - first.top) + Math.abs(bottom - first.bottom) <= SLACK);
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > SLACK) kept.push(value);
  }
  return kept;
}

/** Fields of the grid between which no line is drawn are one cell. */
function mergeCells(xs: readonly number[], ys: readonly number[], across: readonly Rule[], down: readonly Rule[]) {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const taken = new Uint8Array(columns * rows);
  const cells: GridCell[] = [];
  const middle = (list: readonly number[], index: number) => ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  const byX = group(down, xs, ({ left }) => left);
  const byY = group(across, ys, ({ top }) => top);
  const openRight = (row: number, column: number) => {
    const y = middle(ys, row);
    return !(byX[column + 1] ?? []).some(({ top, bottom }) => top <= y && y <= bottom);
  };
  const openDown = (row: number, column: number) => {
    const x = middle(xs, column);
    return !(byY[row + 1] ?? []).some(({ left, right }) => left <= x && x <= right);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row * columns + column] === 1) continue;
      let toColumn = column;
      while (toColumn + 1 < columns && taken[row * columns + toColumn + 1] === 0 && openRight(row, toColumn)) {
        toColumn += 1;
      }
      let toRow = row;
      while (toRow + 1 < rows && allOpen(column, toColumn, (at) => openDown(toRow, at))) toRow += 1;
      for (let r = row; r <= toRow; r += 1) taken.fill(1, r * columns + column, r * columns + toColumn + 1);
      const box = {
        left: xs[column] ?? 0,
        right: xs[toColumn + 1] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[toRow + 1] ?? 0,
      };
      cells.push({ ...box, row, column });
    }
  }
  return cells;
}

function allOpen(from: number, to: number, isOpen: (index: number) => boolean): boolean {
  for (let at = from; at <= to; at += 1) if (!isOpen(at)) return false;
  return true;
}

/** Lines by the grid's own positions. */
function group(rules: readonly Rule[], positions: readonly number[], of: (rule: Rule) => number): Rule[][] {
  const groups: Rule[][] = positions.map(() => []);
  for (const rule of rules) {
    const value = of(rule);
    let nearest = 0;
    positions.forEach((position, index) => {
      if (Math.abs(position - value) < Math.abs((positions[nearest] ?? 0) - value)) nearest = index;
    });
    groups[nearest]?.push(rule);
  }
  return groups;
}
