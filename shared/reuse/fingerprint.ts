import { gramHashes } from './hash.ts';
import type { Normalised } from './normalise.ts';

/** Length of a hashed run, in normalised characters. */
export const GRAM = 6;
/** Consecutive grams of which one is kept. */
export const WINDOW = 4;
/** Every shared run at least this long shares a fingerprint. */
export const GUARANTEED = GRAM + WINDOW - 1;

export type Fingerprints = Readonly<{
  hashes: Uint32Array;
  /** normalised position of each hash, ascending */
  positions: Int32Array;
}>;

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of grams the smallest hash is kept, the rightmost where
 * several are equal. Two texts that share a run of `GUARANTEED` characters or more share a fingerprint of it.
 * A text shorter than that keeps its smallest gram, one shorter than `GRAM` none.
 */
export function fingerprint(text: Normalised): Fingerprints {
  const grams = gramHashes(text.shapes, GRAM);
  const window = Math.min(WINDOW, grams.length);
  const hashes = new Uint32Array(grams.length);
  const positions = new Int32Array(grams.length);
  let count = 0;
  let kept = -1;
  let smallest = -1;
  for (let end = window - 1; end >= 0 && end < grams.length; end++) {
    const start = end - window + 1;
    if (smallest < start) {
      smallest = start;
      for (let i = start + 1; i <= end; i++) if ((grams[i] ?? 0) <= (grams[smallest] ?? 0)) smallest = i;
    } else if ((grams[end] ?? 0) <= (grams[smallest] ?? 0)) {
      smallest = end;
    }
    if (smallest !== kept) {
      kept = smallest;
      hashes[count] = grams[smallest] ?? 0;
      positions[count] = smallest;
      count++;
    }
  }
  return { hashes: hashes.subarray(0, count), positions: positions.subarray(0, count) };
}

/** Ascending, without repeats. */
export function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0;
  }
  return sorted.subarray(0, count);
}
