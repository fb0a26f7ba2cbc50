import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingBatch } from './posting-batch.ts';
import { encodePage, KEY_BITS, lastOfPage, PageReader, type Postings } from './postings.ts';

type Pair = readonly [key: number, document: number];

const pairsWithin = (keys: number, bits: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: keys - 1 }), fc.nat({ max: 2 ** bits - 1 })), {
      maxLength: 400,
      selector: ([key, document]) => `${key} ${document}`,
    })
    .map((pairs) => pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]));

/** Pages of all shapes: from many documents of a few keys to one document of many, up to the limit of a page. */
const page = fc
  .tuple(fc.nat({ max: 24 }), fc.nat({ max: 2 ** 27 }), fc.nat({ max: 32 }))
  .chain(([bits, firstKey, wide]) =>
    fc.record({
      bits: fc.constant(bits),
      firstKey: fc.constant(firstKey),
      pairs: pairsWithin(2 ** Math.min(wide, 32 - bits, KEY_BITS - 1), bits),
    }),
  )
  .map(({ bits, firstKey, pairs }) => ({
    shape: { bits, firstKey },
    pairs: pairs.map(([key, document]): Pair => [key + firstKey, document]),
  }));

const columns = (pairs: readonly Pair[]): Postings => ({
  keys: Uint32Array.from(pairs, ([key]) => key),
  documents: Uint32Array.from(pairs, ([, document]) => document),
});

describe('a page of postings', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(page, ({ shape, pairs }) => {
        const reader = new PageReader();
        reader.open(encodePage(columns(pairs), shape), shape);
        expect(reader.decode()).toEqual(columns(pairs));
      }),
    );
  });

  it('finds the documents of a key, and none of a key that is not in it', () => {
    const asked = fc.array(fc.nat({ max: 2 ** KEY_BITS - 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(page, asked, ({ shape, pairs }, others) => {
        const reader = new PageReader();
        reader.open(encodePage(columns(pairs), shape), shape);
        const holders = Map.groupBy(pairs, ([key]) => key);
        const keys = pairs.flatMap(([key]) => [key, key + 1, Math.max(0, key - 1)]);
        for (const key of new Set([...keys, ...others])) {
          const found = reader.found.subarray(0, reader.find(key));
          const wanted = holders.get(key)?.map(([, document]) => document) ?? [];
          if (found.join() !== wanted.join()) expect([key, ...found]).toEqual([key, ...wanted]);
        }
      }),
    );
  });

  it('takes about 2 bits and the logarithm of the gap a posting', () => {
    const pairs = Array.from({ length: 800 }, (_, i): Pair => [1000 + i * 5 * 64, (i * 37) % 1024]);
    const shape = { bits: 10, firstKey: 1000 };
    const range = (799 * 5 * 64 + 1) * 1024;
    const bits = (encodePage(columns(pairs), shape).byteLength * 8) / 800;
    expect(bits).toBeLessThan(2.1 + Math.log2(range / 800));
  });

  it('says what the last key of a page may be', () => {
    expect(lastOfPage(0, 10)).toBe(2 ** 22 - 1);
    expect(lastOfPage(5, 32)).toBe(5);
  });

  it('ends with any words', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 40 }), fc.nat({ max: 2 ** 20 }), (words, key) => {
        const reader = new PageReader();
        // the count of a damaged page may be anything: its memory is taken from it
        if (words.length > 0) words[0] = (words[0] ?? 0) & 0x1f0003ff;
        reader.open(words, { firstKey: 3, bits: 7 });
        reader.decode();
        expect(reader.find(key)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a batch of postings', () => {
  it('is put in order of key, and of adding', () => {
    const documents = fc.array(fc.array(fc.nat({ max: 2 ** KEY_BITS - 1 }), { maxLength: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(documents, (added) => {
        const batch = new PostingBatch();
        added.forEach((keys, index) => {
          batch.add(index + 1, Uint32Array.from(keys));
        });
        const pairs = added.flatMap((keys, index) => keys.map((key): Pair => [key, index + 1]));
        expect(allOf(batch.sorted())).toEqual(columns(pairs.toSorted((x, y) => x[0] - y[0])));
      }),
    );
  });
});

function allOf<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
