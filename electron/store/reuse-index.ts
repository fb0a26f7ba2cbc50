import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { type Boilerplate, COMMON_FINGERPRINT, noBoilerplate } from '#shared/reuse/index.ts';
import { chooseMerge, Merge } from './reuse-merge.ts';
import { DamagedPage, decodePage, type Entry } from './reuse-pages.ts';
import { segmentsOf, segmentTables } from './reuse-segments.ts';

/** Goes up whenever fingerprints, pages or tables change: an index of another version is built anew. */
const VERSION = 2;
/** Of merging and deleting: a few milliseconds. */
const PAGES_A_STEP = 128;

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
 * range of fingerprints. Each addition is a segment; `tidy` merges them.
 * Methods throw SQLite's errors and `DamagedPage`; `isDamage` tells the ones after which the index is to be rebuilt.
 */
export interface ReuseIndex {
  upTo(): IndexedUpTo | null;
  documents(): number;
  /** How many a lookup looks into. */
  segments(): number;
  /** Adds documents, all later than those indexed, in one transaction. */
  append(documents: readonly IndexedDocument[], upTo: IndexedUpTo): void;
  /**
   * A step of merging small segments into larger ones, so that a lookup has few to look into; it takes milliseconds.
   * False: there is nothing more to do. `atRest`: nothing more is coming for a while.
   */
  tidy(options: Readonly<{ atRest: boolean }>): boolean;
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
    if (found === VERSION) {
      // What a process that died was merging is begun anew.
      database.exec("UPDATE segment SET state = 'dropped' WHERE state = 'building'");
      return database;
    }
    if (found !== 0) throw new DamagedPage();
    database.exec(`
      BEGIN;
      CREATE TABLE IF NOT EXISTS upTo (storeId TEXT NOT NULL, sequence INTEGER NOT NULL, sha256 TEXT NOT NULL, documents INTEGER NOT NULL) STRICT;
      ${segmentTables}
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

function reuseIndexOver(database: DatabaseSync): ReuseIndex {
  const segments = segmentsOf(database);
  let boilerplate: Boilerplate | null = null;
  let merge: Merge | null = null;

  function inTransaction<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
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
    segments: () => segments.live().length,
    append(documents, upTo) {
      const entries = entriesOf(documents);
      const postings = documents.reduce((sum, { hashes }) => sum + hashes.length, 0);
      inTransaction(() => {
        const known = Number(database.prepare('SELECT documents FROM upTo').get()?.documents ?? 0);
        if (entries.length > 0) {
          const segment = segments.add(postings, 'live');
          for (const [number, own] of byPage(entries, segment.shift)) segments.put(segment, number, own);
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
      for (const segment of segments.live()) {
        let last = -1;
        for (const hash of sorted) {
          const number = hash >>> segment.shift;
          if (number === last) continue;
          last = number;
          const data = segments.page(segment, number);
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
    tidy({ atRest }) {
      // A step that is rolled back leaves no merge behind: it would go on after pages that are not there.
      const under = merge;
      merge = null;
      return inTransaction(() => {
        if (under) {
          if (under.step(PAGES_A_STEP) === 'more') merge = under;
          return true;
        }
        if (segments.sweep(PAGES_A_STEP)) return true;
        const sources = chooseMerge(segments.live(), atRest);
        if (sources.length > 0) merge = new Merge(segments, sources);
        return sources.length > 0;
      });
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
      merge = null;
      inTransaction(() => {
        segments.clear();
        database.exec('DELETE FROM upTo; DELETE FROM boilerplate');
      });
    },
    close: () => database.close(),
  };
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
