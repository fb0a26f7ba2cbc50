import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { encodePage, KEY_BITS, type PageShape, type Postings } from '#shared/reuse/index.ts';
import { Shelf } from './reuse-shelf.ts';
import type { Segment, State } from './reuse-state.ts';
import { DamagedPage } from './reuse-trouble.ts';

/** One more than the largest key. */
export const KEYS = 2 ** KEY_BITS;
/** Bytes of pages that are kept in memory. */
const SHELF = 112 * 1024 ** 2;

export type { Segment } from './reuse-state.ts';

/** An encoded page, and the key that the next one of its segment begins with; null: it is the last one. */
export type Page = Readonly<{ shape: PageShape; words: Uint32Array; next: number | null }>;

export const pageTable = `
  CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, next INTEGER, crc INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
`;

/**
 * The segments of an index and their pages. Whoever writes holds a transaction. What reads pages throws `DamagedPage`, also
 * where one is missing: each says where the next one begins.
 */
export type Segments = Readonly<{
  /** By age, so that one that a merge made stands where the merged ones stood. */
  all(): readonly Segment[];
  /** The pages that hold some keys if any do, in order, each once. @param keys ascending, of those that count */
  pagesOf(segment: Segment, keys: Uint32Array): Page[];
  /** The first key of the page that holds a key if any does. @param key one that counts */
  startOf(segment: Segment, key: number): number;
  /** Pages from the one that begins with a key on, in order, and the key that the one after them begins with. */
  pagesFrom(segment: Segment, key: number, limit: number): Readonly<{ pages: readonly Page[]; next: number | null }>;
  /** A segment without pages, of which nothing counts yet. */
  add(segment: Pick<Segment, 'postings' | 'first' | 'last'>): Segment;
  put(segment: Segment, page: Postings, next: number | null): void;
  set(segment: Segment, change: Partial<Pick<Segment, 'postings' | 'fromKey' | 'toKey' | 'into'>>): Segment;
  /** Deletes the pages whose keys are all below one. */
  dropBelow(segment: Segment, key: number): void;
  drop(segment: Segment): void;
  /** Forgets what is in memory: a transaction was rolled back. */
  forget(): void;
  clear(): void;
}>;

export function segmentsOf(database: DatabaseSync, state: State): Segments {
  // one question for all keys: asked one by one they take twice as long
  const readPagesOf = database.prepare(`
    SELECT id, next, crc, data FROM page
    WHERE id >= ? AND id IN (SELECT (SELECT max(id) FROM page WHERE id <= ? + value) FROM json_each(?))
    ORDER BY id
  `);
  const readPages = database.prepare(
    'SELECT id, next, crc, data FROM page WHERE id >= ? AND id < ? ORDER BY id LIMIT ?',
  );
  const placeOf = database.prepare('SELECT max(id) AS id FROM page WHERE id <= ? AND id >= ?');
  const writePage = database.prepare('INSERT INTO page (id, next, crc, data) VALUES (?, ?, ?, ?)');
  const dropPages = database.prepare('DELETE FROM page WHERE id >= ? AND id < ?');
  const all = (): readonly Segment[] => state.now().segments;

  const shelf = new Shelf((segment, keys) => {
    const from = pageId(segment.id, 0);
    const pages = readPagesOf.all(from, from, `[${keys.join()}]`).map((row) => pageIn(segment, row));
    expectPages(pages, keys);
    return pages;
  }, SHELF);

  /** Id of the page that holds a key if any does. */
  function placeBelow(segment: Segment, key: number): number | null {
    const id = placeOf.get(pageId(segment.id, key), pageId(segment.id, 0))?.id;
    return typeof id === 'number' ? id : null;
  }

  return {
    all,
    pagesOf: (segment, keys) => shelf.pagesOf(segment, keys),
    startOf(segment, key) {
      const place = placeBelow(segment, key);
      if (place === null) throw new DamagedPage();
      return place - pageId(segment.id, 0);
    },
    pagesFrom(segment, key, limit) {
      const rows = readPages.all(pageId(segment.id, key), pageId(segment.id + 1, 0), limit);
      const pages = rows.map((row) => pageIn(segment, row));
      let next: number | null = key;
      for (const page of pages) {
        if (page.shape.firstKey !== next) throw new DamagedPage();
        next = page.next;
      }
      if (pages.length < limit && next !== null) throw new DamagedPage();
      return { pages, next };
    },
    add({ postings, first, last }) {
      const segment = { id: (all().at(-1)?.id ?? 0) + 1, postings, first, last, fromKey: 0, toKey: 0, into: null };
      state.change({ segments: [...all(), segment] });
      return segment;
    },
    put(segment, page, next) {
      const firstKey = page.keys[0] ?? 0;
      const words = encodePage(page, { firstKey, bits: bitsOf(segment) });
      const data = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
      const id = pageId(segment.id, firstKey);
      writePage.run(id, next, checksum(id, next, data), data);
      shelf.forget(segment.id);
    },
    set(segment, change) {
      const changed = { ...segment, ...change };
      state.change({ segments: all().map((one) => (one.id === segment.id ? changed : one)) });
      return changed;
    },
    dropBelow(segment, key) {
      const last = placeBelow(segment, key);
      if (last !== null) dropPages.run(pageId(segment.id, 0), last);
      shelf.forget(segment.id);
    },
    drop({ id }) {
      dropPages.run(pageId(id, 0), pageId(id + 1, 0));
      state.change({ segments: all().filter((one) => one.id !== id) });
      shelf.forget(id);
    },
    forget() {
      shelf.forgetAll();
      state.forget();
    },
    clear() {
      database.exec('DELETE FROM page');
      state.change({ segments: [] });
      shelf.forgetAll();
    },
  };
}

/** Bits of a document's number in the pages. */
export function bitsOf({ first, last }: Pick<Segment, 'first' | 'last'>): number {
  return 32 - Math.clz32(last - first + 1);
}

/** Each key must stand in one of the pages or nowhere. */
function expectPages(pages: readonly Page[], keys: Uint32Array): void {
  let at = 0;
  for (const key of keys) {
    while ((pages[at + 1]?.shape.firstKey ?? KEYS) <= key) at++;
    const page = pages[at];
    if (!page || key < page.shape.firstKey || key >= (page.next ?? KEYS)) throw new DamagedPage();
  }
}

function pageIn(segment: Segment, { id, next, crc, data }: Readonly<Record<string, unknown>>): Page {
  if (!(data instanceof Uint8Array) || typeof id !== 'number' || (next !== null && typeof next !== 'number')) {
    throw new DamagedPage();
  }
  if (data.byteLength % 4 !== 0 || checksum(id, next, data) !== crc) throw new DamagedPage();
  const words =
    data.byteOffset % 4 === 0
      ? new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
      : new Uint32Array(data.slice().buffer);
  return { shape: { firstKey: id - pageId(segment.id, 0), bits: bitsOf(segment) }, words, next };
}

function checksum(id: number, next: number | null, data: Uint8Array): number {
  return crc32(data, crc32(`${id} ${next}`));
}

function pageId(segment: number, key: number): number {
  return segment * KEYS + key;
}
