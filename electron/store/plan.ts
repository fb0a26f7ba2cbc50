import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { BookTables, Db } from './schema.ts';

export type Plan = BookTables['plan'];
export type SeriesYear = Readonly<{ seriesId: string; year: number }>;

/** What the office wrote down for a series in a year; nothing written reads as nulls. */
export async function findPlan(db: Db, { seriesId, year }: SeriesYear): Promise<Plan> {
  const row = await db
    .selectFrom('plan')
    .selectAll()
    .where('seriesId', '=', seriesId)
    .where('year', '=', year)
    .executeTakeFirst();
  return row ?? { seriesId, year, limit: null, lastYear: null, firstSerial: null };
}

export async function applyPlanSet(tx: Db, plan: Payload<'plan.set'>): Promise<void> {
  await tx
    .insertInto('plan')
    .values(plan)
    .onConflict((same) => same.columns(['seriesId', 'year']).doUpdateSet(plan))
    .execute();
}

/** Titles or matters of the documents planned; null: none is written down. */
export async function findPlanItems(db: Db, { seriesId, year }: SeriesYear): Promise<string[] | null> {
  const row = await db
    .selectFrom('planItems')
    .select('items')
    .where('seriesId', '=', seriesId)
    .where('year', '=', year)
    .executeTakeFirst();
  return row ? (JSON.parse(row.items) as string[]) : null;
}

export async function applyPlanItemsSet(tx: Db, { seriesId, year, items }: Payload<'plan.itemsSet'>): Promise<void> {
  if (items.length === 0) {
    await tx.deleteFrom('planItems').where('seriesId', '=', seriesId).where('year', '=', year).execute();
    return;
  }
  const row = { seriesId, year, items: canonical(items) };
  await tx
    .insertInto('planItems')
    .values(row)
    .onConflict((same) => same.columns(['seriesId', 'year']).doUpdateSet(row))
    .execute();
}
