import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '#electron/office/checking/index.ts';
import type { Level } from '#shared/contract/index.ts';
import { builtInPacks, rules } from '#shared/rules/index.ts';
import { paper } from '#shared/rules/testing/index.ts';
import { factsOf } from './run-alone.ts';

/**
 * npm run alarms -- DIR [DIR…] [--only RULE] [--level must|should|note] [--name PATTERN] [--list]
 * Checks every .txt of the folders by the national pack, with what a text alone tells, and counts the findings by rule
 * and level. A star is a rule on trial. `--list` prints each finding with its place, `--name` takes only the files
 * whose name matches.
 */
const folders: string[] = [];
const options = new Map<string, string>();
const given = process.argv.slice(2);
for (let i = 0; i < given.length; i++) {
  const one = given[i] as string;
  if (one === '--list') options.set('list', 'yes');
  else if (one.startsWith('--')) options.set(one.slice(2), given[++i] ?? '');
  else folders.push(one);
}
const [pack] = builtInPacks;
if (folders.length === 0 || !pack) {
  console.error('npm run alarms -- DIR [DIR…] [--only RULE] [--level LEVEL] [--name PATTERN] [--list]');
  process.exit(2);
}

const wanted = new RegExp(options.get('name') ?? '', 'u');
const only = options.get('only') ?? '';
const tally = new Map<string, number>();
let texts = 0;
for (const folder of folders) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt') && wanted.test(file))) {
    texts++;
    await count(folder, name);
  }
}

const levels: readonly Level[] = ['must', 'should', 'note'];
console.log(
  `\n${texts} texts\n\n| rule | must | should | note | should* | note* |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
);
const columns = [...levels, 'should*', 'note*'];
for (const { id } of rules) {
  const row = columns.map((level) => tally.get(`${id} ${level}`) ?? 0);
  if (row.some((n) => n > 0)) console.log(`| ${id} | ${row.join(' | ')} |`);
}
const sums = columns.map((level) => rules.reduce((sum, { id }) => sum + (tally.get(`${id} ${level}`) ?? 0), 0));
console.log(`| all | ${sums.join(' | ')} |`);

async function count(folder: string, name: string): Promise<void> {
  const text = readFileSync(join(folder, name), 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n');
  const draft = paper(text);
  const facts = await factsOf(draft);
  const asOf = draft.document.signedOn ?? '2026-03-05';
  const { findings } = check({ draft, pack: pack as NonNullable<typeof pack>, facts, asOf, language: 'zh-CN' });
  for (const { rule, level, trial, message, at } of findings) {
    const shown = `${level}${trial ? '*' : ''}`;
    if (!rule.startsWith(only) || (options.has('level') && options.get('level') !== level)) continue;
    tally.set(`${rule} ${shown}`, (tally.get(`${rule} ${shown}`) ?? 0) + 1);
    if (!options.has('list')) continue;
    const place = at
      ? `${text.slice(Math.max(0, at.start - 60), at.start)}【${text.slice(at.start, Math.min(at.end, at.start + 120))}】${text.slice(at.end, at.end + 50)}`
      : '';
    console.log([shown, rule, name, message, place.replace(/\s+/gu, ' ')].join('\t'));
  }
}
