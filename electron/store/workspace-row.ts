import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import type { BookTables, Db } from './schema.ts';

/** The one row that says which office this is. */
export async function workspaceRow(db: Db): Promise<BookTables['workspace']> {
  return await db.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
}

export async function applyWorkspaceCreated(
  tx: Db,
  { at }: Pick<JournalRow, 'at'>,
  { id, name, sample }: Payload<'workspace.created'>,
): Promise<void> {
  await tx
    .insertInto('workspace')
    .values({ id, name, sample: sample ? 1 : 0, createdAt: at, ownOrganId: null })
    .execute();
}
