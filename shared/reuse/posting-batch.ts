import { COMMON, KEY_BITS, type Postings } from './postings.ts';

const DIGIT_BITS = 10;
const DIGITS = 2 ** DIGIT_BITS;
/** Postings that a step moves: about a millisecond. */
const STEP = 2 ** 17;

/** Keys of documents on their way into the index, in memory. */
export class PostingBatch {
  #keys = new Uint32Array(2 ** 12);
  #documents = new Uint32Array(2 ** 12);
  /** postings */
  size = 0;

  /** Numbers go up from one call to the next; keys in any order, and also more than once. */
  add(document: number, keys: Uint32Array): void {
    this.#reserve(this.size + keys.length);
    this.#keys.set(keys, this.size);
    this.#documents.fill(document, this.size, this.size + keys.length);
    this.size += keys.length;
  }

  /** `offset`: what is added to the numbers of the documents. */
  addAll({ keys, documents }: Postings, offset: number): void {
    this.#reserve(this.size + keys.length);
    this.#keys.set(keys, this.size);
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      this.#documents[this.size + i] = document === COMMON ? COMMON : document + offset;
    }
    this.size += keys.length;
  }

  clear(): void {
    this.size = 0;
  }

  /**
   * By key, and of one key in the order of adding: a radix sort from the lowest digit up, each step of which takes about
   * a millisecond. What it gives is the batch's own memory: valid until something is added.
   */
  *sorted(): Generator<undefined, Postings, undefined> {
    const size = this.size;
    let [keys, documents] = [this.#keys, this.#documents];
    let [toKeys, toDocuments] = [new Uint32Array(size), new Uint32Array(size)];
    for (let shift = 0; shift < KEY_BITS; shift += DIGIT_BITS) {
      const places = new Uint32Array(DIGITS);
      for (let from = 0; from < size; from += STEP) {
        countDigits(keys.subarray(from, Math.min(size, from + STEP)), shift, places);
        yield;
      }
      // postings of a merge are alike in their upper bits
      if (places[((keys[0] ?? 0) >>> shift) & (DIGITS - 1)] === size) continue;
      sumUp(places);
      for (let from = 0; from < size; from += STEP) {
        move({ keys, documents }, [from, Math.min(size, from + STEP)], shift, places, {
          keys: toKeys,
          documents: toDocuments,
        });
        yield;
      }
      [keys, toKeys] = [toKeys, keys];
      [documents, toDocuments] = [toDocuments, documents];
    }
    return { keys: keys.subarray(0, size), documents: documents.subarray(0, size) };
  }

  #reserve(size: number): void {
    if (size <= this.#keys.length) return;
    let length = this.#keys.length;
    while (length < size) length *= 2;
    const [keys, documents] = [new Uint32Array(length), new Uint32Array(length)];
    keys.set(this.#keys.subarray(0, this.size));
    documents.set(this.#documents.subarray(0, this.size));
    [this.#keys, this.#documents] = [keys, documents];
  }
}

// Loops of their own: an engine compiles a function that is called again and again, not a generator in the middle.

function countDigits(keys: Uint32Array, shift: number, counts: Uint32Array): void {
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & (DIGITS - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
}

/** Counts become the places where each digit begins. */
function sumUp(counts: Uint32Array): void {
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = sum;
    sum += count;
  }
}

function move(
  { keys, documents }: Postings,
  [start, end]: readonly [number, number],
  shift: number,
  places: Uint32Array,
  to: Postings,
): void {
  for (let i = start; i < end; i++) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    to.keys[place] = key;
    to.documents[place] = documents[i] ?? 0;
  }
}
