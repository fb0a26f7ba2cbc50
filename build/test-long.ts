import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * npm run test:long [-- SEED]
 * What CI is too short for: hundreds of kills while issuing, backing up and restoring, thousands of changed files a
 * format, properties of understanding and of the calendar over thousands of made-up inputs, and the benchmark over
 * growing archives. Appends commit, seed and figures to docs/measured.md. Takes about half an hour.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const seed = process.argv[2] ?? String(Math.floor(Math.random() * 1e9));
const kills = 200;
const mutants = 2_000;
const documents = 10_000;

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const crash = test('tests/crash', { JIANWEN_CRASH_RUNS: String(kills), JIANWEN_CRASH_SEED: seed });
const fuzz = test('tests/fuzz', { JIANWEN_FUZZ_RUNS: String(mutants), JIANWEN_FUZZ_SEED: seed });
const properties = test(['shared/gongwen', 'shared/calendar'], { JIANWEN_PROPERTY_RUNS: String(documents) });
const bench = run([join(root, 'tests', 'bench', 'main.ts')]);

appendFileSync(
  join(root, 'docs', 'measured.md'),
  [
    '',
    `## ${new Date().toISOString().slice(0, 10)}, commit ${commit}, seed ${seed}`,
    '',
    `\`npm run test:long -- ${seed}\` on ${cpus().length} cores, ${process.platform}, Node ${process.version}.`,
    '',
    `- tests/crash with ${kills} kills a kind: ${summary(crash.output)}`,
    `- tests/fuzz with ${mutants} mutants a format: ${summary(fuzz.output)}`,
    ...[...fuzz.output.matchAll(/^\w+: \d+ mutants, .*$/gmu)].map(([line]) => `  - ${line}`),
    `- shared/gongwen and shared/calendar with ${documents} inputs a property: ${summary(properties.output)}`,
    '',
    ...bench.output
      .trim()
      .split('\n')
      .filter((line) => line.includes('|')),
    '',
  ].join('\n'),
);
process.exitCode = crash.status || fuzz.status || properties.status || bench.status;

function test(
  folders: string | readonly string[],
  env: Readonly<Record<string, string>>,
): { status: number; output: string } {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(root, 'build', 'vitest.config.ts');
  return run([vitest, 'run', '--config', config, '--testTimeout', '3600000', ...[folders].flat()], env);
}

function summary(output: string): string {
  return output.match(/^\d+ passed, \d+ failed, \d+ skipped$/mu)?.[0] ?? 'no summary';
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): { status: number; output: string } {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(done.stdout);
  return { status: done.status ?? 1, output: done.stdout };
}
