import type { Pairing } from './chains.ts';
import { FOLDED, signs } from './folding.ts';
import type { Normalised } from './normalise.ts';

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

/** Puts edges that are near to the border of a sentence on both sides on it. */
export function snapEdges(draft: Normalised, source: Normalised, pairing: Pairing): Pairing {
  const settled = { ...pairing };
  snapStart(draft, source, settled);
  snapEnd(draft, source, settled);
  return settled;
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
