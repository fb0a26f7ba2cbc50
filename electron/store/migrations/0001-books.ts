import type { Migration } from './migration.ts';

/** The office's books: journal, settings, series, plans, reviews, issued numbers, organs. */
export const books: Migration = {
  version: 1,
  sql: `
    CREATE TABLE organ (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      aliases TEXT NOT NULL CHECK (json_valid(aliases)),
      level TEXT NOT NULL,
      type TEXT NOT NULL,
      parentId TEXT REFERENCES organ (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX organByParent ON organ (parentId);

    CREATE TABLE organGroup (
      name TEXT NOT NULL PRIMARY KEY,
      aliases TEXT NOT NULL CHECK (json_valid(aliases)),
      members TEXT NOT NULL CHECK (json_valid(members))
    ) STRICT;

    CREATE TABLE workspace (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      createdAt TEXT NOT NULL,
      ownOrganId TEXT REFERENCES organ (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE settings (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;

    CREATE TABLE series (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      prefix TEXT NOT NULL UNIQUE,
      counted INTEGER NOT NULL CHECK (counted IN (0, 1))
    ) STRICT;

    CREATE TABLE plan (
      seriesId TEXT NOT NULL REFERENCES series (id),
      year INTEGER NOT NULL,
      "limit" INTEGER CHECK ("limit" >= 0),
      lastYear INTEGER CHECK (lastYear >= 0),
      firstSerial INTEGER CHECK (firstSerial >= 1),
      PRIMARY KEY (seriesId, year)
    ) STRICT;

    CREATE TABLE review (
      id TEXT NOT NULL PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('submitted', 'approved', 'returned', 'issued', 'withdrawn')),
      contentHash TEXT NOT NULL,
      reportHash TEXT NOT NULL,
      file TEXT NOT NULL,
      title TEXT,
      seriesId TEXT NOT NULL REFERENCES series (id),
      year INTEGER NOT NULL,
      submittedBy TEXT NOT NULL CHECK (json_valid(submittedBy)),
      submittedAt TEXT NOT NULL,
      decidedBy TEXT CHECK (json_valid(decidedBy)),
      decidedAt TEXT,
      reason TEXT,
      accepted TEXT NOT NULL CHECK (json_valid(accepted)),
      findings TEXT NOT NULL CHECK (json_valid(findings))
    ) STRICT;
    CREATE UNIQUE INDEX reviewOpen ON review (contentHash) WHERE state IN ('submitted', 'approved');
    CREATE INDEX reviewBySeries ON review (seriesId, state);
    CREATE TRIGGER reviewStays BEFORE DELETE ON review
      BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END;
    CREATE TRIGGER reviewContentStays BEFORE UPDATE ON review
      WHEN NEW.contentHash <> OLD.contentHash OR NEW.reportHash <> OLD.reportHash OR NEW.id <> OLD.id
      BEGIN SELECT RAISE(ABORT, 'a review is bound to its content'); END;

    CREATE TABLE issued (
      id TEXT NOT NULL PRIMARY KEY,
      reviewId TEXT NOT NULL UNIQUE REFERENCES review (id),
      seriesId TEXT NOT NULL REFERENCES series (id),
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL CHECK (serial >= 1),
      documentNumber TEXT NOT NULL UNIQUE,
      title TEXT,
      file TEXT NOT NULL,
      contentHash TEXT NOT NULL,
      issuedBy TEXT NOT NULL CHECK (json_valid(issuedBy)),
      issuedAt TEXT NOT NULL,
      issuedOn TEXT NOT NULL,
      voidedAt TEXT,
      voidedBy TEXT CHECK (json_valid(voidedBy)),
      voidReason TEXT,
      UNIQUE (seriesId, year, serial),
      CHECK ((voidedAt IS NULL) = (voidReason IS NULL))
    ) STRICT;
    CREATE INDEX issuedByContent ON issued (contentHash);
    CREATE TRIGGER issuedStays BEFORE DELETE ON issued
      BEGIN SELECT RAISE(ABORT, 'an issued number is never deleted'); END;
    CREATE TRIGGER issuedOnlyVoids BEFORE UPDATE ON issued
      WHEN OLD.voidedAt IS NOT NULL OR NEW.voidedAt IS NULL
        OR NEW.id <> OLD.id OR NEW.reviewId <> OLD.reviewId OR NEW.seriesId <> OLD.seriesId
        OR NEW.year <> OLD.year OR NEW.serial <> OLD.serial OR NEW.documentNumber <> OLD.documentNumber
        OR NEW.title IS NOT OLD.title OR NEW.file <> OLD.file OR NEW.contentHash <> OLD.contentHash
        OR NEW.issuedBy <> OLD.issuedBy OR NEW.issuedAt <> OLD.issuedAt OR NEW.issuedOn <> OLD.issuedOn
      BEGIN SELECT RAISE(ABORT, 'an issued number can only be voided, once'); END;

    CREATE TABLE journal (
      sequence INTEGER NOT NULL PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT CHECK (json_valid(actor)),
      type TEXT NOT NULL,
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      previous TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TRIGGER journalContinues BEFORE INSERT ON journal
      WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
        OR NEW.previous <> coalesce((SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1), '${'0'.repeat(64)}')
      BEGIN SELECT RAISE(ABORT, 'the journal only continues'); END;
    CREATE TRIGGER journalNeverChanges BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END;
    CREATE TRIGGER journalNeverForgets BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal never forgets'); END;
  `,
};
