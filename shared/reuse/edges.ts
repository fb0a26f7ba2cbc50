import type { Pairing } from './chains.ts';
import { leaveWords } from './edges-words.ts';
import { FOLDED, signs } from './folding.ts';
import { DIGIT_SHAPE, type Normalised } from './normalise.ts';

/** Characters on either side that an edge may skip to reach the next two equal ones. */
const SKIP = 3;
/** An edge this near to the border of a sentence on both sides is put on it. */
const SNAP = 6;
const CLOSING = new Set([...'。，；：！？）》】'].map((mark) => (signs[mark.charCodeAt(0)] ?? 0) & FOLDED));

/** Moves both edges of both sides outwards, to where the common text begins and ends. */
export function settleEdges(draft: Normalised, source: Normalised, pairing: Pairing): Pairing {
  const settled = { ...pairing };
  extend(draft, source, settled, 1);
  extend(draft, source, settled, -1);
  return settled;
}

/** Puts edges that are near to the border of a sentence on both sides on it; others leave days and words. */
export function snapEdges(draft: Normalised, source: Normalised, pairing: Pairing): Pairing {
  const settled = { ...pairing };
  snapStart(draft, source, settled);
  snapEnd(draft, source, settled);
  leaveDates(draft, source, settled);
  leaveWords(draft, source, settled);
  dropMarks(draft, source, settled);
  return settled;
}

/** Edges inside a day that differs otherwise (7月1|0日前 beside 6月5日前) go inwards, to where it ends or begins. */
function leaveDates(draft: Normalised, source: Normalised, pairing: Pairing): void {
  const { draftStart, draftEnd, sourceStart, sourceEnd } = pairing;
  const [a, b] = [draft.shapes, source.shapes];
  const last = [a[draftStart - 1], b[sourceStart - 1]];
  const isInside = a[draftStart] === DIGIT_SHAPE ? last.some(isDate) : last.includes(DIGIT_SHAPE);
  if (isInside && draft.begins[draftStart] !== 1) {
    let n = 0;
    while (n < DAY && isDate(a[draftStart + n]) && a[draftStart + n] === b[sourceStart + n]) n++;
    // 今年|30个 is no day
    const ends = n > 0 && a[draftStart + n - 1] !== DIGIT_SHAPE && !isDate(a[draftStart + n]);
    if (ends && n < DAY && n < draftEnd - draftStart) {
      pairing.draftStart += n;
      pairing.sourceStart += n;
    }
  }
  if (draft.begins[draftEnd] === 1 || (!isDate(a[draftEnd]) && !isDate(b[sourceEnd]))) return;
  let n = 0;
  let figures = 0;
  while (n < DAY && isDate(a[draftEnd - 1 - n]) && a[draftEnd - 1 - n] === b[sourceEnd - 1 - n]) {
    if (a[draftEnd - 1 - n] === DIGIT_SHAPE) figures++;
    n++;
  }
  if (figures === 0 || n === DAY || n >= pairing.draftEnd - pairing.draftStart || isDate(a[draftEnd - 1 - n])) return;
  pairing.draftEnd -= n;
  pairing.sourceEnd -= n;
}

/** Longest day: 2026年12月31日, and one. */
const DAY = 12;
const dateSigns = new Set([DIGIT_SHAPE, ...[...'年月日'].map((sign) => (signs[sign.charCodeAt(0)] ?? 0) & FOLDED)]);

function isDate(shape: number | undefined): boolean {
  return shape !== undefined && dateSigns.has(shape);
}

function extend(draft: Normalised, source: Normalised, pairing: Pairing, step: 1 | -1): void {
  const a = draft.shapes;
  const b = source.shapes;
  let i = step > 0 ? pairing.draftEnd : pairing.draftStart - 1;
  let j = step > 0 ? pairing.sourceEnd : pairing.sourceStart - 1;
  for (;;) {
    while (i >= 0 && i < a.length && a[i] === b[j]) {
      i += step;
      j += step;
    }
    if (step > 0) {
      pairing.draftEnd = i;
      pairing.sourceEnd = j;
    } else {
      pairing.draftStart = i + 1;
      pairing.sourceStart = j + 1;
    }
    let skip = 0;
    while (skip < skips.length && !isAhead(a, i, b, j, step, skips[skip])) skip++;
    const ahead = skips[skip];
    if (!ahead) return;
    i += ahead.inDraft * step;
    j += ahead.inSource * step;
  }
}

type Skip = Readonly<{ inDraft: number; inSource: number; run: number }>;

/** Characters left out on either side, the fewest first, and how many equal ones must follow. */
const skips: readonly Skip[] = Array.from({ length: 2 * SKIP }, (_, n) => n + 1).flatMap((sum) =>
  Array.from({ length: SKIP + 1 }, (_, inDraft) => ({
    inDraft,
    inSource: sum - inDraft,
    run: sum <= 2 ? 2 : 3,
  })).filter(({ inDraft, inSource }) => inDraft <= sum && inSource <= SKIP),
);

function isAhead(a: Int32Array, i: number, b: Int32Array, j: number, step: number, skip: Skip | undefined): boolean {
  if (!skip) return false;
  let x = i + skip.inDraft * step;
  let y = j + skip.inSource * step;
  for (let n = 0; n < skip.run; n++, x += step, y += step) {
    if (x < 0 || y < 0 || x >= a.length || y >= b.length || a[x] !== b[y]) return false;
  }
  return true;
}

function snapStart(draft: Normalised, source: Normalised, pairing: Pairing): void {
  const d = nearestBegin(draft, pairing.draftStart, pairing.draftEnd);
  const s = nearestBegin(source, pairing.sourceStart, pairing.sourceEnd);
  if (d !== null && s !== null && Math.sign(d) === Math.sign(s)) {
    pairing.draftStart += d;
    pairing.sourceStart += s;
  }
}

/** What ends a sentence or part of one before the passage is no part of it. */
function dropMarks(draft: Normalised, source: Normalised, pairing: Pairing): void {
  while (
    pairing.draftEnd - pairing.draftStart > 1 &&
    pairing.sourceEnd - pairing.sourceStart > 1 &&
    CLOSING.has(draft.shapes[pairing.draftStart] ?? 0) &&
    draft.shapes[pairing.draftStart] === source.shapes[pairing.sourceStart]
  ) {
    pairing.draftStart++;
    pairing.sourceStart++;
  }
}

function snapEnd(draft: Normalised, source: Normalised, pairing: Pairing): void {
  const d = nearestEnd(draft, pairing.draftEnd, pairing.draftStart);
  const s = nearestEnd(source, pairing.sourceEnd, pairing.sourceStart);
  if (d !== null && s !== null && Math.sign(d) === Math.sign(s)) {
    pairing.draftEnd += d;
    pairing.sourceEnd += s;
  }
}

/** Way from `at` to the nearest beginning of a sentence; what lies inside wins, being a chance likeness. */
function nearestBegin(text: Normalised, at: number, end: number): number | null {
  if (text.begins[at]) return 0;
  for (let way = 1; way <= SNAP && at + way < end; way++) if (text.begins[at + way]) return way;
  for (let way = 1; way <= SNAP && at - way >= 0; way++) if (text.begins[at - way]) return -way;
  return null;
}

function nearestEnd(text: Normalised, at: number, start: number): number | null {
  if (text.begins[at]) return 0;
  for (let way = 1; way <= SNAP && at - way > start; way++) if (text.begins[at - way]) return -way;
  for (let way = 1; way <= SNAP && at + way <= text.length; way++) if (text.begins[at + way]) return way;
  return null;
}
