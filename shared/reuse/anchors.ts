import { gramHashes } from './hash.ts';
import type { Normalised } from './normalise.ts';

/** Shortest run of equal characters that starts an alignment. */
export const SEED = 4;
/** A seed that stands more often in the draft must belong to a longer run. */
const OFTEN = 12;
const LONG = 10;
/** Two long texts full of the same words; what comes after is left out. */
const MAX_ANCHORS = 120_000;

/** Equal runs of draft and source, none extendable, ascending by place in the source. */
export type Anchors = Readonly<{ count: number; draft: Int32Array; source: Int32Array; length: Int32Array }>;

export type AnchorFinder = (source: Normalised) => Anchors;

/** Prepares a draft once for comparison with many sources. */
export function anchorFinder(draft: Normalised): AnchorFinder {
  const grams = gramHashes(draft.shapes, SEED);
  let bits = 8;
  while (1 << bits < grams.length * 2) bits++;
  const head = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(grams.length);
  const often = new Int32Array(grams.length);
  const counts = new Map<number, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (let i = grams.length - 1; i >= 0; i--) {
    const gram = grams[i] ?? 0;
    const slot = gram >>> (32 - bits);
    next[i] = head[slot] ?? -1;
    head[slot] = i;
    often[i] = counts.get(gram) ?? 0;
  }

  const list = new AnchorList();

  return (source) => {
    const a = draft.shapes;
    const b = source.shapes;
    const wanted = gramHashes(b, SEED);
    list.clear();
    for (let j = 0; j < wanted.length && list.count < MAX_ANCHORS; j++) {
      const gram = wanted[j] ?? 0;
      for (let i = head[gram >>> (32 - bits)] ?? -1; i >= 0; i = next[i] ?? -1) {
        if (grams[i] !== gram || (i > 0 && j > 0 && a[i - 1] === b[j - 1])) continue;
        const length = runLength(a, i, b, j);
        if (length >= LONG || (length >= SEED && (often[i] ?? 0) <= OFTEN)) list.add(i, j, length);
      }
    }
    return list.anchors();
  };
}

function runLength(a: Int32Array, i: number, b: Int32Array, j: number): number {
  let length = 0;
  while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
  return length;
}

/** Reused for every source: views of it are valid until the next one. */
class AnchorList {
  count = 0;
  #draft = new Int32Array(4096);
  #source = new Int32Array(4096);
  #length = new Int32Array(4096);

  clear(): void {
    this.count = 0;
  }

  add(draft: number, source: number, length: number): void {
    if (this.count === this.#draft.length) {
      this.#draft = doubled(this.#draft);
      this.#source = doubled(this.#source);
      this.#length = doubled(this.#length);
    }
    this.#draft[this.count] = draft;
    this.#source[this.count] = source;
    this.#length[this.count] = length;
    this.count++;
  }

  anchors(): Anchors {
    const { count } = this;
    return {
      count,
      draft: this.#draft.subarray(0, count),
      source: this.#source.subarray(0, count),
      length: this.#length.subarray(0, count),
    };
  }
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
