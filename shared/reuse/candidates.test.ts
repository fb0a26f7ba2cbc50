import { describe, expect, it } from 'vitest';
import { type PostingLists, rankCandidates } from './candidates.ts';
import type { Fingerprints } from './fingerprint.ts';
import { KEY_BITS } from './postings.ts';

/** A fingerprint every three characters, its key the number of it. */
const draft = (count: number): Fingerprints => ({
  hashes: Uint32Array.from({ length: count }, (_, i) => i * 2 ** (32 - KEY_BITS)),
  positions: Int32Array.from({ length: count }, (_, i) => i * 3),
});

/** Which keys each document holds. */
function held(count: number, documents: Readonly<Record<number, readonly number[]>>): PostingLists {
  const lists = Array.from({ length: count }, (_, key) =>
    Object.entries(documents).flatMap(([id, keys]) => (keys.includes(key) ? [Number(id)] : [])),
  );
  let end = 0;
  return {
    keys: Uint32Array.from(lists.keys()),
    ends: Uint32Array.from(lists, ({ length }) => {
      end += length;
      return end;
    }),
    documents: Uint32Array.from(lists.flat()),
  };
}

const run = (from: number, count: number, step = 1): number[] =>
  Array.from({ length: count }, (_, i) => from + i * step);

describe('candidates', () => {
  it('come in order of what they share with the draft', () => {
    const lists = held(100, { 5: run(0, 20), 9: run(0, 40), 7: run(60, 4) });
    expect(rankCandidates(draft(100), lists, 1000)).toEqual([9, 5, 7]);
  });

  it('count more where they share a sentence than where they share as much here and there', () => {
    const lists = held(1000, { 1: run(3, 9, 100), 2: run(500, 9), 3: run(50, 9, 100) });
    expect(rankCandidates(draft(1000), lists, 1000)[0]).toBe(2);
  });

  it('have the source of one sentence of a long draft among them, though many share more', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i + 10, run(i * 5, 60, 12)]));
    const lists = held(1000, { ...many, 3: run(990, 6) });
    const ranked = rankCandidates(draft(1000), lists, 1000);
    expect(ranked).toContain(3);
    expect(ranked.length).toBeLessThanOrEqual(40);
  });

  it('have the sources of several sentences that stand close together, though many share more', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [i + 10, run(i, 26, 3)]));
    const lists = held(200, { ...many, 1: run(110, 4), 2: run(118, 4), 3: run(126, 4), 4: run(134, 4) });
    expect(rankCandidates(draft(200), lists, 1000)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
  });

  it('count a rare fingerprint for more than a common one', () => {
    const common = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [i + 100, run(50, 8)]));
    const lists = held(100, { ...common, 4: run(0, 5) });
    expect(rankCandidates(draft(100), lists, 1000)[0]).toBe(4);
  });

  it('are never of those that are left out', () => {
    const lists = held(100, { 5: run(0, 20), 9: run(0, 40) });
    expect(rankCandidates(draft(100), lists, 1000, new Set([9]))).toEqual([5]);
  });

  it('are none where nothing is shared', () => {
    expect(rankCandidates(draft(10), held(10, {}), 0)).toEqual([]);
  });
});
