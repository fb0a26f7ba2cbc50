import type { Pairing } from './chains.ts';
import { type Normalised, originalSpan } from './normalise.ts';

/** Characters, outside what may be said twice, that nobody writes twice on purpose; and of a paragraph among them. */
const LEAST = 50;
const PARAGRAPH = 30;
/** Rules say a paragraph of one article again in another, but never an article with its number. */
const article = /^[ \t　]{0,8}第[一二三四五六七八九十百\d]{1,5}条(?!款)/mu;

/**
 * Paragraphs that stand in a text twice, sign for sign, figures and marks too, with the lines around them of which the
 * same is true: what was put in twice. They may stand side by side. `quiet`: 1 for each character that may be said
 * twice; `places`: what stands more often is a form or a refrain; `isInArticles`: told is only what stands side by side
 * or holds the number of an article. Linear in the text's length.
 */
export function pastedIn(
  original: string,
  text: Normalised,
  { quiet, places, isInArticles }: Readonly<{ quiet: Uint8Array; places: number; isInArticles: boolean }>,
): Pairing[] {
  const lines = linesIn(original, text);
  const found: Pairing[] = [];
  for (const [above, below] of pairsIn(lines, text, quiet, places)) {
    const [one, other] = [lines[above], lines[below]];
    if (!one || !other || found.some((known) => known.sourceStart <= other.start && other.start < known.sourceEnd))
      continue;
    const behind = reach(lines, text, [above, below], 1);
    // the lines between the two belong to one side only
    const before = Math.min(reach(lines, text, [above, below], -1), below - above - 1 - behind);
    found.push({
      draftStart: lines[above - before]?.start ?? one.start,
      draftEnd: lines[above + behind]?.end ?? one.end,
      sourceStart: lines[below - before]?.start ?? other.start,
      sourceEnd: lines[below + behind]?.end ?? other.end,
    });
  }
  const isTold = ({ draftStart, draftEnd, sourceStart }: Pairing): boolean =>
    loudIn(quiet, draftStart, draftEnd) >= LEAST &&
    (!isInArticles ||
      draftEnd === sourceStart ||
      article.test(original.slice(...originalSpan(text, draftStart, draftEnd))));
  return found.filter(isTold);
}

function loudIn(quiet: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!quiet[i]) count++;
  return count;
}

/** In normalised characters. */
type Line = Readonly<{ start: number; end: number }>;

/** Lines that hold something. */
function linesIn(original: string, { from, length }: Normalised): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < length) {
    const lineEnd = original.indexOf('\n', from[start] ?? 0);
    let end = start + 1;
    while (end < length && (lineEnd < 0 || (from[end] ?? 0) < lineEnd)) end++;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** Places among the lines of long ones that are the same, each with the one before it. */
function pairsIn(lines: readonly Line[], text: Normalised, quiet: Uint8Array, places: number): [number, number][] {
  const known = new Map<number, number[]>();
  lines.forEach(({ start, end }, n) => {
    if (loudIn(quiet, start, end) < PARAGRAPH) return;
    const said = hashOf(text, start, end);
    const same = known.get(said);
    if (same) same.push(n);
    else known.set(said, [n]);
  });
  return [...known.values()]
    .filter((same) => same.length <= places)
    .flatMap((same) => same.slice(1).map((n, before): [number, number] => [same[before] ?? 0, n]))
    .filter(([above, below]) => isSame(text, lines[above], lines[below]))
    .sort((x, y) => x[1] - y[1]);
}

/** FNV-1a of the characters: lines with the same are compared. */
function hashOf({ codes }: Normalised, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return hash;
}

function isSame({ codes }: Normalised, one: Line | undefined, other: Line | undefined): boolean {
  if (!one || !other || one.end - one.start !== other.end - other.start) return false;
  for (let i = one.start, j = other.start; i < one.end; i++, j++) if (codes[i] !== codes[j]) return false;
  return true;
}

/** How many lines on are the same as well, before neither goes into the other's place. */
function reach(lines: readonly Line[], text: Normalised, [above, below]: [number, number], step: 1 | -1): number {
  let n = 0;
  while (n + 1 < below - above && isSame(text, lines[above + (n + 1) * step], lines[below + (n + 1) * step])) n++;
  return n;
}
