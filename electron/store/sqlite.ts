import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

/**
 * Puts `node:sqlite` under kysely's SQLite dialect, which was written for better-sqlite3.
 * Integers come back as numbers; nothing we store passes 2^53.
 */
export function kyselyOver<Schema>(database: DatabaseSync): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapt(database) }) });
}

/** Statements that stay compiled: an office asks a few dozen questions again and again. */
const KEPT = 200;

function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();

  /** The longest unused one leaves. Some pragmas run while they are prepared. */
  function prepare(sql: string): SqliteStatement {
    if (/^\s*pragma\b/iu.test(sql)) return adaptStatement(database, sql);
    const statement = kept.get(sql) ?? adaptStatement(database, sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.size > KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return statement;
  }

  return { close: () => database.close(), prepare };
}

function adaptStatement(database: DatabaseSync, sql: string): SqliteStatement {
  type Values = Parameters<StatementSync['all']>;
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as Values)),
    run: (parameters) => statement.run(...(parameters as Values)),
    iterate: (parameters) => statement.iterate(...(parameters as Values)) as IterableIterator<unknown>,
  };
}
