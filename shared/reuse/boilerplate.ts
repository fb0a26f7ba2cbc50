import { gramHashes } from './hash.ts';
import { type Normalised, normalise } from './normalise.ts';

/** Runs of this many characters are counted at every position: formula clauses are hardly ever shorter. */
export const CLAUSE = 8;
/** A gap of so many characters between two formula clauses belongs to them: a mark, a number. */
const BRIDGE = 2;
/** An office's own clause has at least so many characters, marks at its ends aside. */
const LEAST_OWN = 4;

/** 128 KB: it stays in the processor's cache. */
const FILTER_BITS = 20;

export type Boilerplate = Readonly<{
  /** ascending hashes of common runs */
  grams: Uint32Array;
  /** documents that were looked at */
  documents: number;
  /** clauses that the office named, by the hash of their first characters */
  own?: ReadonlyMap<number, readonly Int32Array[]>;
}>;

export const noBoilerplate: Boilerplate = { grams: new Uint32Array(0), documents: 0 };

/**
 * The same with clauses that the office named. One is masked wherever the whole of it stands, however it is spaced, in
 * whatever figures and marks. Shorter than four characters it is left out: that is a word, not a clause.
 */
export function withOfficeClauses(boilerplate: Boilerplate, texts: readonly string[]): Boilerplate {
  const own = new Map<number, Int32Array[]>();
  for (const text of texts) {
    const shapes = clauseShapes(text);
    const [first] = gramHashes(shapes.subarray(0, LEAST_OWN), LEAST_OWN);
    if (first !== undefined) own.set(first, [...(own.get(first) ?? []), shapes]);
  }
  const { grams, documents } = boilerplate;
  return own.size === 0 ? { grams, documents } : { grams, documents, own };
}

/** A clause as it is compared: folded, without the marks around it. */
export function clauseShapes(text: string): Int32Array {
  const [upToLast = ''] = /^.*[\p{L}\p{N}]/su.exec(text) ?? [];
  return normalise(upToLast.slice(Math.max(0, upToLast.search(/[\p{L}\p{N}]/u)))).shapes;
}

/** 1 for every character that stands in a common run or in a clause of the office. */
export function boilerplateMask(boilerplate: Boilerplate, text: Normalised): Uint8Array {
  const mask = commonMask(gramHashes(text.shapes, CLAUSE), text.length, (gram) => includes(boilerplate.grams, gram));
  if (!boilerplate.own) return mask;
  const starts = gramHashes(text.shapes, LEAST_OWN);
  for (let i = 0; i < starts.length; i++) {
    for (const clause of boilerplate.own.get(starts[i] ?? 0) ?? []) {
      if (standsAt(text.shapes, i, clause)) mask.fill(1, i, i + clause.length);
    }
  }
  return bridged(mask);
}

/** The mask of a text whose runs are given, told which of them are common. */
export function commonMask(grams: Uint32Array, length: number, isCommon: (gram: number) => boolean): Uint8Array {
  const mask = new Uint8Array(length);
  for (let i = 0; i < grams.length; i++) if (isCommon(grams[i] ?? 0)) mask.fill(1, i, i + CLAUSE);
  return bridged(mask);
}

function bridged(mask: Uint8Array): Uint8Array {
  let end = -1;
  for (let i = 0; i < mask.length; i++) {
    if (!mask[i]) continue;
    if (end >= 0 && i > end && i - end <= BRIDGE) mask.fill(1, end, i);
    end = i + 1;
  }
  return mask;
}

function standsAt(shapes: Int32Array, at: number, clause: Int32Array): boolean {
  if (at + clause.length > shapes.length) return false;
  for (let n = 0; n < clause.length; n++) if (shapes[at + n] !== clause[n]) return false;
  return true;
}

/** Looks up hashes among ascending ones. Most are not among them, and a small table of bits tells so at once. */
export function memberOf(sorted: Uint32Array): (value: number) => boolean {
  const bits = new Uint8Array(1 << (FILTER_BITS - 3));
  for (const value of sorted) {
    const bit = value >>> (32 - FILTER_BITS);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return (value) => {
    const bit = value >>> (32 - FILTER_BITS);
    return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0 && includes(sorted, value);
  };
}

function includes(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
