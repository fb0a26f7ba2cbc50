import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let copy = '';

/** A project with the lint of ours and nothing else in it. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'jianwen-lint-'));
  for (const name of ['package.json', 'tsconfig.json', '.biome.json', '.gitignore', 'build/house']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  for (const area of ['shared', 'electron', 'renderer']) await mkdir(join(copy, area));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rm(copy, { recursive: true, force: true }));

type Outcome = Readonly<{ status: number; said: string }>;

function run(script: string, ...parameters: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [join(copy, script), ...parameters], { cwd: copy }, (error, stdout, stderr) => {
      done({ status: error ? 1 : 0, said: stdout + stderr });
    });
  });
}
const biome = () => run('node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=50', '.');

async function withFile<T>(file: string, source: string, look: () => Promise<T>): Promise<T> {
  const path = join(copy, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
  return look().finally(() => rm(path));
}

test('`npm run lint` is formatter, lints, import table and both type checks', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { lint: string } };
  expect(scripts.lint.split(' && ')).toEqual(['biome check .', 'node build/house/main.ts', 'tsc', 'tsc -p shared']);
});

test('clean code passes', async () => {
  const clean = "export function greet(name: string): string {\n  return '您好，'.concat(name);\n}\n";
  expect(await withFile('shared/greet.ts', clean, biome)).toMatchObject({ status: 0 });
});

test.each([
  ['noExplicitAny', 'export function take(x: any): void {\n  void x;\n}\n'],
  ['noDefaultExport', 'export default 1;\n'],
  ['noConsole', "console.log('x');\n"],
  ['noTsIgnore', "// @ts-ignore\nexport const a: number = 'x';\n"],
  ['noFocusedTests', "import { test } from 'vitest';\n\ntest.only('x', () => {});\n"],
  ['noExcessiveLinesPerFile', `${Array.from({ length: 401 }, (_, n) => `export const a${n} = ${n};`).join('\n')}\n`],
  ['format', 'export const a = "double quotes"\n'],
])('%s is an error', async (rule, source) => {
  const { status, said } = await withFile('shared/x.test.ts', source, biome);
  expect({ status, said }).toEqual({
    status: 1,
    said: expect.stringContaining(rule),
  });
});

test('a breach of the import table fails the command, with its place', async () => {
  const source = "import { readFile } from 'node:fs/promises';\n\nexport const read = readFile;\n";
  const { status, said } = await withFile('shared/rules/read.ts', source, () => run('build/house/main.ts'));
  expect(said).toContain('shared/rules/read.ts:1 shared may not use the package node:fs/promises');
  expect(status).toBe(1);
});

test('this project keeps to its own table', async () => {
  const said = await new Promise((done) => {
    execFile(process.execPath, [join(root, 'build/house/main.ts')], (_, stdout, stderr) => done(stderr + stdout));
  });
  expect(said).toMatch(/^\d+ files against the import table: 0 breaches\n$/u);
});
