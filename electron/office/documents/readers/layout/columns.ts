import { type Frame, frameOf } from './frame.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';

/** Lines of one column, from the top, with the edges of the column. */
export type Column = Readonly<{ lines: readonly Line[]; frame: Frame }>;

/** Lines beside each other, on each side, that make columns. */
const FEWEST = 4;
/** Characters that a column of justified text has in a line at least: what is as long as its neighbours and shorter is a list. */
const NARROWEST = 10;
/** How much of its column a line on either side fills at least, in the middle of them all. */
const FILL = 0.6;

/** Parts lines into columns in reading order: what stands across a page, then left, then right. */
export function toColumns(lines: readonly Line[], frame: Frame, depth = 0): Column[] {
  const found = depth < 3 ? findGutter(lines, frame) : null;
  if (found === null) return lines.length === 0 ? [] : [{ lines, frame }];
  const { from, to, gutter } = found;
  const sides = lines.slice(from, to).map((line) => cut(line, gutter));
  const left = sides.flatMap((side) => side.left ?? []);
  const right = sides.flatMap((side) => side.right ?? []);
  return [
    ...toColumns(lines.slice(0, from), frame, depth + 1),
    ...toColumns(left, { left: frame.left, right: frameOf(left, 0).right }, depth + 1),
    ...toColumns(right, { left: frameOf(right, 0).left, right: frame.right }, depth + 1),
    ...toColumns(lines.slice(to), frame, depth + 1),
  ];
}

type Gutter = Readonly<{ from: number; to: number; gutter: number }>;

function findGutter(lines: readonly Line[], frame: Frame): Gutter | null {
  const width = frame.right - frame.left;
  let best: Gutter | null = null;
  for (let share = 0.25; share <= 0.75; share += 0.0125) {
    const gutter = frame.left + width * share;
    for (const { from, to } of clearStretches(lines, gutter)) {
      if (best !== null && to - from <= best.to - best.from) continue;
      if (isTwoColumns(lines.slice(from, to), gutter, frame)) best = { from, to, gutter };
    }
  }
  return best;
}

/** Longest sequences of lines with nothing drawn across the gutter. */
function clearStretches(lines: readonly Line[], gutter: number): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && isClear(line, gutter)) continue;
    if (at - from >= FEWEST) stretches.push({ from, to: at });
    from = at + 1;
  }
  return stretches;
}

function isClear(line: Line, gutter: number): boolean {
  const margin = line.size * 0.4;
  return line.pieces.every(({ blank, x, right }) => blank || right <= gutter - margin || x >= gutter + margin);
}

function isTwoColumns(lines: readonly Line[], gutter: number, frame: Frame): boolean {
  const left = lines.flatMap((line) => cut(line, gutter).left ?? []);
  const right = lines.flatMap((line) => cut(line, gutter).right ?? []);
  if (left.length === 0 || right.length === 0) return false;
  const leftFrame = { left: frame.left, right: frameOf(left, 0).right };
  const rightFrame = { left: frameOf(right, 0).left, right: frame.right };
  // A side of justified text makes a column out of whatever stands on the other one.
  if (isJustified(left, leftFrame) || isJustified(right, rightFrame)) return true;
  if (left.length < FEWEST || right.length < FEWEST) return false;
  const beside = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
  const overlap = beside / Math.max(1, Math.min(bottom(left) - top(left), bottom(right) - top(right)));
  return overlap > 0.5 && isFilled(left, leftFrame) && isFilled(right, rightFrame);
}

function isFilled(lines: readonly Line[], { left, right }: Frame): boolean {
  return median(lines.map((line) => line.right - line.x)) >= (right - left) * FILL;
}

function isJustified(lines: readonly Line[], frame: Frame): boolean {
  const full = lines.filter(({ right, size }) => frame.right - right < size * 0.6);
  const narrowest = median(lines.map(({ size }) => size)) * NARROWEST;
  if (median(lines.map((line) => line.right - line.x)) < narrowest) return false;
  return full.length >= FEWEST + 2 && full.length >= lines.length / 2 && isFilled(lines, frame);
}

function cut(line: Line, gutter: number): { left: Line | null; right: Line | null } {
  const isLeft = ({ x, right }: Piece) => (x + right) / 2 < gutter;
  return {
    left: part(line, line.pieces.filter(isLeft)),
    right: part(
      line,
      line.pieces.filter((piece) => !isLeft(piece)),
    ),
  };
}

function part(line: Line, pieces: readonly Piece[]): Line | null {
  const visible = pieces.filter(({ blank }) => !blank);
  const first = visible[0];
  if (first === undefined) return null;
  return { ...line, pieces, x: first.x, right: Math.max(...visible.map(({ right }) => right)) };
}

function top(lines: readonly Line[]): number {
  return lines[0]?.y ?? 0;
}

function bottom(lines: readonly Line[]): number {
  return lines.at(-1)?.y ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
