import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParser, forkParser } from '#electron/office/documents/index.ts';
import type { Elements, ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { layOut, type Paper, papers, writtenLines, writtenSections } from './documents/index.ts';
import { convert, findLibreOffice } from './libre-office.ts';
import { similarity } from './similarity.ts';

/**
 * The same document in every format gives the same text and the same elements, read by the real parser child.
 * Compared is the flow with its notes, in the order of the blocks; what repeats on pages (headers, footers, page
 * numbers) is set apart by the readers and has no one place in it.
 */
const least = { doc: 0.995, odt: 0.995, rtf: 0.995, pdf: 0.98 } as const;
type Converted = keyof typeof least;
const formats: readonly Converted[] = ['doc', 'odt', 'rtf', 'pdf'];

const soffice = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'jianwen-formats-'));
const parser = createParser(() => forkParser());
const originals = new Map<string, ReadDocument>();
const fileOf = (paper: Paper, format: string) =>
  join(folder, format, `${paper.name}.${format === 'drawn' ? 'docx' : format}`);

beforeAll(async () => {
  mkdirSync(join(folder, 'docx'));
  mkdirSync(join(folder, 'drawn'));
  for (const paper of papers) {
    writeFileSync(fileOf(paper, 'docx'), await layOut(paper));
    // LibreOffice 7.4 leaves VML boxes out of the RTF it writes, so those are made of the same document with drawings
    writeFileSync(fileOf(paper, 'drawn'), await layOut(paper, 'drawing'));
    originals.set(paper.name, await read(paper, 'docx'));
  }
}, 60_000);

afterAll(async () => {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function read(paper: Paper, format: string): Promise<ReadDocument> {
  const outcome = await parser.read(`${paper.name}.${format}`, new Uint8Array(await readFile(fileOf(paper, format))));
  if (!outcome.ok) throw new Error(`${paper.name}.${format}: ${JSON.stringify(outcome.error)}`);
  expect(outcome.value.format).toBe(format);
  return outcome.value;
}

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
    const closest: number[] = [];
    beforeAll(async () => {
      mkdirSync(join(folder, format));
      const files = papers.map((paper) => fileOf(paper, format === 'rtf' ? 'drawn' : 'docx'));
      await convert(soffice ?? '', files, format, join(folder, format));
    }, 300_000);
    afterAll(() => {
      const mean = closest.reduce((sum, each) => sum + each, 0) / closest.length;
      process.stdout.write(
        `${format}: similarity to docx ${Math.min(...closest).toFixed(4)} at least, ${mean.toFixed(4)} on average\n`,
      );
    });

    test.each(papers)('$name: the text', async (paper) => {
      const [want, got] = [lines(original(paper)), lines(await read(paper, format))];
      const close = similarity(want.join('\n'), got.join('\n'));
      closest.push(close);
      if (close < least[format]) expect(got).toEqual(want);
      expect(close).toBeGreaterThanOrEqual(least[format]);
    });

    test.each(papers)('$name: the elements', async (paper) => {
      expect(comparable(findElements(await read(paper, format)))).toEqual(comparable(findElements(original(paper))));
    });
  });
});

const repeated: ReadonlySet<string> = new Set(['header', 'footer', 'pageBreak']);

/** Lines of the flow and the notes, white space folded; empty ones go. */
function lines(document: ReadDocument): readonly string[] {
  const told = document.blocks.filter(({ kind }) => !repeated.has(kind));
  return told.map(({ span }) => fold(document.text.slice(span[0], span[1]))).filter(Boolean);
}

/** Between Han and its marks white space is layout; elsewhere any of it is one blank. */
function fold(text: string): string {
  const wide = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef—“”‘’…';
  const beside = new RegExp(`(?<=[${wide}])\\s+|\\s+(?=[${wide}])`, 'gu');
  return text.replaceAll(/\s+/gu, ' ').replaceAll(beside, '').trim();
}

/** The elements without their offsets, which every format counts from its own text. */
function comparable({ spans: _, sections, documentNumber, ...rest }: Elements) {
  return {
    ...rest,
    number: documentNumber?.raw ?? null,
    sections: sections.map(({ level, title }) => `${level} ${fold(title)}`),
  };
}
