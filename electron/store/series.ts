import type { Series } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { BookTables, Db } from './schema.ts';

export async function listSeries(db: Db): Promise<Series[]> {
  const rows = await db.selectFrom('series').selectAll().orderBy('name').execute();
  return rows.map(toSeries);
}

export async function findSeries(db: Db, id: string): Promise<Series | null> {
  const row = await db.selectFrom('series').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSeries(row) : null;
}

/** Another series that has this name or this prefix already. */
export async function findSeriesTwin(db: Db, { id, name, prefix }: Omit<Series, 'counted'>): Promise<Series | null> {
  const row = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '<>', id)
    .where((where) => where.or([where('name', '=', name), where('prefix', '=', prefix)]))
    .executeTakeFirst();
  return row ? toSeries(row) : null;
}

export async function applySeriesSaved(tx: Db, { id, name, prefix, counted }: Payload<'series.saved'>): Promise<void> {
  const row = { id, name, prefix, counted: counted ? 1 : 0 } as const;
  await tx
    .insertInto('series')
    .values(row)
    .onConflict((same) => same.column('id').doUpdateSet(row))
    .execute();
}

function toSeries(row: BookTables['series']): Series {
  return { ...row, counted: row.counted === 1 };
}
