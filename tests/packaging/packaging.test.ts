import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asarOf, namesInAsar, textInAsar } from './asar.ts';

/**
 * Packs the app with electron-builder around a dummy in place of Electron: proves what goes into the package and how
 * the fuses are set, as far as a machine without the binary can. Installers can't be built without downloads.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

let folder: string;
let packed: string;
let archive: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianwen-packaging-'));
  const electronDist = await makeDummy(join(folder, 'electron'));
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--linux', '--x64', '--dir', '--publish', 'never'],
      `-c.electronDist=${electronDist}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ],
    { cwd: root },
  );
  packed = join(folder, 'out/linux-unpacked');
  archive = await readFile(join(packed, 'resources/app.asar'));
});

afterAll(() => rm(folder, { recursive: true }));

it('packs the built app and nothing else', () => {
  const names = namesInAsar(archive);
  expect(names).toContain('package.json');
  for (const needed of [
    'main/main.js',
    'main/preload.cjs',
    'office/office.js',
    'office/parser.js',
    'renderer/index.html',
  ]) {
    expect(names).toContain(`dist/${needed}`);
  }
  expect(names.filter((name) => name !== 'package.json' && !/^dist\/(?:main|office|renderer)\//u.test(name))).toEqual(
    [],
  );
  expect(names.filter((name) => /\.(?:ts|tsx|map)$|\.test\./u.test(name))).toEqual([]);
});

it('starts with the built main', () => {
  const manifest = JSON.parse(textInAsar(archive, 'package.json'));
  expect(manifest).toMatchObject({ main: 'dist/main/main.js', type: 'module' });
  expect(manifest).not.toHaveProperty('devDependencies');
});

it('keeps the languages that the app speaks', async () => {
  expect((await readdir(join(packed, 'locales'))).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
});

it('leaves no way to run the program as Node, and nothing to load but the archive', async () => {
  const program = await readFile(join(packed, 'jianwen'));
  const start = program.indexOf(sentinel) + sentinel.length + 2;
  const states = program.subarray(start, start + fuseNames.length).toString('latin1');
  expect(Object.fromEntries(fuseNames.map((name, at) => [name, states[at] === '1']))).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

/** A folder that electron-builder takes for Electron: a program with every fuse as Electron ships it, an app, languages. */
async function makeDummy(path: string): Promise<string> {
  await mkdir(join(path, 'resources'), { recursive: true });
  await mkdir(join(path, 'locales'));
  const wire = Buffer.from([1, fuseNames.length, ...Buffer.from('10111001')]);
  await writeFile(join(path, 'electron'), Buffer.concat([Buffer.from(`dummy ${sentinel}`), wire, Buffer.from(' end')]));
  await writeFile(join(path, 'resources/default_app.asar'), asarOf('package.json', '{}'));
  for (const language of ['zh-CN', 'en-US', 'de', 'ja']) await writeFile(join(path, `locales/${language}.pak`), '');
  return path;
}
