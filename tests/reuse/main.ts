import { accuracy, confusion, judgePairs, nameOf } from './score.ts';

/**
 * node tests/reuse/main.ts [--show]
 * What each draft of tests/fixtures/reuse-pairs is to its archived source, against what a careful secretary says.
 * `--show` names every pair that differs. Exit status: 1 under 0.95.
 */
const LEAST = 0.95;

const judged = await judgePairs();
console.log(confusion(judged));
console.log(`\n${judged.length} pairs, accuracy ${accuracy(judged).toFixed(4)}`);
if (process.argv.includes('--show')) {
  for (const { pair, got, match } of judged.filter(({ right }) => !right))
    console.log(
      `${pair.id}\twant ${nameOf(pair.expected)}\tgot ${nameOf(got)}\tcoverage ${match?.coverage.toFixed(2) ?? '-'}\t${pair.note}`,
    );
}
if (accuracy(judged) < LEAST) process.exitCode = 1;
