import type { Selectable } from 'kysely';
import { Actor, WrittenPack } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import { actorOf } from './review.ts';
import type { BookTables, Db } from './schema.ts';

/** A pack of the office as it was last saved. */
export type OwnPack = Readonly<{
  written: WrittenPack;
  /** counts its savings, on past a removal */
  version: number;
  saved: Readonly<{ at: string; by: Actor; reason: string | null }>;
}>;

/** In the order of their ids. */
export async function listOwnPacks(db: Db): Promise<OwnPack[]> {
  const rows = await db.selectFrom('pack').selectAll().where('written', 'is not', null).orderBy('id').execute();
  return rows.flatMap((row) => toPack(row) ?? []);
}

/** Of removed ones, too. */
export async function ownPackIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('pack').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

export async function findOwnPack(db: Db, id: string): Promise<OwnPack | null> {
  const row = await db.selectFrom('pack').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toPack(row) : null;
}

export async function applyPackSaved(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { pack, reason }: Payload<'pack.saved'>,
): Promise<void> {
  const row = { written: canonical(pack), savedAt: at, savedBy: actorOf(actor), reason };
  await tx
    .insertInto('pack')
    .values({ id: pack.id, version: 1, ...row })
    .onConflict((same) => same.column('id').doUpdateSet((old) => ({ ...row, version: old('pack.version', '+', 1) })))
    .execute();
}

export async function applyPackRemoved(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { packId, reason }: Payload<'pack.removed'>,
): Promise<void> {
  await tx
    .updateTable('pack')
    .set({ written: null, savedAt: at, savedBy: actorOf(actor), reason })
    .where('id', '=', packId)
    .execute();
}

function toPack({ written, version, savedAt, savedBy, reason }: Selectable<BookTables['pack']>): OwnPack | null {
  if (written === null) return null;
  return {
    written: WrittenPack.parse(JSON.parse(written)),
    version,
    saved: { at: savedAt, by: Actor.parse(JSON.parse(savedBy)), reason },
  };
}
