import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMON_FINGERPRINT, KEY_BITS, PostingBatch, type PostingLists } from '#shared/reuse/index.ts';
import { openReuseIndex, type ReuseIndex } from './reuse-index.ts';
import type { IndexedUpTo } from './reuse-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-reuse-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A user that may not write everywhere. */
const NOBODY = 65534;

const place = (): string => join(folder, 'reuse.db');
const upTo = (sequence: number) => ({ storeId: 'office_1', sequence, stamp: 'a' });

type Document = Readonly<{ sequence: number; keys: readonly number[] }>;

function stepsToAppend(index: ReuseIndex, documents: readonly Document[], end: IndexedUpTo) {
  const first = documents[0]?.sequence ?? 1;
  const batch = new PostingBatch();
  for (const { sequence, keys } of documents) batch.add(sequence - first + 1, Uint32Array.from(new Set(keys)).sort());
  const last = documents.at(-1)?.sequence ?? first;
  return index.append({ batch, first, last, documents: documents.length }, end);
}

function append(index: ReuseIndex, documents: readonly Document[], end = upTo(documents.at(-1)?.sequence ?? 0)): void {
  for (const _ of stepsToAppend(index, documents, end));
}

function found(index: ReuseIndex, keys: Iterable<number>): Map<number, number[]> {
  return asMap(index.lookup(Uint32Array.from(new Set(keys)).sort()));
}

function asMap({ keys, ends, documents }: PostingLists): Map<number, number[]> {
  const lists = [...keys].map((key, i): [number, number[]] => [
    key,
    [...documents.subarray(ends[i - 1] ?? 0, ends[i])].sort((x, y) => x - y),
  ]);
  return new Map(lists.filter(([, holders]) => holders.length > 0));
}

const inOrder = (map: ReadonlyMap<number, number[]>) => new Map([...map].sort(([x], [y]) => x - y));

/** Documents of many keys, so that a merge of them takes several steps. */
const wide = (sequence: number): Document => ({
  sequence,
  keys: Array.from({ length: 12_000 }, (_, k) => (k * 22_000 + sequence * 31) % 2 ** KEY_BITS),
});

describe('reuse index', () => {
  it('finds what a plain list would find, however the documents came in', () => {
    const key = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** KEY_BITS - 1 }));
    const batches = fc.array(fc.array(fc.array(key, { maxLength: 30 }), { minLength: 1, maxLength: 6 }), {
      maxLength: 24,
    });
    const tidying = fc.array(fc.record({ steps: fc.nat({ max: 6 }), atRest: fc.boolean() }), { maxLength: 24 });
    const gaps = fc.infiniteStream(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 3000 })));
    fc.assert(
      fc.property(batches, fc.array(key, { maxLength: 30 }), tidying, gaps, (added, asked, tidied, gap) => {
        const index = openReuseIndex(place(), { anew: true });
        const holders = new Map<number, number[]>();
        let sequence = 0;
        let count = 0;
        for (const [number, batch] of added.entries()) {
          const documents = batch.map((keys): Document => {
            sequence += gap.next().value;
            return { sequence, keys };
          });
          count += documents.length;
          for (const one of documents) {
            for (const k of new Set(one.keys)) holders.set(k, [...(holders.get(k) ?? []), one.sequence]);
          }
          append(index, documents);
          const { steps, atRest } = tidied[number] ?? { steps: 0, atRest: false };
          for (let step = 0; step < steps; step++) index.tidy({ atRest });
        }
        expect(found(index, [...asked, ...holders.keys()])).toEqual(inOrder(holders));
        while (index.tidy({ atRest: true }));
        expect(found(index, [...asked, ...holders.keys()])).toEqual(inOrder(holders));
        expect(index.documents()).toBe(count);
        index.close();
      }),
      { numRuns: 30 },
    );
  });

  it('forgets the holders of a key that too many documents share, also across batches', () => {
    const index = openReuseIndex(place());
    for (let i = 0; i <= COMMON_FINGERPRINT; i += 20) {
      append(
        index,
        Array.from({ length: 20 }, (_, k) => ({ sequence: i + k + 1, keys: [7, 1000 + i + k] })),
      );
    }
    append(
      index,
      Array.from({ length: COMMON_FINGERPRINT + 1 }, (_, k) => ({ sequence: 500 + k, keys: [9, 2000 + k] })),
    );
    const wanted = new Map([
      [1003, [4]],
      [2003, [503]],
    ]);
    expect(found(index, [7, 9, 1003, 2003])).toEqual(wanted);
    while (index.tidy({ atRest: true }));
    append(index, [{ sequence: 900, keys: [7, 9] }]);
    while (index.tidy({ atRest: true }));
    expect(found(index, [7, 9, 1003, 2003])).toEqual(wanted);
    index.close();
  });

  it('adds to a document that is indexed already', () => {
    const index = openReuseIndex(place());
    append(index, [
      { sequence: 1, keys: [1, 2] },
      { sequence: 2, keys: [2] },
      { sequence: 3, keys: [3] },
    ]);
    append(index, [{ sequence: 2, keys: [1, 2, 3] }], upTo(3));
    while (index.tidy({ atRest: true }));
    expect(index.segments()).toBe(1);
    const wanted = new Map([
      [1, [1, 2]],
      [2, [1, 2]],
      [3, [2, 3]],
    ]);
    expect(found(index, [1, 2, 3])).toEqual(wanted);
    index.close();
  });

  it('has few segments after many additions', () => {
    const index = openReuseIndex(place());
    for (let sequence = 1; sequence <= 200; sequence++) {
      append(index, [{ sequence, keys: [sequence, 5000 + sequence] }]);
      while (index.tidy({ atRest: false }));
    }
    expect(index.segments()).toBeLessThanOrEqual(12);
    while (index.tidy({ atRest: true }));
    expect(index.segments()).toBeLessThanOrEqual(4);
    const before = index.segments();
    append(index, [{ sequence: 201, keys: [5] }]);
    // a large one is not rewritten for a small one
    while (index.tidy({ atRest: true }));
    expect(index.segments()).toBeGreaterThan(1);
    expect(index.segments()).toBeLessThanOrEqual(before + 1);
    index.close();
  });

  it('finds the same at every step of a merge, and goes on with one that was broken off', () => {
    let index = openReuseIndex(place());
    const holders = new Map<number, number[]>();
    for (let sequence = 1; sequence <= 9; sequence++) {
      const document = wide(sequence);
      // every tenth is asked for
      for (const key of document.keys.filter((_, place) => place % 10 === 0)) {
        holders.set(key, [...(holders.get(key) ?? []), sequence]);
      }
      append(index, [document]);
    }
    let steps = 0;
    for (; index.tidy({ atRest: true }); steps++) {
      expect(asMap(index.lookup(Uint32Array.from(holders.keys()).sort()))).toEqual(inOrder(holders));
      index.close();
      index = openReuseIndex(place());
    }
    expect(steps).toBeGreaterThan(2);
    expect(index.segments()).toBe(1);
    expect(found(index, holders.keys())).toEqual(inOrder(holders));
    index.close();
    const database = new DatabaseSync(place());
    expect(database.prepare('SELECT count(DISTINCT id >> 28) AS n FROM page').get()).toEqual({ n: 1 });
    database.close();
  });

  it('leaves nothing of an addition that was broken off', () => {
    const index = openReuseIndex(place());
    append(index, [{ sequence: 1, keys: [1] }]);
    const steps = stepsToAppend(
      index,
      Array.from({ length: 9 }, (_, i) => wide(i + 2)),
      upTo(10),
    );
    // sorting, and some of the writing
    for (let step = 0; step < 7; step++) steps.next();
    expect(index.upTo()).toEqual(upTo(1));
    expect(found(index, [1, ...wide(2).keys])).toEqual(new Map([[1, [1]]]));
    index.close();
    const again = openReuseIndex(place());
    expect(again.upTo()).toEqual(upTo(1));
    expect(again.segments()).toBe(1);
    append(again, [{ sequence: 2, keys: [2] }]);
    again.close();
    const database = new DatabaseSync(place());
    expect(database.prepare('SELECT count(*) AS n FROM page').get()).toEqual({ n: 2 });
    database.close();
  });

  it('gives room back to the disk', () => {
    const index = openReuseIndex(place());
    for (let sequence = 1; sequence <= 60; sequence++) append(index, [wide(sequence)]);
    while (index.tidy({ atRest: true }));
    index.close();
    const database = new DatabaseSync(place());
    const count = (name: string) => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
    expect(count('freelist_count')).toBeLessThanOrEqual(256);
    database.close();
  });

  it('is there again after it was closed', () => {
    const index = openReuseIndex(place());
    append(index, [{ sequence: 1, keys: [5] }]);
    const clauses = [{ text: '请结合实际，认真贯彻落实', documents: 9 }];
    index.saveBoilerplate({ grams: Uint32Array.of(3, 4), documents: 1, clauses });
    index.close();
    const again = openReuseIndex(place());
    expect(again.upTo()).toEqual(upTo(1));
    expect(found(again, [5])).toEqual(new Map([[5, [1]]]));
    expect(again.boilerplate()).toEqual({ grams: Uint32Array.of(3, 4), documents: 1, clauses });
    again.close();
  });

  it('begins anew where the file is no database', () => {
    writeFileSync(place(), '这不是数据库'.repeat(200));
    const index = openReuseIndex(place());
    expect(index.upTo()).toBeNull();
    index.close();
  });

  it('begins anew where the file is of another version', () => {
    openReuseIndex(place()).close();
    const database = new DatabaseSync(place());
    database.exec('PRAGMA user_version = 99');
    database.close();
    const index = openReuseIndex(place());
    expect(index.upTo()).toBeNull();
    index.close();
  });

  it('begins anew where what it says of itself is not what was written', () => {
    const index = openReuseIndex(place());
    append(index, [{ sequence: 1, keys: [5] }]);
    index.close();
    for (const statement of ["UPDATE state SET said = replace(said, '268435456', '4')", 'DELETE FROM state']) {
      const database = new DatabaseSync(place());
      database.exec(statement);
      database.close();
      const again = openReuseIndex(place());
      expect(again.upTo()).toBeNull();
      append(again, [{ sequence: 1, keys: [5] }]);
      again.close();
    }
  });

  it.skipIf(process.getuid?.() !== 0)(
    'takes the place of a file that can’t be written to, or says so (needs root)',
    () => {
      const index = openReuseIndex(place());
      append(index, [{ sequence: 1, keys: [5] }]);
      index.close();
      chmodSync(place(), 0o444);
      chownSync(folder, NOBODY, NOBODY);
      chownSync(place(), NOBODY, NOBODY);
      process.seteuid?.(NOBODY);
      try {
        chmodSync(folder, 0o555);
        const params = { path: place(), reason: 'index-read-only' };
        expect(() => openReuseIndex(place())).toThrow(
          expect.objectContaining({ error: { code: 'index-unusable', params } }),
        );
        chmodSync(folder, 0o755);
        const anew = openReuseIndex(place());
        expect(anew.upTo()).toBeNull();
        append(anew, [{ sequence: 1, keys: [5] }]);
        anew.close();
      } finally {
        process.seteuid?.(0);
      }
    },
  );

  it('notices a page that is not what was written', () => {
    const index = openReuseIndex(place());
    append(index, [{ sequence: 1, keys: [5] }]);
    index.close();
    const database = new DatabaseSync(place());
    database.exec("UPDATE page SET data = x'010203'");
    database.close();
    const damaged = openReuseIndex(place());
    let thrown: unknown;
    try {
      damaged.lookup(Uint32Array.of(5));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: 'IndexTrouble', isDamage: true });
    damaged.close();
  });

  /** What lookups find, `rebuilt` where the index began anew, `noticed` where it said that it is damaged. */
  function outcome(keys: Uint32Array): Map<number, number[]> | 'rebuilt' | 'noticed' {
    let index: ReuseIndex | null = null;
    try {
      index = openReuseIndex(place());
      return index.upTo() === null ? 'rebuilt' : asMap(index.lookup(keys));
    } catch (error) {
      expect(error).toMatchObject({ name: 'IndexTrouble', isDamage: true });
      return 'noticed';
    } finally {
      index?.close();
    }
  }

  const some = Array.from({ length: 5 }, (_, i) => wide(i + 1));
  const someKeys = Uint32Array.from(new Set(some.flatMap(({ keys }) => keys))).sort();

  it.each(['first', 'middle', 'last'])('notices that the %s page is gone, in a lookup and in a merge', (which) => {
    const index = openReuseIndex(place());
    append(index, some);
    index.close();
    const database = new DatabaseSync(place());
    const ids = database.prepare('SELECT id FROM page ORDER BY id').all();
    const id = ids[{ first: 0, middle: ids.length >> 1, last: ids.length - 1 }[which] ?? 0]?.id ?? null;
    database.prepare('DELETE FROM page WHERE id = ?').run(id);
    database.close();
    expect(outcome(someKeys)).toBe('noticed');
    const damaged = openReuseIndex(place());
    append(damaged, [6, 7, 8].map(wide));
    expect(() => {
      while (damaged.tidy({ atRest: true }));
    }).toThrow(expect.objectContaining({ isDamage: true }));
    damaged.close();
  });

  it('finds what it held or says that it is damaged, wherever a sector was lost', () => {
    const index = openReuseIndex(place());
    append(index, some.slice(0, 3));
    append(index, some.slice(3));
    index.close();
    const whole = outcome(someKeys);
    const bytes = readFileSync(place());
    const wrong: number[] = [];
    for (let at = 0; at + 512 <= bytes.length; at += 512 * 7) {
      const spoilt = Buffer.from(bytes);
      spoilt.fill(at % 3 === 0 ? 0 : 0x2b, at, at + 512);
      rmSync(`${place()}-wal`, { force: true });
      writeFileSync(place(), spoilt);
      const found = outcome(someKeys);
      if (typeof found === 'string') continue;
      if (found.size !== (whole as Map<number, number[]>).size) wrong.push(at);
      else expect(found).toEqual(whole);
    }
    expect(wrong).toEqual([]);
  });
});
