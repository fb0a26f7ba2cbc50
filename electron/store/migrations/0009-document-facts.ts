import type { Migration } from './migration.ts';

/**
 * What rules ask about earlier documents, archived or issued, by their content: recipients, annotation, the fields of
 * the tables they had filled in, and the keys they are found by. And the list of a year's planned documents.
 */
export const documentFacts: Migration = {
  version: 9,
  sql: `
    CREATE TABLE documentFacts (
      id INTEGER NOT NULL PRIMARY KEY,
      content TEXT NOT NULL UNIQUE,
      numberKey TEXT,
      titleKey TEXT,
      issuers TEXT CHECK (json_valid(issuers)),
      mainRecipients TEXT CHECK (json_valid(mainRecipients)),
      ccRecipients TEXT CHECK (json_valid(ccRecipients)),
      annotation TEXT,
      tables TEXT CHECK (json_valid(tables)),
      commands INTEGER CHECK (commands IN (0, 1)),
      CHECK ((mainRecipients IS NULL) = (ccRecipients IS NULL)),
      CHECK ((mainRecipients IS NULL) = (commands IS NULL))
    ) STRICT;
    CREATE INDEX documentFactsByNumber ON documentFacts (numberKey) WHERE numberKey IS NOT NULL;
    CREATE INDEX documentFactsByTitle ON documentFacts (titleKey) WHERE titleKey IS NOT NULL;
    CREATE INDEX documentFactsToRead ON documentFacts (id) WHERE mainRecipients IS NULL;

    CREATE TABLE matterTerm (
      term TEXT NOT NULL,
      documentId INTEGER NOT NULL REFERENCES documentFacts (id),
      PRIMARY KEY (term, documentId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX matterTermByDocument ON matterTerm (documentId);

    CREATE TABLE askedField (
      field TEXT NOT NULL,
      documentId INTEGER NOT NULL REFERENCES documentFacts (id),
      position INTEGER NOT NULL,
      PRIMARY KEY (field, documentId, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX archivedNumberless ON archived (year) WHERE documentNumber IS NULL;

    CREATE TABLE planItems (
      seriesId TEXT NOT NULL REFERENCES series (id),
      year INTEGER NOT NULL,
      items TEXT NOT NULL CHECK (json_valid(items)),
      PRIMARY KEY (seriesId, year)
    ) STRICT;
  `,
};
