import { resolve } from 'node:path';
import {
  failedFiles,
  findJob,
  finishJob,
  guarded,
  insertJob,
  jobCounts,
  jobFailures,
  listedFiles,
  unfinishedJobs,
  type Workspace,
} from '#electron/store/index.ts';
import {
  fail,
  type ImportFailure,
  type ImportProgress,
  type ListedAttachment,
  type OfficeError,
  ok,
  type Result,
} from '#shared/contract/index.ts';
import { findAgain, findFiles } from './found-files.ts';
import { doneOf, type ImportRun, progressAtRest, runImport } from './import-run.ts';
import type { Intake } from './intake.ts';
import type { ReuseRoom } from './reuse-room.ts';

/** The index follows a running import in steps of this many files; smaller ones would be merged over and over. */
const INDEX_EVERY = 256;

export type Imports = Readonly<{
  begin(input: Readonly<{ paths: readonly string[] }>): Promise<Result<{ jobId: string }>>;
  status(input: Readonly<{ jobId?: string | undefined }>): Promise<Result<ImportProgress | null>>;
  failures(input: Readonly<{ jobId: string }>): Promise<Result<ImportFailure[]>>;
  listed(input: Readonly<{ jobId: string }>): Promise<Result<ListedAttachment[]>>;
  retry(input: Readonly<{ jobId: string }>): Promise<Result<{ jobId: string }>>;
  cancel(input: Readonly<{ jobId: string }>): Promise<Result<ImportProgress>>;
  /** files that are still to be read by the job at work and those behind it */
  waiting(): Promise<Result<number>>;
  close(): Promise<void>;
}>;

export type ImportsParts = Readonly<{
  workspace: Workspace;
  intake: Intake;
  reuse: Pick<ReuseRoom, 'catchUp'>;
  now: () => Date;
  onProgress: (progress: ImportProgress) => void;
}>;

/** The import jobs of a workspace, one after another. */
export function createImports({ workspace, intake, reuse, now, onProgress }: ImportsParts): Imports {
  const { db } = workspace;
  const troubles = new Map<string, OfficeError>();
  const queued: string[] = [];
  const cancelled = new Set<string>();
  let running: Readonly<{ jobId: string; run: ImportRun }> | null = null;
  let closing = false;
  let line: Promise<unknown> = guarded(workspace.path, async () => {
    for (const { id } of await unfinishedJobs(db)) enqueue(id);
    return ok(null);
  });
  const found = line;

  function enqueue(jobId: string): void {
    if (queued.includes(jobId) || running?.jobId === jobId) return;
    queued.push(jobId);
    line = line.then(() => guarded(workspace.path, () => work(jobId)));
  }

  function isMoreToCome(): boolean {
    return queued.some((jobId) => !cancelled.has(jobId));
  }

  async function work(jobId: string): Promise<Result<null>> {
    queued.splice(queued.indexOf(jobId), 1);
    const job = await findJob(db, jobId);
    if (job?.state !== 'running') return ok(null);
    const counts = await jobCounts(db, jobId);
    if (closing || cancelled.has(jobId)) return ok(null);
    const index = createFollower(reuse);
    const run = runImport(jobId, counts, {
      workspace,
      intake,
      now,
      onProgress,
      onStored: ({ last }) => index.follow(run.progress().imported, { atRest: last && !isMoreToCome(), last }),
    });
    running = { jobId, run };
    await run.ended;
    const trouble = run.trouble();
    if (trouble) troubles.set(jobId, trouble);
    running = null;
    return ok(null);
  }

  async function progressOf(jobId: string | null): Promise<ImportProgress | null> {
    if (running && (jobId === null || jobId === running.jobId)) return running.run.progress();
    const job = await findJob(db, jobId);
    if (!job) return null;
    return await progressAtRest(workspace, job.id, troubles.has(job.id) ? 'failed' : job.state);
  }

  async function waitingIn(jobId: string): Promise<number> {
    if (cancelled.has(jobId) || troubles.has(jobId)) return 0;
    const counts = await jobCounts(db, jobId);
    return counts.total - doneOf(counts);
  }

  return {
    async begin({ paths }) {
      const found = await guarded(workspace.path, () => findFiles(paths, workspace.path));
      if (!found.ok) return found;
      const { files, unreadable } = found.value;
      if (files.length + unreadable.length === 0) return fail('nothing-to-import', { paths: [...paths] });
      const failed = unreadable.map((one) => ({ ...one, error: fail('file-unreadable', { file: one.path }).error }));
      const wanted = paths.map((path) => resolve(path));
      const begun = await workspace.transact(async (tx) => {
        const same = (await unfinishedJobs(tx)).find((job) => job.paths.join('\0') === wanted.join('\0'));
        if (same && !troubles.has(same.id)) return ok({ jobId: same.id });
        if (same) await finishJob(tx, same.id, 'failed', now().toISOString());
        return ok({ jobId: await insertJob(tx, { paths: wanted, files, failed, at: now().toISOString() }) });
      });
      if (begun.ok) enqueue(begun.value.jobId);
      return begun;
    },
    status: ({ jobId }) => guarded(workspace.path, async () => ok(await progressOf(jobId ?? null))),
    failures: ({ jobId }) =>
      guarded(workspace.path, async () => {
        const files = await jobFailures(db, jobId);
        const trouble = troubles.get(jobId);
        return ok(trouble ? [...files, { file: workspace.path, error: trouble }] : files);
      }),
    listed: ({ jobId }) => guarded(workspace.path, async () => ok(await listedFiles(db, jobId))),
    async retry({ jobId }) {
      return await guarded(workspace.path, async () => {
        const job = await findJob(db, jobId);
        if (!job) return fail('not-found', { what: 'job', id: jobId });
        if (job.state === 'running' && !troubles.has(jobId)) return fail('import-running');
        const before = await failedFiles(db, jobId);
        const { files, failed } = await findAgain(before, workspace.path);
        const paths = before.map(({ source }) => source);
        if (files.length + failed.length === 0) return fail('nothing-to-import', { paths });
        const begun = await workspace.transact(async (tx) =>
          ok({ jobId: await insertJob(tx, { paths, files, failed, at: now().toISOString() }) }),
        );
        if (begun.ok) enqueue(begun.value.jobId);
        return begun;
      });
    },
    async cancel({ jobId }) {
      return await guarded(workspace.path, async () => {
        const job = await findJob(db, jobId);
        if (!job) return fail('not-found', { what: 'job', id: jobId });
        cancelled.add(jobId);
        if (running?.jobId === jobId) {
          const { run } = running;
          run.cancel();
          await run.ended;
        } else if (job.state === 'running') {
          const ended = await workspace.transact(async (tx) => {
            await finishJob(tx, jobId, 'cancelled', now().toISOString());
            return ok(null);
          });
          if (!ended.ok) return ended;
        }
        const progress = await progressOf(jobId);
        return progress ? ok(progress) : fail('not-found', { what: 'job', id: jobId });
      });
    },
    waiting: () =>
      guarded(workspace.path, async () => {
        let files = 0;
        for (const jobId of running ? [running.jobId, ...queued] : queued) files += await waitingIn(jobId);
        return ok(files);
      }),
    async close() {
      closing = true;
      await found;
      running?.run.stop();
      await line;
    },
  };
}

/**
 * Keeps the index behind an import without holding it up: what comes while the index is busy goes with the next step.
 * The index is a cache: where it can't follow now, the next comparison says why.
 */
function createFollower(reuse: Pick<ReuseRoom, 'catchUp'>) {
  let indexed = 0;
  // a bug in the index shows itself to whoever compares; what was imported is whole
  const catchUp = (atRest: boolean) => reuse.catchUp({ atRest }).catch(() => undefined);
  let busy: Promise<unknown> | null = null;
  return {
    async follow(imported: number, { atRest, last }: Readonly<{ atRest: boolean; last: boolean }>): Promise<void> {
      if (last) {
        await busy;
        await catchUp(atRest);
      } else if (!busy && imported >= indexed + INDEX_EVERY) {
        indexed = imported;
        busy = catchUp(atRest).finally(() => {
          busy = null;
        });
      }
    },
  };
}
