import type { Migration } from './migration.ts';

/** Imported holiday notices, a year each, and the days that the office alone has off or works. */
export const calendar: Migration = {
  version: 7,
  sql: `
    CREATE TABLE calendarYear (
      year INTEGER NOT NULL PRIMARY KEY,
      sources TEXT NOT NULL CHECK (json_valid(sources)),
      days TEXT NOT NULL CHECK (json_valid(days))
    ) STRICT;

    CREATE TABLE localDay (
      date TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('off', 'working')),
      name TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
