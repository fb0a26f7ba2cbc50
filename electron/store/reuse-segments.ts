import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { DamagedPage, type Entry, encodePage } from './reuse-pages.ts';

/** Bytes that a page should have: one lookup reads one page a segment. */
const PAGE_BYTES = 1024;
const BYTES_A_POSTING = 3;

/** Pages of fingerprints, divided evenly by their upper bits. */
export type Segment = Readonly<{
  id: number;
  postings: number;
  /** a fingerprint stands in the page of its number shifted right by so many bits */
  shift: number;
}>;

/** `building`: a merge is writing it; `dropped`: its pages are still to be deleted. */
type State = 'building' | 'live' | 'dropped';

export const segmentTables = `
  CREATE TABLE IF NOT EXISTS segment (
    id INTEGER PRIMARY KEY,
    postings INTEGER NOT NULL,
    shift INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('building', 'live', 'dropped'))
  ) STRICT;
  CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
`;

/** The segments of an index and their pages. Whoever writes holds a transaction. */
export type Segments = Readonly<{
  live(): Segment[];
  /** Throws `DamagedPage`; null: no fingerprint of that range is in it. */
  page(segment: Segment, number: number): Uint8Array | null;
  /** Pages of a segment from a number on, in order. */
  pagesFrom(segment: Segment, number: number, limit: number): { number: number; data: Uint8Array }[];
  add(postings: number, state: State): Segment;
  /** Entries in order of hash. */
  put(segment: Segment, number: number, entries: readonly Entry[]): void;
  setState(segment: Segment, state: State): void;
  /** Deletes up to `limit` pages of dropped segments; false: there are none. */
  sweep(limit: number): boolean;
  clear(): void;
}>;

export function segmentsOf(database: DatabaseSync): Segments {
  const readPage = database.prepare('SELECT crc, data FROM page WHERE id = ?');
  const readPages = database.prepare('SELECT id, crc, data FROM page WHERE id >= ? AND id < ? ORDER BY id LIMIT ?');
  const writePage = database.prepare('INSERT INTO page (id, crc, data) VALUES (?, ?, ?)');
  const dropPages = database.prepare(
    'DELETE FROM page WHERE id IN (SELECT id FROM page WHERE id >= ? AND id < ? LIMIT ?)',
  );
  const readSegments = database.prepare('SELECT id, postings, shift FROM segment WHERE state = ? ORDER BY id');
  const writeSegment = database.prepare('INSERT INTO segment (postings, shift, state) VALUES (?, ?, ?)');
  const writeState = database.prepare('UPDATE segment SET state = ? WHERE id = ?');
  const dropSegment = database.prepare('DELETE FROM segment WHERE id = ?');

  const inState = (state: State): Segment[] =>
    readSegments
      .all(state)
      .map(({ id, postings, shift }) => ({ id: Number(id), postings: Number(postings), shift: Number(shift) }));

  return {
    live: () => inState('live'),
    page(segment, number) {
      const row = readPage.get(pageId(segment.id, number));
      return row ? whole(row) : null;
    },
    pagesFrom: (segment, number, limit) =>
      readPages
        .all(pageId(segment.id, number), pageId(segment.id + 1, 0), limit)
        .map((row) => ({ number: Number(row.id) - pageId(segment.id, 0), data: whole(row) })),
    add(postings, state) {
      const shift = shiftFor(postings);
      return { id: Number(writeSegment.run(postings, shift, state).lastInsertRowid), postings, shift };
    },
    put(segment, number, entries) {
      if (entries.length === 0) return;
      const data = encodePage(entries);
      writePage.run(pageId(segment.id, number), crc32(data), data);
    },
    setState: ({ id }, state) => void writeState.run(state, id),
    sweep(limit) {
      const [dropped] = inState('dropped');
      if (!dropped) return false;
      const { changes } = dropPages.run(pageId(dropped.id, 0), pageId(dropped.id + 1, 0), limit);
      if (Number(changes) < limit) dropSegment.run(dropped.id);
      return true;
    },
    clear: () => database.exec('DELETE FROM page; DELETE FROM segment'),
  };
}

/** Number of pages of a segment. */
export function pageCount({ shift }: Segment): number {
  return 2 ** (32 - shift);
}

function whole({ crc, data }: Readonly<Record<string, unknown>>): Uint8Array {
  if (!(data instanceof Uint8Array) || crc32(data) !== crc) throw new DamagedPage();
  return data;
}

function pageId(segment: number, page: number): number {
  return segment * 2 ** 32 + page;
}

/** Hashes are divided into 2^(32 - shift) pages. At least two, so that a shift by 32 never happens. */
function shiftFor(postings: number): number {
  const pages = Math.max(2, (postings * BYTES_A_POSTING) / PAGE_BYTES);
  return 32 - Math.min(24, Math.ceil(Math.log2(pages)));
}
