import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createTranslator } from '#shared/i18n/index.ts';
import { fileLimit, limits } from './limits.ts';

const text = await readFile(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
const row =
  /^\| (?<name>\w+) \| (?<value>[\d,]+)(?: (?<unit>\w+))? \| [^|]+ \| (?<code>[\w—-]+) \| (?<sentence>[^|]+) \|$/gmu;
const rows = [...text.matchAll(row)].map(({ groups }) => groups ?? {});
const units: Readonly<Record<string, number>> = { MiB: 1024 * 1024, s: 1000 };

test('docs/limits.md names every limit with its value', () => {
  const told = Object.fromEntries(
    rows.map(({ name, value, unit }) => [name, Number(value?.replaceAll(',', '')) * (units[unit ?? ''] ?? 1)]),
  );
  expect(told).toEqual(limits);
});

test('the sentences in docs/limits.md are those that are shown', () => {
  const t = createTranslator('zh-CN');
  for (const { name, code, sentence } of rows) {
    const shown = code === '—' ? '—' : t(`errors:${code}.message`, fileLimit);
    expect(`${name}: ${sentence}`).toBe(`${name}: ${shown}`);
  }
});
