import { distinct, fingerprint } from './fingerprint.ts';
import { gramHashes } from './hash.ts';
import type { Normalised } from './normalise.ts';

/** Runs of this many characters are counted at every position: formula clauses are hardly ever shorter. */
const CLAUSE = 8;
/** A run that stands in this many unrelated documents of the sample is nobody's text. */
const COMMON = 5;
/** Marks between two formula clauses belong to them. */
const BRIDGE = 2;
/** Smallest hashes of a document that stand for it when families are looked for. */
const SKETCH = 64;
/** Versions of one text and yearly refreshes share at least this part of their sketches. */
const FAMILY = 0.25;
const MAX_DOCUMENTS = 3000;
const MAX_GRAMS = 6_000_000;

export type Boilerplate = Readonly<{
  /** ascending hashes of common runs */
  grams: Uint32Array;
  /** documents that were looked at */
  documents: number;
}>;

export const noBoilerplate: Boilerplate = { grams: new Uint32Array(0), documents: 0 };

export type BoilerplateLearner = Readonly<{
  /** false: the sample is large enough, nothing was taken */
  add(text: Normalised): boolean;
  /** Counts in steps of a few milliseconds, so that whoever drives it can do something else in between. */
  finish(): Generator<undefined, Boilerplate, undefined>;
}>;

/**
 * Learns which runs are common property. Documents of one family (versions of a text, yearly refreshes) count once,
 * else a plan that is copied every year would make itself invisible.
 */
export function learnBoilerplate(): BoilerplateLearner {
  const parts: Uint32Array[] = [];
  const familyOf = new Map<number, number[]>();
  let total = 0;
  let documents = 0;

  return {
    add(text) {
      if (documents >= MAX_DOCUMENTS || total >= MAX_GRAMS) return false;
      documents++;
      const grams = distinct(gramHashes(text.shapes, CLAUSE));
      if (!isOfKnownFamily(familyOf, documents, sketch(text))) {
        parts.push(grams);
        total += grams.length;
      }
      return true;
    },
    *finish() {
      const common: Uint32Array[] = [];
      const reached = parts.map(() => 0);
      for (let range = 0; range < RANGES; range++) {
        common.push(commonBelow((range + 1) * (2 ** 32 / RANGES), parts, reached));
        yield;
      }
      return { grams: concat(common), documents };
    },
  };
}

/** Runs of a step; of the largest sample 100,000 fall into one. */
const RANGES = 64;

/** The common ones of the hashes from `reached` up to a limit; each part is ascending. */
function commonBelow(limit: number, parts: readonly Uint32Array[], reached: number[]): Uint32Array {
  const within = parts.map((part, index) => {
    const start = reached[index] ?? 0;
    let end = start;
    while (end < part.length && (part[end] ?? 0) < limit) end++;
    reached[index] = end;
    return part.subarray(start, end);
  });
  return atLeast(concat(within).sort(), COMMON);
}

function concat(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** 1 for every character that stands in a common run. */
export function boilerplateMask(boilerplate: Boilerplate, text: Normalised): Uint8Array {
  const mask = new Uint8Array(text.length);
  const grams = gramHashes(text.shapes, CLAUSE);
  let end = -1;
  for (let i = 0; i < grams.length; i++) {
    if (!includes(boilerplate.grams, grams[i] ?? 0)) continue;
    mask.fill(1, end >= 0 && i - end <= BRIDGE ? end : i, i + CLAUSE);
    end = i + CLAUSE;
  }
  return mask;
}

function sketch(text: Normalised): Uint32Array {
  return distinct(fingerprint(text).hashes).subarray(0, SKETCH);
}

function isOfKnownFamily(familyOf: Map<number, number[]>, document: number, hashes: Uint32Array): boolean {
  const shared = new Map<number, number>();
  let most = 0;
  for (const hash of hashes) {
    const known = familyOf.get(hash);
    for (const other of known ?? []) {
      const count = (shared.get(other) ?? 0) + 1;
      shared.set(other, count);
      most = Math.max(most, count);
    }
    if (!known) familyOf.set(hash, [document]);
    else if (known.length < 32) known.push(document);
  }
  return hashes.length > 0 && most >= FAMILY * hashes.length;
}

function atLeast(sorted: Uint32Array, times: number): Uint32Array {
  let count = 0;
  for (let i = 0; i < sorted.length; ) {
    let next = i + 1;
    while (next < sorted.length && sorted[next] === sorted[i]) next++;
    if (next - i >= times) sorted[count++] = sorted[i] ?? 0;
    i = next;
  }
  return sorted.slice(0, count);
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
