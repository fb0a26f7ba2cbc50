import type { Normalised } from './normalise.ts';

/** Shortest run of equal characters that starts an alignment. */
const SEED = 4;
/** A seed that stands more often in the draft, or so far in the source, must belong to a longer run. */
const OFTEN = 12;
const LONG = 10;
/**
 * Places of the draft that are looked at for one source, with the characters compared there. Beyond that both texts repeat the same line hundreds of times,
 * and what stands often is passed over.
 */
const MAX_LOOKS = 2_000_000;
/** From so many anchors on, only runs of the given length are taken, so that neither time nor memory grows without end. */
const CROWDED = [
  [120_000, Number.POSITIVE_INFINITY],
  [90_000, 4 * LONG],
  [60_000, LONG],
  [0, SEED],
] as const;

const BASE = 0x01000193;
const BASE_TO_SEED_LESS_ONE = Math.imul(Math.imul(BASE, BASE), BASE);
const SPREAD = 0x9e3779b1;

/** Equal runs of draft and source, none extendable, ascending by place in the source. */
export type Anchors = Readonly<{ count: number; draft: Int32Array; source: Int32Array; length: Int32Array }>;

/** What it gives is valid until the next source. */
export type AnchorFinder = (source: Normalised) => Anchors;

/** Prepares a draft once for comparison with many sources. */
export function anchorFinder(draft: Normalised): AnchorFinder {
  const a = draft.shapes;
  const seeds = runIndex(a, SEED);
  const { shift, present } = seeds;
  const longer = runIndex(a, LONG);
  const seen = new Uint8Array(seeds.starts.length);
  const list = new AnchorList();
  let looks = 0;

  /** Adds the runs that begin at `j` of the source and at the places of a slot. */
  function look(b: Int32Array, j: number, { starts, places }: RunIndex, slot: number, least: number): void {
    const from = starts[slot] ?? 0;
    const to = starts[slot + 1] ?? 0;
    const before = j > 0 ? b[j - 1] : -1;
    const isOften = to - from > OFTEN;
    for (let at = from; at < to; at++) {
      const i = places[at] ?? 0;
      if (isOften && looks++ > MAX_LOOKS) return;
      if (i > 0 && a[i - 1] === before) continue;
      const length = runLength(a, i, b, j);
      if (isOften) looks += length;
      if (length >= least) list.add(i, j, length);
    }
  }

  function seed(b: Int32Array, j: number, slot: number): void {
    const times = (seeds.starts[slot + 1] ?? 0) - (seeds.starts[slot] ?? 0);
    const soFar = seen[slot] ?? 0;
    if (soFar <= OFTEN) seen[slot] = soFar + 1;
    if (times <= OFTEN && soFar <= OFTEN) look(b, j, seeds, slot, list.least);
    else if (looks < MAX_LOOKS && j + LONG <= b.length) {
      look(b, j, longer, slotOf(hashOf(b, j, LONG), longer.shift), Math.max(LONG, list.least));
    }
  }

  return (source) => {
    const b = source.shapes;
    looks = 0;
    list.clear();
    seen.fill(0);
    let hash = hashOf(b, 0, SEED - 1);
    for (let j = 0; j + SEED <= b.length; j++) {
      if (j > 0) hash -= Math.imul(b[j - 1] ?? 0, BASE_TO_SEED_LESS_ONE);
      hash = (Math.imul(hash, BASE) + (b[j + SEED - 1] ?? 0)) | 0;
      const slot = slotOf(hash, shift);
      if (((present[slot >>> 3] ?? 0) & (1 << (slot & 7))) !== 0) seed(b, j, slot);
    }
    return list.anchors();
  };
}

type RunIndex = Readonly<{
  starts: Int32Array;
  places: Int32Array;
  shift: number;
  /** a bit for each slot with places: most of a source's runs are told from it, in the processor's nearest cache */
  present: Uint8Array;
}>;

/** Places of the draft by the hash of the run that begins there, those of one hash side by side. */
function runIndex(a: Int32Array, size: number): RunIndex {
  const count = Math.max(0, a.length - size + 1);
  let bits = 8;
  while (1 << bits < count * 4) bits++;
  const shift = 32 - bits;
  const slots = new Int32Array(count);
  const starts = new Int32Array((1 << bits) + 1);
  const present = new Uint8Array(1 << (bits - 3));
  for (let i = 0; i < count; i++) {
    const slot = slotOf(hashOf(a, i, size), shift);
    slots[i] = slot;
    present[slot >>> 3] = (present[slot >>> 3] ?? 0) | (1 << (slot & 7));
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const filled = starts.slice();
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const slot = slots[i] ?? 0;
    const at = filled[slot] ?? 0;
    places[at] = i;
    filled[slot] = at + 1;
  }
  return { starts, places, shift, present };
}

function hashOf(codes: Int32Array, from: number, size: number): number {
  let hash = 0;
  for (let n = 0; n < size; n++) hash = (Math.imul(hash, BASE) + (codes[from + n] ?? 0)) | 0;
  return hash;
}

function slotOf(hash: number, shift: number): number {
  return Math.imul(hash, SPREAD) >>> shift;
}

function runLength(a: Int32Array, i: number, b: Int32Array, j: number): number {
  const most = Math.min(a.length - i, b.length - j);
  let length = 0;
  while (length < most && a[i + length] === b[j + length]) length++;
  return length;
}

class AnchorList {
  count = 0;
  /** shortest run that is still taken */
  least = SEED as number;
  #draft = new Int32Array(4096);
  #source = new Int32Array(4096);
  #length = new Int32Array(4096);

  clear(): void {
    this.count = 0;
    this.least = SEED;
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
    if (this.count % 10_000 === 0) this.least = CROWDED.find(([many]) => this.count >= many)?.[1] ?? SEED;
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
