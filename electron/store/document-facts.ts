import { sql } from 'kysely';
import { matterTerms } from '#shared/reuse/index.ts';
import { canonical } from './canonical.ts';
import { numberKeyOf, titleKeyOf } from './document-keys.ts';
import type { Db } from './schema.ts';

/** What a reader found in a document, beside the fields that the archive shows. */
export type DocumentFacts = Readonly<{
  mainRecipients: readonly string[];
  ccRecipients: readonly string[];
  annotation: string | null;
  /** the folded fields of each table that it asks for; null: not known, the text alone was read */
  tables: readonly (readonly string[])[] | null;
  /** has no number and commands */
  commands: boolean;
}>;

/** By what a document is found. */
export type DocumentNames = Readonly<{
  title: string | null;
  documentNumber: string | null;
  issuers: readonly string[];
}>;

/** Keeps what is known of a content; null facts: not read yet. What was kept before is written over. */
export async function keepDocumentFacts(
  tx: Db,
  content: string,
  { title, documentNumber, issuers }: DocumentNames,
  facts: DocumentFacts | null,
): Promise<void> {
  const row = {
    content,
    numberKey: numberKeyOf(documentNumber),
    titleKey: titleKeyOf(title),
    issuers: canonical(issuers),
    ...(facts && {
      mainRecipients: canonical(facts.mainRecipients),
      ccRecipients: canonical(facts.ccRecipients),
      annotation: facts.annotation,
      tables: facts.tables === null ? null : canonical(facts.tables),
      commands: facts.commands ? (1 as const) : (0 as const),
    }),
  };
  const added = await tx
    .insertInto('documentFacts')
    .values(row)
    .onConflict((same) => same.column('content').doNothing())
    .returning('id')
    .executeTakeFirst();
  const { id } = added ?? (await replaced(tx, row));
  await keepTerms(tx, id, title);
  if (facts?.tables) await keepFields(tx, id, facts.tables);
}

async function replaced(
  tx: Db,
  row: Readonly<{ content: string; tables?: string | null }>,
): Promise<Readonly<{ id: number }>> {
  const kept = await tx
    .updateTable('documentFacts')
    .set(row)
    .where('content', '=', row.content)
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('matterTerm').where('documentId', '=', kept.id).execute();
  if (row.tables !== undefined) await tx.deleteFrom('askedField').where('documentId', '=', kept.id).execute();
  return kept;
}

async function keepTerms(tx: Db, documentId: number, title: string | null): Promise<void> {
  const terms = title === null ? [] : matterTerms(title);
  if (terms.length === 0) return;
  await sql`INSERT INTO matterTerm (term, documentId)
    SELECT value, ${documentId} FROM json_each(${canonical(terms)})`.execute(tx);
}

async function keepFields(tx: Db, documentId: number, tables: readonly (readonly string[])[]): Promise<void> {
  const asked = tables.flatMap((fields, position) => [...new Set(fields)].map((field) => ({ field, position })));
  if (asked.length === 0) return;
  await sql`INSERT INTO askedField (field, documentId, position)
    SELECT value ->> 'field', ${documentId}, value ->> 'position' FROM json_each(${canonical(asked)})`.execute(tx);
}

/** Follows a correction of the names; nothing where nothing is kept of the content. */
export async function renameDocumentFacts(tx: Db, content: string, names: DocumentNames): Promise<void> {
  const kept = await tx.selectFrom('documentFacts').select('id').where('content', '=', content).executeTakeFirst();
  if (kept) await keepDocumentFacts(tx, content, names, null);
}

export async function hasDocumentFacts(db: Db): Promise<boolean> {
  return (await db.selectFrom('documentFacts').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Contents of archived documents of which nothing is kept, among the sequences from `after` (exclusive) to `last`: a part
 * at a time, as looking through a million of them takes minutes where nothing is in memory yet.
 */
export async function archivedWithoutFacts(
  db: Db,
  { after, last }: Readonly<{ after: number; last: number }>,
): Promise<(DocumentNames & Readonly<{ content: string }>)[]> {
  const { rows } = await sql<{ content: string; title: string | null; documentNumber: string; issuers: string }>`
    SELECT sha256 AS content, title, documentNumber, issuers FROM archived
      WHERE sequence > ${after} AND sequence <= ${last}
        AND NOT EXISTS (SELECT 1 FROM documentFacts WHERE content = sha256)`.execute(db);
  return rows.map((row) => ({ ...row, issuers: JSON.parse(row.issuers) as string[] }));
}

/** Up to which sequence of the archive facts are kept of all documents; they are kept with every one that comes in. */
export async function factsReach(db: Db): Promise<number> {
  return (await db.selectFrom('factsReach').select('sequence').executeTakeFirst())?.sequence ?? 0;
}

export async function keepFactsReach(tx: Db, sequence: number): Promise<void> {
  await tx
    .insertInto('factsReach')
    .values({ one: 1, sequence })
    .onConflict((same) => same.column('one').doUpdateSet({ sequence }))
    .execute();
}

/** Contents of the register of which nothing is kept, at most `limit`. */
export async function issuedWithoutFacts(
  db: Db,
  limit: number,
): Promise<(DocumentNames & Readonly<{ content: string }>)[]> {
  const { rows } = await sql<{ content: string; title: string | null }>`
    SELECT contentHash AS content, title FROM issued
      WHERE NOT EXISTS (SELECT 1 FROM documentFacts WHERE content = contentHash)
      LIMIT ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, documentNumber: null, issuers: [] }));
}

/** Archived documents whose facts were not read yet, after an id, by what their text is found. */
export async function documentsToRead(
  db: Db,
  after: number,
  limit: number,
): Promise<Readonly<{ id: number; content: string; sequence: number }>[]> {
  return await db
    .selectFrom('documentFacts')
    .innerJoin('archived', 'archived.sha256', 'documentFacts.content')
    .select(['documentFacts.id', 'documentFacts.content', 'archived.sequence'])
    .where('documentFacts.mainRecipients', 'is', null)
    .where('documentFacts.id', '>', after)
    .orderBy('documentFacts.id')
    .limit(limit)
    .execute();
}

/** Adds what was read later; names stay as they are. */
export async function addDocumentFacts(tx: Db, id: number, facts: DocumentFacts): Promise<void> {
  await tx
    .updateTable('documentFacts')
    .set({
      mainRecipients: canonical(facts.mainRecipients),
      ccRecipients: canonical(facts.ccRecipients),
      annotation: facts.annotation,
      tables: facts.tables === null ? null : canonical(facts.tables),
      commands: facts.commands ? 1 : 0,
    })
    .where('id', '=', id)
    .execute();
  if (facts.tables) await keepFields(tx, id, facts.tables);
}
