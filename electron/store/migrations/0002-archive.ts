import type { Migration } from './migration.ts';

/** Earlier documents with their text, and the jobs that import them. */
export const archive: Migration = {
  version: 2,
  sql: `
    CREATE TABLE archived (
      sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL UNIQUE,
      file TEXT NOT NULL,
      path TEXT NOT NULL,
      title TEXT,
      kind TEXT,
      documentNumber TEXT,
      issuers TEXT NOT NULL CHECK (json_valid(issuers)),
      signedOn TEXT,
      year INTEGER,
      characters INTEGER NOT NULL CHECK (characters >= 0),
      importedAt TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX archivedByYear ON archived (year);

    CREATE TABLE archivedText (
      sequence INTEGER NOT NULL PRIMARY KEY REFERENCES archived (sequence),
      text BLOB NOT NULL
    ) STRICT;

    CREATE TABLE importJob (
      sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      paths TEXT NOT NULL CHECK (json_valid(paths)),
      state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
      startedAt TEXT NOT NULL,
      finishedAt TEXT
    ) STRICT;

    CREATE TABLE importFile (
      jobId TEXT NOT NULL REFERENCES importJob (id),
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      path TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'imported', 'known', 'failed')),
      error TEXT CHECK (json_valid(error)),
      PRIMARY KEY (jobId, position),
      CHECK ((state = 'failed') = (error IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX importFileByState ON importFile (jobId, state, position);
  `,
};
