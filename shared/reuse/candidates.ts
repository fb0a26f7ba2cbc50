import type { Fingerprints } from './fingerprint.ts';
import { keyOf } from './postings.ts';

/** A fingerprint that stands in more documents tells nothing about where a text comes from. */
export const COMMON_FINGERPRINT = 100;

/** Documents that hold each key; none where more than `COMMON_FINGERPRINT` do. */
export type PostingLists = Readonly<{
  /** ascending, without repeats */
  keys: Uint32Array;
  /** the documents of a key end here and begin where those of the key before end */
  ends: Uint32Array;
  documents: Uint32Array;
}>;

const MOST_ALIKE = 16;
/**
 * A stretch of the draft nominates its own candidates, else one copied sentence drowns in a long draft; and more where
 * there are few stretches: in 160 characters several sentences of several documents may stand.
 */
const STRETCH = 160;
const PER_STRETCH = 2;
const FURTHER = 6;
const MOST = 28;
/**
 * Fingerprints of a document that follow each other in the draft within so many characters are a run: a copied sentence
 * is one, what two texts share by chance is scattered.
 */
const RUN_GAP = 24;
/** A fingerprint counts as often as it is far in its run, up to this. */
const LONGEST_RUN = 4;

/**
 * Documents worth comparing with the draft, the likeliest first: those with most shared rare fingerprints, above all
 * where these stand close together, and for each stretch of the draft the ones that share most with that stretch.
 * @param documents how many there are
 * @param leftOut documents that don't come into question
 */
export function rankCandidates(
  draft: Fingerprints,
  { keys, ends, documents: holders }: PostingLists,
  documents: number,
  leftOut: ReadonlySet<number> = new Set(),
): number[] {
  const last = holders.reduce((most, id) => Math.max(most, id), 0);
  const total = new Scores(last);
  const stretch = new Scores(last);
  const nominated = new Scores(last);
  const further = new Scores(last);
  const seen = new Uint8Array(keys.length);
  const runs = new Runs(last);
  let stretchEnd = STRETCH;

  const nominate = (): void => {
    stretch.best(PER_STRETCH + FURTHER).forEach((id, place) => {
      (place < PER_STRETCH ? nominated : further).raise(id, stretch.of(id));
    });
    stretch.clear();
  };

  for (let i = 0; i < draft.hashes.length; i++) {
    const position = draft.positions[i] ?? 0;
    if (position >= stretchEnd) {
      nominate();
      stretchEnd = (Math.floor(position / STRETCH) + 1) * STRETCH;
    }
    const key = indexOf(keys, keyOf(draft.hashes[i] ?? 0));
    const start = ends[key - 1] ?? 0;
    const end = ends[key] ?? 0;
    if (key < 0 || start === end) continue;
    const weight = Math.log((documents + 1) / (end - start));
    const isFirst = seen[key] === 0;
    seen[key] = 1;
    for (let h = start; h < end; h++) {
      const id = holders[h] ?? 0;
      if (leftOut.size > 0 && leftOut.has(id)) continue;
      stretch.add(id, weight);
      const run = runs.reach(id, position);
      if (isFirst) total.add(id, weight * run);
    }
  }
  nominate();

  const chosen = new Set(total.best(MOST_ALIKE));
  for (const id of [...nominated.best(MOST), ...further.best(MOST)]) if (chosen.size < MOST) chosen.add(id);
  return [...chosen];
}

/** How far each document is in its run. */
class Runs {
  #lengths: Uint8Array;
  #reached: Int32Array;

  constructor(last: number) {
    this.#lengths = new Uint8Array(last + 1);
    this.#reached = new Int32Array(last + 1);
  }

  /** The document's place in its run, now that it shares the fingerprint at a position; positions ascend. */
  reach(id: number, position: number): number {
    const isNear = position - (this.#reached[id] ?? 0) <= RUN_GAP;
    const length = isNear ? Math.min(LONGEST_RUN, (this.#lengths[id] ?? 0) + 1) : 1;
    this.#lengths[id] = length;
    this.#reached[id] = position;
    return length;
  }
}

/** A number for each document, of which few are not 0. */
class Scores {
  #scores: Float32Array;
  #ids: number[] = [];

  constructor(last: number) {
    this.#scores = new Float32Array(last + 1);
  }

  of(id: number): number {
    return this.#scores[id] ?? 0;
  }

  add(id: number, score: number): void {
    const before = this.#scores[id] ?? 0;
    if (before === 0) this.#ids.push(id);
    this.#scores[id] = before + score;
  }

  raise(id: number, score: number): void {
    const before = this.#scores[id] ?? 0;
    if (score > before) this.add(id, score - before);
  }

  /** Those with the highest scores, the highest first. */
  best(count: number): number[] {
    const best: number[] = [];
    for (const id of this.#ids) {
      let place = best.length;
      while (place > 0 && this.#isBefore(id, best[place - 1] ?? 0)) place--;
      if (place >= count) continue;
      best.splice(place, 0, id);
      if (best.length > count) best.pop();
    }
    return best;
  }

  clear(): void {
    for (const id of this.#ids) this.#scores[id] = 0;
    this.#ids = [];
  }

  #isBefore(x: number, y: number): boolean {
    const difference = this.of(x) - this.of(y);
    return difference > 0 || (difference === 0 && x < y);
  }
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
