import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './summary-reporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Slow suites drive browsers and kill processes: one file at a time, with time to spare on a small machine. */
const slow = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

const quick = ['tests/{lint,fuzz}/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    root,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', new SummaryReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}', ...quick],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'system', include: ['tests/**/*.test.ts'], exclude: quick, ...slow } },
    ],
  },
});
