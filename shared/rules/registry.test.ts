import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtInPacks, ruleMessages, rules } from './index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folderOf = (id: string) => id.replace('/', '-');

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every folder with a rule is in the registry', () => {
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${here}${entry.name}/rule.ts`))
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(rules.map(({ id }) => folderOf(id)).toSorted());
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  test.each(['rule.ts', 'messages.ts', 'rule.test.ts', 'rule.md'])('has %s', (file) => {
    expect(existsSync(`${here}${folderOf(id)}/${file}`)).toBe(true);
  });

  test('has texts', () => {
    expect(Object.keys(ruleMessages)).toContain(id);
  });

  test('stands in the national pack', () => {
    expect(builtInPacks.find((pack) => pack.id === 'national-2024')?.rules[id]).toBeDefined();
  });
});
