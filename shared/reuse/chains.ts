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
    const links = [last];
    used[last] = 1;
    let stop = before[last] ?? -1;
    while (stop >= 0 && !used[stop]) {
      used[stop] = 1;
      links.push(stop);
      stop = before[stop] ?? -1;
    }
    const earned = (score[last] ?? 0) - (stop >= 0 ? (score[stop] ?? 0) : 0);
    if (earned < MIN_SCORE) continue;
    const [first, end] = withoutLooseEnds(anchors, links.reverse());
    out.push({
      draftStart: draft[first] ?? 0,
      draftEnd: (draft[end] ?? 0) + (length[end] ?? 0),
      sourceStart: source[first] ?? 0,
      sourceEnd: (source[end] ?? 0) + (length[end] ?? 0),
      score: earned,
    });
  }
  return out;
}

/** A run at the end of a chain that is shorter than the gap before it is there by chance, as a rule. */
function withoutLooseEnds({ draft, source, length }: Anchors, links: readonly number[]): [number, number] {
  const isLoose = (end: number, inner: number, [from, to]: readonly [number, number]): boolean => {
    const gapDraft = (draft[to] ?? 0) - (draft[from] ?? 0) - (length[from] ?? 0);
    const gapSource = (source[to] ?? 0) - (source[from] ?? 0) - (length[from] ?? 0);
    return (length[end] ?? 0) < Math.max(gapDraft, gapSource) && (length[end] ?? 0) < (length[inner] ?? 0);
  };
  let low = 0;
  let high = links.length - 1;
  for (; low < high; low++) {
    const [end, inner] = [links[low] ?? 0, links[low + 1] ?? 0];
    if (!isLoose(end, inner, [end, inner])) break;
  }
  for (; low < high; high--) {
    const [end, inner] = [links[high] ?? 0, links[high - 1] ?? 0];
    if (!isLoose(end, inner, [inner, end])) break;
  }
  return [links[low] ?? 0, links[high] ?? 0];
}
