import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * npm run test:long [-- SEED]
 * What CI is too short for: hundreds of kills while issuing, backing up and restoring, and the benchmark over growing
 * archives. Appends commit, seed and figures to docs/measured.md. Takes about a quarter of an hour.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const seed = process.argv[2] ?? String(Math.floor(Math.random() * 1e9));
const kills = 200;

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const crash = run(
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    join(root, 'build', 'vitest.config.ts'),
    '--testTimeout',
    '3600000',
    'tests/crash',
  ],
  { JIANWEN_CRASH_RUNS: String(kills), JIANWEN_CRASH_SEED: seed },
);
const bench = run([join(root, 'tests', 'bench', 'main.ts')]);

const summary = crash.output.match(/^\d+ passed, \d+ failed, \d+ skipped$/mu)?.[0] ?? 'no summary';
appendFileSync(
  join(root, 'docs', 'measured.md'),
  [
    '',
    `## ${new Date().toISOString().slice(0, 10)}, commit ${commit}, seed ${seed}`,
    '',
    `\`npm run test:long -- ${seed}\` on ${cpus().length} cores, ${process.platform}, Node ${process.version}.`,
    '',
    `- tests/crash with ${kills} kills a kind: ${summary}`,
    '',
    ...bench.output
      .trim()
      .split('\n')
      .filter((line) => line.includes('|')),
    '',
  ].join('\n'),
);
process.exitCode = crash.status || bench.status;

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
