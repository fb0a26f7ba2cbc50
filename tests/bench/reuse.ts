import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exponent, ms } from './measure.ts';
import type { Figures, Step } from './reuse-steps.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const MILLION = 1_000_000;
/** Flags that the office is started with. */
const AS_THE_OFFICE = ['--max-semi-space-size=16'];
const HEAVY = 100_000;
/** Shares of sentences that are formula clauses. */
const PLAIN_SHARE = 0.33;
const HEAVY_SHARE = 0.67;

type Row = Readonly<{ name: string; documents: number; bytes: number }> & Omit<Figures, 'make'>;

/**
 * npm run bench -- reuse [--million] [--heavy] [--sizes N,N] [--keep DIR]
 * Drafts of 3,000 characters, half of them copied from three to five documents, against archives of growing size:
 * building the index, asking it cold and warm through the office, adding to it. Every step runs in a process of its own.
 * `--heavy`: an archive of which two thirds are formula clauses as well. `--keep`: where archives stay, to be asked again.
 */
export async function benchReuse(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      million: { type: 'boolean', default: false },
      heavy: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const sizes = values.sizes?.split(',').map(Number) ?? [...SIZES, ...(values.million ? [MILLION] : [])];
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'jianwen-reuse-'));
  mkdirSync(folder, { recursive: true });
  try {
    const rows = sizes.map((documents) => measureArchive(folder, String(documents), documents, PLAIN_SHARE));
    const heavy = values.heavy ? [measureArchive(folder, `${HEAVY} heavy`, HEAVY, HEAVY_SHARE)] : [];
    print([...rows, ...heavy]);
    if (rows.length > 1) {
      const growth = exponent(
        rows.map(({ documents }) => documents),
        rows.map(({ ask }) => ask.warm.median),
      );
      console.log(`\nwarm median ~ documents^${growth.toFixed(2)}`);
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function measureArchive(folder: string, name: string, documents: number, formulas: number): Row {
  const path = join(folder, name.replace(' ', '-'));
  const run = <S extends Step>(step: S): Figures[S] => {
    const script = join(import.meta.dirname, 'reuse-steps.ts');
    const output = execFileSync(
      process.execPath,
      ['--expose-gc', ...AS_THE_OFFICE, script, step, path, String(documents), String(formulas)],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const figures = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures[S];
    console.error(name, step, JSON.stringify(figures));
    return figures;
  };
  run('make');
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(path, `reuse.db${suffix}`), { force: true });
  const build = run('build');
  const { size } = statSync(join(path, 'reuse.db'));
  return {
    name,
    documents,
    bytes: size,
    build,
    first: run('first'),
    eased: run('eased'),
    ask: run('ask'),
    add: run('add'),
  };
}

function print(rows: readonly Row[]): void {
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  line(['', ...rows.map(({ name }) => name)]);
  line(['---', ...rows.map(() => '---')]);
  const row = (name: string, tell: (row: Row) => string) => line([name, ...rows.map(tell)]);
  row(
    'build until found, docs/s (a CPU second)',
    ({ documents, build }) =>
      `${(documents / build.seconds).toFixed(0)} (${(documents / build.cpuSeconds).toFixed(0)})`,
  );
  row('build until merged and learned, docs/s', ({ documents, build }) => (documents / build.restSeconds).toFixed(0));
  row('bytes a character', ({ bytes, build }) => (bytes / build.characters).toFixed(3));
  row('memory added', ({ ask }) => `${(ask.memory / 1e6).toFixed(0)} MB`);
  row('first query', ({ first }) => `${ms(first.first)}, cache ${first.cacheDropped ? 'dropped' : 'not dropped'}`);
  row('first query 4 s after opening', ({ eased }) => ms(eased.first));
  row('the first 60 after 0.3 s, p50, p95', ({ ask }) => `${ms(ask.next.median)}, ${ms(ask.next.p95)}`);
  row('warm query p50, p95', ({ ask }) => `${ms(ask.warm.median)}, ${ms(ask.warm.p95)}`);
  row('its CPU p50, p95', ({ ask }) => `${ms(ask.cpu.median)}, ${ms(ask.cpu.p95)}`);
  row('naive scan, query ÷ it', ({ ask }) =>
    ask.naive === null ? 'n/a' : `${ms(ask.naive)}, ${(ask.warm.median / ask.naive).toFixed(2)}`,
  );
  row('add one p50, p95', ({ add }) => `${ms(add.median)}, ${ms(add.p95)}`);
  row('sources in the top 5', ({ ask }) => ask.top5.toFixed(3));
  row('planted characters found', ({ ask }) => ask.recall.toFixed(3));
}
