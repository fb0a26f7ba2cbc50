import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Built } from './collect.ts';

/**
 * A thread in which `RegExp` notes down what it is called with and by whom. It imports the files it is given, then lets
 * a few papers be understood, for what is built only from the words of a draft.
 */
const root = join(import.meta.dirname, '../..');
const original = RegExp;
const built: Built[] = [];

globalThis.RegExp = new Proxy(original, {
  construct(target, args: ConstructorParameters<RegExpConstructor>) {
    return noted(new target(...args));
  },
  apply(target, _, args: ConstructorParameters<RegExpConstructor>) {
    return noted(target(...args));
  },
});

for (const file of workerData as readonly string[]) await import(pathToFileURL(join(root, file)).href);
await (await import('./exercise.ts')).exercise();
parentPort?.postMessage(built);

function noted(made: RegExp): RegExp {
  const frame = new Error('where').stack?.split('\n')[3] ?? '';
  const { path, line } =
    original('file://(?<path>[^ ():]+):(?<line>[0-9]+):[0-9]+\\)?$', 'u').exec(frame)?.groups ?? {};
  const file = path && decodeURIComponent(path);
  const from = pathToFileURL(root).pathname.replace(/\/?$/u, '/');
  if (file?.startsWith(decodeURIComponent(from)) && !file.includes('/node_modules/'))
    built.push({
      source: made.source,
      flags: made.flags,
      place: { file: file.slice(decodeURIComponent(from).length), line: Number(line) },
    });
  return made;
}
