import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtInPacks } from '#shared/rules/index.ts';
import { levelOfStrength, weakerOf } from '#shared/rules/levels.ts';
import { paper } from '#shared/rules/testing/index.ts';
import { factsOf, runAlone } from './run-alone.ts';

/** Whole documents as they leave offices, and which of the rules truly apply to each, by their writer. */
const folder = new URL('../fixtures/issued/', import.meta.url);
const labels = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')));

const ids = [
  'scope/commanding-lower',
  'scope/upward-person',
  'scope/upward-copies',
  'scope/inner-office',
  'form/report-asks',
  'form/request-matters',
];
const national = builtInPacks.find(({ id }) => id === 'national-2024');

type Judged = Readonly<{ file: string; isLabelled: boolean; level: string | null }>;

async function judge(id: string): Promise<Judged[]> {
  const setting = national?.rules[id];
  if (!setting) throw new Error(`no such rule: ${id}`);
  const usual = setting.level ?? levelOfStrength(setting.basis.strength);
  const judged: Judged[] = [];
  for (const [file, wanted] of Object.entries(labels)) {
    const draft = paper(readFileSync(new URL(file, folder), 'utf8'));
    const outcome = runAlone(id, draft, await factsOf(draft));
    const levels =
      outcome.kind === 'findings'
        ? outcome.findings.map(({ atMost }) => (atMost ? weakerOf(usual, atMost) : usual))
        : [];
    const level = levels.includes('must') ? 'must' : (levels[0] ?? null);
    judged.push({ file, isLabelled: wanted.includes(id), level });
  }
  return judged;
}

const filesOf = (judged: readonly Judged[], keep: (one: Judged) => boolean): string[] =>
  judged.filter(keep).map(({ file }) => file);

function scoreOf(judged: readonly Judged[]) {
  const found = filesOf(judged, ({ level }) => level !== null);
  const wrong = filesOf(judged, ({ level, isLabelled }) => level !== null && !isLabelled);
  const labelled = filesOf(judged, ({ isLabelled }) => isLabelled);
  const missed = filesOf(judged, ({ level, isLabelled }) => isLabelled && level === null);
  return { precision: 1 - wrong.length / found.length, recall: 1 - missed.length / labelled.length, wrong, missed };
}

describe.each(ids)('%s over issued documents', (id) => {
  test('is never wrong where it is certain, seldom elsewhere, and sees most', async () => {
    const judged = await judge(id);
    const { precision, recall, wrong, missed } = scoreOf(judged);
    expect(filesOf(judged, ({ level, isLabelled }) => level === 'must' && !isLabelled)).toEqual([]);
    expect(precision, `wrong: ${wrong.join()}`).toBeGreaterThanOrEqual(0.95);
    expect(recall, `missed: ${missed.join()}`).toBeGreaterThanOrEqual(0.75);
  });
});

test('the six together see what they should', async () => {
  const judged = (await Promise.all(ids.map(judge))).flat();
  const { precision, recall } = scoreOf(judged);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});
