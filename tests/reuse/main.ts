import { SETS, type SetName } from './pairs.ts';
import { accuracy, confusion, type Judged, judgePairs, nameOf } from './score.ts';

/**
 * node tests/reuse/main.ts [--set first|second|both|traps|all] [--show]
 * What each draft of tests/fixtures/reuse-pairs is to its archived source, against what a careful secretary says: each
 * set in an archive of its own, then all together. `both`, which is asked where nothing is said, is the first two.
 * `--show` names every pair that differs. Exit status: 1 where the first set is under 0.95, 2 for a set that doesn't
 * exist.
 */
const LEAST = 0.95;

const at = process.argv.indexOf('--set');
const wanted = at < 0 ? 'both' : (process.argv[at + 1] ?? '');
const sets = setsOf(wanted);
if (sets.length === 0) {
  console.error('--set first|second|both|traps|all');
  process.exit(2);
}

const all: Judged[] = [];
for (const set of sets) {
  const judged = await judgePairs(set);
  all.push(...judged);
  print(set, judged);
  if (set === 'first' && accuracy(judged) < LEAST) process.exitCode = 1;
}
if (sets.length > 1) print(wanted, all);
if (process.argv.includes('--show')) show(all);

function setsOf(name: string): readonly SetName[] {
  switch (name) {
    case 'both':
      return ['first', 'second'];
    case 'all':
      return SETS;
    default:
      return SETS.filter((set) => set === name);
  }
}

function print(name: string, judged: readonly Judged[]): void {
  console.log(confusion(judged));
  console.log(`\n${name}: ${judged.length} pairs, accuracy ${accuracy(judged).toFixed(4)}\n`);
}

function show(judged: readonly Judged[]): void {
  for (const { pair, got, match } of judged.filter(({ right }) => !right))
    console.log(
      `${pair.id}\twant ${nameOf(pair.expected)}\tgot ${nameOf(got)}\tcoverage ${match?.coverage.toFixed(2) ?? '-'}\t${pair.note}`,
    );
}
