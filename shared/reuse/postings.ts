import type { Fingerprints } from './fingerprint.ts';

/**
 * Bits of a fingerprint that the index keeps. In an archive of a million documents two unrelated fingerprints share
 * these now and then; that only adds a weak candidate.
 */
export const KEY_BITS = 28;

export function keyOf(fingerprint: number): number {
  return fingerprint >>> (32 - KEY_BITS);
}

/** One for each fingerprint. */
export function keysOf({ hashes }: Fingerprints): Uint32Array {
  const keys = new Uint32Array(hashes.length);
  for (let i = 0; i < keys.length; i++) keys[i] = keyOf(hashes[i] ?? 0);
  return keys;
}

/** Stands for the documents of a key that too many of them hold. */
export const COMMON = 0;

/**
 * Pairs of a key and a document that holds it, ascending by key, then by document. Documents are numbered from 1 within
 * their segment; `COMMON` stands alone with its key.
 */
export type Postings = Readonly<{ keys: Uint32Array; documents: Uint32Array }>;

/** `firstKey` is kept beside the page; `bits`: of a document's number. */
export type PageShape = Readonly<{ firstKey: number; bits: number }>;

/** number of postings and of lower bits; last key */
const HEADER_WORDS = 2;
const LOW_SHIFT = 24;

/**
 * Packs postings as one ascending sequence of numbers, key above and document below, in Elias–Fano code (Elias 1974,
 * Fano 1971; Vigna, *Quasi-succinct indices*, 2013): the lower bits as they are, the upper ones as the gaps between them
 * in unary. That takes about 2 + log2(range / count) bits a posting, and finds a key without decoding the others.
 * The range, (last key - first key + 1) * 2^bits, must not be above 2^32: see `lastOfPage`.
 */
export function encodePage({ keys, documents }: Postings, { firstKey, bits }: PageShape): Uint32Array {
  const count = keys.length;
  const lastKey = keys[count - 1] ?? firstKey;
  const range = (lastKey - firstKey + 1) * 2 ** bits;
  const low = Math.max(0, Math.floor(Math.log2(range / Math.max(1, count))));
  const scale = 2 ** low;
  const lowWords = Math.ceil((count * low) / 32);
  const highBits = count + Math.floor((range - 1) / scale) + 1;
  const words = new Uint32Array(HEADER_WORDS + lowWords + Math.ceil(highBits / 32));
  words[0] = count | (low << LOW_SHIFT);
  words[1] = lastKey;
  const highAt = (HEADER_WORDS + lowWords) * 32;
  for (let i = 0; i < count; i++) {
    const value = ((((keys[i] ?? 0) - firstKey) << bits) | (documents[i] ?? 0)) >>> 0;
    if (low > 0) writeLow(words, HEADER_WORDS * 32 + i * low, low, (value & (scale - 1)) >>> 0);
    const at = highAt + Math.floor(value / scale) + i;
    words[at >>> 5] = (words[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return words;
}

/** The last key that may stand in a page that begins with one. */
export function lastOfPage(firstKey: number, bits: number): number {
  return firstKey + 2 ** (32 - bits) - 1;
}

/** Reads one page after the other; what `find` and `decode` hand out is valid until the next call. */
export class PageReader {
  #words: Uint32Array = new Uint32Array(0);
  #firstKey = 0;
  #bits = 0;
  #count = 0;
  #low = 0;
  /** 2^low */
  #scale = 1;
  #mostKey = 0;
  #highWord = 0;

  lastKey = 0;
  /** Documents of the key that was found last. */
  found: Uint32Array = new Uint32Array(256);

  open(words: Uint32Array, { firstKey, bits }: PageShape): void {
    const header = words[0] ?? 0;
    this.#words = words;
    this.#firstKey = firstKey;
    this.lastKey = words[1] ?? 0;
    this.#bits = bits;
    this.#mostKey = lastOfPage(firstKey, bits);
    this.#count = header & ((1 << LOW_SHIFT) - 1);
    this.#low = header >>> LOW_SHIFT;
    this.#scale = 2 ** this.#low;
    this.#highWord = HEADER_WORDS + Math.ceil((this.#count * this.#low) / 32);
  }

  /** Number of documents of a key, which then stand in `found`, ascending. */
  find(key: number): number {
    if (key < this.#firstKey || key > this.lastKey || key > this.#mostKey) return 0;
    const scale = this.#scale;
    const first = ((key - this.#firstKey) << this.#bits) >>> 0;
    const last = (first | ((1 << this.#bits) - 1)) >>> 0;
    let high = Math.floor(first / scale);
    const lastHigh = Math.floor(last / scale);

    // the place after so many zeros; each one before it is a posting
    let word = this.#highWord;
    let zeros = 0;
    for (; word < this.#words.length; word++) {
      const here = 32 - ones(this.#words[word] ?? 0);
      if (zeros + here >= high) break;
      zeros += here;
    }
    if (word >= this.#words.length) return 0;
    let at = word * 32;
    for (; zeros < high; at++) if (!this.#isOne(at)) zeros++;
    let posting = at - this.#highWord * 32 - high;

    let count = 0;
    for (const end = this.#words.length * 32; at < end && high <= lastHigh && posting < this.#count; at++) {
      if (!this.#isOne(at)) {
        high++;
        continue;
      }
      const value = high * scale + this.#lowOf(posting++);
      if (value > last) break;
      if (value < first) continue;
      if (count === this.found.length) this.found = larger(this.found);
      this.found[count++] = value - first;
    }
    return count;
  }

  /** All postings, in order. */
  decode(): Postings {
    const keys = new Uint32Array(this.#count);
    const documents = new Uint32Array(this.#count);
    const mask = 2 ** this.#bits - 1;
    let posting = 0;
    let high = 0;
    for (let word = this.#highWord; word < this.#words.length && posting < this.#count; word++) {
      let rest = this.#words[word] ?? 0;
      let from = 0;
      while (rest !== 0 && posting < this.#count) {
        const gap = 31 - Math.clz32(rest & -rest);
        high += gap - from;
        from = gap + 1;
        rest = (rest & (rest - 1)) >>> 0;
        const value = high * this.#scale + this.#lowOf(posting);
        keys[posting] = this.#firstKey + (value >>> this.#bits);
        documents[posting++] = value & mask;
      }
      high += 32 - from;
    }
    return { keys, documents };
  }

  #isOne(at: number): boolean {
    return (((this.#words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
  }

  #lowOf(posting: number): number {
    const low = this.#low;
    if (low === 0) return 0;
    const at = HEADER_WORDS * 32 + posting * low;
    const shift = at & 31;
    let value = (this.#words[at >>> 5] ?? 0) >>> shift;
    if (shift + low > 32) value |= (this.#words[(at >>> 5) + 1] ?? 0) << (32 - shift);
    return (value & (this.#scale - 1)) >>> 0;
  }
}

function writeLow(words: Uint32Array, at: number, low: number, part: number): void {
  const word = at >>> 5;
  const shift = at & 31;
  words[word] = (words[word] ?? 0) | (part << shift);
  if (shift + low > 32) words[word + 1] = (words[word + 1] ?? 0) | (part >>> (32 - shift));
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function larger(list: Uint32Array): Uint32Array {
  const grown = new Uint32Array(list.length * 2);
  grown.set(list);
  return grown;
}
