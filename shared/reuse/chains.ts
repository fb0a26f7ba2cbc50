import type { Anchors } from './anchors.ts';

/** Half-open spans of normalised positions that are told to hold the same text. */
export type Pairing = { draftStart: number; draftEnd: number; sourceStart: number; sourceEnd: number; score: number };

/** Changed characters that two equal runs may enclose, on either side. */
const MAX_GAP = 32;
/** Price of an enclosed character; an equal one earns 1. */
const GAP_PRICE = 0.4;
const LOOK_BACK = 48;
const MIN_SCORE = 9;

/**
 * Chains of equal runs that follow each other on both sides, best first (the sparse dynamic programme of genome
 * aligners). Tolerates insertions, deletions and substitutions; moved sentences come out as chains of their own.
 */
export function chain(anchors: Anchors): Pairing[] {
  const { count, draft, source, length } = anchors;
  const score = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);

  for (let n = 0; n < count; n++) {
    const i = draft[n] ?? 0;
    const j = source[n] ?? 0;
    const own = length[n] ?? 0;
    let bestScore = own;
    for (let p = n - 1; p >= 0 && p >= n - LOOK_BACK; p--) {
      const pi = draft[p] ?? 0;
      const pj = source[p] ?? 0;
      const pl = length[p] ?? 0;
      if (pi >= i || pj >= j) continue;
      const gapDraft = i - pi - pl;
      const gapSource = j - pj - pl;
      if (gapDraft > MAX_GAP || gapSource > MAX_GAP) continue;
      const overlap = Math.max(0, -gapDraft, -gapSource);
      if (overlap >= own) continue;
      const price = GAP_PRICE * Math.max(0, gapDraft, gapSource) + 0.1 * Math.abs(gapDraft - gapSource);
      const reached = (score[p] ?? 0) + own - overlap - price;
      if (reached > bestScore) {
        bestScore = reached;
        before[n] = p;
      }
    }
    score[n] = bestScore;
  }
  return peel(anchors, score, before);
}

function peel(anchors: Anchors, score: Float64Array, before: Int32Array): Pairing[] {
  const { count, draft, source, length } = anchors;
  const order: number[] = [];
  for (let n = 0; n < count; n++) if ((score[n] ?? 0) >= MIN_SCORE) order.push(n);
  order.sort((x, y) => (score[y] ?? 0) - (score[x] ?? 0) || x - y);

  const used = new Uint8Array(count);
  const out: Pairing[] = [];
  for (const last of order) {
    if (used[last]) continue;
    let first = last;
    used[last] = 1;
    let stop = before[last] ?? -1;
    while (stop >= 0 && !used[stop]) {
      used[stop] = 1;
      first = stop;
      stop = before[stop] ?? -1;
    }
    const earned = (score[last] ?? 0) - (stop >= 0 ? (score[stop] ?? 0) : 0);
    if (earned < MIN_SCORE) continue;
    out.push({
      draftStart: draft[first] ?? 0,
      draftEnd: (draft[last] ?? 0) + (length[last] ?? 0),
      sourceStart: source[first] ?? 0,
      sourceEnd: (source[last] ?? 0) + (length[last] ?? 0),
      score: earned,
    });
  }
  return out;
}
