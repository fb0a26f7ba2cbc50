import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParser, forkParser } from '#electron/office/documents/index.ts';
import { findLibreOffice } from '../formats/libre-office.ts';
import { countCases } from './cases.ts';
import { type Counted, countAll } from './measure.ts';

/** What is counted, through a real .docx and the real parser child; with LibreOffice, where it counts otherwise. */
const soffice = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'jianwen-counting-'));
const parser = createParser(() => forkParser());
let counted: Counted[] = [];

beforeAll(async () => {
  counted = await countAll(parser, soffice, folder);
}, 120_000);

afterAll(async () => {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
});

const find = (name: string): Counted | undefined => counted.find((each) => each.name === name);

describe('han+runs', () => {
  test.each(countCases)('$name: $ours', ({ name, ours }) => expect(find(name)?.ours).toBe(ours));
});

describe.skipIf(soffice === null)('LibreOffice', () => {
  /** the differences that docs/counting.md tells of; anywhere else the two agree */
  const otherwise = ['汉字夹半角标点', '全角字母数字', '破折号与省略号', '上标', '脚注', '页眉'];

  test.each(countCases.filter(({ name }) => !otherwise.includes(name)))('$name: the same', ({ name, ours }) =>
    expect(find(name)?.libreOffice?.words).toBe(ours),
  );

  test.each(otherwise)('%s: not the same', (name) => {
    const one = find(name);
    expect(one?.libreOffice?.words).not.toBe(one?.ours);
  });
});
