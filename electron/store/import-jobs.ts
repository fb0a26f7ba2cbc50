import { type AttachmentFacts, type ImportFailure, ListedAttachment, OfficeError } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Db } from './schema.ts';

export type JobState = 'running' | 'done' | 'cancelled' | 'failed';
export type FoundFile = Readonly<{
  /** absolute */ source: string /** below the imported folder, with `/` */;
  path: string;
}>;
export type WaitingFile = FoundFile & Readonly<{ position: number }>;
export type FileOutcome = Readonly<{
  position: number;
  state: 'imported' | 'known' | 'failed' | 'listed';
  /** where it failed */
  error?: OfficeError;
  /** where it is imported or known */
  documentId?: string;
  /** where it is listed */
  attachment?: AttachmentFacts;
}>;
export type JobCounts = Readonly<{ total: number; imported: number; known: number; failed: number; listed: number }>;
export type Job = Readonly<{ id: string; state: JobState; paths: readonly string[] }>;

/** Writes down a job and all its files, so that it can go on after the process died. */
export async function insertJob(
  tx: Db,
  {
    paths,
    files,
    failed = [],
    at,
  }: Readonly<{
    paths: readonly string[];
    files: readonly FoundFile[];
    /** what failed before it could be tried */
    failed?: readonly (FoundFile & Readonly<{ error: OfficeError }>)[];
    at: string;
  }>,
): Promise<string> {
  const last = await tx.selectFrom('importJob').select('sequence').orderBy('sequence', 'desc').executeTakeFirst();
  const id = `job_${((last?.sequence ?? 0) + 1).toString(36)}`;
  await tx
    .insertInto('importJob')
    .values({ id, paths: canonical([...paths]), state: 'running', startedAt: at, finishedAt: null })
    .execute();
  const rows = [
    ...files.map((file) => ({ ...file, state: 'waiting' as const, error: null })),
    ...failed.map(({ error, ...file }) => ({ ...file, state: 'failed' as const, error: canonical(error) })),
  ].map((row, position) => ({ ...row, jobId: id, position, documentId: null, attachment: null, bytes: null }));
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
    await tx
      .insertInto('importFile')
      .values(rows.slice(i, i + ROWS_A_STATEMENT))
      .execute();
  }
  return id;
}

/** SQLite takes 32,766 parameters a statement. */
const ROWS_A_STATEMENT = 1000;

export async function markFiles(tx: Db, jobId: string, outcomes: readonly FileOutcome[]): Promise<void> {
  for (const { position, state, error, documentId = null, attachment } of outcomes) {
    await tx
      .updateTable('importFile')
      .set({
        state,
        error: error ? canonical(error) : null,
        documentId,
        attachment: attachment?.kind ?? null,
        bytes: attachment?.bytes ?? null,
      })
      .where('jobId', '=', jobId)
      .where('position', '=', position)
      .execute();
  }
}

export async function finishJob(tx: Db, jobId: string, state: JobState, at: string): Promise<void> {
  await tx.updateTable('importJob').set({ state, finishedAt: at }).where('id', '=', jobId).execute();
}

export async function waitingFiles(db: Db, jobId: string, after: number, limit: number): Promise<WaitingFile[]> {
  return await db
    .selectFrom('importFile')
    .select(['position', 'source', 'path'])
    .where('jobId', '=', jobId)
    .where('state', '=', 'waiting')
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
}

export async function findJob(db: Db, jobId: string | null): Promise<Job | null> {
  let jobs = db.selectFrom('importJob').select(['id', 'state', 'paths']);
  if (jobId !== null) jobs = jobs.where('id', '=', jobId);
  const row = await jobs.orderBy('sequence', 'desc').executeTakeFirst();
  return row ? { ...row, paths: JSON.parse(row.paths) as string[] } : null;
}

/** Jobs that began and did not end, the oldest first. */
export async function unfinishedJobs(db: Db): Promise<Job[]> {
  const rows = await db
    .selectFrom('importJob')
    .select(['id', 'state', 'paths'])
    .where('state', '=', 'running')
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({ ...row, paths: JSON.parse(row.paths) as string[] }));
}

export async function jobCounts(db: Db, jobId: string): Promise<JobCounts> {
  const rows = await db
    .selectFrom('importFile')
    .select((all) => ['state', all.fn.countAll<number>().as('n')])
    .where('jobId', '=', jobId)
    .groupBy('state')
    .execute();
  const of = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0;
  const counts = { imported: of('imported'), known: of('known'), failed: of('failed'), listed: of('listed') };
  const { imported, known, failed, listed } = counts;
  return { ...counts, total: of('waiting') + imported + known + failed + listed };
}

/** The files of a job that failed, in order. */
export async function failedFiles(db: Db, jobId: string): Promise<FoundFile[]> {
  return await db
    .selectFrom('importFile')
    .select(['source', 'path'])
    .where('jobId', '=', jobId)
    .where('state', '=', 'failed')
    .orderBy('position')
    .execute();
}

export async function jobFailures(db: Db, jobId: string): Promise<ImportFailure[]> {
  const rows = await db
    .selectFrom('importFile')
    .select(['path', 'error'])
    .where('jobId', '=', jobId)
    .where('state', '=', 'failed')
    .orderBy('position')
    .execute();
  return rows.map(({ path, error }) => ({ file: path, error: OfficeError.parse(JSON.parse(error ?? 'null')) }));
}

/** The files of a job that are attachments, in order. */
export async function listedFiles(db: Db, jobId: string): Promise<ListedAttachment[]> {
  const rows = await db
    .selectFrom('importFile')
    .select(['path as file', 'attachment as kind', 'bytes'])
    .where('jobId', '=', jobId)
    .where('state', '=', 'listed')
    .orderBy('position')
    .execute();
  return rows.map((row) => ListedAttachment.parse(row));
}
