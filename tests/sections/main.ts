import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type SectionLabels, type SectionScore, scoreSections } from './score.ts';

/**
 * npm run sections -- DIR [--show]
 * Finds the headings of every .txt in the folder that has labels beside this script (docs/numbers.md) and prints how
 * far they agree. `--show` names every place that doesn't. Exit status: 1 under the figures of docs/numbers.md, 2 no
 * folder, or no text in it that is labelled.
 */
const [folder] = process.argv.slice(2).filter((parameter) => !parameter.startsWith('--'));
if (folder === undefined) {
  console.error('npm run sections -- DIR [--show]');
  process.exit(2);
}
const show = process.argv.includes('--show');
/** Least share of the headings found right, and of those found that are headings. */
const least = 0.98;

const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as SectionLabels;
const total = { texts: 0, places: 0, headings: 0, right: 0, wrong: 0, missing: 0, spurious: 0 };
const known = new Set<string>();
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()) {
  const text = readFileSync(join(folder, name), 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  const key = hashOf(text);
  const score = known.has(key) ? null : scoreSections(text, labels);
  if (score === null) continue;
  known.add(key);
  add(score);
  if (show)
    for (const { at, want, got } of score.misses)
      console.log(`${name}\t${at}\twant ${want}\tgot ${got}\t${text.slice(at, at + 30).replaceAll('\n', '¶')}`);
}
if (total.texts === 0) {
  console.error('no text here is labelled');
  process.exit(2);
}
const recall = total.right / total.headings;
const precision = total.right / (total.right + total.wrong + total.spurious);
console.log('| texts | places | headings | right | wrong depth | missing | spurious | recall | precision |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
console.log(`| ${Object.values(total).join(' | ')} | ${recall.toFixed(4)} | ${precision.toFixed(4)} |`);
if (recall < least || precision < least) process.exitCode = 1;

function add(score: SectionScore): void {
  total.texts++;
  for (const name of ['places', 'headings', 'right', 'wrong', 'missing', 'spurious'] as const)
    total[name] += score[name];
}
