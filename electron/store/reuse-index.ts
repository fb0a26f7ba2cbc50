import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { type Boilerplate, COMMON_FINGERPRINT, noBoilerplate } from '#shared/reuse/index.ts';
import { DamagedPage, decodePage, type Entry, encodePage, mergePages } from './reuse-pages.ts';

/** Goes up whenever fingerprints, pages or tables change: an index of another version is built anew. */
const VERSION = 1;
/** Bytes that a page should have: one lookup reads one page a segment. */
const PAGE_BYTES = 1024;
const BYTES_A_POSTING = 3;
/** A lookup reads a page of each. */
const MAX_SEGMENTS = 4;

/** What the index was made from. */
export type IndexedUpTo = Readonly<{
  /** id of the workspace */
  storeId: string;
  /** sequence of the last document in it; 0: none */
  sequence: number;
  /** hash of that document: a workspace that was put back to an earlier state may have given the number anew */
  sha256: string;
}>;

export type IndexedDocument = Readonly<{ sequence: number /** ascending, without repeats */; hashes: Uint32Array }>;

/**
 * The reuse index: `reuse.db`, a cache that can be deleted at any time. Segments of documents, each a set of pages by
 * range of fingerprints; small segments are merged into larger ones, so that there are few.
 * Methods throw SQLite's errors and `DamagedPage`; `isDamage` tells the ones after which the index is to be rebuilt.
 */
export interface ReuseIndex {
  upTo(): IndexedUpTo | null;
  documents(): number;
  /** Adds documents, all later than those indexed, in one transaction. */
  append(documents: readonly IndexedDocument[], upTo: IndexedUpTo): void;
  /** The documents that hold each fingerprint; fingerprints of too many documents are left out. */
  lookup(hashes: Uint32Array): Map<number, number[]>;
  boilerplate(): Boilerplate;
  saveBoilerplate(boilerplate: Boilerplate): void;
  /** Forgets everything. */
  clear(): void;
  close(): void;
}

/** Opens the index, or begins an empty one where the file is missing, damaged or of another version, or when asked to. */
export function openReuseIndex(path: string, { anew = false }: Readonly<{ anew?: boolean }> = {}): ReuseIndex {
  if (anew) deleteReuseIndex(path);
  try {
    return reuseIndexOver(openDatabase(path));
  } catch (error) {
    if (!isDamage(error)) throw error;
    deleteReuseIndex(path);
    return reuseIndexOver(openDatabase(path));
  }
}

function deleteReuseIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

/** True where the index itself is at fault and can be built anew; false for a full disk and the like. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedPage) return true;
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return false;
  // SQLITE_ERROR: a table is missing; SQLITE_CORRUPT; SQLITE_NOTADB
  return [1, 11, 26].includes(errcode & 0xff);
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 200 });
  try {
    // A power cut may lose the last additions, never the order of them: they are caught up.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    const found = Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0];
    if (found === VERSION) return database;
    if (found !== 0) throw new DamagedPage();
    database.exec(`
      BEGIN;
      CREATE TABLE IF NOT EXISTS upTo (storeId TEXT NOT NULL, sequence INTEGER NOT NULL, sha256 TEXT NOT NULL, documents INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS segment (id INTEGER PRIMARY KEY, postings INTEGER NOT NULL, shift INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS boilerplate (documents INTEGER NOT NULL, crc INTEGER NOT NULL, grams BLOB NOT NULL) STRICT;
      PRAGMA user_version = ${VERSION};
      COMMIT;
    `);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

type Segment = Readonly<{ id: number; postings: number; shift: number }>;

function reuseIndexOver(database: DatabaseSync): ReuseIndex {
  const readPage = database.prepare('SELECT crc, data FROM page WHERE id = ?');
  const writePage = database.prepare('INSERT INTO page (id, crc, data) VALUES (?, ?, ?)');
  const writeSegment = database.prepare('INSERT INTO segment (postings, shift) VALUES (?, ?)');
  const dropSegment = database.prepare('DELETE FROM segment WHERE id = ?');
  const dropPages = database.prepare('DELETE FROM page WHERE id >= ? AND id < ?');
  const readSegments = database.prepare('SELECT id, postings, shift FROM segment ORDER BY id');
  let boilerplate: Boilerplate | null = null;

  function segments(): Segment[] {
    return readSegments
      .all()
      .map(({ id, postings, shift }) => ({ id: Number(id), postings: Number(postings), shift: Number(shift) }));
  }

  function page(segment: Segment, number: number): Uint8Array | null {
    const row = readPage.get(pageId(segment.id, number));
    if (!row) return null;
    if (!(row.data instanceof Uint8Array) || crc32(row.data) !== row.crc) throw new DamagedPage();
    return row.data;
  }

  function putPage(segment: number, number: number, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const data = encodePage(entries);
    writePage.run(pageId(segment, number), crc32(data), data);
  }

  /** Entries must come in order of hash. */
  function addSegment(
    postings: number,
    shift: number,
    fill: (put: (entries: readonly Entry[], page: number) => void) => void,
  ): void {
    const id = Number(writeSegment.run(postings, shift).lastInsertRowid);
    fill((entries, number) => putPage(id, number, entries));
  }

  /** The smallest neighbours become one when there are too many: a document is rewritten a logarithmic number of times. */
  function mergeSmall(): void {
    for (;;) {
      const all = segments();
      if (all.length <= MAX_SEGMENTS) return;
      const sizes = all.slice(1).map((segment, i) => segment.postings + (all[i]?.postings ?? 0));
      const [first, second] = all.slice(sizes.indexOf(Math.min(...sizes)));
      if (!first || !second) return;
      const postings = first.postings + second.postings;
      const shift = shiftFor(postings);
      addSegment(postings, shift, (put) => {
        for (let number = 0; number < 2 ** (32 - shift); number++) {
          put(mergePages([...pagesUnder(first, shift, number), ...pagesUnder(second, shift, number)]), number);
        }
      });
      for (const { id } of [first, second]) {
        dropSegment.run(id);
        dropPages.run(pageId(id, 0), pageId(id + 1, 0));
      }
    }
  }

  /** The pages of a segment that lie in the range of a page of a coarser or equal division, or the part of the one that holds it. */
  function* pagesUnder(segment: Segment, shift: number, number: number): Generator<Uint8Array> {
    if (segment.shift <= shift) {
      const each = 2 ** (shift - segment.shift);
      for (let i = 0; i < each; i++) {
        const found = page(segment, number * each + i);
        if (found) yield found;
      }
      return;
    }
    const found = page(segment, Math.floor(number / 2 ** (segment.shift - shift)));
    if (found) yield partOf(found, number * 2 ** shift, (number + 1) * 2 ** shift);
  }

  function inTransaction(work: () => void): void {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    upTo() {
      const row = database.prepare('SELECT storeId, sequence, sha256 FROM upTo').get();
      return row ? { storeId: String(row.storeId), sequence: Number(row.sequence), sha256: String(row.sha256) } : null;
    },
    documents: () => Number(database.prepare('SELECT documents FROM upTo').get()?.documents ?? 0),
    append(documents, upTo) {
      const entries = entriesOf(documents);
      const postings = documents.reduce((sum, { hashes }) => sum + hashes.length, 0);
      inTransaction(() => {
        const known = Number(database.prepare('SELECT documents FROM upTo').get()?.documents ?? 0);
        if (entries.length > 0) {
          const shift = shiftFor(postings);
          addSegment(postings, shift, (put) => {
            for (const [number, own] of byPage(entries, shift)) put(own, number);
          });
          mergeSmall();
        }
        database.exec('DELETE FROM upTo');
        database
          .prepare('INSERT INTO upTo (storeId, sequence, sha256, documents) VALUES (?, ?, ?, ?)')
          .run(upTo.storeId, upTo.sequence, upTo.sha256, known + documents.length);
      });
    },
    lookup(hashes) {
      const counts = new Map<number, number>();
      const found = new Map<number, number[]>();
      const wanted = new Set(hashes);
      const sorted = hashes.slice().sort();
      for (const segment of segments()) {
        let last = -1;
        for (const hash of sorted) {
          const number = hash >>> segment.shift;
          if (number === last) continue;
          last = number;
          const data = page(segment, number);
          if (!data) continue;
          decodePage(
            data,
            (entry) => {
              counts.set(entry.hash, (counts.get(entry.hash) ?? 0) + entry.count);
              const documents = found.get(entry.hash);
              if (documents) documents.push(...(entry.documents ?? []));
              else found.set(entry.hash, [...(entry.documents ?? [])]);
            },
            wanted,
          );
        }
      }
      for (const [hash, count] of counts) {
        if (count > COMMON_FINGERPRINT) found.delete(hash);
        else found.get(hash)?.sort((x, y) => x - y);
      }
      return found;
    },
    boilerplate() {
      if (boilerplate) return boilerplate;
      const row = database.prepare('SELECT documents, crc, grams FROM boilerplate').get();
      if (!row) return noBoilerplate;
      if (!(row.grams instanceof Uint8Array) || crc32(row.grams) !== row.crc) throw new DamagedPage();
      boilerplate = { documents: Number(row.documents), grams: new Uint32Array(row.grams.slice().buffer) };
      return boilerplate;
    },
    saveBoilerplate(learned) {
      const bytes = new Uint8Array(learned.grams.slice().buffer);
      inTransaction(() => {
        database.exec('DELETE FROM boilerplate');
        database
          .prepare('INSERT INTO boilerplate (documents, crc, grams) VALUES (?, ?, ?)')
          .run(learned.documents, crc32(bytes), bytes);
      });
      boilerplate = learned;
    },
    clear() {
      boilerplate = null;
      inTransaction(() => {
        database.exec('DELETE FROM page; DELETE FROM segment; DELETE FROM upTo; DELETE FROM boilerplate');
      });
    },
    close: () => database.close(),
  };
}

function pageId(segment: number, page: number): number {
  return segment * 2 ** 32 + page;
}

/** Hashes are divided into 2^(32 - shift) pages. At least two, so that a shift by 32 never happens. */
function shiftFor(postings: number): number {
  const pages = Math.max(2, (postings * BYTES_A_POSTING) / PAGE_BYTES);
  return 32 - Math.min(24, Math.ceil(Math.log2(pages)));
}

/** Sorted as plain numbers, hash above and place in the batch below: several times faster than lists in a map. */
function entriesOf(documents: readonly IndexedDocument[]): Entry[] {
  const keys = new Float64Array(documents.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let at = 0;
  documents.forEach(({ hashes }, place) => {
    for (const hash of hashes) keys[at++] = hash * MOST_IN_BATCH + place;
  });
  keys.sort();

  const entries: Entry[] = [];
  for (let i = 0; i < keys.length; ) {
    const hash = Math.floor((keys[i] ?? 0) / MOST_IN_BATCH);
    const holders: number[] = [];
    for (; i < keys.length && Math.floor((keys[i] ?? 0) / MOST_IN_BATCH) === hash; i++) {
      holders.push(documents[(keys[i] ?? 0) % MOST_IN_BATCH]?.sequence ?? 0);
    }
    entries.push({ hash, count: holders.length, documents: holders });
  }
  return entries;
}

/** 2^32 hashes times this stay exact in a number. */
const MOST_IN_BATCH = 2 ** 20;

function* byPage(entries: readonly Entry[], shift: number): Generator<[number, Entry[]]> {
  let start = 0;
  while (start < entries.length) {
    const number = (entries[start]?.hash ?? 0) >>> shift;
    let end = start + 1;
    while (end < entries.length && (entries[end]?.hash ?? 0) >>> shift === number) end++;
    yield [number, entries.slice(start, end)];
    start = end;
  }
}

function partOf(page: Uint8Array, from: number, to: number): Uint8Array {
  const entries: Entry[] = [];
  decodePage(page, (entry) => {
    if (entry.hash >= from && entry.hash < to) entries.push(entry);
  });
  return encodePage(entries);
}
