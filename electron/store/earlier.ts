import { sql } from 'kysely';
import { numberKeyOf, titleKeyOf } from './document-keys.ts';
import type { Db } from './schema.ts';

/** An archived or issued document, with what is known of it beside its names. */
export type EarlierRow = Readonly<{
  /** of `documentFacts` */
  key: number;
  /** DocumentId of the archive, else IssueId */
  id: string;
  content: string;
  file: string;
  title: string | null;
  documentNumber: string | null;
  signedOn: string | null;
  issuers: readonly string[];
  mainRecipients: readonly string[] | null;
  annotation: string | null;
  /** where its text is, if the archive has it */
  sequence: number | null;
}>;

type Raw = Omit<EarlierRow, 'issuers' | 'mainRecipients'> &
  Readonly<{ issuers: string; mainRecipients: string | null }>;

/**
 * The number and day that the register gave go before what the file itself says; a voided number is none. A document
 * that was set aside is not compared with, in no way.
 */
const rows = sql`
  SELECT f.id AS key, f.content, coalesce(a.id, i.id) AS id, coalesce(a.file, i.file) AS file,
    coalesce(a.title, i.title) AS title, coalesce(i.documentNumber, a.documentNumber) AS documentNumber,
    coalesce(i.issuedOn, a.signedOn) AS signedOn, coalesce(a.issuers, f.issuers, '[]') AS issuers,
    f.mainRecipients, f.annotation, a.sequence
  FROM documentFacts AS f
  LEFT JOIN archived AS a ON a.sha256 = f.content
    AND NOT EXISTS (SELECT 1 FROM archivedAside WHERE documentId = a.id AND reason IS NOT NULL)
  LEFT JOIN issued AS i ON i.contentHash = f.content AND i.voidedAt IS NULL`;

async function found(db: Db, where: ReturnType<typeof sql>): Promise<EarlierRow[]> {
  const read = await sql<Raw>`${rows} WHERE coalesce(a.id, i.id) IS NOT NULL AND ${where} ORDER BY f.id`.execute(db);
  return read.rows.map((row) => ({
    ...row,
    issuers: JSON.parse(row.issuers) as string[],
    mainRecipients: row.mainRecipients === null ? null : (JSON.parse(row.mainRecipients) as string[]),
  }));
}

/** By numbers as they are written; brackets and blanks don't tell them apart. */
export async function earlierByNumbers(db: Db, numbers: readonly string[]): Promise<EarlierRow[]> {
  const keys = [...new Set(numbers.flatMap((number) => numberKeyOf(number) ?? []))];
  if (keys.length === 0) return [];
  return await found(
    db,
    sql`f.id IN (
      SELECT id FROM documentFacts WHERE numberKey IN (${sql.join(keys)})
      UNION SELECT known.id FROM issued JOIN documentFacts AS known ON known.content = issued.contentHash
        WHERE issued.documentNumber IN (${sql.join(registered(keys))}))`,
  );
}

/** The register writes every number in one way. */
function registered(keys: readonly string[]): string[] {
  return keys.map((key) => key.replace(/(?<year>\d{4})-(?<serial>\d+)$/u, '〔$<year>〕$<serial>号'));
}

/** By titles; what stands before 关于 doesn't tell them apart. */
export async function earlierByTitles(db: Db, titles: readonly string[]): Promise<EarlierRow[]> {
  const keys = [...new Set(titles.flatMap((title) => titleKeyOf(title) ?? []))];
  return keys.length === 0 ? [] : await found(db, sql`f.titleKey IN (${sql.join(keys)})`);
}

/** By ids of the archive. */
export async function earlierByIds(db: Db, ids: readonly string[]): Promise<EarlierRow[]> {
  return ids.length === 0 ? [] : await found(db, sql`a.id IN (${sql.join(ids)})`);
}

export async function earlierByKeys(db: Db, keys: readonly number[]): Promise<EarlierRow[]> {
  return keys.length === 0 ? [] : await found(db, sql`f.id IN (${sql.join(keys)})`);
}

/** A title's rarest terms, and of each the latest entries, are read: the work stays the same as the archive grows. */
const TERMS_READ = 6;
const ENTRIES_READ = 500;
/** Of the documents found, those that are looked up. */
const MOST_LIKELY = 400;

/**
 * Documents signed or numbered since a day whose titles have some of these terms, those with most of them first. Of terms
 * that very many titles have only the latest are seen.
 */
export async function earlierByTerms(
  db: Db,
  { terms, since }: Readonly<{ terms: readonly string[]; since: string }>,
): Promise<{ key: number; title: string }[]> {
  const { rows: held } = await sql<{ term: string }>`
    SELECT value AS term,
      (SELECT count(*) FROM (SELECT 1 FROM matterTerm WHERE term = value LIMIT ${ENTRIES_READ})) AS count
    FROM json_each(${JSON.stringify(terms)}) WHERE count > 0 ORDER BY count, term LIMIT ${TERMS_READ}`.execute(db);
  if (held.length === 0) return [];
  const entries = held.map(
    ({ term }) =>
      sql`SELECT * FROM (SELECT documentId FROM matterTerm WHERE term = ${term} ORDER BY documentId DESC LIMIT ${ENTRIES_READ})`,
  );
  const { rows: found } = await sql<{ key: number; title: string }>`
    WITH likely AS MATERIALIZED (
      SELECT documentId, count(*) AS shared FROM (${sql.join(entries, sql` UNION ALL `)}) GROUP BY documentId
      HAVING shared * 3 >= ${held.length} ORDER BY shared DESC, documentId DESC LIMIT ${MOST_LIKELY})
    SELECT likely.documentId AS key, coalesce(a.title, i.title) AS title FROM likely
    JOIN documentFacts AS f ON f.id = likely.documentId
    LEFT JOIN archived AS a ON a.sha256 = f.content
    LEFT JOIN issued AS i ON i.contentHash = f.content AND i.voidedAt IS NULL
    WHERE coalesce(a.title, i.title) IS NOT NULL AND (coalesce(i.issuedOn, a.signedOn) >= ${since}
      OR (i.id IS NULL AND a.signedOn IS NULL AND a.year >= ${Number(since.slice(0, 4)) + 1}))
      AND NOT EXISTS (SELECT 1 FROM archivedAside AS s WHERE s.documentId = a.id AND s.reason IS NOT NULL)
    ORDER BY likely.shared DESC, key DESC`.execute(db);
  return found;
}

/** A table that an earlier document asks for. */
export type AskedTable = Readonly<{ key: number; position: number; shared: readonly string[] }>;

/** Tables that ask at least half of some fields, the most first. */
export async function tablesAsking(db: Db, fields: readonly string[], limit: number): Promise<AskedTable[]> {
  if (fields.length === 0) return [];
  const { rows: asked } = await sql<{ key: number; position: number; shared: string }>`
    SELECT documentId AS key, position, json_group_array(field) AS shared FROM askedField
    WHERE field IN (${sql.join(fields)})
    GROUP BY documentId, position HAVING count(*) * 2 >= ${fields.length}
    ORDER BY count(*) DESC, documentId DESC, position LIMIT ${limit}`.execute(db);
  return asked.map((row) => ({ ...row, shared: JSON.parse(row.shared) as string[] }));
}

/** Documents of a year without a number that command, signed by one of these issuers; oldest first. */
export async function commandsWithoutNumber(db: Db, year: number, issuers: readonly string[]): Promise<EarlierRow[]> {
  if (issuers.length === 0) return [];
  const days = [`${year}-01-01`, `${year}-12-31`] as const;
  const read = await found(
    db,
    sql`f.commands = 1 AND i.id IS NULL AND a.documentNumber IS NULL AND a.year = ${year}
      AND a.signedOn BETWEEN ${days[0]} AND ${days[1]}
      AND EXISTS (SELECT 1 FROM json_each(a.issuers) WHERE value IN (${sql.join([...issuers])}))`,
  );
  return read.toSorted((a, b) => (a.signedOn ?? '').localeCompare(b.signedOn ?? ''));
}
