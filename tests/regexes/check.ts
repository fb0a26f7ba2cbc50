import { Worker } from 'node:worker_threads';
import { allowed, builtElsewhere } from './allowed.ts';
import { type Collected, collect, type Place, type Regex } from './collect.ts';
import type { Verdict } from './judge.ts';

const threads = 2;

export type Fault = Readonly<{ regex: Regex; verdict: Exclude<Verdict, { kind: 'linear' }> }>;

export type Report = Readonly<{
  judged: number;
  faults: readonly Fault[];
  unseen: Collected['unseen'];
  /** allowed, but no such expression is there or it needs no leave */
  idle: readonly string[];
  /** what took longest to judge, the longest first */
  slowest: readonly Readonly<{ regex: Regex; milliseconds: number }>[];
}>;

/** Judges every regular expression in the folders and files; takes about 20 ms for each. */
export async function checkRegexes(paths: readonly string[]): Promise<Report> {
  const { regexes, unseen } = await collect(paths);
  const faults: Fault[] = [];
  const used = new Set<string>();
  const times: { regex: Regex; milliseconds: number }[] = [];
  const queue = [...regexes];
  await Promise.all(Array.from({ length: threads }, work));
  return {
    judged: regexes.length,
    faults,
    unseen: unseen.filter(({ file }) => !(file in builtElsewhere)),
    idle: Object.keys(allowed).filter((key) => !used.has(key)),
    slowest: times.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8),
  };

  async function work(): Promise<void> {
    const worker = new Worker(new URL('./judging.ts', import.meta.url));
    try {
      for (let regex = queue.pop(); regex; regex = queue.pop()) {
        const start = performance.now();
        const verdict = await answer(worker, regex);
        times.push({ regex, milliseconds: performance.now() - start });
        if (verdict.kind === 'linear') continue;
        if (written(regex) in allowed) used.add(written(regex));
        else faults.push({ regex, verdict });
      }
    } finally {
      await worker.terminate();
    }
  }
}

function answer(worker: Worker, { source, flags }: Regex): Promise<Verdict> {
  const { promise, resolve, reject } = Promise.withResolvers<Verdict>();
  worker.once('error', reject);
  worker.once('message', (verdict: Verdict) => {
    worker.off('error', reject);
    resolve(verdict);
  });
  worker.postMessage({ source, flags });
  return promise;
}

export function written({ source, flags }: Regex): string {
  return `/${source}/${flags}`;
}

/** One line: where, what, and what makes it slow. */
export function describe({ regex, verdict }: Fault): string {
  const places = regex.places.map(({ file, line }: Place) => `${file}:${line}`).join(', ');
  return `${places} ${written(regex)}\n    ${said(verdict)}`;
}

function said(verdict: Fault['verdict']): string {
  if (verdict.kind === 'unknown') return `can't be told: ${verdict.why}`;
  const grows = verdict.degree === null ? 'exponential' : `characters to the power of ${verdict.degree}`;
  const bounds = verdict.where === 'bounds' ? ', up to the bounds of its repeats' : '';
  return `${grows}${bounds}, for instance on ${verdict.attack}`;
}
