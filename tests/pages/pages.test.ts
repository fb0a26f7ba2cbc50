import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParser, forkParser } from '#electron/office/documents/index.ts';
import { findLibreOffice } from '../formats/libre-office.ts';
import { countPages, type PageCount } from './measure.ts';

/** Pages as estimated against pages as printed by LibreOffice, for papers laid out by GB/T 9704. */
const soffice = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'jianwen-pages-'));
const parser = createParser(() => forkParser());

afterAll(async () => {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(soffice === null)('papers of 1 to 30 pages and more', () => {
  let counts: PageCount[] = [];
  beforeAll(async () => {
    counts = await countPages(parser, soffice as string, folder);
  }, 240_000);

  test('there are 40 and more of them, short and long', () => {
    const printed = counts.map((each) => each.printed);
    expect(printed.filter((pages) => pages >= 1 && pages <= 30).length).toBeGreaterThanOrEqual(40);
    expect(Math.min(...printed)).toBe(1);
    expect(Math.max(...printed)).toBeGreaterThanOrEqual(28);
  });

  test('none is off by more than a page', () => {
    expect(counts.filter(({ estimated, printed }) => Math.abs(estimated - printed) > 1)).toEqual([]);
  });

  test('most are exact', () => {
    expect(counts.filter(({ estimated, printed }) => estimated === printed).length).toBeGreaterThan(counts.length / 2);
  });
});
