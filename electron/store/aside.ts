import { sql } from 'kysely';
import { Actor, type ArchivedDocument } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import { actorOf } from './review.ts';
import type { Db } from './schema.ts';

/** Sequences of the archived documents that are not compared with, in order. */
export async function asideSequences(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('archivedAside')
    .innerJoin('archived', 'archived.id', 'archivedAside.documentId')
    .select('archived.sequence')
    .where('archivedAside.reason', 'is not', null)
    .orderBy('archived.sequence')
    .execute();
  return rows.map(({ sequence }) => sequence);
}

/** Counts every setting aside and every bringing back: what follows the archive looks whether it is still the same. */
export async function archiveChanges(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('archivedAside')
    .select(sql<number>`coalesce(sum(changes), 0)`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

type Aside = NonNullable<ArchivedDocument['aside']>;

/** Who set documents aside and why, by document id; those that are compared with are not in it. */
export async function asideOf(db: Db, documentIds: readonly string[]): Promise<Map<string, Aside>> {
  if (documentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('archivedAside')
    .selectAll()
    .where('documentId', 'in', documentIds)
    .where('reason', 'is not', null)
    .execute();
  return new Map(
    rows.map(({ documentId, reason, by, at }) => [
      documentId,
      { reason: reason ?? '', by: Actor.parse(JSON.parse(by)), at },
    ]),
  );
}

export async function applySetAside(
  tx: Db,
  row: Pick<JournalRow, 'at' | 'actor'>,
  { documentId, reason }: Payload<'document.setAside'>,
): Promise<void> {
  await keep(tx, row, documentId, reason);
}

export async function applyBroughtBack(
  tx: Db,
  row: Pick<JournalRow, 'at' | 'actor'>,
  { documentId }: Payload<'document.broughtBack'>,
): Promise<void> {
  await keep(tx, row, documentId, null);
}

async function keep(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  documentId: string,
  reason: string | null,
): Promise<void> {
  const said = { reason, by: actorOf(actor), at };
  await tx
    .insertInto('archivedAside')
    .values({ documentId, ...said, changes: 1 })
    .onConflict((same) =>
      same.column('documentId').doUpdateSet((old) => ({ ...said, changes: old('archivedAside.changes', '+', 1) })),
    )
    .execute();
}
