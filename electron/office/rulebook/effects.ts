import { newId } from '#electron/store/index.ts';
import { type EffectProgress, fail, ok, type Result } from '#shared/contract/index.ts';
import type { EffectOrder, EffectRun } from './effect-run.ts';

type OnProgress = (progress: Pick<EffectProgress, 'done' | 'total'>) => void;
type Job = { progress: EffectProgress; readonly cancel: () => void; readonly ended: Promise<void> };

/** Trials of packs, one at a time; nothing of them is stored. */
export interface Effects {
  /** Cancels what runs: the question was put anew. */
  begin(order: EffectOrder): EffectProgress;
  /** Of a trial, or of the latest; null where there is none. */
  status(jobId: string | undefined): EffectProgress | null;
  /** Errors: not-found. */
  cancel(jobId: string): Promise<Result<EffectProgress>>;
  close(): Promise<void>;
}

/** Trials whose answer can still be asked for. */
const KEPT = 5;

export function createEffects(
  start: (order: EffectOrder, onProgress: OnProgress) => EffectRun,
  onProgress: (progress: EffectProgress) => void,
): Effects {
  const jobs = new Map<string, Job>();
  const running = new Set<Job>();

  function begin(order: EffectOrder): EffectProgress {
    for (const { cancel } of running) cancel();
    const jobId = newId('job');
    const tell = (change: Partial<EffectProgress>): void => {
      job.progress = { ...job.progress, ...change };
      onProgress(job.progress);
    };
    const run = start(order, tell);
    const job: Job = {
      progress: { jobId, state: 'running', total: 0, done: 0, effect: null, error: null },
      cancel: run.cancel,
      ended: endOf(run).then((end) => {
        running.delete(job);
        tell(end);
      }),
    };
    running.add(job);
    jobs.set(jobId, job);
    for (const oldest of [...jobs.keys()].slice(0, -KEPT)) jobs.delete(oldest);
    return job.progress;
  }

  return {
    begin,
    status: (jobId) => (jobId === undefined ? [...jobs.values()].at(-1) : jobs.get(jobId))?.progress ?? null,
    async cancel(jobId) {
      const job = jobs.get(jobId);
      if (!job) return fail('not-found', { what: 'job', id: jobId });
      job.cancel();
      await job.ended;
      return ok(job.progress);
    },
    async close() {
      for (const { cancel } of running) cancel();
      await Promise.all([...running].map(({ ended }) => ended));
    },
  };
}

/** A bug of ours takes the trial with it, and nothing else. */
async function endOf({ ended }: EffectRun): Promise<Partial<EffectProgress>> {
  const result = await ended.catch(() => fail('internal'));
  if (!result.ok) return { state: 'failed', error: result.error };
  return { state: result.value ? 'done' : 'cancelled', effect: result.value };
}
