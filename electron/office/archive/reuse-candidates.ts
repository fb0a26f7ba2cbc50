import type { ReuseIndex } from '#electron/store/index.ts';
import { distinct, fingerprint, keysOf, type Normalised, rankCandidates } from '#shared/reuse/index.ts';

/** Sequences of the indexed documents that are worth comparing with a text, the likeliest first. Throws what `lookup` throws. */
export function candidatesIn(index: ReuseIndex, text: Normalised, leftOut?: ReadonlySet<number>): number[] {
  const fingerprints = fingerprint(text);
  const postings = index.lookup(distinct(keysOf(fingerprints)));
  return rankCandidates(fingerprints, postings, index.documents(), leftOut);
}
