import type { Pairing } from './chains.ts';
import type { Normalised } from './normalise.ts';

/** Characters on either side that an edge may skip to reach the next two equal ones. */
const SKIP = 3;
/** An edge this near to the border of a sentence on both sides is put on it. */
const SNAP = 6;
const CLOSING = new Set([...'。，、；：！？）》”’」』】〕,;:!?)]}'].flatMap((mark) => [mark.codePointAt(0) ?? 0]));

/** Moves both edges of both sides to where the common text begins and ends. */
export function settleEdges(draft: Normalised, source: Normalised, pairing: Pairing): Pairing {
  const settled = { ...pairing };
  extend(draft, source, settled, 1);
  extend(draft, source, settled, -1);
  snapStart(draft, source, settled);
  snapEnd(draft, source, settled);
  return settled;
}

function extend(draft: Normalised, source: Normalised, pairing: Pairing, step: 1 | -1): void {
  let i = step > 0 ? pairing.draftEnd : pairing.draftStart - 1;
  let j = step > 0 ? pairing.sourceEnd : pairing.sourceStart - 1;
  const equal = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < draft.length && y < source.length && draft.shapes[x] === source.shapes[y];
  const keep = (): void => {
    if (step > 0) {
      pairing.draftEnd = i;
      pairing.sourceEnd = j;
    } else {
      pairing.draftStart = i + 1;
      pairing.sourceStart = j + 1;
    }
  };
  for (;;) {
    while (equal(i, j)) {
      i += step;
      j += step;
    }
    keep();
    const skip = findSkip((a, b) => equal(i + a * step, j + b * step));
    if (!skip) return;
    i += skip[0] * step;
    j += skip[1] * step;
  }
}

function findSkip(equal: (a: number, b: number) => boolean): [number, number] | null {
  for (let sum = 1; sum <= 2 * SKIP; sum++) {
    for (let a = Math.max(0, sum - SKIP); a <= Math.min(SKIP, sum); a++) {
      const b = sum - a;
      if (equal(a, b) && equal(a + 1, b + 1) && (sum <= 2 || equal(a + 2, b + 2))) return [a, b];
    }
  }
  return null;
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
