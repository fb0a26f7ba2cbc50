import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { encodePage, KEY_BITS, type PageShape, type Postings } from '#shared/reuse/index.ts';
import { Shelf } from './reuse-shelf.ts';
import { DamagedPage } from './reuse-trouble.ts';

/** One more than the largest key. */
export const KEYS = 2 ** KEY_BITS;
/** Bytes of pages that are kept in memory. */
const SHELF = 112 * 1024 ** 2;

/** Postings of some documents, in pages by key. Only keys from `fromKey` up to `toKey` count. */
export type Segment = Readonly<{
  id: number;
  postings: number;
  /** sequences; in the pages documents are numbered from 1, which is `first` */
  first: number;
  last: number;
  fromKey: number;
  toKey: number;
  /** the segment that a merge moves these postings to */
  into: number | null;
}>;

/** An encoded page. */
export type Page = Readonly<{ shape: PageShape; words: Uint32Array }>;

export const segmentTables = `
  CREATE TABLE IF NOT EXISTS segment (
    id INTEGER PRIMARY KEY,
    postings INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    fromKey INTEGER NOT NULL,
    toKey INTEGER NOT NULL,
    "into" INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
`;

/** The segments of an index and their pages. Whoever writes holds a transaction. */
export type Segments = Readonly<{
  /** By age, so that one that a merge made stands where the merged ones stood. */
  all(): readonly Segment[];
  /** The pages that hold some keys if any do, in order, each once. Throws `DamagedPage`. @param keys ascending */
  pagesOf(segment: Segment, keys: Uint32Array): Page[];
  /** The first key of the page that holds a key if any does, else the key itself. */
  startOf(segment: Segment, key: number): number;
  /** Pages that begin at a key or later, in order. Throws `DamagedPage`. */
  pagesFrom(segment: Segment, key: number, limit: number): Page[];
  /** A segment without pages, of which nothing counts yet. */
  add(segment: Pick<Segment, 'postings' | 'first' | 'last'>): Segment;
  put(segment: Segment, page: Postings): void;
  set(segment: Segment, change: Partial<Pick<Segment, 'postings' | 'fromKey' | 'toKey' | 'into'>>): Segment;
  /** Deletes the pages whose keys are all below one. */
  dropBelow(segment: Segment, key: number): void;
  drop(segment: Segment): void;
  /** Forgets what is in memory: a transaction was rolled back. */
  forget(): void;
  clear(): void;
}>;

export function segmentsOf(database: DatabaseSync): Segments {
  // one question for all keys: asked one by one they take twice as long
  const readPagesOf = database.prepare(`
    SELECT id, crc, data FROM page
    WHERE id >= ? AND id IN (SELECT (SELECT max(id) FROM page WHERE id <= ? + value) FROM json_each(?))
    ORDER BY id
  `);
  const readPages = database.prepare('SELECT id, crc, data FROM page WHERE id >= ? AND id < ? ORDER BY id LIMIT ?');
  const placeOf = database.prepare('SELECT max(id) AS id FROM page WHERE id <= ? AND id >= ?');
  const writePage = database.prepare('INSERT INTO page (id, crc, data) VALUES (?, ?, ?)');
  const dropPages = database.prepare('DELETE FROM page WHERE id >= ? AND id < ?');
  const readSegments = database.prepare('SELECT * FROM segment ORDER BY id');
  const writeSegment = database.prepare(
    'INSERT INTO segment (postings, first, last, fromKey, toKey) VALUES (?, ?, ?, 0, 0)',
  );
  const changeSegment = database.prepare(
    'UPDATE segment SET postings = ?, fromKey = ?, toKey = ?, "into" = ? WHERE id = ?',
  );
  const dropSegment = database.prepare('DELETE FROM segment WHERE id = ?');
  let known: readonly Segment[] | null = null;

  const shelf = new Shelf((segment, keys) => {
    const from = pageId(segment.id, 0);
    return readPagesOf.all(from, from, `[${keys.join()}]`).map((row) => pageIn(segment, row));
  }, SHELF);

  /** Id of the page that holds a key if any does. */
  function placeBelow(segment: Segment, key: number): number | null {
    const id = placeOf.get(pageId(segment.id, key), pageId(segment.id, 0))?.id;
    return typeof id === 'number' ? id : null;
  }

  return {
    all() {
      known ??= readSegments.all().map((row) => ({
        id: Number(row.id),
        postings: Number(row.postings),
        first: Number(row.first),
        last: Number(row.last),
        fromKey: Number(row.fromKey),
        toKey: Number(row.toKey),
        into: row.into === null ? null : Number(row.into),
      }));
      return known;
    },
    pagesOf: (segment, keys) => shelf.pagesOf(segment, keys),
    startOf(segment, key) {
      const place = placeBelow(segment, key);
      return place === null ? key : place - pageId(segment.id, 0);
    },
    pagesFrom: (segment, key, limit) =>
      readPages.all(pageId(segment.id, key), pageId(segment.id + 1, 0), limit).map((row) => pageIn(segment, row)),
    add({ postings, first, last }) {
      const id = Number(writeSegment.run(postings, first, last).lastInsertRowid);
      known = null;
      return { id, postings, first, last, fromKey: 0, toKey: 0, into: null };
    },
    put(segment, page) {
      const firstKey = page.keys[0] ?? 0;
      const words = encodePage(page, { firstKey, bits: bitsOf(segment) });
      const data = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
      writePage.run(pageId(segment.id, firstKey), crc32(data), data);
      shelf.forget(segment.id);
    },
    set(segment, change) {
      const changed = { ...segment, ...change };
      changeSegment.run(changed.postings, changed.fromKey, changed.toKey, changed.into, segment.id);
      known = null;
      return changed;
    },
    dropBelow(segment, key) {
      const last = placeBelow(segment, key);
      if (last !== null) dropPages.run(pageId(segment.id, 0), last);
      shelf.forget(segment.id);
    },
    drop({ id }) {
      dropPages.run(pageId(id, 0), pageId(id + 1, 0));
      dropSegment.run(id);
      shelf.forget(id);
      known = null;
    },
    forget() {
      shelf.forgetAll();
      known = null;
    },
    clear() {
      database.exec('DELETE FROM page; DELETE FROM segment');
      shelf.forgetAll();
      known = null;
    },
  };
}

/** Bits of a document's number in the pages. */
export function bitsOf({ first, last }: Pick<Segment, 'first' | 'last'>): number {
  return 32 - Math.clz32(last - first + 1);
}

function pageIn(segment: Segment, row: Readonly<Record<string, unknown>>): Page {
  const { data } = row;
  if (!(data instanceof Uint8Array) || data.byteLength % 4 !== 0 || crc32(data) !== row.crc) throw new DamagedPage();
  const words =
    data.byteOffset % 4 === 0
      ? new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
      : new Uint32Array(data.slice().buffer);
  return { shape: { firstKey: Number(row.id) - pageId(segment.id, 0), bits: bitsOf(segment) }, words };
}

function pageId(segment: number, key: number): number {
  return segment * KEYS + key;
}
