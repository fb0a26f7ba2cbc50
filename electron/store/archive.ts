import { promisify } from 'node:util';
import { deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib';
import { type Insertable, type Selectable, sql } from 'kysely';
import { ArchivedDocument } from '#shared/contract/index.ts';
import type { ArchiveTables } from './archive-tables.ts';
import { asideOf } from './aside.ts';
import { canonical } from './canonical.ts';
import { type DocumentFacts, keepDocumentFacts, renameDocumentFacts } from './document-facts.ts';
import type { Db } from './schema.ts';

/** A document to be kept; its original is in `files` already. */
export type NewArchived = Readonly<{
  document: Omit<ArchivedDocument, 'id' | 'aside'>;
  /** path below the imported folder, with `/` */
  path: string;
  /** of the document number, where the signed date is missing */
  numberYear: number | null;
  text: string;
  facts: DocumentFacts;
}>;

/** Fast and small enough: office text shrinks to about 40 % of its UTF-8 bytes. */
const DEFLATE_LEVEL = 3;
const inflate = promisify(inflateRaw);

export function documentIdOf(sha256: string): string {
  return `doc_${sha256.slice(0, 32)}`;
}

/** Keeps a document unless one with the same bytes is kept already; returns whether it was new. */
export async function insertArchived(
  tx: Db,
  { document, path, numberYear, text, facts }: NewArchived,
): Promise<boolean> {
  const row: Insertable<ArchiveTables['archived']> = {
    ...document,
    id: documentIdOf(document.sha256),
    issuers: canonical(document.issuers),
    corrected: canonical(document.corrected),
    path,
    ...derivedFrom(document, numberYear),
  };
  const inserted = await tx
    .insertInto('archived')
    .values(row)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .returning('sequence')
    .executeTakeFirst();
  if (!inserted) return false;
  const packed = deflateRawSync(Buffer.from(text, 'utf8'), { level: DEFLATE_LEVEL });
  await tx.insertInto('archivedText').values({ sequence: inserted.sequence, text: packed }).execute();
  await keepDocumentFacts(tx, document.sha256, document, facts);
  return true;
}

/** Writes corrected fields, and what follows from them, into a document that is kept. */
export async function updateArchived(
  tx: Db,
  document: ArchivedDocument,
  numberYear: NewArchived['numberYear'],
): Promise<void> {
  const { title, kind, documentNumber, signedOn, corrected } = document;
  await tx
    .updateTable('archived')
    .set({
      title,
      kind,
      documentNumber,
      signedOn,
      corrected: canonical(corrected),
      ...derivedFrom(document, numberYear),
    })
    .where('id', '=', document.id)
    .execute();
  await renameDocumentFacts(tx, document.sha256, document);
}

function derivedFrom(
  { title, documentNumber, issuers, file, signedOn }: NewArchived['document'],
  numberYear: NewArchived['numberYear'],
): Readonly<{ year: number | null; words: string }> {
  return {
    year: signedOn === null ? numberYear : Number(signedOn.slice(0, 4)),
    words: foldWords([title, documentNumber, ...issuers, file].join(' ')),
  };
}

export async function isArchived(db: Db, sha256: string): Promise<boolean> {
  const found = await db.selectFrom('archived').select('sequence').where('sha256', '=', sha256).executeTakeFirst();
  return found !== undefined;
}

export async function findArchivedDocument(db: Db, id: string): Promise<ArchivedDocument | null> {
  const row = await db.selectFrom('archived').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? documentOf(row, (await asideOf(db, [id])).get(id)) : null;
}

export async function findArchived(db: Db, id: string): Promise<{ document: ArchivedDocument; text: string } | null> {
  const row = await db
    .selectFrom('archived')
    .innerJoin('archivedText', 'archivedText.sequence', 'archived.sequence')
    .selectAll('archived')
    .select('archivedText.text as packed')
    .where('archived.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return { document: documentOf(row, (await asideOf(db, [id])).get(id)), text: await unpack(row.packed) };
}

/** Every word must occur in title, number, issuers or file name, as it stands; the newest first. */
export async function searchArchived(
  db: Db,
  { query, year, limit, offset }: Readonly<{ query: string; year?: number | undefined; limit: number; offset: number }>,
): Promise<{ total: number; items: ArchivedDocument[] }> {
  let matching = db.selectFrom('archived');
  for (const word of foldWords(query).split(' ')) {
    if (word !== '') matching = matching.where(sql<number>`instr(words, ${word})`, '>', 0);
  }
  if (year !== undefined) matching = matching.where('year', '=', year);
  const { total } = await matching.select((all) => all.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll()
    .orderBy(sql`signedOn IS NULL`)
    .orderBy('signedOn', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items: await documentsOf(db, rows) };
}

type Recognised = Readonly<{
  /** only what the files of this job are, in their order; else all, the last imported first */
  jobId?: string | undefined;
  /** incomplete: title, kind, number or date is missing */
  only: 'all' | 'incomplete' | 'corrected';
  limit: number;
  offset: number;
}>;

export async function listRecognised(
  db: Db,
  { jobId, only, limit, offset }: Recognised,
): Promise<{ total: number; items: ArchivedDocument[] }> {
  const all = db
    .selectFrom('archived')
    .$if(jobId !== undefined, (query) =>
      query.innerJoin('importFile', 'importFile.documentId', 'archived.id').where('importFile.jobId', '=', jobId ?? ''),
    )
    .$if(only === 'corrected', (query) => query.where('corrected', '<>', '[]'))
    .$if(only === 'incomplete', (query) =>
      query.where((row) =>
        row.or((['title', 'kind', 'documentNumber', 'signedOn'] as const).map((field) => row(field, 'is', null))),
      ),
    );
  const { total } = await all.select((rows) => rows.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await all
    .selectAll('archived')
    .orderBy(jobId === undefined ? sql`sequence DESC` : sql`importFile.position`)
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items: await documentsOf(db, rows) };
}

/**
 * By which a document at a sequence is told from any other that was ever given this number, in another past of the
 * workspace as well: its hash and when it came. Null where none stands there.
 */
export async function archivedStampAt(db: Db, sequence: number): Promise<string | null> {
  const row = await db
    .selectFrom('archived')
    .select(['sha256', 'importedAt'])
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row ? `${row.sha256} ${row.importedAt}` : null;
}

export type ArchivedText = Readonly<{ sequence: number; text: string }>;

/** Texts after a sequence, in order, at most `limit`. */
export async function textsAfter(db: Db, sequence: number, limit: number): Promise<ArchivedText[]> {
  const rows = await db
    .selectFrom('archivedText')
    .selectAll()
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return await unpacked(rows);
}

/** Of the document that came last; 0: there is none. */
export async function lastSequence(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('archived')
    .select((all) => all.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

export async function countArchivedAfter(db: Db, sequence: number): Promise<number> {
  const { n } = await db
    .selectFrom('archived')
    .select((all) => all.fn.countAll<number>().as('n'))
    .where('sequence', '>', sequence)
    .executeTakeFirstOrThrow();
  return n;
}

/** Texts by sequence, in order; a sequence that is not there is left out. */
export async function textsAt(db: Db, sequences: readonly number[]): Promise<ArchivedText[]> {
  const rows = await db
    .selectFrom('archivedText')
    .selectAll()
    .where('sequence', 'in', sequences)
    .orderBy('sequence')
    .execute();
  return await unpacked(rows);
}

async function unpacked(rows: readonly Selectable<ArchiveTables['archivedText']>[]): Promise<ArchivedText[]> {
  return await Promise.all(rows.map(async ({ sequence, text }) => ({ sequence, text: await unpack(text) })));
}

export async function documentsAt(db: Db, sequences: readonly number[]): Promise<Map<number, ArchivedDocument>> {
  const rows = await db.selectFrom('archived').selectAll().where('sequence', 'in', sequences).execute();
  const aside = await asideOf(
    db,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [row.sequence, documentOf(row, aside.get(row.id))]));
}

export async function countArchived(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('archived')
    .select((all) => all.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

async function documentsOf(
  db: Db,
  rows: readonly Selectable<ArchiveTables['archived']>[],
): Promise<ArchivedDocument[]> {
  const aside = await asideOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => documentOf(row, aside.get(row.id)));
}

function documentOf(
  row: Selectable<ArchiveTables['archived']>,
  aside: ArchivedDocument['aside'] | undefined,
): ArchivedDocument {
  const { id, file, sha256, title, kind, documentNumber, issuers, signedOn, characters, importedAt, corrected } = row;
  return ArchivedDocument.parse({
    id,
    file,
    sha256,
    title,
    kind,
    documentNumber,
    issuers: JSON.parse(issuers),
    signedOn,
    characters,
    importedAt,
    corrected: JSON.parse(corrected),
    ...(aside && { aside }),
  });
}

/** One look for full and half width, letter case and white space. */
function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A usual text is inflated sooner than another thread could be asked. */
const SMALL = 64 * 1024;

async function unpack(packed: Uint8Array): Promise<string> {
  return (packed.byteLength <= SMALL ? inflateRawSync(packed) : await inflate(packed)).toString('utf8');
}
