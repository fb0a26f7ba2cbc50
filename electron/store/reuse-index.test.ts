import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMON_FINGERPRINT } from '#shared/reuse/index.ts';
import { type IndexedDocument, isDamage, openReuseIndex } from './reuse-index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-reuse-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (): string => join(folder, 'reuse.db');
const upTo = (sequence: number) => ({ storeId: 'office_1', sequence, sha256: 'a'.repeat(64) });
const document = (sequence: number, hashes: readonly number[]): IndexedDocument => ({
  sequence,
  hashes: Uint32Array.from(new Set(hashes)).sort(),
});

describe('reuse index', () => {
  it('finds what a plain list would find, however the documents came in', () => {
    const hash = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 0xffffffff }));
    const batches = fc.array(fc.array(fc.array(hash, { maxLength: 30 }), { minLength: 1, maxLength: 6 }), {
      maxLength: 24,
    });
    const tidying = fc.array(fc.record({ steps: fc.nat({ max: 6 }), atRest: fc.boolean() }), { maxLength: 24 });
    fc.assert(
      fc.property(batches, fc.array(hash, { maxLength: 30 }), tidying, (added, asked, tidied) => {
        const index = openReuseIndex(place(), { anew: true });
        const holders = new Map<number, number[]>();
        let sequence = 0;
        for (const [number, batch] of added.entries()) {
          const documents = batch.map((hashes) => document(++sequence, hashes));
          for (const one of documents)
            for (const h of one.hashes) holders.set(h, [...(holders.get(h) ?? []), one.sequence]);
          index.append(documents, upTo(sequence));
          const { steps, atRest } = tidied[number] ?? { steps: 0, atRest: false };
          for (let step = 0; step < steps; step++) index.tidy({ atRest });
        }
        const inOrder = (map: ReadonlyMap<number, number[]>) => new Map([...map].sort(([x], [y]) => x - y));
        const wanted = Uint32Array.from(new Set([...asked, ...holders.keys()]));
        expect(inOrder(index.lookup(wanted))).toEqual(inOrder(holders));
        while (index.tidy({ atRest: true }));
        expect(inOrder(index.lookup(wanted))).toEqual(inOrder(holders));
        expect(index.documents()).toBe(sequence);
        index.close();
      }),
      { numRuns: 30 },
    );
  });

  it('forgets the holders of a fingerprint that too many documents share, also across batches', () => {
    const index = openReuseIndex(place());
    for (let i = 0; i <= COMMON_FINGERPRINT; i += 20) {
      const batch = Array.from({ length: 20 }, (_, k) => document(i + k + 1, [7, 1000 + i + k]));
      index.append(batch, upTo(i + 20));
    }
    const crowd = Array.from({ length: COMMON_FINGERPRINT + 1 }, (_, k) => document(500 + k, [9, 2000 + k]));
    index.append(crowd, upTo(700));
    const found = index.lookup(Uint32Array.of(7, 9, 1003, 2003));
    expect(found).toEqual(
      new Map([
        [1003, [4]],
        [2003, [503]],
      ]),
    ); // prettier-ignore
    index.close();
  });

  it('has few segments after many additions', () => {
    const index = openReuseIndex(place());
    for (let sequence = 1; sequence <= 200; sequence++) {
      index.append([document(sequence, [sequence, 5000 + sequence])], upTo(sequence));
      while (index.tidy({ atRest: false }));
    }
    expect(index.segments()).toBeLessThanOrEqual(8);
    while (index.tidy({ atRest: true }));
    expect(index.segments()).toBe(1);
    index.append([document(201, [5])], upTo(201));
    while (index.tidy({ atRest: true }));
    // a large one is not rewritten for a small one
    expect(index.segments()).toBe(2);
    index.close();
  });

  it('begins a merge anew that was broken off, and leaves nothing of it', () => {
    const index = openReuseIndex(place());
    const holders = new Map<number, number[]>();
    for (let sequence = 1; sequence <= 9; sequence++) {
      const hashes = Array.from({ length: 3000 }, (_, k) => k * 1_000_000 + sequence);
      for (const hash of hashes) holders.set(hash, [sequence]);
      index.append([document(sequence, hashes)], upTo(sequence));
    }
    index.tidy({ atRest: true });
    index.tidy({ atRest: true });
    index.close();
    const again = openReuseIndex(place());
    while (again.tidy({ atRest: true }));
    expect(again.lookup(Uint32Array.from(holders.keys()))).toEqual(holders);
    again.close();
    const database = new DatabaseSync(place());
    expect(database.prepare('SELECT count(*) AS n, sum(postings) AS postings FROM segment').get()).toEqual({
      n: 1,
      postings: 27_000,
    });
    expect(database.prepare('SELECT count(DISTINCT id >> 32) AS n FROM page').get()).toEqual({ n: 1 });
    database.close();
  });

  it('is there again after it was closed', () => {
    const index = openReuseIndex(place());
    index.append([document(1, [5])], upTo(1));
    index.saveBoilerplate({ grams: Uint32Array.of(3, 4), documents: 1 });
    index.close();
    const again = openReuseIndex(place());
    expect(again.upTo()).toEqual(upTo(1));
    expect(again.lookup(Uint32Array.of(5))).toEqual(new Map([[5, [1]]]));
    expect(again.boilerplate()).toEqual({ grams: Uint32Array.of(3, 4), documents: 1 });
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

  it('notices a page that is not what was written', () => {
    const index = openReuseIndex(place());
    index.append([document(1, [5])], upTo(1));
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
    expect(isDamage(thrown)).toBe(true);
    damaged.close();
  });
});
