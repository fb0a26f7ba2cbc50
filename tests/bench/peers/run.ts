import { archived, type Kind, kinds, plantedDrafts } from './drafts.ts';
import { FIRST, type Stage } from './stage.ts';

export type Outcome = Readonly<{
  name: string;
  setup: string;
  documents: number;
  buildSeconds: number;
  /** of user and system, while building */
  buildCpuSeconds: number;
  /** milliseconds */
  p50: number;
  p95: number;
  /** processor time of a query, user and system, on average, milliseconds */
  cpu: number;
  /** share of planted sources among the first candidates */
  recall: number;
  recallByKind: Readonly<Record<Kind, number>>;
  bytes: number;
  /** where the bytes are */
  on: 'disk' | 'heap';
  /** bytes for each UTF-16 unit of the texts */
  bytesACharacter: number;
}>;

/** Builds a stage over the synthetic archive and asks it for every draft, twice: the first round warms it. */
export function run(stage: Stage, size: number, each: number): Outcome {
  const texts = Array.from({ length: size }, (_, place) => archived(place));
  const drafts = plantedDrafts(size, each);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);

  const before = heap();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  stage.build(texts);
  const buildSeconds = (performance.now() - start) / 1_000;
  const buildCpuSeconds = cpuMilliseconds(cpuBefore) / 1_000;
  const disk = stage.bytesOnDisk();
  const bytes = disk ?? heap() - before;

  for (const { text } of drafts) stage.query(text);
  const times: number[] = [];
  const queryCpu = process.cpuUsage();
  const found = drafts.map((draft) => {
    const asked = performance.now();
    const first = stage.query(draft.text).slice(0, FIRST);
    times.push(performance.now() - asked);
    return { ...draft, hits: draft.sources.filter((source) => first.includes(source)).length };
  });
  const cpu = cpuMilliseconds(queryCpu) / drafts.length;
  times.sort((x, y) => x - y);

  const recallOf = (some: typeof found): number =>
    some.reduce((sum, { hits }) => sum + hits, 0) / some.reduce((sum, { sources }) => sum + sources.length, 0);
  return {
    name: stage.name,
    setup: stage.setup,
    documents: size,
    buildSeconds,
    buildCpuSeconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu,
    recall: recallOf(found),
    recallByKind: Object.fromEntries(
      kinds.map((kind) => [kind, recallOf(found.filter((one) => one.kind === kind))]),
    ) as Record<Kind, number>,
    bytes,
    on: disk === null ? 'heap' : 'disk',
    bytesACharacter: bytes / characters,
  };
}

function heap(): number {
  // what the first pass finds dead outside the heap, the second gives back
  for (let pass = 0; pass < 2; pass++) global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function cpuMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
