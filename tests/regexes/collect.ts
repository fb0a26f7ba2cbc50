import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parseSync, Visitor } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Place = Readonly<{ file: string; line: number }>;
/** One pattern with its flags, and everywhere it is written or built. */
export type Regex = Readonly<{ source: string; flags: string; places: readonly Place[] }>;
/** What a worker saw being built, and where. */
export type Built = Readonly<{ source: string; flags: string; place: Place }>;

export type Collected = Readonly<{
  regexes: readonly Regex[];
  /** places that build a regular expression, of which none was seen being built: nobody has judged them */
  unseen: readonly Place[];
}>;

const code = /\.tsx?$/u;
const test = /\.test\.tsx?$|\/testing(?:\/|\.ts$)/u;

/** Every regular expression that the files are made of: literals from their syntax, built ones as they are built. */
export async function collect(paths: readonly string[]): Promise<Collected> {
  const files = paths.flatMap(filesOf);
  const written = files.map((file) => ({ file, ...writtenIn(file, readFileSync(join(root, file), 'utf8')) }));
  const builders = written.filter(({ builds }) => builds.length > 0);
  const seen = await seenBuilding(builders.map(({ file }) => file));
  const built = seen.filter(({ place }) => files.includes(place.file));
  const isSeen = ({ file, line }: Place) => built.some(({ place }) => place.file === file && place.line === line);
  return {
    regexes: merge([...written.flatMap(({ literals }) => literals), ...built]),
    unseen: builders.flatMap(({ builds }) => builds.filter((place) => !isSeen(place))),
  };
}

/** Paths from the root with `/`, of a folder or of one file; tests and what stands beside the code for them left out. */
function filesOf(path: string): readonly string[] {
  const from = path.replaceAll('\\', '/').replace(/\/$/u, '');
  if (code.test(from)) return [from];
  return readdirSync(join(root, from), { recursive: true, encoding: 'utf8' })
    .map((name) => `${from}/${name.replaceAll('\\', '/')}`)
    .filter((file) => code.test(file) && !test.test(file))
    .toSorted();
}

/** @param file path from the root, which findings name */
export function writtenIn(file: string, source: string): Readonly<{ literals: Built[]; builds: Place[] }> {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message ?? ''}`);
  const literals: Built[] = [];
  const builds: Place[] = [];
  const at = (offset: number): Place => ({ file, line: source.slice(0, offset).split('\n').length });
  const build = (callee: object, start: number) => {
    if ('name' in callee && callee.name === 'RegExp') builds.push(at(start));
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node)
        literals.push({ source: node.regex.pattern, flags: node.regex.flags, place: at(node.start) });
    },
    NewExpression: (node) => build(node.callee, node.start),
    CallExpression: (node) => build(node.callee, node.start),
  }).visit(program);
  return { literals, builds };
}

function merge(all: readonly Built[]): readonly Regex[] {
  const merged = new Map<string, Regex>();
  for (const { source, flags, place } of all) {
    const key = `/${source}/${flags}`;
    const places = merged.get(key)?.places ?? [];
    const known = places.some(({ file, line }) => file === place.file && line === place.line);
    merged.set(key, { source, flags, places: known ? places : [...places, place] });
  }
  return [...merged.values()];
}

/** Imports the files in a thread of its own, where the constructor tells what it is given. */
async function seenBuilding(files: readonly string[]): Promise<readonly Built[]> {
  if (files.length === 0) return [];
  const { promise, resolve, reject } = Promise.withResolvers<readonly Built[]>();
  const worker = new Worker(new URL('./builder.ts', import.meta.url), { workerData: files });
  worker.once('message', resolve);
  worker.once('error', reject);
  return promise.finally(() => worker.terminate());
}
