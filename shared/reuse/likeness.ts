import type { Normalised } from './normalise.ts';

/**
 * Dice overlap of the character pairs of two stretches, 0 to 1: 1 for the same text, about 0.85 where one character in
 * thirteen was changed. Figures and marks count as they stand.
 */
export function likeness(
  draft: Normalised,
  source: Normalised,
  at: Readonly<{ draftStart: number; draftEnd: number; sourceStart: number; sourceEnd: number }>,
): number {
  const pairs = new Map<number, number>();
  for (let i = at.draftStart; i + 1 < at.draftEnd; i++) {
    const pair = pairAt(draft, i);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let both = 0;
  for (let j = at.sourceStart; j + 1 < at.sourceEnd; j++) {
    const pair = pairAt(source, j);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    both++;
  }
  const all = Math.max(0, at.draftEnd - at.draftStart - 1) + Math.max(0, at.sourceEnd - at.sourceStart - 1);
  return all === 0 ? 0 : (2 * both) / all;
}

function pairAt(text: Normalised, at: number): number {
  return (text.codes[at] ?? 0) * 0x110000 + (text.codes[at + 1] ?? 0);
}
