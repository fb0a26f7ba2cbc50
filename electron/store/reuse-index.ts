import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { LearnedClause } from '#shared/contract/index.ts';
import { type LearnedBoilerplate, noBoilerplate, type PostingLists } from '#shared/reuse/index.ts';
import { pragma } from './migrate.ts';
import { lookUp } from './reuse-lookup.ts';
import { beginMerge, chooseMerge, Merge } from './reuse-merge.ts';
import { pageTable, segmentsOf } from './reuse-segments.ts';
import { type IndexedUpTo, type Segment, stateOf, stateTable } from './reuse-state.ts';
import { asTrouble, DamagedPage, IndexTrouble, indexFiles, onIndex } from './reuse-trouble.ts';
import { type NewPostings, writeSegment } from './reuse-writer.ts';

/** Goes up whenever fingerprints, pages or tables change: an index of another version is built anew. */
const VERSION = 5;
/** Bytes: room for some eight or nine pages of postings. */
const FILE_PAGE = 8_192;
/** Bytes of the file that SQLite keeps in memory; what is looked into is kept elsewhere. */
const CACHE = 8 * 1024 ** 2;
/** Bytes after which the log is written into the file. */
const LOG = 8 * 1024 ** 2;
/** Of the file: more that is free is given back to the disk. */
const FREE = 1 / 32;
/** Pages of the file that are moved in a step of that. */
const PAGES_A_STEP = 256;

/**
 * The reuse index: `reuse.db`, a cache that can be deleted at any time. Segments of documents, each a set of pages by
 * range of fingerprints. Each addition is a segment; `tidy` merges them.
 * Methods throw `IndexTrouble`, which tells whether the index is to be built anew.
 */
export interface ReuseIndex {
  upTo(): IndexedUpTo | null;
  documents(): number;
  /** How many a lookup looks into. */
  segments(): number;
  /**
   * Adds documents in steps of a few milliseconds; they count from the last step on. A document that is indexed already
   * is added to, what it had before stays.
   */
  append(
    added: NewPostings & Readonly<{ documents: number }>,
    upTo: IndexedUpTo,
  ): Generator<undefined, void, undefined>;
  /**
   * A step of merging small segments into larger ones, so that a lookup has few to look into; it takes milliseconds.
   * False: there is nothing more to do. `atRest`: nothing more is coming for a while.
   */
  tidy(options: Readonly<{ atRest: boolean }>): boolean;
  /** The documents that hold each key, by sequence. @param keys ascending, without repeats */
  lookup(keys: Uint32Array): PostingLists;
  boilerplate(): LearnedBoilerplate;
  saveBoilerplate(boilerplate: LearnedBoilerplate): void;
  /** Forgets everything. */
  clear(): void;
  close(): void;
}

/**
 * Opens the index, or begins an empty one where the file is missing, damaged or of another version, or when asked to.
 * Throws `IndexTrouble`.
 */
export function openReuseIndex(path: string, { anew = false }: Readonly<{ anew?: boolean }> = {}): ReuseIndex {
  try {
    return onIndex(path, () => {
      if (anew) deleteReuseIndex(path);
      const { database, isNew } = openDatabase(path);
      try {
        return reuseIndexOver(database, path, isNew);
      } catch (error) {
        database.close();
        throw error;
      }
    });
  } catch (error) {
    if (anew || !(error instanceof IndexTrouble && error.isDamage)) throw error;
    return openReuseIndex(path, { anew: true });
  }
}

function deleteReuseIndex(path: string): void {
  for (const file of indexFiles(path)) rmSync(file, { force: true });
}

function openDatabase(path: string): Readonly<{ database: DatabaseSync; isNew: boolean }> {
  const database = new DatabaseSync(path, { timeout: 200 });
  try {
    // Locked before it is first read: else SQLite makes a file of shared memory. Opening writes nothing to an index that is
    // there: it can be looked into on a full disk, too.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const found = pragma(database, 'user_version');
    if (found === 0) database.exec(`PRAGMA page_size = ${FILE_PAGE}; PRAGMA auto_vacuum = INCREMENTAL`);
    // A power cut may lose the last additions, never the order of them: they are caught up.
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA cache_size = ${-CACHE / 1024};
      PRAGMA wal_autocheckpoint = ${LOG / FILE_PAGE};
      PRAGMA journal_size_limit = ${LOG};
    `);
    if (found === VERSION) return { database, isNew: false };
    if (found !== 0) throw new DamagedPage();
    database.exec(`
      BEGIN;
      ${stateTable}
      ${pageTable}
      CREATE TABLE IF NOT EXISTS boilerplate (documents INTEGER NOT NULL, crc INTEGER NOT NULL, grams BLOB NOT NULL, clauses TEXT NOT NULL) STRICT;
      PRAGMA user_version = ${VERSION};
      COMMIT;
    `);
    return { database, isNew: true };
  } catch (error) {
    database.close();
    throw error;
  }
}

function reuseIndexOver(database: DatabaseSync, path: string, isNew: boolean): ReuseIndex {
  const state = stateOf(database, isNew);
  const segments = segmentsOf(database, state);
  let boilerplate: LearnedBoilerplate | null = null;
  let merge: Merge | null = null;

  function inTransaction<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      state.save();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      segments.forget();
      throw error;
    }
  }

  function giveBack(): boolean {
    const free = pragma(database, 'freelist_count');
    if (free <= Math.max(PAGES_A_STEP, pragma(database, 'page_count') * FREE)) return false;
    database.prepare(`PRAGMA incremental_vacuum(${PAGES_A_STEP})`).all();
    return pragma(database, 'freelist_count') < free;
  }

  const isLive = (segment: Segment): boolean => segment.toKey > 0 || isTarget(segment);
  const isTarget = ({ id }: Segment): boolean => segments.all().some(({ into }) => into === id);
  const documents = (): number => state.now().upTo?.documents ?? 0;

  function* append(
    added: NewPostings & Readonly<{ documents: number }>,
    upTo: IndexedUpTo,
  ): Generator<undefined, void, undefined> {
    // what a process that died was writing, or what a full disk broke off
    for (const segment of segments.all().filter((one) => !isLive(one))) {
      inTransaction(() => segments.drop(segment));
      yield;
    }
    yield* writeSegment(segments, added, inTransaction, () => {
      const { storeId, sequence, stamp } = upTo;
      state.change({ upTo: { storeId, sequence, stamp, documents: documents() + added.documents } });
    });
  }

  // a damaged index shows itself while it is being opened
  state.now();
  return toldOf(path, {
    upTo() {
      const { upTo } = state.now();
      return upTo && { storeId: upTo.storeId, sequence: upTo.sequence, stamp: upTo.stamp };
    },
    documents,
    segments: () => segments.all().filter(isLive).length,
    append,
    lookup: (keys) => lookUp(segments, keys),
    tidy({ atRest }) {
      // A step that is rolled back leaves no merge behind: it would go on after pages that are not there.
      const under = merge;
      merge = null;
      return inTransaction(() => {
        const target = segments.all().find(isTarget);
        const going = under ?? (target ? new Merge(segments, target) : null);
        if (going) {
          if (going.step() === 'more') merge = going;
          return true;
        }
        const sources = chooseMerge(segments.all().filter(isLive), atRest);
        if (sources.length === 0) return atRest && giveBack();
        beginMerge(segments, sources);
        return true;
      });
    },
    boilerplate() {
      if (boilerplate) return boilerplate;
      const row = database.prepare('SELECT documents, crc, grams, clauses FROM boilerplate').get();
      if (!row) return { ...noBoilerplate, clauses: [] };
      const { grams, clauses } = row;
      if (!(grams instanceof Uint8Array) || typeof clauses !== 'string') throw new DamagedPage();
      if (crc32(clauses, crc32(grams)) !== row.crc) throw new DamagedPage();
      boilerplate = {
        documents: Number(row.documents),
        grams: new Uint32Array(grams.slice().buffer),
        clauses: LearnedClause.array().parse(JSON.parse(clauses)),
      };
      return boilerplate;
    },
    saveBoilerplate(learned) {
      const bytes = new Uint8Array(learned.grams.slice().buffer);
      const clauses = JSON.stringify(learned.clauses);
      inTransaction(() => {
        database.exec('DELETE FROM boilerplate');
        database
          .prepare('INSERT INTO boilerplate (documents, crc, grams, clauses) VALUES (?, ?, ?, ?)')
          .run(learned.documents, crc32(clauses, crc32(bytes)), bytes, clauses);
      });
      boilerplate = learned;
    },
    clear() {
      boilerplate = null;
      merge = null;
      inTransaction(() => {
        segments.clear();
        state.change({ upTo: null });
        database.exec('DELETE FROM boilerplate');
      });
    },
    close: () => database.close(),
  });
}

/** Whatever goes wrong with the index is thrown as `IndexTrouble`. */
function toldOf(path: string, index: ReuseIndex): ReuseIndex {
  return {
    upTo: () => onIndex(path, index.upTo),
    documents: () => onIndex(path, index.documents),
    segments: () => onIndex(path, index.segments),
    *append(added, upTo) {
      try {
        yield* index.append(added, upTo);
      } catch (error) {
        throw asTrouble(error, path);
      }
    },
    tidy: (options) => onIndex(path, () => index.tidy(options)),
    lookup: (keys) => onIndex(path, () => index.lookup(keys)),
    boilerplate: () => onIndex(path, index.boilerplate),
    saveBoilerplate: (learned) => onIndex(path, () => index.saveBoilerplate(learned)),
    clear: () => onIndex(path, index.clear),
    close: () => onIndex(path, index.close),
  };
}
