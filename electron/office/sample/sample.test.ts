import { afterAll, expect, test } from 'vitest';
import { type FileFacts, kinds } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { createParser, forkParser } from '../documents/index.ts';
import { draftBytes, sampleOffice } from './index.ts';

const parser = createParser(forkParser);
afterAll(() => parser.close());

async function read(name: string, bytes: Uint8Array) {
  const source = await parser.read(name, bytes);
  if (!source.ok) throw new Error(`${name}: ${source.error.code}`);
  const facts: FileFacts = { name, format: source.value.format, bytes: bytes.length, sha256: '0'.repeat(64) };
  return { ...understand(source.value, facts), source: source.value };
}

test('every key that a record names is there, and no name stands for two organs', () => {
  const keys = sampleOffice.organs.map(({ key }) => key);
  const named = [
    sampleOffice.ownOrgan,
    ...sampleOffice.organs.flatMap(({ parent }) => parent ?? []),
    ...sampleOffice.groups.flatMap(({ members }) => members),
  ];
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  const early = sampleOffice.organs.filter(({ key, parent }) => parent && keys.indexOf(parent) > keys.indexOf(key));
  expect(early, 'organs before their parent').toEqual([]);
  const names = sampleOffice.organs.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('plans belong to series and leave numbers to give', () => {
  const series = sampleOffice.series.map(({ key }) => key);
  for (const plan of sampleOffice.plans(2026)) {
    expect(series).toContain(plan.series);
    expect(plan.firstSerial).toBeLessThanOrEqual(plan.limit ?? Number.POSITIVE_INFINITY);
  }
});

test.each(sampleOffice.documents)('the archive has $name', async ({ name, text }) => {
  const { document } = await read(name, new TextEncoder().encode(text));
  expect(kinds).toContain(document.kind);
  expect(name.startsWith(document.documentNumber?.raw ?? '?')).toBe(true);
  expect(document.signedOn).toMatch(/^202[456]-/u);
  expect(document.mainRecipients).not.toEqual([]);
  expect(document.secrecy).toBeNull();
});

test('the drafts are what they are for: in order, too long, a copy to nobody in particular', async () => {
  const [inOrder, tooLong, copy] = await Promise.all(
    sampleOffice.drafts.map((draft) => read(draft.name, draftBytes(draft))),
  );
  expect(inOrder?.document).toMatchObject({ kind: '函', signedOn: '2026-11-20' });
  expect(inOrder?.counts.body).toBeLessThan(1000);
  expect(inOrder?.source.read.parts).toEqual(expect.arrayContaining(['tables', 'numbering', 'footers']));

  expect(tooLong?.document).toMatchObject({ kind: '通知', isShell: true, nature: 'special' });
  expect(tooLong?.counts.body).toBeGreaterThan(4000);

  expect(copy?.document.mainRecipients).toEqual(['各有关单位']);
  const earlier = sampleOffice.documents.find(({ name }) => name.includes('2025年冬季安全生产'));
  const paragraphs = (copy?.text ?? '').split('\n').filter((line) => line.length > 80);
  const kept = paragraphs.filter((line) => earlier?.text.includes(line.slice(20, 80)));
  expect(kept.length).toBeGreaterThan(paragraphs.length / 2);
});
