import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import mammoth from 'mammoth';
import type { Office } from '#electron/office/index.ts';
import type { ImportProgress } from '#shared/contract/index.ts';
import { measure, ms } from './measure.ts';
import { call, openOffice } from './office.ts';
import { syntheticDocument } from './synthetic.ts';
import { syntheticDocx } from './synthetic-docx.ts';

/**
 * npm run bench:import [-- N]
 * Takes over N .docx files (10,000 unless told) of 3,500 characters, each read, understood, stored with its original
 * and put into the reuse index. Beside it, in the same run over the same files: `mammoth.extractRawText`, which does
 * nothing but take the text out. Meanwhile a search is asked twice a second, as a page would.
 */
const CHARACTERS = 3_500;
const count = Number(process.argv[2] ?? 10_000);
/** The part whose rate is told at the start and at the end. */
const part = Math.min(1_000, Math.floor(count / 4));
const root = mkdtempSync(join(tmpdir(), 'jianwen-bulk-'));

try {
  const folder = join(root, 'files');
  const paths = write(folder);
  const baseline = await readWithMammoth(paths);
  await bench(folder, baseline);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function write(folder: string): string[] {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${String(index + 1).padStart(6, '0')}.docx`);
    writeFileSync(path, syntheticDocx(index + 1, CHARACTERS));
    return path;
  });
}

/** Files a second. */
async function readWithMammoth(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const path of paths) await mammoth.extractRawText({ buffer: readFileSync(path) });
  return (paths.length * 1_000) / (performance.now() - start);
}

async function bench(folder: string, baseline: number): Promise<void> {
  const office = openOffice(root);
  try {
    await call(office, 'workspace.create', { path: join(root, 'office'), name: 'bench' });
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    const searches = askMeanwhile(office);
    const { progress, seconds, marks } = await importFolder(office, folder);
    const waits = await searches.stop();
    loop.disable();
    const { first: firstSimilar, similar } = await measureSimilar(office);

    const rate = progress.done / seconds;
    const first = rateBetween(marks, 0, part);
    const last = rateBetween(marks, count - part, count);
    print([
      ['files', `${count} docx, ${CHARACTERS} characters, ${availableParallelism()} cores`],
      ['imported, known, failed', `${progress.imported}, ${progress.known}, ${progress.failed}`],
      ['import', `${seconds.toFixed(1)} s, ${rate.toFixed(0)} files/s`],
      [`first ${part}`, `${first.toFixed(0)} files/s`],
      [`last ${part}`, `${last.toFixed(0)} files/s (${(last / first).toFixed(2)} of the first)`],
      ['mammoth.extractRawText', `${baseline.toFixed(0)} files/s; import ÷ mammoth ${(rate / baseline).toFixed(2)}`],
      ['search meanwhile', `median ${ms(at(waits, 0.5))}, p95 ${ms(at(waits, 0.95))}, longest ${ms(at(waits, 1))}`],
      ['office event loop delay', `p99 ${ms(loop.percentile(99) / 1e6)}, longest ${ms(loop.max / 1e6)}`],
      ['first comparison after it', `${ms(firstSimilar)}: waits for what is still being learned`],
      ['comparisons after that', `median ${ms(similar.median)}, p95 ${ms(similar.p95)}`],
    ]);
  } finally {
    await office.close();
  }
}

type Mark = Readonly<{ done: number; at: number }>;

async function importFolder(office: Office, folder: string) {
  const finished = Promise.withResolvers<ImportProgress>();
  const start = performance.now();
  const marks: Mark[] = [{ done: 0, at: 0 }];
  office.on((event, payload) => {
    if (event !== 'import.progress') return;
    const progress = payload as ImportProgress;
    marks.push({ done: progress.done, at: (performance.now() - start) / 1_000 });
    if (progress.state !== 'running') finished.resolve(progress);
  });
  await call(office, 'archive.import', { paths: [folder] });
  const progress = await finished.promise;
  return { progress, seconds: (performance.now() - start) / 1_000, marks };
}

/** Files a second between two counts, the moments of which are read off the line between two reports. */
function rateBetween(marks: readonly Mark[], from: number, to: number): number {
  const momentOf = (done: number): number => {
    const next = marks.findIndex((mark) => mark.done >= done);
    const [before, after] = [marks[next - 1], marks[next]];
    if (!after) return Number.NaN;
    if (!before || after.done === before.done) return after.at;
    return before.at + ((after.at - before.at) * (done - before.done)) / (after.done - before.done);
  };
  return (to - from) / (momentOf(to) - momentOf(from));
}

function askMeanwhile(office: Office) {
  const waits: number[] = [];
  let stopped = false;
  const asking = (async () => {
    while (!stopped) {
      const start = performance.now();
      await call(office, 'archive.search', { query: '通知', limit: 50, offset: 0 });
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  })();
  return {
    async stop() {
      stopped = true;
      await asking;
      return waits.sort((a, b) => a - b);
    },
  };
}

async function measureSimilar(office: Office) {
  const old = syntheticDocument(1, CHARACTERS).text.slice(0, 2_500);
  const draft = `${syntheticDocument(900_001, 2_500).text}\n${old}`;
  const { draftId } = await call(office, 'draft.open', { name: 'draft.txt', bytes: new TextEncoder().encode(draft) });
  const compare = () => call(office, 'draft.similar', { draftId });
  const start = performance.now();
  await compare();
  return { first: performance.now() - start, similar: await measure(40, compare) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(rows: readonly (readonly [string, string])[]): void {
  console.log('| | |\n| --- | --- |');
  for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);
}
