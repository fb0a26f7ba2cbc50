import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParser, forkParser } from '#electron/office/documents/index.ts';
import type { ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { layOut } from '#tests/formats/documents/index.ts';
import { laidOut } from './laid-out.ts';
import { type Label, scoreDocument, summarise, type Tally } from './score.ts';

/**
 * The elements of made-up papers with what public portals strip (copies, imprints, urgency, signers, red heads), held
 * to the figures that labelled public texts are held to. `labels.json` has the form of those texts' labels.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const labels = JSON.parse(readFileSync(join(here, 'labels.json'), 'utf8')) as readonly Label[];
const parser = createParser(() => forkParser());
const tallies = new Map<string, Tally>();
const misses: string[] = [];

async function read(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const outcome = await parser.read(name, bytes);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.error.code}`);
  return outcome.value;
}

function score(label: Label, source: ReadDocument): void {
  scoreDocument(label, findElements(source), tallies, (line) => misses.push(line));
}

beforeAll(async () => {
  for (const label of labels) score(label, await read(label.file, readFileSync(join(here, label.file))));
  for (const { paper, expected } of laidOut) {
    const file = `${paper.name}.docx`;
    score({ file, expected }, await read(file, await layOut(paper)));
  }
}, 120_000);

afterAll(() => parser.close());

describe('elements of made-up papers', () => {
  const documents = labels.length + laidOut.length;

  test('as many as were asked for, each labelled', () => {
    expect(documents).toBeGreaterThanOrEqual(60);
    expect(new Set(labels.map((label) => label.file)).size).toBe(labels.length);
  });

  test('are found', () => {
    const { precision, recall, worstFieldRecall, rareFieldsRecall, worstSpurious } = summarise(tallies, documents);
    const told = misses.join('\n');
    expect(precision, told).toBeGreaterThanOrEqual(0.99);
    expect(recall, told).toBeGreaterThanOrEqual(0.97);
    expect(worstFieldRecall, told).toBeGreaterThanOrEqual(0.95);
    expect(rareFieldsRecall, told).toBeGreaterThanOrEqual(0.95);
    expect(worstSpurious, told).toBeLessThan(0.01);
  });
});

describe('a mark of secrecy', () => {
  const paper = readFileSync(join(here, 'county-flood-notice.txt'), 'utf8');

  test.each([
    ['under the copy number', paper.replace('加急', '机密★1年\n加急')],
    ['beside the urgency', paper.replace('加急', '秘密　加急')],
    ['beside the copy number', paper.replace('000017', '000017　　机密★长期')],
    ['letter-spaced in front', `秘　密\n${paper}`],
  ])('is seen %s', async (_, text) => {
    const source = await read('a.txt', new TextEncoder().encode(text));
    expect(findElements(source).secrecy).toMatch(/^(?:机密|秘密)/u);
  });

  test('is none where the text speaks of it', async () => {
    const text = paper.replace('重要情况', '涉及国家秘密、工作秘密的不得上报，重要情况');
    expect(findElements(await read('a.txt', new TextEncoder().encode(text))).secrecy).toBeNull();
  });
});
