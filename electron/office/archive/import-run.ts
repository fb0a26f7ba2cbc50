import {
  type Db,
  type FileOutcome,
  finishJob,
  guarded,
  type JobCounts,
  type JobState,
  jobCounts,
  markFiles,
  type WaitingFile,
  type Workspace,
  waitingFiles,
} from '#electron/store/index.ts';
import { attachmentIn, fail, type ImportProgress, type OfficeError, ok, type Result } from '#shared/contract/index.ts';
import { readFileBytes } from '../documents/index.ts';
import { type Intake, keep, type Taken } from './intake.ts';
import { createPace } from './pace.ts';

/** Files under way at once: reading one, parsing another, storing a third. */
const AT_ONCE = 6;
/** Most documents a transaction. */
const BATCH = 48;
/** Most milliseconds that what was read waits to be stored, and so to be counted: a short import shows its progress too. */
const STORE_EVERY = 250;
/** Least milliseconds between two reports of progress. */
const REPORT_EVERY = 200;
const PAGE = 1000;

/** Errors of the workspace itself: going on would fail with every file. */
const FATAL: ReadonlySet<OfficeError['code']> = new Set(['disk-full', 'workspace-read-only', 'workspace-corrupt']);

type Halt = 'cancel' | 'stop' | OfficeError;
type Finished = Readonly<{ file: WaitingFile; outcome: Result<Taken> }>;

export type ImportRun = Readonly<{
  progress(): ImportProgress;
  /** why the job failed as a whole */
  trouble(): OfficeError | null;
  /** Ends with the state that was written down; `running` when it was stopped. */
  ended: Promise<JobState>;
  cancel(): void;
  /** Stops without ending the job: it goes on when the archive is opened next. */
  stop(): void;
}>;

export type ImportRunParts = Readonly<{
  workspace: Workspace;
  intake: Intake;
  now: () => Date;
  /** after a batch was stored, and once more before the job ends */
  onStored: (state: Readonly<{ last: boolean }>) => Promise<void>;
  onProgress: (progress: ImportProgress) => void;
}>;

/** Works through the waiting files of a job. */
export function runImport(jobId: string, counts: JobCounts, parts: ImportRunParts): ImportRun {
  const { workspace, intake, now } = parts;
  const pace = createPace(now(), doneOf(counts));
  let current: ImportProgress = {
    jobId,
    state: 'running',
    ...counts,
    done: doneOf(counts),
    rate: null,
    secondsLeft: null,
  };
  let halt: Halt | null = null;
  const halted = (): Halt | null => halt;
  let reportedAt = 0;

  function report(state: JobState, { atOnce = false } = {}): void {
    const at = now();
    current = { ...current, state, done: doneOf(current) };
    current = { ...current, ...pace(current.done, current.total, at) };
    if (!atOnce && !hasPassed(REPORT_EVERY, reportedAt, at.getTime())) return;
    reportedAt = at.getTime();
    parts.onProgress(current);
  }

  async function store(finished: readonly Finished[]): Promise<void> {
    if (finished.length === 0) return;
    // files overtake one another on their way; a table of them should not show it
    const batch = finished.toSorted((x, y) => x.file.position - y.file.position);
    const stored = await workspace.transact(async (tx) => {
      const outcomes = await settle(tx, batch);
      await markFiles(tx, jobId, outcomes);
      return ok(outcomes);
    });
    if (!stored.ok) {
      halt = stored.error;
      return;
    }
    for (const { state } of stored.value) current = { ...current, [state]: current[state] + 1 };
    report('running');
    await parts.onStored({ last: false });
  }

  async function work(): Promise<JobState> {
    const queue = new FileQueue(workspace, jobId);
    let batch: Finished[] = [];
    let storing: Promise<void> = Promise.resolve();
    let storedAt = now().getTime();

    const collect = async (finished: Finished): Promise<void> => {
      batch.push(finished);
      const at = now().getTime();
      if (batch.length < BATCH && !hasPassed(STORE_EVERY, storedAt, at)) return;
      const full = batch;
      batch = [];
      storedAt = at;
      storing = storing.then(() => store(full));
      await storing;
    };
    const worker = async (): Promise<void> => {
      for (let file = await queue.next(); file && !halted(); file = await queue.next()) {
        const outcome = await take(file, intake);
        if (!outcome.ok && FATAL.has(outcome.error.code)) halt = outcome.error;
        // What a closing parser or a full disk broke off is not the file's fault: it stays waiting.
        if (outcome.ok || !halted()) await collect({ file, outcome });
      }
    };
    const worked = await guarded(workspace.path, async () => {
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      await storing;
      return ok(null);
    });
    if (!worked.ok) halt = worked.error;
    if (!isTrouble(halted())) await store(batch);
    if (halted() !== 'stop') await parts.onStored({ last: true });
    return await end();
  }

  async function end(): Promise<JobState> {
    const reason = halted();
    if (reason === 'stop') return 'running';
    const state = reason === null ? 'done' : reason === 'cancel' ? 'cancelled' : 'failed';
    // On a full disk this fails too; then the job is found unfinished at the next start and goes on.
    await workspace.transact(async (tx) => {
      await finishJob(tx, jobId, state, now().toISOString());
      return ok(null);
    });
    report(state, { atOnce: true });
    return state;
  }

  return {
    progress: () => current,
    trouble: () => (isTrouble(halt) ? halt : null),
    ended: work(),
    cancel: () => {
      halt ??= 'cancel';
    },
    stop: () => {
      halt ??= 'stop';
    },
  };
}

/** Progress of a job that is not under way in this process. */
export async function progressAtRest(workspace: Workspace, jobId: string, state: JobState): Promise<ImportProgress> {
  const counts = await jobCounts(workspace.db, jobId);
  return { jobId, state, ...counts, done: doneOf(counts), rate: null, secondsLeft: null };
}

/** A clock that was set back must not hold anything up. */
function hasPassed(milliseconds: number, since: number, now: number): boolean {
  return Math.abs(now - since) >= milliseconds;
}

/** Files of a job that have been read, whatever came of them. */
export function doneOf({ imported, known, failed, listed }: Omit<JobCounts, 'total'>): number {
  return imported + known + failed + listed;
}

function isTrouble(halt: Halt | null): halt is OfficeError {
  return halt !== null && typeof halt === 'object';
}

/**
 * A document that trips a bug of ours fails alone: a job goes on by itself at every start, so it would keep the whole
 * office from opening.
 */
async function take({ source, path }: WaitingFile, intake: Intake): Promise<Result<Taken>> {
  const file = await readFileBytes(source);
  if (!file.ok) return fail(file.error.code, file.error.params);
  try {
    return await intake.take({ ...file.value, path });
  } catch {
    return fail('internal', { file: path });
  }
}

async function settle(tx: Db, batch: readonly Finished[]): Promise<FileOutcome[]> {
  const documents = batch.flatMap(({ outcome }) => (outcome.ok && outcome.value.document) || []);
  const isNew = new Map((await keep(tx, documents)).map((added, index) => [documents[index], added]));
  return batch.map(({ file: { position }, outcome }) => {
    if (!outcome.ok) {
      const attachment = attachmentIn(outcome.error);
      return attachment
        ? { position, state: 'listed', attachment }
        : { position, state: 'failed', error: outcome.error };
    }
    const { document, documentId } = outcome.value;
    const state = document !== null && isNew.get(document) ? 'imported' : 'known';
    return { position, state, documentId };
  });
}

/** Hands out the waiting files one by one; workers ask at the same time. */
class FileQueue {
  #workspace: Workspace;
  #jobId: string;
  #page: WaitingFile[] = [];
  #after = -1;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace, jobId: string) {
    this.#workspace = workspace;
    this.#jobId = jobId;
  }

  next(): Promise<WaitingFile | null> {
    const next = this.#turn.then(() => this.#take());
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #take(): Promise<WaitingFile | null> {
    if (this.#page.length === 0) {
      this.#page = await waitingFiles(this.#workspace.db, this.#jobId, this.#after, PAGE);
      this.#after = this.#page.at(-1)?.position ?? this.#after;
    }
    return this.#page.shift() ?? null;
  }
}
