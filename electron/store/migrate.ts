import type { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations/index.ts';

/** Marks the file as ours in SQLite's header: "JNWN". */
export const APPLICATION_ID = 0x4a4e574e;

/** The newest schema this program knows. */
export function ourVersion(): number {
  return migrations.at(-1)?.version ?? 0;
}

export function versionOf(database: DatabaseSync): number {
  return pragma(database, 'user_version');
}

/** Brings the schema up to `upTo`, each step in a transaction of its own; an interrupted run goes on where it stopped. */
export function migrate(database: DatabaseSync, upTo: number = ourVersion()): void {
  for (const step of migrations) {
    if (step.version > upTo || step.version <= versionOf(database)) continue;
    database.exec('BEGIN IMMEDIATE');
    try {
      database.exec(step.sql);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${step.version}`);
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** The number a pragma answers with. */
export function pragma(database: DatabaseSync, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}
