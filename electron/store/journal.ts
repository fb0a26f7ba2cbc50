import type { Actor } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { BookEvent } from './events.ts';
import { sha256Of } from './files.ts';
import type { BookTables, Db } from './schema.ts';

/** What stands before the first event. */
export const GENESIS = '0'.repeat(64);

export type JournalRow = BookTables['journal'];
export type Stamp = Readonly<{
  at: Date;
  /** null: the program itself */
  by: Actor | null;
}>;
/** How far the journal has come: the number of events and the hash of the last. */
export type Head = Readonly<{ events: number; hash: string }>;

/** Adds one event to the chain. Only `record` calls this, so that no event goes without its projection. */
export async function append(tx: Db, { at, by }: Stamp, { type, payload }: BookEvent): Promise<JournalRow> {
  const head = await journalHead(tx);
  const row = {
    sequence: head.events + 1,
    at: at.toISOString(),
    actor: by === null ? null : canonical(by),
    type,
    payload: canonical(payload),
    previous: head.hash,
  };
  const linked = { ...row, hash: hashOf(row) };
  await tx.insertInto('journal').values(linked).execute();
  return linked;
}

export async function journalHead(db: Db): Promise<Head> {
  const last = await db
    .selectFrom('journal')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? { events: last.sequence, hash: last.hash } : { events: 0, hash: GENESIS };
}

/** Whether the last event is as it was written: the next one is linked to it. */
export async function lastEventHolds(db: Db): Promise<boolean> {
  const last = await db.selectFrom('journal').selectAll().orderBy('sequence', 'desc').limit(1).executeTakeFirst();
  return last === undefined || last.hash === hashOf(last);
}

/** When the last event was recorded; null: nothing was yet. */
export async function lastEventAt(db: Db): Promise<string | null> {
  const last = await db.selectFrom('journal').select('at').orderBy('sequence', 'desc').limit(1).executeTakeFirst();
  return last?.at ?? null;
}

/** Events after `sequence`, at most `limit`, in order. */
export async function eventsAfter(db: Db, sequence: number, limit: number): Promise<JournalRow[]> {
  return await db
    .selectFrom('journal')
    .selectAll()
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
}

/** The hash covers everything of the row, the link included. */
export function hashOf(row: Omit<JournalRow, 'hash'>): string {
  const { sequence, at, actor, type, payload, previous } = row;
  return sha256Of(canonical({ sequence, at, actor, type, payload, previous }));
}
