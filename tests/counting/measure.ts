import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Parser } from '#electron/office/documents/index.ts';
import { layOut, papers } from '../formats/documents/index.ts';
import { convert } from '../formats/libre-office.ts';
import { understandDocx } from '../formats/measuring.ts';
import { countCases, packCase, type Word } from './cases.ts';

/** `libreOffice`: its 字数 and its characters without spaces, as it writes them into an .odt. */
export type Counted = Readonly<{
  name: string;
  ours: number;
  expected: number | null;
  libreOffice: Readonly<{ words: number; characters: number }> | null;
  word: Word | null;
}>;

/** Counts the cases, and with LibreOffice the papers of tests/formats, in every way. Throws where a file can't be made. */
export async function countAll(parser: Parser, soffice: string | null, folder: string): Promise<Counted[]> {
  const files = [
    ...(await Promise.all(
      countCases.map(async (one) => ({
        name: one.name,
        bytes: await packCase(one),
        expected: one.ours,
        word: one.word,
      })),
    )),
    ...(await Promise.all(
      papers.map(async (paper) => ({
        name: `范文 ${paper.name}`,
        bytes: await layOut(paper),
        expected: null,
        word: null,
      })),
    )),
  ];
  const nameOf = (index: number, extension: string): string => join(folder, extension, `${index}.${extension}`);
  mkdirSync(join(folder, 'docx'));
  mkdirSync(join(folder, 'odt'));
  files.forEach(({ bytes }, index) => {
    writeFileSync(nameOf(index, 'docx'), bytes);
  });
  if (soffice !== null)
    await convert(
      soffice,
      files.map((_, index) => nameOf(index, 'docx')),
      'odt',
      join(folder, 'odt'),
    );
  const counted: Counted[] = [];
  for (const [index, { name, bytes, expected, word }] of files.entries()) {
    const ours = (await understandDocx(parser, name, bytes)).counts.all;
    const libreOffice = soffice === null ? null : statistics(readFileSync(nameOf(index, 'odt')));
    counted.push({ name, ours, expected, libreOffice, word });
  }
  return counted;
}

function statistics(odt: Uint8Array): { words: number; characters: number } {
  const part = unzipSync(odt)['meta.xml'];
  const meta = part === undefined ? '' : strFromU8(part);
  const figure = (name: string): number =>
    Number(new RegExp(`meta:${name}="(?<n>\\d+)"`, 'u').exec(meta)?.groups?.n ?? Number.NaN);
  return { words: figure('word-count'), characters: figure('non-whitespace-character-count') };
}
