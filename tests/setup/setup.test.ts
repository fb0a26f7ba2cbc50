import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let project = '';

const lock = {
  packages: {
    '': { name: 'x' },
    'build/node-runtime': { version: '1.0.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const { 'node_modules/zod': zod } = lock.packages;

/** A checkout with nothing but the scripts, a lock file, and an npm that writes down what it was asked. */
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'jianwen-setup-'));
  for (const script of ['build/setup.mjs', 'build/build.mjs']) await cp(join(root, script), join(project, script));
  await put('package-lock.json', JSON.stringify(lock));
  await npmThat("require('node:fs').writeFileSync('asked', process.argv.slice(2).join(' '))");
});
afterEach(() => rm(project, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
}
const npmThat = (does: string) => put('npm-cli.js', does);
const installed = (packages: Readonly<Record<string, unknown>>) =>
  put('node_modules/.package-lock.json', JSON.stringify({ packages }));

async function setup(): Promise<{ status: number; said: string; asked: string | null }> {
  const env = { ...process.env, npm_execpath: join(project, 'npm-cli.js'), npm_node_execpath: process.execPath };
  const { status, said } = await new Promise<{ status: number; said: string }>((done) => {
    execFile(process.execPath, [join(project, 'build/setup.mjs')], { env }, (error, stdout, stderr) =>
      done({ status: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
  return { status, said, asked: await readFile(join(project, 'asked'), 'utf8').catch(() => null) };
}

test('a fresh clone is installed with npm ci', async () => {
  const { status, said, asked } = await setup();
  expect(status).toBe(0);
  expect(asked).toMatch(/^ci /u);
  expect(said).toContain('installing dependencies');
});

test('what is there is left alone, without a word; packages for other systems may be missing', async () => {
  await installed({ 'node_modules/zod': zod });
  expect(await setup()).toEqual({ status: 0, said: '', asked: null });
});

test.each([
  ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
  ['the same version with other content', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }],
  ['a package missing', {}],
])('%s is installed anew', async (_, packages) => {
  await installed(packages);
  expect((await setup()).asked).toMatch(/^ci /u);
});

test('an npm that fails ends in one sentence, not in a stack', async () => {
  await npmThat('process.exit(7)');
  const { status, said } = await setup();
  expect(status).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(2);
  expect(said).toContain('npm ci failed; check the network and try again');
});
