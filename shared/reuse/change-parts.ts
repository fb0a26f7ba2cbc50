import { figuresIn, isPersonName, kindOf } from './change-kinds.ts';

/** Folded text of one side (`foldedText`), and where white space was in it. */
export type Side = Readonly<{ text: string; gaps: Uint8Array }>;
/** Half-open, in the folded texts. */
export type Hunk = { a: number; aEnd: number; b: number; bEnd: number };

/** Longer ones are other text, not changed words; in shorter ones no two things stand side by side. */
const LONGEST = 200;
const SHORTEST = 4;

/**
 * What was changed side by side, each for itself: a name and the figure or day behind it, what stands on two lines, a
 * person and the post. Only what both sides have in the same order is taken apart; a change that is of one kind as a whole
 * stays one.
 */
export function apart(ours: Side, theirs: Side, hunk: Hunk): Hunk[] {
  const size = Math.max(hunk.aEnd - hunk.a, hunk.bEnd - hunk.b);
  if (size < SHORTEST || size > LONGEST) return [hunk];
  return byFigures(ours, theirs, hunk).flatMap((part) => byBlanks(ours, theirs, part));
}

function kindOfHunk(ours: Side, theirs: Side, { a, aEnd, b, bEnd }: Hunk): string {
  return kindOf(ours.text.slice(a, aEnd), theirs.text.slice(b, bEnd));
}

/** All figures and days where both sides have the same kinds of them, else the one at the end. */
function byFigures(ours: Side, theirs: Side, hunk: Hunk): Hunk[] {
  const there = figuresIn(theirs.text.slice(hunk.b, hunk.bEnd));
  if (there.length === 0) return [hunk];
  const here = figuresIn(ours.text.slice(hunk.a, hunk.aEnd));
  const isSame = here.length === there.length && here.every(({ kind }, n) => kind === there[n]?.kind);
  const [last, lastThere] = [here.at(-1), there.at(-1)];
  if (!last || !lastThere || kindOfHunk(ours, theirs, hunk) !== 'other') return [hunk];
  const isAtEnd =
    last.kind === lastThere.kind && hunk.a + last.end === hunk.aEnd && hunk.b + lastThere.end === hunk.bEnd;
  const all = isSame ? here.map((figure, n) => [figure, there[n] ?? figure] as const) : [];
  for (const pairs of [all, isAtEnd ? [[last, lastThere] as const] : []]) {
    const parts = cut(
      ours,
      theirs,
      hunk,
      pairs.flatMap(([x, y]) => [
        [hunk.a + x.start, hunk.b + y.start],
        [hunk.a + x.end, hunk.b + y.end],
      ]),
    );
    // where one side alone has words before or behind a figure, the two may be of different things
    if (parts.every(isTwoSided)) return parts;
  }
  return [hunk];
}

function isTwoSided({ a, aEnd, b, bEnd }: Hunk): boolean {
  return aEnd > a && bEnd > b;
}

/** Where white space stands in both, as often on either side; else behind a person's name. */
function byBlanks(ours: Side, theirs: Side, hunk: Hunk): Hunk[] {
  const [here, there] = [blanksIn(ours, hunk.a, hunk.aEnd), blanksIn(theirs, hunk.b, hunk.bEnd)];
  const [a, b] = [here[0], there[0]];
  if (a === undefined || b === undefined) return [hunk];
  const isPeople = isPersonName(ours.text.slice(hunk.a, a)) && isPersonName(theirs.text.slice(hunk.b, b));
  if (here.length === there.length && (isPeople || kindOfHunk(ours, theirs, hunk) === 'other')) {
    const parts = cut(
      ours,
      theirs,
      hunk,
      here.map((at, n) => [at, there[n] ?? at]),
    );
    // a name that was broken over two lines is still one
    const isWhole = parts.length === here.length + 1 && parts.every(isTwoSided);
    if (isWhole) return parts;
  }
  if (!isPeople) return [hunk];
  return cut(ours, theirs, hunk, [[a, b]]);
}

/** Ascending; a blank in a name of two signs (李 明) or in a figure or day (2026 年) is none. */
function blanksIn({ text, gaps }: Side, start: number, end: number): number[] {
  if (gaps.indexOf(1, start + 1) < 0 || gaps.indexOf(1, start + 1) >= end) return [];
  const figures = figuresIn(text.slice(start, end));
  const found: number[] = [];
  for (let at = start + 1; at < end; at++) {
    if (gaps[at] !== 1 || figures.some((figure) => at > start + figure.start && at < start + figure.end)) continue;
    const isSplitName =
      (at - 1 === start || gaps[at - 1] === 1) &&
      (at + 1 === end || gaps[at + 1] === 1) &&
      isPersonName(text.slice(at - 1, at + 1));
    if (!isSplitName) found.push(at);
  }
  return found;
}

/** The parts between some places, ascending on both sides; those that are equal are no change. */
function cut(ours: Side, theirs: Side, hunk: Hunk, places: readonly (readonly [number, number])[]): Hunk[] {
  const out: Hunk[] = [];
  let [a, b] = [hunk.a, hunk.b];
  for (const [aEnd, bEnd] of [...places, [hunk.aEnd, hunk.bEnd] as const]) {
    if (ours.text.slice(a, aEnd) !== theirs.text.slice(b, bEnd)) out.push({ a, aEnd, b, bEnd });
    [a, b] = [aEnd, bEnd];
  }
  return out;
}
