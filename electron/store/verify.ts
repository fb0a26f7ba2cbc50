import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { type ChannelOut, ok, type Params, type Result } from '#shared/contract/index.ts';
import { sealedHeads } from './backup-list.ts';
import { canonical } from './canonical.ts';
import { BookEvent } from './events.ts';
import type { Files } from './files.ts';
import { configure } from './hold.ts';
import { eventsAfter, GENESIS, hashOf, type JournalRow } from './journal.ts';
import { migrate } from './migrate.ts';
import { apply } from './record.ts';
import { listReviewFiles } from './review.ts';
import type { BookTables, Db, Schema } from './schema.ts';
import { kyselyOver } from './sqlite.ts';
import { guarded } from './trouble.ts';
import { workspaceRow } from './workspace-row.ts';

export type Verification = ChannelOut<'ledger.verify'>;
type Problem = Verification['problems'][number];

/** What follows from the journal, and the columns that name a row. */
const projections = {
  workspace: ['id'],
  settings: ['key'],
  organ: ['id'],
  organGroup: ['name'],
  calendarYear: ['year'],
  localDay: ['date'],
  series: ['id'],
  plan: ['seriesId', 'year'],
  planItems: ['seriesId', 'year'],
  review: ['id'],
  issued: ['id'],
  pack: ['id'],
  acceptance: ['content', 'rule', 'anchor'],
  correction: ['sha256', 'field'],
  lawfulMark: ['content', 'documentId', 'sourceStart', 'sourceEnd'],
  officeClause: ['id'],
  archivedAside: ['documentId'],
} as const satisfies Partial<{ [T in keyof BookTables]: readonly (keyof BookTables[T])[] }>;
type Projection = keyof typeof projections;

/** Past so many problems the book is broken, and more lines say nothing new. */
const MOST_PROBLEMS = 200;
const BATCH = 500;

/**
 * Checks the chain, replays the journal into an empty database and compares the tables, looks at the originals and
 * reports of all reviews, and looks whether the heads that backups were sealed with are still in the chain.
 */
export async function verifyWorkspace(
  workspace: Readonly<{ path: string; db: Db; files: Files }>,
): Promise<Result<Verification>> {
  return await guarded(workspace.path, async () => {
    const books = await workspace.db.connection().execute((db) => verifyBooks(db));
    const problems = [
      ...books.problems,
      ...(await originalProblems(workspace.db, workspace.files)),
      ...(await sealProblems(workspace.db, workspace.path)),
    ];
    return ok({ ...books, problems: problems.slice(0, MOST_PROBLEMS) });
  });
}

/** Chain and tables alone. `db` must not change meanwhile. */
export async function verifyBooks(db: Db): Promise<Verification> {
  const memory = new DatabaseSync(':memory:');
  try {
    configure(memory);
    migrate(memory);
    const expected = kyselyOver<Schema>(memory);
    const replayed = await replay(db, expected);
    const differences = await differencesBetween(db, expected);
    return { ...replayed, problems: [...replayed.problems, ...differences].slice(0, MOST_PROBLEMS) };
  } finally {
    memory.close();
  }
}

async function replay(db: Db, into: Db): Promise<Verification> {
  const problems: Problem[] = [];
  let last: Pick<JournalRow, 'sequence' | 'hash'> = { sequence: 0, hash: GENESIS };
  for (;;) {
    const rows = await eventsAfter(db, last.sequence, BATCH);
    for (const row of rows) {
      problems.push(...linkProblems(row, last));
      const problem = await replayOne(into, row);
      if (problem) problems.push(problem);
      last = row;
    }
    if (rows.length < BATCH) return { events: last.sequence, head: last.hash, problems };
  }
}

function linkProblems(row: JournalRow, last: Pick<JournalRow, 'sequence' | 'hash'>): Problem[] {
  const problems: Problem[] = [];
  const at = { sequence: row.sequence, type: row.type };
  if (row.sequence !== last.sequence + 1) problems.push(problem('journal-gap', { ...at, after: last.sequence }));
  if (row.previous !== last.hash) problems.push(problem('journal-link', at));
  if (row.hash !== hashOf(row)) problems.push(problem('journal-hash', at));
  return problems;
}

async function replayOne(into: Db, row: JournalRow): Promise<Problem | null> {
  const at = { sequence: row.sequence, type: row.type };
  const event = BookEvent.safeParse({ type: row.type, payload: JSON.parse(row.payload) });
  if (!event.success) return problem('journal-event-unknown', at);
  try {
    await apply(into, row, event.data);
    return null;
  } catch {
    // a constraint of the tables: this event can't have happened after those before it
    return problem('journal-event-impossible', at);
  }
}

async function differencesBetween(actual: Db, expected: Db): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const table of Object.keys(projections) as Projection[]) {
    const is = await rowsOf(actual, table);
    const should = await rowsOf(expected, table);
    for (const [key, row] of should) {
      const found = is.get(key);
      if (!found) problems.push(problem('table-row-missing', { table, key }));
      else if (canonical(found) !== canonical(row)) {
        const columns = Object.keys(row).filter((column) => found[column] !== row[column]);
        problems.push(problem('table-row-differs', { table, key, columns }));
      }
    }
    for (const key of is.keys()) if (!should.has(key)) problems.push(problem('table-row-extra', { table, key }));
  }
  return problems;
}

type Row = Readonly<Record<string, string | number | null>>;

async function rowsOf(db: Db, table: Projection): Promise<Map<string, Row>> {
  const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)}`.execute(db);
  return new Map(rows.map((row) => [projections[table].map((column) => row[column]).join(' '), row]));
}

async function originalProblems(db: Db, files: Files): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { sha256, file } of await listReviewFiles(db)) {
    const bytes = await files.get(sha256);
    if (bytes.ok) continue;
    const code = bytes.error.code === 'not-found' ? 'original-missing' : 'original-changed';
    problems.push(problem(code, { sha256, file }));
  }
  return problems;
}

/** A rewritten journal doesn't have the hashes any more that earlier backups were sealed with. */
async function sealProblems(db: Db, path: string): Promise<Problem[]> {
  const { id } = await workspaceRow(db);
  const problems: Problem[] = [];
  for (const seal of await sealedHeads(path)) {
    if (seal.workspaceId !== id || seal.events === 0) continue;
    const [event] = await eventsAfter(db, seal.events - 1, 1);
    if (event?.sequence === seal.events && event.hash === seal.head) continue;
    problems.push(problem('journal-rewritten', { sequence: seal.events, backup: seal.backup }));
  }
  return problems;
}

function problem(code: string, params: Params): Problem {
  return { code, params };
}
