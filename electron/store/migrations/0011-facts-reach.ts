import type { Migration } from './migration.ts';

/**
 * Up to which document of the archive facts are kept of all: who opens a workspace need not look through a million
 * documents to find that nothing is missing.
 */
export const factsReach: Migration = {
  version: 11,
  sql: `
    CREATE TABLE factsReach (
      one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
      sequence INTEGER NOT NULL CHECK (sequence >= 0)
    ) STRICT;
  `,
};
