import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPacks, findRule, type Outcome, ruleMessages } from '#shared/rules/index.ts';
import { notice } from '#shared/rules/testing/index.ts';
import {
  dataFile,
  dataOf,
  docFile,
  documentOf,
  foldersWithPages,
  readPages,
  rowOf,
} from '../../build/rule-pages/pages.ts';
import { factsOf, runAlone } from './run-alone.ts';

const pages = readPages();
const [national] = builtInPacks;

test('every page belongs to a rule', () => {
  expect(foldersWithPages().toSorted()).toEqual([...pages.keys()].map((id) => id.replace('/', '-')).toSorted());
});

test('the manual and the help are made from the pages as they are: npm run rule-pages', () => {
  expect(readFileSync(docFile, 'utf8')).toBe(documentOf(pages));
  expect(readFileSync(dataFile, 'utf8')).toBe(dataOf(pages));
});

async function judge(id: string, text: string): Promise<Outcome['kind']> {
  const draft = notice(text);
  return runAlone(id, draft, await factsOf(draft)).kind;
}

describe.each([...pages])('%s', (id, { name, caught, notCaught }) => {
  test('is called what the app calls it, and says what it is for', () => {
    const texts = ruleMessages[id as keyof typeof ruleMessages];
    expect(texts['zh-CN'].name).toBe(name);
    for (const language of ['zh-CN', 'en'] as const) expect(texts[language]).toHaveProperty('what');
    const params = Object.keys(national?.rules[id]?.params ?? {}).filter((key) => key !== 'except');
    for (const key of params) expect(texts['zh-CN']).toHaveProperty(['params', key]);
  });

  test('shows what it catches and what it rightly does not', () => {
    expect(caught.length).toBeGreaterThanOrEqual(2);
    expect(notCaught.length).toBeGreaterThanOrEqual(2);
  });

  test.each(caught.map((one) => [one.kind === 'text' ? one.text : one.name, one] as const))(
    'catches: %s',
    async (_, one) => {
      if (one.kind === 'row') expect(rowOf(id, one.name)).toBe('found');
      else expect(await judge(id, one.text)).toBe('findings');
    },
  );

  test.each(notCaught.map((one) => [one.kind === 'text' ? one.text : one.name, one] as const))(
    'lets pass: %s',
    async (_, one) => {
      if (one.kind === 'row') expect(rowOf(id, one.name)).toBe('not found');
      else expect(await judge(id, one.text)).not.toBe('findings');
    },
  );

  test('is a rule of the registry', () => {
    expect(findRule(id)).not.toBeNull();
  });
});
