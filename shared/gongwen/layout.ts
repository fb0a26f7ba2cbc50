import { isDateLine } from './date.ts';
import type { Line } from './lines.ts';
import { readNumberLine } from './number.ts';
import { isOrgan, isStamp } from './organ.ts';
import { parseHeadMark } from './secrecy.ts';

/** Rows of a table that only places a head or a signature, at most. */
const mostRows = 8;

/**
 * Lines of tables that hold no data lose their cells: offices place joint marks, number and signers, or the organs of
 * a signature above their day, in tables without rules. Such a table has nothing but these, and one day at most: a
 * schedule of organs and days has several.
 */
export function outOfLayout(lines: readonly Line[]): Line[] {
  const tables = new Map<number, Line[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const table = tables.get(line.cell.table);
    if (table) table.push(line);
    else tables.set(line.cell.table, [line]);
  }
  const layout = new Set([...tables].filter(([, table]) => isLayout(table)).map(([number]) => number));
  if (layout.size === 0) return [...lines];
  return lines.map((line) => {
    if (!line.cell || !layout.has(line.cell.table)) return line;
    const { cell: _, ...rest } = line;
    return rest;
  });
}

function isLayout(table: readonly Line[]): boolean {
  if (table.some((line) => (line.cell?.row ?? 0) >= mostRows || line.text.length > 120)) return false;
  const days = table.filter((line) => isDateLine(line.text)).length;
  const isHead = table.some(({ text }) => isMark(text) || readNumberLine(text) !== null);
  if (days > 1 || (days === 0 && !isHead)) return false;
  return table.every(({ text }) => isPlaced(text));
}

function isMark(text: string): boolean {
  return /^(?:\p{Script=Han}{2,40}\s{0,4})?文\s{0,6}件$/u.test(text);
}

function isPlaced(text: string): boolean {
  return (
    isOrgan(text) ||
    isDateLine(text) ||
    isStamp(text) ||
    isMark(text) ||
    readNumberLine(text) !== null ||
    parseHeadMark(text) !== null ||
    /^签\s{0,4}发\s{0,4}人\s{0,4}[:：]/u.test(text)
  );
}
