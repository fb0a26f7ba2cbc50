import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * What each process of the desktop app can reach, by what its built code really imports, all files of it together.
 * `node:module` is the bundler's own, for the `require` of packages that are inside the bundle.
 */
it('the parser reaches neither files nor network, processes or the store', async () => {
  expect(await reach('office/parser.js')).toEqual(['node:module', 'node:zlib']);
});

it('the office reaches no network, forks nothing and knows no Electron', async () => {
  const reached = await reach('office/office.js');
  expect(reached).toContain('node:sqlite');
  const closed = /^(?:electron|node:(?:cluster|worker_threads|net|tls|dgram|dns|http|https|http2|vm))/u;
  expect(reached.filter((name) => closed.test(name) || !name.startsWith('node:'))).toEqual([]);

  // The store asks macOS for its mounts by a program of the system; `fork` can't work once the runAsNode fuse is off.
  const office = await readFile(join(dist, 'office/office.js'), 'utf8');
  const { module } = parseSync('office.js', office);
  const processes = module.staticImports.filter(({ moduleRequest }) => moduleRequest.value === 'node:child_process');
  const taken = processes.flatMap(({ entries }) => entries.map(({ importName }) => importName.name));
  expect(taken.filter((name) => name !== 'execFile')).toEqual([]);
});

it('the desktop shell has no office in it', async () => {
  // node:os: it puts parsers of an import behind what people wait for
  const shell = ['electron', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path'];
  expect(await reach('main/main.js')).toEqual(shell);
});

/** @returns the packages and built-in modules that a built file imports, with all the files it is made of, sorted */
async function reach(entry: string): Promise<string[]> {
  const outside = new Set<string>();
  const waiting = [join(dist, entry)];
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const specifier of importsOf(file, await readFile(file, 'utf8'))) {
      if (specifier.startsWith('.')) waiting.push(join(dirname(file), specifier));
      else outside.add(specifier);
    }
  }
  return [...outside].sort();
}

function importsOf(file: string, source: string): string[] {
  const { module } = parseSync(file, source);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      source.slice(start, end).replace(/^['"]|['"]$/gu, ''),
    ),
  ];
}
