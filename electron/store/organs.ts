import { sql } from 'kysely';
import { Organ, OrganGroup } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { BookTables, Db } from './schema.ts';

/** All organs, in the order in which they were first saved. */
export async function listOrgans(db: Db): Promise<Organ[]> {
  const rows = await db.selectFrom('organ').selectAll().orderBy(sql`rowid`).execute();
  return rows.map(toOrgan);
}

export async function findOrgan(db: Db, id: string): Promise<Organ | null> {
  const row = await db.selectFrom('organ').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toOrgan(row) : null;
}

/** All groups, in the order in which they were first saved. */
export async function listGroups(db: Db): Promise<OrganGroup[]> {
  const rows = await db.selectFrom('organGroup').selectAll().orderBy(sql`rowid`).execute();
  return rows.map((row) =>
    OrganGroup.parse({ name: row.name, aliases: JSON.parse(row.aliases), members: JSON.parse(row.members) }),
  );
}

export async function ownOrganId(db: Db): Promise<string | null> {
  const row = await db.selectFrom('workspace').select('ownOrganId').executeTakeFirst();
  return row?.ownOrganId ?? null;
}

export async function applyOrganSaved(tx: Db, organ: Payload<'organ.saved'>): Promise<void> {
  await saveOrgans(tx, [organ]);
}

/** In their order; a later one may name an earlier one as its parent. */
export async function applyOrgansSaved(tx: Db, { organs, groups, ownOrganId }: Payload<'organs.saved'>): Promise<void> {
  for (let at = 0; at < organs.length; at += ROWS_A_STATEMENT) {
    await saveOrgans(tx, organs.slice(at, at + ROWS_A_STATEMENT));
  }
  for (const group of groups) await applyGroupSaved(tx, group);
  if (ownOrganId !== undefined) await applyOwnOrganSet(tx, { organId: ownOrganId });
}

/** SQLite takes 32,766 parameters a statement. */
const ROWS_A_STATEMENT = 1000;

async function saveOrgans(tx: Db, organs: readonly Organ[]): Promise<void> {
  if (organs.length === 0) return;
  const rows = organs.map((organ) => ({
    ...organ,
    aliases: canonical(organ.aliases),
    formerNames: canonical(organ.formerNames),
  }));
  await tx
    .insertInto('organ')
    .values(rows)
    .onConflict((same) =>
      same.column('id').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        aliases: ref('excluded.aliases'),
        level: ref('excluded.level'),
        type: ref('excluded.type'),
        parentId: ref('excluded.parentId'),
        formerNames: ref('excluded.formerNames'),
      })),
    )
    .execute();
}

/** Who stood under the removed organ stands under its parent then; groups lose the member. */
export async function applyOrganRemoved(tx: Db, { organId }: Payload<'organ.removed'>): Promise<void> {
  const organ = await findOrgan(tx, organId);
  if (!organ) return;
  await tx.updateTable('organ').set({ parentId: organ.parentId }).where('parentId', '=', organId).execute();
  await tx.updateTable('workspace').set({ ownOrganId: null }).where('ownOrganId', '=', organId).execute();
  for (const group of await listGroups(tx)) {
    if (!group.members.includes(organId)) continue;
    const members = canonical(group.members.filter((member) => member !== organId));
    await tx.updateTable('organGroup').set({ members }).where('name', '=', group.name).execute();
  }
  await tx.deleteFrom('organ').where('id', '=', organId).execute();
}

export async function applyGroupSaved(tx: Db, { name, aliases, members }: Payload<'organGroup.saved'>): Promise<void> {
  const row = { name, aliases: canonical(aliases), members: canonical(members) };
  await tx
    .insertInto('organGroup')
    .values(row)
    .onConflict((same) => same.column('name').doUpdateSet(row))
    .execute();
}

export async function applyGroupRemoved(tx: Db, { name }: Payload<'organGroup.removed'>): Promise<void> {
  await tx.deleteFrom('organGroup').where('name', '=', name).execute();
}

export async function applyOwnOrganSet(tx: Db, { organId }: Payload<'ownOrgan.set'>): Promise<void> {
  await tx.updateTable('workspace').set({ ownOrganId: organId }).execute();
}

function toOrgan(row: BookTables['organ']): Organ {
  return Organ.parse({ ...row, aliases: JSON.parse(row.aliases), formerNames: JSON.parse(row.formerNames) });
}
