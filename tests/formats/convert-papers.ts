import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parser } from '#electron/office/documents/index.ts';
import type { ReadDocument } from '#shared/contract/index.ts';
import { layOut, type Paper, papers } from './documents/index.ts';
import { convert } from './libre-office.ts';

/** The formats that LibreOffice makes of a docx, and how close their texts must come to it. */
export const least = { doc: 0.995, odt: 0.995, rtf: 0.995, pdf: 0.98 } as const;
export type Converted = keyof typeof least;
export const formats: readonly Converted[] = ['doc', 'odt', 'rtf', 'pdf'];

const fileOf = (folder: string, paper: Paper, format: string) =>
  join(folder, format, `${paper.name}.${format === 'drawn' ? 'docx' : format}`);

/** Writes every paper as docx into `folder`. */
export async function writePapers(folder: string): Promise<void> {
  mkdirSync(join(folder, 'docx'));
  mkdirSync(join(folder, 'drawn'));
  for (const paper of papers) {
    writeFileSync(fileOf(folder, paper, 'docx'), await layOut(paper));
    // LibreOffice 7.4 leaves VML boxes out of the RTF it writes, so those are made of the same document with drawings
    writeFileSync(fileOf(folder, paper, 'drawn'), await layOut(paper, 'drawing'));
  }
}

/** Makes the papers of `folder` into another format. Throws where LibreOffice fails. */
export async function convertPapers(soffice: string, folder: string, format: Converted): Promise<void> {
  mkdirSync(join(folder, format));
  const files = papers.map((paper) => fileOf(folder, paper, format === 'rtf' ? 'drawn' : 'docx'));
  await convert(soffice, files, format, join(folder, format));
}

/** Reads a paper by the parser child; throws where it can't be read, or is taken for another format. */
export async function readPaper(parser: Parser, folder: string, paper: Paper, format: string): Promise<ReadDocument> {
  const bytes = new Uint8Array(await readFile(fileOf(folder, paper, format)));
  const outcome = await parser.read(`${paper.name}.${format}`, bytes);
  if (!outcome.ok) throw new Error(`${paper.name}.${format}: ${JSON.stringify(outcome.error)}`);
  if (outcome.value.format !== format) throw new Error(`${paper.name}.${format} was read as ${outcome.value.format}`);
  return outcome.value;
}
