import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Columns of these names hold the hash of a file in `files/`, in whatever table they stand … */
const FILE_COLUMNS = ['sha256', 'contentHash', 'reportHash'];
/** … but in this one: a draft is put right before it is stored, if it ever is. */
const CORRECTIONS = 'correction';

/** Every file that a row names: what a sweep must keep and a backup must have. */
export async function referencedFiles(db: Db): Promise<Set<string>> {
  const named = new Set<string>();
  const columns = await sql<{ tableName: string; columnName: string }>`
    SELECT t.name AS tableName, c.name AS columnName
    FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND c.name IN (${sql.join(FILE_COLUMNS)}) AND t.name <> ${CORRECTIONS}
    ORDER BY t.name, c.name`.execute(db);
  for (const { tableName, columnName } of columns.rows) {
    const found = await sql<{ hash: string | null }>`
      SELECT DISTINCT ${sql.ref(columnName)} AS hash FROM ${sql.table(tableName)}`.execute(db);
    for (const { hash } of found.rows) if (hash !== null) named.add(hash);
  }
  return named;
}
