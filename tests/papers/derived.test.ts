import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Elements, Nature } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { readText } from '#shared/gongwen/testing/read.ts';

/** What was read in each paper by a person; a field left out is a matter of opinion. `unknown`: there is nothing to tell. */
type Label = Readonly<{
  form?: Elements['form'];
  direction?: Elements['direction'];
  nature?: Nature;
  /** act and depth */
  shell: string | null;
}>;
type Field = keyof Label;

const labels: Readonly<Record<string, Label>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'derived.json'), 'utf8'),
);

type Answer = Readonly<{ file: string; field: Field; want: string; got: string }>;

const all = Object.entries(labels).map(([file, label]) => {
  const { form, direction, nature, shell, doubts } = findElements(
    readText(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  const found: Label = { form, direction, nature, shell: shell && `${shell.act} ${shell.depth}` };
  const answers = (Object.keys(label) as Field[]).map(
    (field): Answer => ({ file, field, want: label[field] ?? 'none', got: found[field] ?? 'none' }),
  );
  return { file, answers, doubts };
});
const answers = all.flatMap((one) => one.answers);

const isOpen = (value: string): boolean => value === 'unknown' || value === 'none';

test('form, direction, nature and shells are right, or left open', () => {
  const told = answers.filter(({ got }) => !isOpen(got));
  const wrong = told.filter(({ want, got }) => want !== got);
  expect(wrong.length / told.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
});

test('what can be told is told', () => {
  const known = answers.filter(({ want }) => !isOpen(want));
  const missed = known.filter(({ got }) => isOpen(got));
  expect(missed.length / known.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.03);
});

test('few papers have a doubtful title, number, recipients or date', () => {
  const weighty = new Set(['title', 'documentNumber', 'mainRecipients', 'signedOn']);
  const doubted = all.filter(({ doubts }) => doubts.some(({ field }) => weighty.has(field)));
  expect(doubted.length / all.length, doubted.map(({ file }) => file).join()).toBeLessThanOrEqual(0.03);
});
