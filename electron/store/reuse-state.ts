import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { DamagedPage } from './reuse-trouble.ts';

/** What the index was made from. */
export type IndexedUpTo = Readonly<{
  /** id of the workspace */
  storeId: string;
  /** sequence of the last document in it; 0: none */
  sequence: number;
  /** of that document: a workspace that was put back to an earlier state may have given the number anew */
  stamp: string;
}>;

/** Postings of some documents, in pages by key. Only keys from `fromKey` up to `toKey` count. */
export type Segment = Readonly<{
  id: number;
  postings: number;
  /** sequences; in the pages documents are numbered from 1, which is `first` */
  first: number;
  last: number;
  /** at least the key that the first page begins with */
  fromKey: number;
  toKey: number;
  /** the segment that a merge moves these postings to */
  into: number | null;
}>;

export type IndexState = Readonly<{
  /** with how many documents; null: there is nothing in it */
  upTo: (IndexedUpTo & Readonly<{ documents: number }>) | null;
  /** by id */
  segments: readonly Segment[];
}>;

export const stateTable = `
  CREATE TABLE IF NOT EXISTS state (one INTEGER PRIMARY KEY CHECK (one = 1), said TEXT NOT NULL, crc INTEGER NOT NULL) STRICT;
`;

const empty: IndexState = { upTo: null, segments: [] };

/**
 * What the index says of itself, in one row with a checksum: a segment that is missing would only look like fewer
 * documents. Whoever changes it holds a transaction, and saves before that ends.
 */
export type State = Readonly<{
  /** Throws `DamagedPage`. */
  now(): IndexState;
  change(part: Partial<IndexState>): void;
  save(): void;
  /** A transaction was rolled back. */
  forget(): void;
}>;

/** @param isNew whether the index was made just now */
export function stateOf(database: DatabaseSync, isNew: boolean): State {
  const write = database.prepare('INSERT OR REPLACE INTO state (one, said, crc) VALUES (1, ?, ?)');
  const read = database.prepare('SELECT said, crc FROM state');
  let known: IndexState | null = null;
  let saved: IndexState | null = null;

  function save(): void {
    if (known === null || known === saved) return;
    const said = JSON.stringify(known);
    write.run(said, crc32(said));
    saved = known;
  }

  function readState(): IndexState {
    const { said, crc } = read.get() ?? {};
    if (typeof said !== 'string' || crc32(said) !== crc) throw new DamagedPage();
    saved = JSON.parse(said) as IndexState;
    return saved;
  }

  if (isNew) {
    known = empty;
    save();
  }
  return {
    now() {
      known ??= readState();
      return known;
    },
    change(part) {
      known = { ...(known ?? readState()), ...part };
    },
    save,
    forget() {
      known = null;
      saved = null;
    },
  };
}
