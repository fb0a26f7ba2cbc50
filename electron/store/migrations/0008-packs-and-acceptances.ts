import type { Migration } from './migration.ts';

/** The office's own rule packs, and the findings that were accepted in drafts. */
export const packsAndAcceptances: Migration = {
  version: 8,
  sql: `
    CREATE TABLE pack (
      id TEXT NOT NULL PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version >= 1),
      written TEXT CHECK (json_valid(written)),
      savedAt TEXT NOT NULL,
      savedBy TEXT NOT NULL CHECK (json_valid(savedBy)),
      reason TEXT
    ) STRICT;

    CREATE TABLE acceptance (
      content TEXT NOT NULL,
      rule TEXT NOT NULL,
      anchor TEXT NOT NULL,
      code TEXT NOT NULL,
      reason TEXT NOT NULL,
      "by" TEXT NOT NULL CHECK (json_valid("by")),
      "at" TEXT NOT NULL,
      file TEXT NOT NULL,
      title TEXT,
      sequence INTEGER NOT NULL,
      PRIMARY KEY (content, rule, anchor)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX acceptanceByFile ON acceptance (file, sequence);
  `,
};
