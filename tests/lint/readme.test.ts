import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const Packages = z.record(z.string(), z.string()).default({});
const Manifest = z.object({ dependencies: Packages, devDependencies: Packages, scripts: Packages });

const readme = await readFile(at('README.md'), 'utf8');
const manifest = Manifest.parse(JSON.parse(await readFile(at('package.json'), 'utf8')));

test('the dependency table is package.json, with licences', async () => {
  const table = readme.slice(readme.indexOf('### Dependencies'));
  const rows = [...table.matchAll(/^\| (?<name>[^ |]+) \| (?<licence>[^|]+) \| [^|]+ \|$/gmu)].filter(
    ({ groups }) => !['package', '---'].includes(groups?.name ?? ''),
  );
  const told = Object.fromEntries(rows.map(({ groups }) => [groups?.name, groups?.licence?.trim()]));
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  const names = Object.keys(versions);
  expect(Object.keys(told).toSorted()).toEqual(names.toSorted());

  // folder packages of our own have no licence field
  for (const name of names.filter((each) => !versions[each]?.startsWith('file:'))) {
    const { license } = JSON.parse(await readFile(at(`node_modules/${name}/package.json`), 'utf8'));
    expect(`${name}: ${told[name]}`).toBe(`${name}: ${license.replace(/^\((?<inner>.*)\)$/u, '$<inner>')}`);
  }
});

test('versions are exact', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^(?:\d+\.\d+\.\d+|file:.+)$/u.test(version),
  );
  expect(loose).toEqual([]);
});

test('every file and script that README names is there', () => {
  const links = [...readme.matchAll(/\]\((?<path>[^)#:]+)\)/gu)].flatMap(({ groups }) => groups?.path ?? []);
  expect(links.filter((path) => !existsSync(at(path)))).toEqual([]);
  const scripts = [...readme.matchAll(/npm run (?:-s )?(?<script>[a-z:-]+)/gu)].flatMap(
    ({ groups }) => groups?.script ?? [],
  );
  expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
});
