import type { ChangeKind, Span } from '../contract/index.ts';
import { codesIn, isPerson, kindOf, nameBefore, nameBehind, peopleIn, tokensIn } from './change-kinds.ts';
import { apart, type Hunk, type Side } from './change-parts.ts';
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

/**
 * What differs between the two sides of a passage, in order, at most 200: whole numbers, dates and names, and words that
 * belong together. Putting the source's text in their places turns the draft's side into the source's. White space, width
 * and other variants of one sign are no change.
 */
export function changesIn(draft: Normalised, source: Normalised, at: At): FoundChange[] {
  if (isSame(draft, source, at)) return [];
  const ours = foldedText(draft, at.draftStart, at.draftEnd);
  const theirs = foldedText(source, at.sourceStart, at.sourceEnd);
  const here = { text: ours, gaps: gapsIn(draft, at.draftStart, at.draftEnd) };
  const there = { text: theirs, gaps: gapsIn(source, at.sourceStart, at.sourceEnd) };
  const kept = wholeTokens(here, there, equalRuns(ours, theirs));
  const together = readable(ours, theirs, hunksBetween(kept, ours.length, theirs.length));
  const hunks = bounded(together.flatMap((hunk) => apart(here, there, hunk)));
  const sides = hunks.map(({ a, aEnd, b, bEnd }): [string, string] => [ours.slice(a, aEnd), theirs.slice(b, bEnd)]);
  const kinds = hunks.map(({ a, aEnd, b, bEnd }, n) => {
    const kind = kindOf(...(sides[n] ?? ['', '']));
    if (kind === 'other' && isCode(ours, a, aEnd) && isCode(theirs, b, bEnd)) return 'organ';
    if (kind !== 'number') return kind;
    // the same words under another number of the paragraph tell nothing of a figure
    const isCount =
      isOrdinal(draft, at.draftStart, ours, a, aEnd) && isOrdinal(source, at.sourceStart, theirs, b, bEnd);
    return isCount ? 'other' : kind;
  });
  const organs = sides.filter((_, n) => kinds[n] === 'organ');
  return hunks.map(({ a, aEnd, b, bEnd }, n) => {
    const [x, y] = sides[n] ?? ['', ''];
    return {
      kind: kinds[n] === 'other' && isPlaceAmong(organs, x, y) ? 'organ' : (kinds[n] ?? 'other'),
      draft: placed(draft, at.draftStart + a, at.draftStart + aEnd, at.draftEnd),
      source: placed(source, at.sourceStart + b, at.sourceStart + bEnd, at.sourceEnd),
      ours: x,
      theirs: y,
    };
  });
}

/** Whether a changed figure is the number of a paragraph: it begins a line or sentence, and a mark or 条 ends it. */
function isOrdinal({ begins }: Normalised, passageStart: number, text: string, start: number, end: number): boolean {
  const from = text[start - 1] === '(' ? start - 1 : start;
  return begins[passageStart + from] === 1 && ordinal.test(text.slice(start, end + 1));
}

/** 3. 3、 3）第三条 第三章, folded, with one sign behind it. */
const ordinal = /^(?:\d{1,2}[.,)]|第[一二三四五六七八九十百零〇]{1,6}[条章节].?)$/u;

/** 云政办发 of 云政办发〔2026〕35号 stands for an organ. */
function isCode(text: string, start: number, end: number): boolean {
  return end > start && documentYear.test(text.slice(end, end + 7)) && !/\P{Script=Han}/u.test(text.slice(start, end));
}

const documentYear = /^\[(?:19|20)\d\d\]\d/u;

/** 1 where white space stands before a character. */
function gapsIn({ from, codes }: Normalised, start: number, end: number): Uint8Array {
  const gaps = new Uint8Array(Math.max(0, end - start));
  for (let i = start + 1; i < end; i++) {
    const last = (from[i - 1] ?? 0) + ((codes[i - 1] ?? 0) > 0xffff ? 2 : 1);
    if ((from[i] ?? 0) > last) gaps[i - start] = 1;
  }
  return gaps;
}

/** 金华 for 重庆 is a place where 金华高新区 stands for 重庆高新区. */
function isPlaceAmong(organs: readonly (readonly [string, string])[], ours: string, theirs: string): boolean {
  return (
    areaName.test(ours) && areaName.test(theirs) && organs.some(([x, y]) => x.startsWith(ours) && y.startsWith(theirs))
  );
}

const areaName = /^\p{Script=Han}{2,4}$/u;

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
function wholeTokens(ours: Side, theirs: Side, runs: readonly Run[]): Int32Array {
  const pairs = new Int32Array(ours.text.length).fill(-1);
  const back = new Int32Array(theirs.text.length).fill(-1);
  for (const { a, b, length } of runs) {
    for (let i = 0; i < length; i++) {
      pairs[a + i] = b + i;
      back[b + i] = a + i;
    }
  }
  const tokens = [
    { own: pairs, other: back, spans: [...tokensIn(ours.text), ...peopleIn(ours), ...codesIn(ours)] },
    { own: back, other: pairs, spans: [...tokensIn(theirs.text), ...peopleIn(theirs), ...codesIn(theirs)] },
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

/** A name of which a part was changed is changed as a whole; it doesn't go on beyond white space, a person's not at all. */
function names(ours: Side, theirs: Side, pairs: Int32Array, others: Int32Array): void {
  for (const { a, aEnd, b, bEnd } of hunksBetween(pairs, ours.text.length, theirs.text.length)) {
    const [here, there] = [ours.text.slice(a, aEnd), theirs.text.slice(b, bEnd)];
    const [around, aroundThere] = [
      { before: back(ours, a), after: ahead(ours, aEnd) },
      { before: back(theirs, b), after: ahead(theirs, bEnd) },
    ];
    if (isPerson(here, around) || isPerson(there, aroundThere)) continue;
    const behind = Math.min(
      nameBehind(here, around.after),
      nameBehind(there, aroundThere.after) || Number.POSITIVE_INFINITY,
    );
    if (behind === 0 || !Number.isFinite(behind)) continue;
    part(pairs, others, a - nameBefore(around.before), aEnd + behind);
  }
}

function ahead({ text, gaps }: Side, from: number): string {
  const end = gaps.indexOf(1, from);
  return text.slice(from, Math.min(from + LOOK, end < 0 ? text.length : end));
}

function back({ text, gaps }: Side, to: number): string {
  const start = Math.max(0, to - LOOK);
  return to < text.length && gaps[to] === 1 ? '' : text.slice(Math.max(start, gaps.lastIndexOf(1, to)), to);
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
  if (one.aEnd === one.a || other.aEnd === other.a) return false;
  const kinds = [one, other].map(({ a, aEnd, b, bEnd }) => kindOf(ours.slice(a, aEnd), theirs.slice(b, bEnd)));
  // a figure is whole, whatever stands beside it
  return !kinds.includes('other') || kinds.includes('date') || kinds.includes('number');
}

function bounded(hunks: readonly Hunk[]): readonly Hunk[] {
  const first = hunks[MOST - 1];
  const last = hunks.at(-1);
  if (hunks.length <= MOST || !first || !last) return hunks;
  return [...hunks.slice(0, MOST - 1), { a: first.a, aEnd: last.aEnd, b: first.b, bEnd: last.bEnd }];
}
