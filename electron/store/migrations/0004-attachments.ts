import type { Migration } from './migration.ts';

/** Files of an import that are listed as attachments. SQLite can't widen a CHECK: the table is written anew. */
export const attachments: Migration = {
  version: 4,
  sql: `
    CREATE TABLE importFileNext (
      jobId TEXT NOT NULL REFERENCES importJob (id),
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      path TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'imported', 'known', 'failed', 'listed')),
      error TEXT CHECK (json_valid(error)),
      documentId TEXT,
      attachment TEXT CHECK (attachment IN ('spreadsheet', 'presentation', 'picture')),
      bytes INTEGER CHECK (bytes >= 0),
      PRIMARY KEY (jobId, position),
      CHECK ((state = 'failed') = (error IS NOT NULL)),
      CHECK ((state = 'listed') = (attachment IS NOT NULL)),
      CHECK ((state = 'listed') = (bytes IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO importFileNext (jobId, position, source, path, state, error, documentId)
      SELECT jobId, position, source, path, state, error, documentId FROM importFile;
    DROP TABLE importFile;
    ALTER TABLE importFileNext RENAME TO importFile;
    CREATE INDEX importFileByState ON importFile (jobId, state, position);
  `,
};
