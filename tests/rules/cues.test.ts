import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Draft } from '#shared/contract/index.ts';
import type { Facts } from '#shared/rules/index.ts';
import { notice } from '#shared/rules/testing/index.ts';
import { factsOf, runAlone } from './run-alone.ts';

const folder = fileURLToPath(new URL('../fixtures/cues/', import.meta.url));
const Case = z.strictObject({
  text: z.string(),
  /** ids of the group that rightly fire */
  rules: z.array(z.string()),
  trap: z.string().optional(),
  own: z.string().optional(),
});
type Case = z.infer<typeof Case>;

const groups = readdirSync(folder).map((file): [string, Case[]] => [
  file.replace('.json', ''),
  z.array(Case).parse(JSON.parse(readFileSync(folder + file, 'utf8'))),
]);

test('the labelled set is large, and about half of it are traps', () => {
  const all = groups.flatMap(([, cases]) => cases);
  expect(all.length).toBeGreaterThanOrEqual(600);
  const traps = all.filter(({ rules }) => rules.length === 0).length / all.length;
  expect(traps).toBeGreaterThan(0.4);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

/** A ground in law or an emergency may leave a note, which says no more than that it is there. */
function fires(id: string, draft: Draft, facts: Facts, trap: string | undefined): boolean {
  const outcome = runAlone(id, draft, facts);
  if (outcome.kind !== 'findings') return false;
  return !(trap === 'law' || trap === 'emergency') || outcome.findings.some(({ atMost }) => atMost !== 'note');
}

/** Labels are whole for the rules that a group is about; what other rules say of a sentence is not asked. */
describe.each(groups)('%s', (_, cases) => {
  const ids = [...new Set(cases.flatMap(({ rules }) => rules))];
  const judged: { text: string; found: string[]; rules: string[] }[] = [];
  let right = 0;
  beforeAll(async () => {
    for (const { text, rules, trap } of cases) {
      const draft = notice(text);
      const facts = await factsOf(draft);
      const found = ids.filter((id) => fires(id, draft, facts, trap));
      judged.push({ text, found, rules });
      right += found.filter((id) => rules.includes(id)).length;
    }
  });

  test('of what is found, 95 in 100 are rightly found', () => {
    const spurious = judged.flatMap(({ text, found, rules }) =>
      found.filter((id) => !rules.includes(id)).map((id) => [id, text]),
    );
    expect(right / (right + spurious.length), JSON.stringify(spurious, null, 1)).toBeGreaterThanOrEqual(0.95);
  });

  test('of what should be found, 90 in 100 are found', () => {
    const missed = judged.flatMap(({ text, found, rules }) =>
      rules.filter((id) => !found.includes(id)).map((id) => [id, text]),
    );
    expect(right / (right + missed.length), JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.9);
  });
});
