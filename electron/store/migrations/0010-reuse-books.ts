import type { Migration } from './migration.ts';

/**
 * What people say about repetitions: passages marked lawful in drafts, the office's own formula clauses, and archived
 * documents that are not compared with. Clauses that were removed, and documents that were brought back, stay as rows.
 */
export const reuseBooks: Migration = {
  version: 10,
  sql: `
    CREATE TABLE lawfulMark (
      content TEXT NOT NULL,
      documentId TEXT NOT NULL,
      sourceStart INTEGER NOT NULL CHECK (sourceStart >= 0),
      sourceEnd INTEGER NOT NULL CHECK (sourceEnd > sourceStart),
      id TEXT NOT NULL,
      reason TEXT NOT NULL,
      "by" TEXT NOT NULL CHECK (json_valid("by")),
      "at" TEXT NOT NULL,
      file TEXT NOT NULL,
      title TEXT,
      sequence INTEGER NOT NULL,
      PRIMARY KEY (content, documentId, sourceStart, sourceEnd)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX lawfulMarkByFile ON lawfulMark (file, sequence);
    CREATE INDEX lawfulMarkById ON lawfulMark (id);

    CREATE TABLE officeClause (
      id TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      "by" TEXT NOT NULL CHECK (json_valid("by")),
      "at" TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      removedBy TEXT CHECK (json_valid(removedBy)),
      removedAt TEXT,
      CHECK ((removedBy IS NULL) = (removedAt IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX officeClauseByText ON officeClause (folded) WHERE removedAt IS NULL;

    CREATE TABLE archivedAside (
      documentId TEXT NOT NULL PRIMARY KEY,
      reason TEXT,
      "by" TEXT NOT NULL CHECK (json_valid("by")),
      "at" TEXT NOT NULL,
      changes INTEGER NOT NULL CHECK (changes >= 1)
    ) STRICT, WITHOUT ROWID;
  `,
};
