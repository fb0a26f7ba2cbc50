import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createReuseRoom } from '#electron/office/archive/reuse-room.ts';
import { type Db, insertArchived, lastSequence, readAhead } from '#electron/store/index.ts';
import { type ChannelOut, ok } from '#shared/contract/index.ts';
import { measure, type Timing } from './measure.ts';
import { naiveReuse } from './naive.ts';
import { call, openOffice } from './office.ts';
import { archiveAt, archivedOf, must, textOf } from './reuse-archive.ts';
import { draftWithReuse, type PlantedDraft } from './reuse-drafts.ts';

/** What one process of the benchmark measures: each begins with nothing in memory. */
export type Figures = {
  make: Readonly<{ seconds: number }>;
  build: Readonly<{ seconds: number; cpuSeconds: number; restSeconds: number; characters: number }>;
  ask: Readonly<{
    /** the first ones, which still find little of the files in memory */
    next: Timing;
    /** with the files in the system's memory */
    warm: Timing;
    /** of the process, milliseconds */
    cpu: Timing;
    memory: number;
    top5: number;
    recall: number;
    naive: number | null;
  }>;
  first: Readonly<{ first: number; cacheDropped: boolean }>;
  eased: Readonly<{ first: number; cacheDropped: boolean }>;
  add: Timing;
};

export type Step = keyof Figures;

const DRAFTS = 100;
/** Milliseconds from opening the workspace until a clerk has a draft open, at the least. */
const AT_EASE = 4_000;
/** Drafts that are asked about, or documents that are added, before the times are taken. */
const WARM_UP = 60;
/** Documents up to which the naive search is asked too. */
const NAIVE = 10_000;

const [step, path = '', size = '', formulas = ''] = process.argv.slice(2);
const steps: { [S in Step]: (path: string, documents: number, formulas: number) => Promise<Figures[S]> } = {
  make,
  build,
  ask,
  first: (path, documents, formulas) => firstOf(path, { documents, formulas, wait: 0 }),
  eased: (path, documents, formulas) => firstOf(path, { documents, formulas, wait: AT_EASE }),
  add,
};
if (step !== undefined && step in steps) {
  console.log(JSON.stringify(await steps[step as Step](path, Number(size), Number(formulas))));
}

async function make(path: string, documents: number, formulas: number): Promise<Figures['make']> {
  const start = performance.now();
  await (await archiveAt(path, documents, formulas)).close();
  return { seconds: secondsSince(start) };
}

/** Texts are read from the store: that is within what is measured. */
async function build(path: string, documents: number, formulas: number): Promise<Figures['build']> {
  const workspace = await archiveAt(path, documents, formulas);
  const characters = await countCharacters(workspace.db);
  const room = createReuseRoom(workspace);
  const start = performance.now();
  const cpu = process.cpuUsage();
  must(await room.catchUp({ atRest: false }));
  const { user, system } = process.cpuUsage(cpu);
  const seconds = secondsSince(start);
  must(await room.catchUp({ atRest: true }));
  await room.settled();
  const restSeconds = secondsSince(start);
  await room.close();
  await workspace.close();
  return { seconds, cpuSeconds: (user + system) / 1e6, restSeconds, characters };
}

async function ask(path: string, documents: number, formulas: number): Promise<Figures['ask']> {
  dropCache(path);
  const office = openOffice(path);
  try {
    await call(office, 'workspace.open', { path });
    const drafts = Array.from({ length: DRAFTS }, (_, seed) => draftWithReuse(seed, documents, formulas));
    await open(draftWithReuse(DRAFTS, documents, formulas).text);
    const before = await residentBytes();

    const next: number[] = [];
    for (let seed = 1; seed <= WARM_UP; seed++) {
      const draftId = await open(draftWithReuse(DRAFTS + seed, documents, formulas).text);
      const asked = performance.now();
      await call(office, 'draft.similar', { draftId });
      next.push(performance.now() - asked);
      await call(office, 'draft.close', { draftId });
    }
    await readThrough(path);
    const times: number[] = [];
    const cpus: number[] = [];
    const found = { top5: 0, planted: 0, covered: 0, characters: 0 };
    for (const draft of drafts) {
      const draftId = await open(draft.text);
      const cpu = process.cpuUsage();
      const asked = performance.now();
      const reuse = await call(office, 'draft.similar', { draftId });
      times.push(performance.now() - asked);
      const { user, system } = process.cpuUsage(cpu);
      cpus.push((user + system) / 1_000);
      count(found, draft, reuse);
      await call(office, 'draft.close', { draftId });
    }
    const memory = (await residentBytes()) - before;
    return {
      next: timingOf(next),
      warm: timingOf(times),
      cpu: timingOf(cpus),
      memory,
      top5: found.top5 / found.planted,
      recall: found.covered / found.characters,
      naive: documents > NAIVE ? null : await naive(drafts, documents, formulas),
    };
  } finally {
    await office.close();
  }

  async function open(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    return (await call(office, 'draft.open', { name: 'draft.txt', bytes })).draftId;
  }
}

/** The first comparison of a process, so many milliseconds after a cold opening, with a draft opened just before it. */
async function firstOf(
  path: string,
  { documents, formulas, wait }: Readonly<{ documents: number; formulas: number; wait: number }>,
): Promise<Figures['first']> {
  const { text } = draftWithReuse(DRAFTS, documents, formulas);
  const cacheDropped = dropCache(path);
  const office = openOffice(path);
  try {
    await call(office, 'workspace.open', { path });
    await setTimeout(wait);
    const { draftId } = await call(office, 'draft.open', { name: 'draft.txt', bytes: new TextEncoder().encode(text) });
    const start = performance.now();
    await call(office, 'draft.similar', { draftId });
    return { first: performance.now() - start, cacheDropped };
  } finally {
    await office.close();
  }
}

type Reuse = ChannelOut<'draft.similar'>;

function count(
  found: { top5: number; planted: number; covered: number; characters: number },
  { planted, formula }: PlantedDraft,
  { matches }: Reuse,
): void {
  for (const { source, start, end } of planted) {
    const file = `${source}.txt`;
    found.planted++;
    if (matches.slice(0, 5).some((match) => match.file === file)) found.top5++;
    const passages = matches.filter((match) => match.file === file).flatMap((match) => match.passages);
    for (let at = start; at < end; at++) {
      if (formula[at] === 1) continue;
      found.characters++;
      if (passages.some(({ draft }) => draft[0] <= at && at < draft[1])) found.covered++;
    }
  }
}

async function naive(drafts: readonly PlantedDraft[], documents: number, formulas: number): Promise<number> {
  const texts = Array.from({ length: documents }, (_, index) => textOf(index + 1, formulas).replace(/\s+/gu, ''));
  const { median } = await measure(5, () => naiveReuse(drafts[0]?.text ?? '', texts));
  return median;
}

/** Documents that come one by one: what the index does about each. */
async function add(path: string, documents: number, formulas: number): Promise<Timing> {
  const workspace = await archiveAt(path, documents, formulas);
  const room = createReuseRoom(workspace);
  must(await room.catchUp({ atRest: true }));
  await room.settled();
  const times: number[] = [];
  for (let n = -WARM_UP; n < 40; n++) {
    const seed = (await lastSequence(workspace.db)) + 1;
    must(await workspace.transact(async (tx) => ok(await insertArchived(tx, archivedOf(seed, formulas)))));
    const start = performance.now();
    must(await room.catchUp({ atRest: false }));
    if (n >= 0) times.push(performance.now() - start);
    await setImmediate();
  }
  // as it was for whoever asks the archive anew
  must(await room.catchUp({ atRest: true }));
  await room.settled();
  await room.close();
  await workspace.close();
  return timingOf(times);
}

async function countCharacters(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('archived')
    .select((all) => all.fn.sum<number>('characters').as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Has the system keep the workspace's files in its memory, as far as they fit. */
async function readThrough(path: string): Promise<void> {
  for (const file of ['reuse.db', 'office.db']) await readAhead(join(path, file), () => true, Number.POSITIVE_INFINITY);
}

/** Has the system forget what it keeps of the workspace's files; false: it may not. */
function dropCache(path: string): boolean {
  try {
    for (const file of ['reuse.db', 'office.db']) {
      execFileSync('dd', [`if=${join(path, file)}`, 'iflag=nocache', 'count=0', 'status=none']);
    }
    return true;
  } catch {
    return false;
  }
}

/** What was given up is given back by other threads: it takes a moment. */
async function residentBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  return process.memoryUsage().rss;
}

function timingOf(times: number[]): Timing {
  times.sort((x, y) => x - y);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs: times.length };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1_000;
}
