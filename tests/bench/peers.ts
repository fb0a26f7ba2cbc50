import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ms } from './measure.ts';
import { kinds } from './peers/drafts.ts';
import type { Outcome } from './peers/run.ts';
import { best, tried } from './peers/stages.ts';

const SIZES = [1_000, 10_000];
/** Drafts of each kind. */
const EACH = 25;
/** Megabytes: the indexes of strings take gigabytes with 10,000 documents. */
const HEAP = 12_000;

/**
 * npm run bench -- peers [SIZE…] [--tried]
 * Candidate stages over the same synthetic archives and drafts with planted reuse: ours, and well-kept searches set up
 * with care. Recall is the share of planted sources among the first five candidates. Each stage has a process of its
 * own. `--tried`: the settings of the peers that did worse, too.
 */
export async function benchPeers(parameters: readonly string[]): Promise<void> {
  const asked = parameters.map(Number).filter((size) => size > 0);
  const names = [...Object.keys(best), ...(parameters.includes('--tried') ? Object.keys(tried) : [])];
  for (const size of asked.length > 0 ? asked : SIZES) {
    console.log(`\n${size} documents of 2,500 characters, ${EACH * kinds.length} drafts of 3,000\n`);
    const columns = [
      'stage',
      'recall@5',
      ...kinds,
      'query p50',
      'p95',
      'processor',
      'build',
      'documents/s',
      'bytes a character',
    ];
    console.log(`| ${columns.join(' | ')} |`);
    console.log(`|${' --- |'.repeat(columns.length)}`);
    for (const name of names) console.log(row(await measured(name, size)));
  }
}

async function measured(name: string, size: number): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL('peers/one.ts', import.meta.url)), [name, String(size), String(EACH)], {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`);
  });
  const [outcome] = await Promise.race([once(child, 'message'), failed]);
  return outcome as Outcome;
}

function row(outcome: Outcome): string {
  const { name, setup, recall, recallByKind, p50, p95, cpu, buildSeconds, documents, bytes, on } = outcome;
  const cells = [
    `${name} (${setup})`,
    recall.toFixed(3),
    ...kinds.map((kind) => recallByKind[kind].toFixed(2)),
    ms(p50),
    ms(p95),
    ms(cpu),
    `${buildSeconds.toFixed(1)} s`,
    (documents / buildSeconds).toFixed(0),
    `${outcome.bytesACharacter.toFixed(2)} (${(bytes / 2 ** 20).toFixed(0)} MiB, ${on})`,
  ];
  return `| ${cells.join(' | ')} |`;
}
