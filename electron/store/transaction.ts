import type { DatabaseSync } from 'node:sqlite';
import type { Result } from '#shared/contract/index.ts';
import type { Db } from './schema.ts';

/** Begins, works, commits; a failed result or an exception rolls back. `connection` must be the only one in use. */
export async function inTransaction<T>(
  database: DatabaseSync,
  connection: Db,
  work: (tx: Db) => Promise<Result<T>>,
): Promise<Result<T>> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(connection);
    database.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    // SQLite rolls back by itself on some errors, a full disk among them
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
