import type { Selectable } from 'kysely';
import { Acceptance, Actor } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import { actorOf } from './review.ts';
import type { BookTables, Db } from './schema.ts';

/** What was accepted in a content, with the title that its draft bore. */
export type StoredAcceptance = Readonly<{ acceptance: Acceptance; sha256: string; title: string | null }>;

/** Of exactly this content, the latest first. */
export async function acceptancesOf(db: Db, sha256: string): Promise<StoredAcceptance[]> {
  const rows = await db
    .selectFrom('acceptance')
    .selectAll()
    .where('content', '=', sha256)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(toStored);
}

/** Of the other contents of a draft, told by its file name; the latest first. */
export async function draftAcceptancesOf(
  db: Db,
  { file, sha256 }: Readonly<{ file: string; sha256: string }>,
): Promise<StoredAcceptance[]> {
  const rows = await db
    .selectFrom('acceptance')
    .selectAll()
    .where('file', '=', file)
    .where('content', '<>', sha256)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(toStored);
}

export async function applyFindingAccepted(
  tx: Db,
  { at, actor, sequence }: Pick<JournalRow, 'at' | 'actor' | 'sequence'>,
  { sha256, rule, anchor, ...said }: Payload<'finding.accepted'>,
): Promise<void> {
  const row = { ...said, by: actorOf(actor), at, sequence };
  await tx
    .insertInto('acceptance')
    .values({ content: sha256, rule, anchor, ...row })
    .onConflict((same) => same.columns(['content', 'rule', 'anchor']).doUpdateSet(row))
    .execute();
}

export async function applyFindingUnaccepted(
  tx: Db,
  { versions, rule, anchor }: Payload<'finding.unaccepted'>,
): Promise<void> {
  await tx
    .deleteFrom('acceptance')
    .where('content', 'in', versions)
    .where('rule', '=', rule)
    .where('anchor', '=', anchor)
    .execute();
}

function toStored(row: Selectable<BookTables['acceptance']>): StoredAcceptance {
  const { anchor, rule, code, reason, by, at, content, title } = row;
  const acceptance = Acceptance.parse({ anchor, rule, code, reason, by: Actor.parse(JSON.parse(by)), at });
  return { acceptance, sha256: content, title };
}
