import { OfficeClause } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import { actorOf } from './review.ts';
import type { Db } from './schema.ts';

/** A clause of the office with the form in which it is compared. */
export type StoredClause = Readonly<{ clause: OfficeClause; folded: string }>;

/** Those that were not removed, the latest first. */
export async function listClauses(db: Db): Promise<StoredClause[]> {
  const rows = await db
    .selectFrom('officeClause')
    .selectAll()
    .where('removedAt', 'is', null)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(({ id, text, folded, by, at }) => ({
    clause: OfficeClause.parse({ id, text, by: JSON.parse(by), at }),
    folded,
  }));
}

/** As they were written, the latest first. */
export async function clauseTexts(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('officeClause')
    .select('text')
    .where('removedAt', 'is', null)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(({ text }) => text);
}

export async function applyClauseAdded(
  tx: Db,
  { at, actor, sequence }: Pick<JournalRow, 'at' | 'actor' | 'sequence'>,
  { clauseId, text, folded }: Payload<'clause.added'>,
): Promise<void> {
  await tx
    .insertInto('officeClause')
    .values({ id: clauseId, text, folded, by: actorOf(actor), at, sequence, removedBy: null, removedAt: null })
    .execute();
}

/** It stays, with who removed it and when. */
export async function applyClauseRemoved(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { clauseId }: Payload<'clause.removed'>,
): Promise<void> {
  await tx
    .updateTable('officeClause')
    .set({ removedBy: actorOf(actor), removedAt: at })
    .where('id', '=', clauseId)
    .where('removedAt', 'is', null)
    .execute();
}
