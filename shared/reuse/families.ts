import { distinct } from './fingerprint.ts';

/** Smallest hashes of a document that stand for it (a bottom-k sketch; Broder 1997). */
const SKETCH = 64;
/** Versions of one text and yearly refreshes share at least this part of what is rare in their sketches. */
const FAMILY = 0.25;
/** A hash in more documents of the sample is of a clause, as a rule. */
const RARE = 12;
/** With fewer rare hashes a document has hardly a text of its own, or very many versions: those share most of the whole. */
const LEAST = 16;
const SAME = 0.6;
/** Families that a hash is remembered for. */
const KNOWN = 32;
const A_STEP = 64;

export function sketchOf(grams: Uint32Array): Uint32Array {
  // Hashes are even over their range: these are a few more than needed, so that little is sorted.
  const limit = (2 * SKETCH * 2 ** 32) / Math.max(1, grams.length);
  const low = distinct(grams.filter((gram) => gram < limit));
  return (low.length >= SKETCH ? low : distinct(grams)).slice(0, SKETCH);
}

/** For each document the number of the family it belongs to; steps of a millisecond. */
export function* familiesOf(sketches: readonly Uint32Array[]): Generator<undefined, Uint16Array, undefined> {
  const holders = new Map<number, number>();
  for (const sketch of sketches) for (const hash of sketch) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  yield;

  const families = new Uint16Array(sketches.length);
  const known = new Map<number, number[]>();
  for (const [document, sketch] of sketches.entries()) {
    const rare = sketch.filter((hash) => (holders.get(hash) ?? 0) <= RARE);
    const family = (rare.length < LEAST ? relative(sketch, known, SAME) : relative(rare, known, FAMILY)) ?? document;
    families[document] = family;
    for (const hash of sketch) {
      const others = known.get(hash);
      if (!others) known.set(hash, [family]);
      else if (others.length < KNOWN && !others.includes(family)) others.push(family);
    }
    if (document % A_STEP === A_STEP - 1) yield;
  }
  return families;
}

/** The family that shares most of some hashes, if that is enough of them. */
function relative(hashes: Uint32Array, known: ReadonlyMap<number, readonly number[]>, enough: number): number | null {
  const shared = new Map<number, number>();
  let nearest: number | null = null;
  let most = Math.max(1, enough * hashes.length);
  for (const hash of hashes) {
    for (const family of known.get(hash) ?? []) {
      const count = (shared.get(family) ?? 0) + 1;
      shared.set(family, count);
      if (count < most) continue;
      most = count;
      nearest = family;
    }
  }
  return nearest;
}
