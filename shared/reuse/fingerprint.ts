import { writeGramHashes } from './hash.ts';
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
  reserve(text.length);
  const count = winnow(writeGramHashes(text.shapes, GRAM, grams));
  const positions = kept.slice(0, count);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = grams[positions[i] ?? 0] ?? 0;
  return { hashes, positions };
}

// Used by every call anew: the memory of thousands of documents would have to be given back otherwise.
let grams = new Uint32Array(4096);
let kept = new Int32Array(4096);

function reserve(length: number): void {
  if (length <= grams.length) return;
  grams = new Uint32Array(length * 2);
  kept = new Int32Array(length * 2);
}

/** Puts the positions of the grams to keep, of the first `count`, into `kept`; returns how many. */
function winnow(count: number): number {
  const window = Math.min(WINDOW, count);
  let found = 0;
  let last = -1;
  let place = -1;
  let smallest = 0;
  for (let end = window - 1; end >= 0 && end < count; end++) {
    const gram = grams[end] ?? 0;
    if (place > end - window) {
      if (gram <= smallest) {
        place = end;
        smallest = gram;
      }
    } else {
      place = end - window + 1;
      smallest = grams[place] ?? 0;
      for (let i = place + 1; i <= end; i++) {
        const other = grams[i] ?? 0;
        if (other > smallest) continue;
        place = i;
        smallest = other;
      }
    }
    if (place !== last) kept[found++] = place;
    last = place;
  }
  return found;
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
