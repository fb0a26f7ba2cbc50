import { type Anchors, anchorFinder } from './anchors.ts';
import { chainer, halves, MIN_SCORE, type Pairing, pairingOf, runsOf } from './chains.ts';
import { settleEdges, snapEdges } from './edges.ts';
import { likenessOf } from './likeness.ts';
import type { Normalised } from './normalise.ts';

export type FoundPassage = Readonly<{
  draftStart: number;
  draftEnd: number;
  sourceStart: number;
  sourceEnd: number;
  similarity: number;
  /** characters of the draft side without marks and figures */
  words: number;
  /** of these, the ones outside boilerplate */
  own: number;
  /** words of the longest run that is equal on both sides, or a few more */
  run: number;
}>;

type Piece = Pairing & { run: number; similarity: number };

/** Below this two stretches are not the same text, whatever they share; short ones must be more alike. */
const ALIKE = 0.58;
const ALIKE_SHORT = 3;
/** Lone passages: equal words they must hold, in characters without marks and figures, and of them outside boilerplate. */
export const ENOUGH = 13;
const ENOUGH_OWN = 11;
/** Beside an accepted passage of the same source less will do. */
const ENOUGH_BESIDE = 10;
const BESIDE = 60;
/** What no passage was ever seen without: so long an equal run, so many words. */
const LEAST_RUN = 6;
const LEAST_WORDS = 8;
/** Between its equal runs a passage hardly earns more likeness than this. */
const BETWEEN = 0.22;
/** Neighbours of one source are one passage when no more than this lies between them on either side. */
const JOIN = 40;

/** The passages that the draft has in common with a source, in the order of the draft, not overlapping. */
export type PassageFinder = (source: Normalised) => FoundPassage[];

/** Prepares a draft once for comparison with many sources. `mask`: 1 for every character of boilerplate. */
export function passageFinder(draft: Normalised, mask: Uint8Array): PassageFinder {
  const findAnchors = anchorFinder(draft);
  const chain = chainer(draft.length);
  const likeness = likenessOf(draft);
  const words = countsUpTo(draft.length, (i) => isWord(draft.shapes[i] ?? 0));
  const own = countsUpTo(draft.length, (i) => isWord(draft.shapes[i] ?? 0) && !mask[i]);
  const taken = new Uint8Array(draft.length);

  const wordsOf = (p: Readonly<{ draftStart: number; draftEnd: number }>): number =>
    (words[p.draftEnd] ?? 0) - (words[p.draftStart] ?? 0);

  const ownOf = (p: Readonly<{ draftStart: number; draftEnd: number }>): number =>
    (own[p.draftEnd] ?? 0) - (own[p.draftStart] ?? 0);

  function measured({ draftStart, draftEnd, sourceStart, sourceEnd, run, similarity }: Piece): FoundPassage {
    const at = { draftStart, draftEnd, sourceStart, sourceEnd };
    const inside = wordsOf(at);
    return { ...at, similarity, words: inside, own: ownOf(at), run: Math.min(run, inside) };
  }

  /** Edges where the common text ends, or on the border of a sentence if that leaves enough of it. */
  function settled(source: Normalised, p: Pairing): Pairing {
    const wide = settleEdges(draft, source, p);
    const snapped = snapEdges(draft, source, wide);
    return wordsOf(snapped) < ENOUGH && wordsOf(wide) >= ENOUGH ? wide : snapped;
  }

  /** How like the two stretches are; 0 where that is too little. */
  function alike(source: Normalised, p: Pairing): number {
    if (isEqual(draft.codes, source.codes, p)) return 1;
    likeness.begin(source, p);
    const value = likeness.value();
    return value >= least(p.draftEnd - p.draftStart) ? value : 0;
  }

  function free(p: Pairing): number {
    let count = 0;
    for (let i = p.draftStart; i < p.draftEnd; i++) count += 1 - (taken[i] ?? 0);
    return count;
  }

  /** Neighbours made one, as far as they are alike together. */
  function joined(source: Normalised, sorted: readonly Piece[]): FoundPassage[] {
    const out: FoundPassage[] = [];
    let isCounted = false;
    for (const p of sorted) {
      const last = out.at(-1);
      if (last && isNext(last, p)) {
        if (!isCounted) likeness.begin(source, last);
        likeness.grow(p.draftEnd, p.sourceEnd);
        const similarity = likeness.value();
        isCounted = similarity >= ALIKE;
        if (isCounted) {
          const { draftStart, sourceStart } = last;
          const run = Math.max(last.run, p.run);
          out[out.length - 1] = measured({ ...p, draftStart, sourceStart, run, similarity });
          continue;
        }
      }
      isCounted = false;
      out.push(measured(p));
    }
    return out;
  }

  /**
   * The stretch that a chain tells to be the same text, less what was found already; null where it isn't. Of a formula
   * nobody needs to know where it ends to the character.
   */
  function whole(
    source: Normalised,
    core: Pairing,
    kept: readonly Pairing[],
    isFormula: boolean,
  ): (Pairing & { similarity: number }) | null {
    const p = isFormula ? core : settled(source, core);
    for (const other of kept) cut(p, other);
    if (wordsOf(p) < LEAST_WORDS || p.sourceEnd <= p.sourceStart) return null;
    const similarity = alike(source, p);
    return similarity > 0 ? { ...p, similarity } : null;
  }

  /** Takes a chain as one; if the whole isn't alike, each side of its widest gap. */
  function keep(source: Normalised, anchors: Anchors, links: readonly number[], kept: Piece[]): void {
    const { longest, sum } = runsOf(anchors, links);
    if (longest < LEAST_RUN) return;
    const core = pairingOf(anchors, links);
    if (free(core) < Math.min(ENOUGH_BESIDE, core.draftEnd - core.draftStart)) return;
    const size = Math.max(core.draftEnd - core.draftStart, core.sourceEnd - core.sourceStart);
    const isFormula = links.length === 1 && ownOf(core) === 0;
    const p = sum < (least(size) - BETWEEN) * size ? null : whole(source, core, kept, isFormula);
    if (p) {
      kept.push({ ...p, run: longestRun(anchors, links) });
      taken.fill(1, p.draftStart, p.draftEnd);
    } else if (longest >= MIN_SCORE) {
      for (const half of halves(anchors, links) ?? []) keep(source, anchors, half, kept);
    }
  }

  function longestRun({ draft: starts, length }: Anchors, links: readonly number[]): number {
    return links.reduce((most, link) => {
      const start = starts[link] ?? 0;
      return Math.max(most, (words[start + (length[link] ?? 0)] ?? 0) - (words[start] ?? 0));
    }, 0);
  }

  /** What is left of the long equal runs: none is lost because of what stands beside it. */
  function left(source: Normalised, anchors: Anchors, found: readonly FoundPassage[]): FoundPassage[] {
    const long = longAnchors(anchors);
    if (long.length === 0) return [];
    taken.fill(0);
    for (const p of found) taken.fill(1, p.draftStart, p.draftEnd);
    const out: FoundPassage[] = [];
    for (const n of long) {
      const start = anchors.draft[n] ?? 0;
      const shift = (anchors.source[n] ?? 0) - start;
      for (const [draftStart, draftEnd] of untaken(start, start + (anchors.length[n] ?? 0))) {
        const run = wordsOf({ draftStart, draftEnd });
        const p = { draftStart, draftEnd, sourceStart: draftStart + shift, sourceEnd: draftEnd + shift };
        const similarity = run >= ENOUGH ? alike(source, p) : 0;
        if (similarity === 0) continue;
        taken.fill(1, draftStart, draftEnd);
        out.push(measured({ ...p, run, similarity }));
      }
    }
    return out;
  }

  /** Stretches between two places of the draft that no passage has. */
  function untaken(from: number, to: number): [number, number][] {
    const out: [number, number][] = [];
    // looked through no further than `to`: the next place that is taken may be far away
    const part = taken.subarray(from, to);
    for (let start = part.indexOf(0); start >= 0; ) {
      const next = part.indexOf(1, start);
      const end = next < 0 ? part.length : next;
      out.push([from + start, from + end]);
      start = part.indexOf(0, end);
    }
    return out;
  }

  return (source) => {
    const anchors = findAnchors(source);
    const chains = chain(anchors, source.length);
    if (chains.length === 0) return [];
    taken.fill(0);
    const kept: Piece[] = [];
    for (const links of chains) keep(source, anchors, links, kept);
    const found = accept(joined(source, kept.sort(byPlace)));
    return [...found, ...left(source, anchors, found)].sort(byPlace);
  };
}

/** Anchors that are passages by themselves, the longest first. */
function longAnchors({ count, length }: Anchors): number[] {
  const long: number[] = [];
  for (let n = 0; n < count; n++) if ((length[n] ?? 0) >= ENOUGH) long.push(n);
  return long.sort((x, y) => (length[y] ?? 0) - (length[x] ?? 0) || x - y);
}

function byPlace(x: Pairing, y: Pairing): number {
  return x.draftStart - y.draftStart;
}

/** Takes away from `p` what `other` already has of the draft. */
function cut(p: Pairing, other: Pairing): void {
  if (p.draftEnd <= other.draftStart || p.draftStart >= other.draftEnd) return;
  const ahead = other.draftStart - p.draftStart;
  const behind = p.draftEnd - other.draftEnd;
  if (ahead >= behind) {
    p.sourceEnd -= p.draftEnd - other.draftStart;
    p.draftEnd = other.draftStart;
  } else {
    p.sourceStart += other.draftEnd - p.draftStart;
    p.draftStart = other.draftEnd;
  }
}

/** Likeness that stretches of this length need. */
function least(length: number): number {
  return ALIKE + ALIKE_SHORT / length;
}

function isEqual(a: Int32Array, b: Int32Array, { draftStart, draftEnd, sourceStart, sourceEnd }: Pairing): boolean {
  const length = draftEnd - draftStart;
  if (length !== sourceEnd - sourceStart) return false;
  for (let n = 0; n < length; n++) if (a[draftStart + n] !== b[sourceStart + n]) return false;
  return true;
}

/** Not further apart than the smaller of the two is long: a line that stands before many texts is no part of the next. */
function isNext(first: Pairing, second: Pairing): boolean {
  const gapDraft = second.draftStart - first.draftEnd;
  const gapSource = second.sourceStart - first.sourceEnd;
  const most = Math.min(JOIN, first.draftEnd - first.draftStart, second.draftEnd - second.draftStart);
  return gapDraft >= 0 && gapDraft <= most && gapSource >= 0 && gapSource <= most;
}

/** Han and letters. Marks and figures are alike by chance. */
export function isWord(code: number): boolean {
  return code >= 0x3400 || (code >= 0x61 && code <= 0x7a);
}

/** At each place, how many before it are so. */
function countsUpTo(length: number, isSo: (at: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = (counts[i] ?? 0) + (isSo(i) ? 1 : 0);
  return counts;
}

function accept(passages: readonly FoundPassage[]): FoundPassage[] {
  const isEnough = (p: FoundPassage): boolean => p.words * p.similarity >= ENOUGH || p.run >= ENOUGH;
  const sure = passages.filter((p) => isEnough(p) && p.own * p.similarity >= ENOUGH_OWN);
  return passages.filter(
    (p) => isEnough(p) || (p.words * p.similarity >= ENOUGH_BESIDE && sure.some((s) => isBeside(s, p))),
  );
}

function isBeside(sure: FoundPassage, p: FoundPassage): boolean {
  const gap = (a: number, b: number, c: number, d: number): number => Math.max(c - b, a - d);
  return (
    gap(sure.draftStart, sure.draftEnd, p.draftStart, p.draftEnd) <= BESIDE &&
    gap(sure.sourceStart, sure.sourceEnd, p.sourceStart, p.sourceEnd) <= 10 * BESIDE
  );
}
