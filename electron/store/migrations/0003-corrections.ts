import type { Migration } from './migration.ts';

/** What people put right in archived documents, and which document a file of an import became. */
export const corrections: Migration = {
  version: 3,
  sql: `
    CREATE TABLE correction (
      sha256 TEXT NOT NULL,
      field TEXT NOT NULL CHECK (field IN ('title', 'kind', 'documentNumber', 'signedOn')),
      recognised TEXT,
      value TEXT,
      PRIMARY KEY (sha256, field),
      CHECK (value IS NOT recognised)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE archived ADD COLUMN corrected TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(corrected));
    ALTER TABLE importFile ADD COLUMN documentId TEXT;
  `,
};
