import type { Line } from './lines.ts';

/** Left and right edge of the text, points. */
export type Frame = Readonly<{ left: number; right: number }>;

const STEP = 3;

/**
 * The edges that lines keep to. A right edge that fewer than three lines reach is no evidence: then the margins are
 * taken to be alike.
 */
export function frameOf(lines: readonly Line[], pageWidth: number): Frame {
  const lefts = lines.map(({ x }) => x);
  const rights = lines.map(({ right }) => right);
  const left = edge(lefts, 1) ?? 0;
  const common = edge(
    rights.map((right) => -right),
    3,
  );
  // Lines that all end before the page's middle are short ones that happen to be alike.
  if (common !== null && -common > pageWidth * 0.6) return { left, right: -common };
  return { left, right: Math.max(pageWidth - left, ...rights.slice(0, 10_000)) };
}

/** The lowest value that enough others share, where a few strays beyond it don't count. */
function edge(values: readonly number[], atLeast: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const enough = Math.max(atLeast, Math.ceil(values.length * 0.04));
  for (const [index, value] of sorted.entries()) {
    const last = sorted[index + enough - 1];
    if (last !== undefined && last - value <= STEP) return value;
  }
  return atLeast === 1 ? (sorted[0] ?? null) : null;
}
