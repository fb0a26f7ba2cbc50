import type { Selectable } from 'kysely';
import { Actor, LawfulMark } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import { actorOf } from './review.ts';
import type { BookTables, Db } from './schema.ts';

/** A mark with the content it was made in, and the title that its draft bore. */
export type StoredMark = Readonly<{ mark: LawfulMark; sha256: string; title: string | null }>;

/** Of exactly this content, the latest first. */
export async function marksOf(db: Db, sha256: string): Promise<StoredMark[]> {
  const rows = await db
    .selectFrom('lawfulMark')
    .selectAll()
    .where('content', '=', sha256)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(toStored);
}

/** Of the other contents of a draft, told by its file name; the latest first. */
export async function draftMarksOf(
  db: Db,
  { file, sha256 }: Readonly<{ file: string; sha256: string }>,
): Promise<StoredMark[]> {
  const rows = await db
    .selectFrom('lawfulMark')
    .selectAll()
    .where('file', '=', file)
    .where('content', '<>', sha256)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(toStored);
}

export async function applyPassageMarked(
  tx: Db,
  { at, actor, sequence }: Pick<JournalRow, 'at' | 'actor' | 'sequence'>,
  { markId, sha256, documentId, source, ...said }: Payload<'passage.marked'>,
): Promise<void> {
  const [sourceStart, sourceEnd] = source;
  const row = { ...said, id: markId, by: actorOf(actor), at, sequence };
  await tx
    .insertInto('lawfulMark')
    .values({ content: sha256, documentId, sourceStart, sourceEnd, ...row })
    .onConflict((same) => same.columns(['content', 'documentId', 'sourceStart', 'sourceEnd']).doUpdateSet(row))
    .execute();
}

export async function applyPassageUnmarked(tx: Db, { markIds }: Payload<'passage.unmarked'>): Promise<void> {
  await tx.deleteFrom('lawfulMark').where('id', 'in', markIds).execute();
}

function toStored(row: Selectable<BookTables['lawfulMark']>): StoredMark {
  const { id, documentId, sourceStart, sourceEnd, reason, by, at, content, title } = row;
  const source = [sourceStart, sourceEnd];
  const mark = LawfulMark.parse({ id, documentId, source, reason, by: Actor.parse(JSON.parse(by)), at });
  return { mark, sha256: content, title };
}
