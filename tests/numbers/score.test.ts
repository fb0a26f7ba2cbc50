import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hashOf, type NumberLabels, scoreNumbers } from './score.ts';

const right = {
  prefix: hashOf('云政发'),
  year: 2026,
  serial: 12,
  series: 'document',
  malformed: null,
} as const;

it('counts what was parsed, by series and by flaw', () => {
  const score = scoreNumbers(['云政发〔2026〕12号', '云政发[2026]]12号', '青山市人民政府令第3号', '云政发'], {});
  expect(score).toMatchObject({ total: 4, parsed: 2, labelled: 0, right: 0 });
  expect([...score.series]).toEqual([
    ['document', 2],
    ['order', 1],
    ['none', 1],
  ]);
  expect([...score.malformed]).toEqual([
    ['brackets', 1],
    ['unread', 1],
  ]);
});

it('knows a labelled line by its hash, and every part counts', () => {
  const lines = ['云政发〔2026〕12号', '云政发〔2026〕13号'];
  const labels: NumberLabels = { [hashOf(lines[0] ?? '')]: right, [hashOf(lines[1] ?? '')]: right };
  expect(scoreNumbers(lines, labels)).toMatchObject({
    labelled: 2,
    right: 1,
    misses: [{ line: lines[1], parts: ['serial'] }],
  });
});

it('the labels are 200 at random and 60 odd ones, no number among them', () => {
  const text = readFileSync(new URL('labels.json', import.meta.url), 'utf8');
  const { random, odd } = JSON.parse(text) as { random: NumberLabels; odd: NumberLabels };
  expect([Object.keys(random).length, Object.keys(odd).length]).toEqual([200, 60]);
  expect(text).not.toMatch(/[^\p{ASCII}]/u);
});
