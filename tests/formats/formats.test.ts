import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParser, forkParser } from '#electron/office/documents/index.ts';
import type { ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { comparable, fold, lines, whatIsKept } from './compare.ts';
import { convertPapers, formats, least, readPaper, writePapers } from './convert-papers.ts';
import { type Paper, papers, writtenLines, writtenSections } from './documents/index.ts';
import { findLibreOffice } from './libre-office.ts';
import { similarity } from './similarity.ts';

/**
 * The same document in every format gives the same text and the same elements, read by the real parser child. The
 * figures are printed by `npm run formats`.
 */
const soffice = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'jianwen-formats-'));
const parser = createParser(() => forkParser());
const originals = new Map<string, ReadDocument>();

beforeAll(async () => {
  await writePapers(folder);
  for (const paper of papers) originals.set(paper.name, await readPaper(parser, folder, paper, 'docx'));
}, 60_000);

afterAll(async () => {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
});

function original(paper: Paper): ReadDocument {
  const document = originals.get(paper.name);
  if (document === undefined) throw new Error(`${paper.name} was not read`);
  return document;
}

describe('docx, against what was written', () => {
  test.each(papers)('$name: the text', (paper) => {
    expect(lines(original(paper))).toEqual(writtenLines(paper).map(fold).filter(Boolean));
  });

  test.each(papers)('$name: the elements', (paper) => {
    const { sections, ...found } = comparable(findElements(original(paper)));
    expect(found).toMatchObject(paper.expected);
    expect(sections.filter((section) => !section.startsWith('3 '))).toEqual(
      expect.arrayContaining(writtenSections(paper).map(({ level, title }) => `${level} ${fold(title)}`)),
    );
  });
});

describe.skipIf(soffice === null)('the same in every format', () => {
  if (soffice === null) {
    process.stdout.write(
      'tests/formats: skipped, because there is no LibreOffice here (soffice) to make the other formats: install it, or name it in SOFFICE\n',
    );
  }

  describe.each(formats)('%s', (format) => {
    beforeAll(() => convertPapers(soffice ?? '', folder, format), 300_000);

    test.each(papers)('$name: the text', async (paper) => {
      const [want, got] = [lines(original(paper)), lines(await readPaper(parser, folder, paper, format))];
      const close = similarity(want.join('\n'), got.join('\n'));
      if (close < least[format]) expect(got).toEqual(want);
      expect(close).toBeGreaterThanOrEqual(least[format]);
    });

    test.each(papers)('$name: the elements', async (paper) => {
      expect(comparable(findElements(await readPaper(parser, folder, paper, format)))).toEqual(
        comparable(findElements(original(paper))),
      );
    });

    // a pdf knows no text boxes, and fonts that were not there are others by now; LibreOffice joins tables that touch
    test.each(format === 'pdf' ? [] : papers)('$name: what is no text', async (paper) => {
      const { cells: _, ...kept } = whatIsKept(original(paper), await readPaper(parser, folder, paper, format));
      expect(Object.entries(kept).filter(([, point]) => point.kept < point.of)).toEqual([]);
    });
  });
});
