import type { Fingerprints } from './fingerprint.ts';

/** A fingerprint that stands in more documents tells nothing about where a text comes from. */
export const COMMON_FINGERPRINT = 100;

/** Documents that hold a fingerprint, ascending; absent where none does or where more than `COMMON_FINGERPRINT` do. */
export type PostingLists = ReadonlyMap<number, ArrayLike<number>>;

const MOST_ALIKE = 16;
/** A stretch of the draft nominates its own candidates, else one copied sentence drowns in a long draft. */
const STRETCH = 160;
const PER_STRETCH = 3;
const MOST = 40;

/**
 * Documents worth comparing with the draft, the likeliest first: those with most shared rare fingerprints, and for each
 * stretch of the draft the ones that share most with that stretch.
 */
export function rankCandidates(draft: Fingerprints, postings: PostingLists, documents: number): number[] {
  const total = new Map<number, number>();
  const nominated = new Map<number, number>();
  let stretch = new Map<number, number>();
  let stretchEnd = STRETCH;
  const seen = new Set<number>();

  const nominate = (): void => {
    for (const [id, weight] of best(stretch, PER_STRETCH)) nominated.set(id, Math.max(nominated.get(id) ?? 0, weight));
    stretch = new Map();
  };

  for (let i = 0; i < draft.hashes.length; i++) {
    const hash = draft.hashes[i] ?? 0;
    const position = draft.positions[i] ?? 0;
    if (position >= stretchEnd) {
      nominate();
      stretchEnd = (Math.floor(position / STRETCH) + 1) * STRETCH;
    }
    const holders = postings.get(hash);
    if (!holders) continue;
    const weight = Math.log((documents + 1) / holders.length);
    const isFirst = !seen.has(hash);
    seen.add(hash);
    for (let h = 0; h < holders.length; h++) {
      const id = holders[h] ?? 0;
      stretch.set(id, (stretch.get(id) ?? 0) + weight);
      if (isFirst) total.set(id, (total.get(id) ?? 0) + weight);
    }
  }
  nominate();

  const chosen = new Set(best(total, MOST_ALIKE).map(([id]) => id));
  for (const [id] of best(nominated, MOST)) if (chosen.size < MOST) chosen.add(id);
  return [...chosen];
}

function best(weights: ReadonlyMap<number, number>, count: number): [number, number][] {
  return [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, count);
}
