import type { ChangeKind, Span } from '../contract/index.ts';
import { kindOf, nameBefore, nameBehind, tokensIn } from './change-kinds.ts';
import { type Normalised, originalSpan } from './normalise.ts';
import { equalRuns, type Run } from './runs.ts';

/** More than this on one passage is a list nobody reads: the last one holds the rest. */
const MOST = 200;
/** Two changes with no more than this between them read better as one. */
const NEAR = 2;
const LOOK = 12;
/** Stands for any figure in `shapes`. */
const ZERO = 0x30;
const WIDE_ZERO = 0xff10;
/** Characters outside the basic plane stand as one of the private ones. */
const PRIVATE = [0xe000, 0x1900] as const;

/** A place where the two sides of a passage differ; both as they stand in the texts and folded. */
export type FoundChange = Readonly<{
  kind: ChangeKind;
  draft: Span;
  source: Span;
  /** folded text of either side */
  ours: string;
  theirs: string;
}>;

type At = Readonly<{ draftStart: number; draftEnd: number; sourceStart: number; sourceEnd: number }>;
/** Half-open, in the folded texts. */
type Hunk = { a: number; aEnd: number; b: number; bEnd: number };

/**
 * What differs between the two sides of a passage, in order, at most 200: whole numbers, dates and names, and words that
 * belong together. Putting the source's text in their places turns the draft's side into the source's. White space, width
 * and other variants of one sign are no change.
 */
export function changesIn(draft: Normalised, source: Normalised, at: At): FoundChange[] {
  if (isSame(draft, source, at)) return [];
  const ours = foldedText(draft, at.draftStart, at.draftEnd);
  const theirs = foldedText(source, at.sourceStart, at.sourceEnd);
  const runs = equalRuns(ours, theirs);
  const kept = wholeTokens(ours, theirs, runs);
  const hunks = bounded(readable(ours, theirs, hunksBetween(kept, ours.length, theirs.length)));
  return hunks.map(({ a, aEnd, b, bEnd }) => {
    const [x, y] = [ours.slice(a, aEnd), theirs.slice(b, bEnd)];
    return {
      kind: kindOf(x, y),
      draft: placed(draft, at.draftStart + a, at.draftStart + aEnd, at.draftEnd),
      source: placed(source, at.sourceStart + b, at.sourceStart + bEnd, at.sourceEnd),
      ours: x,
      theirs: y,
    };
  });
}

function isSame(draft: Normalised, source: Normalised, { draftStart, draftEnd, sourceStart, sourceEnd }: At): boolean {
  if (draftEnd - draftStart !== sourceEnd - sourceStart) return false;
  for (let i = 0; i < draftEnd - draftStart; i++) {
    if (signAt(draft, draftStart + i) !== signAt(source, sourceStart + i)) return false;
  }
  return true;
}

/** Folded text with one UTF-16 unit a normalised character: its indexes are normalised positions. */
export function foldedText(text: Normalised, start: number, end: number): string {
  const units = new Uint16Array(Math.max(0, end - start));
  for (let i = 0; i < units.length; i++) {
    const code = signAt(text, start + i);
    units[i] = code <= 0xffff ? code : PRIVATE[0] + (code % PRIVATE[1]);
  }
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return parts.join('');
}

/** Folded, a figure as it is. */
function signAt({ codes, shapes }: Normalised, at: number): number {
  const shape = shapes[at] ?? 0;
  if (shape !== ZERO) return shape;
  const code = codes[at] ?? 0;
  return code >= WIDE_ZERO ? code - WIDE_ZERO + ZERO : code;
}

/** Where nothing stands, the place is an empty span; it never lies outside the passage. */
function placed(text: Normalised, start: number, end: number, passageEnd: number): Span {
  if (end > start) return originalSpan(text, start, end);
  const [from, to] = originalSpan(text, start < passageEnd ? start : start - 1, start);
  return start < passageEnd ? [from, from] : [to, to];
}

/** For each character of the draft's side the one of the source's that it equals; -1: none, or part of a changed whole. */
function wholeTokens(ours: string, theirs: string, runs: readonly Run[]): Int32Array {
  const pairs = new Int32Array(ours.length).fill(-1);
  const back = new Int32Array(theirs.length).fill(-1);
  for (const { a, b, length } of runs) {
    for (let i = 0; i < length; i++) {
      pairs[a + i] = b + i;
      back[b + i] = a + i;
    }
  }
  const tokens = [
    { own: pairs, other: back, spans: tokensIn(ours) },
    { own: back, other: pairs, spans: tokensIn(theirs) },
  ];
  // what one side's token takes may cut a token of the other
  for (let round = 0; round < 2; round++) {
    for (const { own, other, spans } of tokens) {
      for (const [start, end] of spans) if (isTouched(own, start, end)) part(own, other, start, end);
    }
  }
  names(ours, theirs, pairs, back);
  return pairs;
}

/** Makes all of it changed, on both sides. */
function part(own: Int32Array, other: Int32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const pair = own[i] ?? -1;
    if (pair >= 0) other[pair] = -1;
    own[i] = -1;
  }
}

/** Something of it is changed, or something was put into it. */
function isTouched(pairs: Int32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const pair = pairs[i] ?? -1;
    if (pair < 0 || (i > start && pair !== (pairs[i - 1] ?? -1) + 1)) return true;
  }
  return false;
}

/** A name of which a part was changed is changed as a whole. */
function names(ours: string, theirs: string, pairs: Int32Array, back: Int32Array): void {
  for (const { a, aEnd, b, bEnd } of hunksBetween(pairs, ours.length, theirs.length)) {
    const behind = Math.min(
      nameBehind(ours.slice(a, aEnd), ours.slice(aEnd, aEnd + LOOK)),
      nameBehind(theirs.slice(b, bEnd), theirs.slice(bEnd, bEnd + LOOK)) || Number.POSITIVE_INFINITY,
    );
    if (behind === 0 || !Number.isFinite(behind)) continue;
    part(pairs, back, a - nameBefore(ours.slice(Math.max(0, a - LOOK), a)), aEnd + behind);
  }
}

function hunksBetween(pairs: Int32Array, length: number, otherLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let a = 0;
  let b = 0;
  for (let i = 0; i <= length; i++) {
    const j = i < length ? (pairs[i] ?? -1) : otherLength;
    if (j < 0) continue;
    if (i > a || j > b) hunks.push({ a, aEnd: i, b, bEnd: j });
    a = i + 1;
    b = j + 1;
  }
  return hunks;
}

const word = /^[\p{Script=Han}a-z0-9]*$/u;

/** Neighbours with a sign or two between them become one, unless both say something of their own. */
function readable(ours: string, theirs: string, hunks: readonly Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    const between = last ? ours.slice(last.aEnd, hunk.a) : '';
    if (last && between.length <= NEAR && word.test(between) && !areApart(ours, theirs, last, hunk)) {
      out[out.length - 1] = { a: last.a, aEnd: hunk.aEnd, b: last.b, bEnd: hunk.bEnd };
    } else out.push({ ...hunk });
  }
  return out;
}

function areApart(ours: string, theirs: string, one: Hunk, other: Hunk): boolean {
  const [x, y] = [one, other].map(({ a, aEnd, b, bEnd }) => kindOf(ours.slice(a, aEnd), theirs.slice(b, bEnd)));
  return x !== 'other' && y !== 'other' && one.aEnd > one.a && other.aEnd > other.a;
}

function bounded(hunks: readonly Hunk[]): readonly Hunk[] {
  const first = hunks[MOST - 1];
  const last = hunks.at(-1);
  if (hunks.length <= MOST || !first || !last) return hunks;
  return [...hunks.slice(0, MOST - 1), { a: first.a, aEnd: last.aEnd, b: first.b, bEnd: last.bEnd }];
}
