import { readFileSync } from 'node:fs';
import { createTranslator } from '#shared/i18n/index.ts';
import { type NumberLabels, scoreNumbers } from './score.ts';

/**
 * npm run numbers -- FILE
 * Takes the document numbers of a file apart, one a line, and prints how many were read to code, year and serial, which series they count
 * in, how many are malformed and why, and how far they agree with the labels beside this script (docs/numbers.md). Exit
 * status: 1 under the figures that docs/numbers.md holds it to, 2 no file.
 */
const file = process.argv[2];
if (file === undefined) {
  console.error('npm run numbers -- FILE');
  process.exit(2);
}

/** Least share parsed, most called malformed, least agreement with the labels. */
const least = { parsed: 0.985, malformed: 0.01, right: 0.99 };

const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as Readonly<{
  random: NumberLabels;
  odd: NumberLabels;
}>;
const lines = [...new Set(readFileSync(file, 'utf8').split(/\r?\n/u))].filter((line) => line.trim() !== '');
const all = scoreNumbers(lines, {});
const malformed = [...all.malformed.values()].reduce((sum, count) => sum + count, 0);
const share = (count: number, of: number): string => (of === 0 ? '—' : (count / of).toFixed(4));
const t = createTranslator('zh-CN');

console.log('| numbers | read to code, year and serial | share | malformed | share |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
console.log(
  `| ${all.total} | ${all.parsed} | ${share(all.parsed, all.total)} | ${malformed} | ${share(malformed, all.total)} |`,
);
console.log('\n| series | numbers |\n| --- | ---: |');
for (const [name, count] of ranked(all.series)) console.log(`| ${name} | ${count} |`);
console.log('\n| malformed | means | numbers |\n| --- | --- | ---: |');
for (const [flaw, count] of ranked(all.malformed)) console.log(`| ${flaw} | ${t(`numberFlaws:${flaw}`)} | ${count} |`);
console.log('\n| labels | of this file | all parts right | share |\n| --- | ---: | ---: | ---: |');
for (const [name, sample] of Object.entries(labels)) {
  const { labelled, right, misses } = scoreNumbers(lines, sample);
  console.log(`| ${name} | ${labelled} | ${right} | ${share(right, labelled)} |`);
  for (const miss of misses) console.error(`${miss.line}\t${miss.parts.join(', ')}`);
  if (labelled > 0 && right / labelled < least.right) process.exitCode = 1;
}
if (all.parsed / all.total < least.parsed || malformed / all.total > least.malformed) process.exitCode = 1;

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
