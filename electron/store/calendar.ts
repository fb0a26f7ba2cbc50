import { CalendarYear, LocalDay } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { Db } from './schema.ts';

/** Years whose notice was imported, in order. */
export async function listCalendarYears(db: Db): Promise<CalendarYear[]> {
  const rows = await db.selectFrom('calendarYear').selectAll().orderBy('year').execute();
  return rows.map(({ year, sources, days }) =>
    CalendarYear.parse({ year, sources: JSON.parse(sources), days: JSON.parse(days) }),
  );
}

/** The office's own days, in order. */
export async function listLocalDays(db: Db): Promise<LocalDay[]> {
  const rows = await db.selectFrom('localDay').selectAll().orderBy('date').execute();
  return rows.map((row) => LocalDay.parse(row));
}

export async function applyCalendarYearSaved(tx: Db, given: Payload<'calendarYear.saved'>): Promise<void> {
  const row = { year: given.year, sources: canonical(given.sources), days: canonical(given.days) };
  await tx
    .insertInto('calendarYear')
    .values(row)
    .onConflict((same) => same.column('year').doUpdateSet(row))
    .execute();
}

export async function applyCalendarYearRemoved(tx: Db, { year }: Payload<'calendarYear.removed'>): Promise<void> {
  await tx.deleteFrom('calendarYear').where('year', '=', year).execute();
}

export async function applyLocalDaySaved(tx: Db, row: Payload<'localDay.saved'>): Promise<void> {
  await tx
    .insertInto('localDay')
    .values(row)
    .onConflict((same) => same.column('date').doUpdateSet(row))
    .execute();
}

export async function applyLocalDayRemoved(tx: Db, { date }: Payload<'localDay.removed'>): Promise<void> {
  await tx.deleteFrom('localDay').where('date', '=', date).execute();
}
