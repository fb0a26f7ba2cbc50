import type { Migration } from './migration.ts';

/**
 * Corrections of drafts: more fields, the draft's file name and title, by which a later version of it is known, and
 * the event that made each. A value that was confirmed is what had been recognised.
 */
export const draftCorrections: Migration = {
  version: 6,
  sql: `
    CREATE TABLE correctionNext (
      sha256 TEXT NOT NULL,
      field TEXT NOT NULL CHECK (field IN (
        'kind', 'form', 'direction', 'nature', 'isShell', 'title', 'issuers', 'signers', 'documentNumber',
        'mainRecipients', 'ccRecipients', 'signedOn', 'printedBy', 'printedOn', 'urgency', 'annotation', 'copyNumber',
        'attachments'
      )),
      recognised TEXT,
      value TEXT,
      file TEXT,
      title TEXT,
      sequence INTEGER,
      PRIMARY KEY (sha256, field),
      CHECK ((file IS NULL) = (sequence IS NULL)),
      CHECK (value IS NOT recognised OR file IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO correctionNext (sha256, field, recognised, value)
      SELECT sha256, field, recognised, value FROM correction;
    DROP TABLE correction;
    ALTER TABLE correctionNext RENAME TO correction;
    CREATE INDEX correctionByFile ON correction (file, field, sequence) WHERE file IS NOT NULL;
  `,
};
