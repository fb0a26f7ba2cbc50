import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, Segment } from './reuse-segments.ts';
import { Shelf } from './reuse-shelf.ts';

const segment = (id: number): Segment => ({
  id,
  postings: 0,
  first: 1,
  last: 9,
  fromKey: 0,
  toKey: 2 ** 28,
  into: null,
});

/** Stands for pages that begin at some keys; counts how many were read. */
function pagesAt(firstKeys: readonly number[]) {
  const pages = firstKeys.map(
    (firstKey): Page => ({ shape: { firstKey, bits: 4 }, words: new Uint32Array(200), next: null }),
  );
  const reader = {
    count: 0,
    pages,
    read(_: Segment, keys: Uint32Array): Page[] {
      const wanted = new Set([...keys].map((key) => pages.findLast(({ shape }) => shape.firstKey <= key)));
      const found = pages.filter((page) => wanted.has(page));
      reader.count += found.length;
      return found;
    },
  };
  return reader;
}

const ascending = (keys: readonly number[]): Uint32Array => Uint32Array.from(new Set(keys)).sort();

describe('shelf of pages', () => {
  it('gives the pages that reading them would give', () => {
    const key = fc.nat({ max: 500 });
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 40 }),
        fc.array(fc.record({ id: fc.constantFrom(1, 2), keys: fc.array(key, { maxLength: 30 }) }), { maxLength: 20 }),
        fc.integer({ min: 2_000, max: 60_000 }),
        (firstKeys, readings, most) => {
          const reader = pagesAt(firstKeys.toSorted((x, y) => x - y));
          const shelf = new Shelf(reader.read, most);
          for (const { id, keys } of readings) {
            const wanted = ascending(keys);
            expect(shelf.pagesOf(segment(id), wanted)).toEqual(reader.read(segment(id), wanted));
          }
        },
      ),
    );
  });

  it('reads a page once', () => {
    const reader = pagesAt([10, 20, 30]);
    const shelf = new Shelf(reader.read, 1e6);
    expect(shelf.pagesOf(segment(1), ascending([5, 12, 19, 31]))).toEqual([reader.pages[0], reader.pages[2]]);
    expect(reader.count).toBe(2);
    expect(shelf.pagesOf(segment(1), ascending([11, 15, 30]))).toEqual([reader.pages[0], reader.pages[2]]);
    expect(reader.count).toBe(2);
    shelf.pagesOf(segment(1), ascending([25]));
    expect(reader.count).toBe(3);
  });

  it('reads the pages of a segment anew once they were forgotten, and only these', () => {
    const reader = pagesAt([10, 20, 30]);
    const shelf = new Shelf(reader.read, 1e6);
    for (const id of [1, 2]) shelf.pagesOf(segment(id), ascending([10, 20]));
    shelf.forget(1);
    for (const id of [1, 2]) shelf.pagesOf(segment(id), ascending([10, 20]));
    expect(reader.count).toBe(6);
  });

  it('lets go of what was not used lately', () => {
    const firstKeys = Array.from({ length: 50 }, (_, i) => i * 10);
    const reader = pagesAt(firstKeys);
    // a page takes 1,100 bytes
    const shelf = new Shelf(reader.read, 20_000);
    const often = ascending([0, 10, 20]);
    for (const firstKey of firstKeys) {
      shelf.pagesOf(segment(1), often);
      shelf.pagesOf(segment(1), ascending([firstKey]));
    }
    expect(reader.count).toBeLessThan(60);
    const before = reader.count;
    shelf.pagesOf(segment(1), ascending(firstKeys));
    // no more than fit were still there
    expect(reader.count - before).toBeGreaterThanOrEqual(30);
  });
});
