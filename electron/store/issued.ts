import { sql } from 'kysely';
import { Actor, type Issued } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import type { SeriesYear } from './plan.ts';
import { actorOf } from './review.ts';
import type { BookTables, Db } from './schema.ts';

export async function findIssued(db: Db, id: string): Promise<Issued | null> {
  const row = await db.selectFrom('issued').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toIssued(row) : null;
}

export async function findIssuedByReview(db: Db, reviewId: string): Promise<Issued | null> {
  const row = await db.selectFrom('issued').selectAll().where('reviewId', '=', reviewId).executeTakeFirst();
  return row ? toIssued(row) : null;
}

/** The number under which exactly this content stands, not voided. */
export async function findIssuedByContent(db: Db, contentHash: string): Promise<Issued | null> {
  const row = await db
    .selectFrom('issued')
    .selectAll()
    .where('contentHash', '=', contentHash)
    .where('voidedAt', 'is', null)
    .executeTakeFirst();
  return row ? toIssued(row) : null;
}

/** The register, as it reads: year, series, serial. */
export async function listIssued(db: Db, { year, seriesId }: Partial<SeriesYear>): Promise<Issued[]> {
  let query = db
    .selectFrom('issued')
    .innerJoin('series', 'series.id', 'issued.seriesId')
    .selectAll('issued')
    .orderBy('issued.year', 'desc')
    .orderBy('series.name')
    .orderBy('issued.serial', 'desc');
  if (year !== undefined) query = query.where('issued.year', '=', year);
  if (seriesId !== undefined) query = query.where('issued.seriesId', '=', seriesId);
  return (await query.execute()).map(toIssued);
}

export type IssuedCount = Readonly<{
  /** numbers given and still standing */
  standing: number;
  voided: number;
  /** the highest serial given, voided ones included; null: none yet */
  lastSerial: number | null;
}>;

export async function countIssued(db: Db, { seriesId, year }: SeriesYear): Promise<IssuedCount> {
  return await db
    .selectFrom('issued')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('voidedAt', 'is', null).as('standing'),
      fn.countAll<number>().filterWhere('voidedAt', 'is not', null).as('voided'),
      fn.max<number | null>('serial').as('lastSerial'),
    ])
    .where('seriesId', '=', seriesId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
}

/** Every number of a year with its series, voided ones too, oldest first; recipients are null where they aren't known. */
export async function yearNumbers(db: Db, year: number) {
  const rows = await db
    .selectFrom('issued')
    .innerJoin('series', 'series.id', 'issued.seriesId')
    .leftJoin('documentFacts', 'documentFacts.content', 'issued.contentHash')
    .select(['issued.seriesId', 'series.name as seriesName', 'series.prefix', 'issued.serial', 'issued.title'])
    .select(['issued.issuedOn', 'issued.contentHash', 'issued.voidedAt', 'documentFacts.mainRecipients'])
    .where('issued.year', '=', year)
    .orderBy('issued.issuedOn')
    .orderBy('issued.issuedAt')
    .orderBy('issued.serial')
    .orderBy('issued.documentNumber')
    .execute();
  return rows.map(({ mainRecipients, ...row }) => ({
    ...row,
    mainRecipients: mainRecipients === null ? null : (JSON.parse(mainRecipients) as string[]),
  }));
}

/**
 * Whether the register of a series in a year ends where the journal says: a row that somebody took out or put in with
 * another tool must not lead to a number being given twice.
 */
export async function registerHolds(db: Db, { seriesId, year }: SeriesYear): Promise<boolean> {
  const { rows } = await sql<{ given: number; lastSerial: number | null }>`
    SELECT count(*) AS given, max(payload ->> 'serial') AS lastSerial FROM journal
    WHERE type = 'number.issued' AND payload ->> 'seriesId' = ${seriesId} AND payload ->> 'year' = ${year}`.execute(db);
  const { standing, voided, lastSerial } = await countIssued(db, { seriesId, year });
  const [journal] = rows;
  return journal?.given === standing + voided && journal.lastSerial === lastSerial;
}

/** When the newest number was given that still stands; null: none. */
export async function newestIssuedAt(db: Db): Promise<string | null> {
  const { at } = await db
    .selectFrom('issued')
    .select(({ fn }) => fn.max<string | null>('issuedAt').as('at'))
    .where('voidedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return at;
}

/** Whether numbers of another series were given under this prefix. */
export async function prefixTakenByNumbers(
  db: Db,
  { id, prefix }: Readonly<{ id: string; prefix: string }>,
): Promise<boolean> {
  const head = `${prefix}〔`;
  const row = await db
    .selectFrom('issued')
    .select('id')
    .where('seriesId', '<>', id)
    .where(({ fn, val }) => fn<string>('substr', ['documentNumber', val(1), val(head.length)]), '=', head)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The number's row and the review's state move together. */
export async function applyNumberIssued(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { issueId, ...number }: Payload<'number.issued'>,
): Promise<void> {
  await tx
    .insertInto('issued')
    .values({
      ...number,
      id: issueId,
      issuedBy: actorOf(actor),
      issuedAt: at,
      voidedAt: null,
      voidedBy: null,
      voidReason: null,
    })
    .execute();
  await tx
    .updateTable('review')
    .set({ state: 'issued', year: number.year })
    .where('id', '=', number.reviewId)
    .execute();
}

export async function applyNumberVoided(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { issueId, reason }: Payload<'number.voided'>,
): Promise<void> {
  await tx
    .updateTable('issued')
    .set({ voidedAt: at, voidedBy: actorOf(actor), voidReason: reason })
    .where('id', '=', issueId)
    .execute();
}

function toIssued({ voidedBy: _voidedBy, issuedBy, ...row }: BookTables['issued']): Issued {
  return { ...row, issuedBy: Actor.parse(JSON.parse(issuedBy)) };
}
