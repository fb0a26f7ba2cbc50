import type { Migration } from './migration.ts';

/** What organs were called before a reform. */
export const formerNames: Migration = {
  version: 5,
  sql: `
    ALTER TABLE organ ADD COLUMN formerNames TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(formerNames));
  `,
};
