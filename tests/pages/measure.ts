import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parser } from '#electron/office/documents/index.ts';
import { convert } from '../formats/libre-office.ts';
import { understandDocx } from '../formats/measuring.ts';
import { layOutPages } from './lay-out.ts';
import { pagePapers } from './papers.ts';

export type PageCount = Readonly<{ name: string; estimated: number; printed: number }>;

/** Prints every paper by LibreOffice and holds the pages against the estimate. Throws where a file can't be made or read. */
export async function countPages(parser: Parser, soffice: string, folder: string): Promise<PageCount[]> {
  const papers = pagePapers();
  mkdirSync(join(folder, 'pdf'));
  const fileOf = (name: string): string => join(folder, `${name}.docx`);
  for (const paper of papers) writeFileSync(fileOf(paper.name), await layOutPages(paper));
  await convert(
    soffice,
    papers.map(({ name }) => fileOf(name)),
    'pdf',
    join(folder, 'pdf'),
  );
  const counts: PageCount[] = [];
  for (const { name } of papers) {
    const bytes = new Uint8Array(readFileSync(fileOf(name)));
    const draft = await understandDocx(parser, name, bytes);
    const pdf = readFileSync(join(folder, 'pdf', `${name}.pdf`), 'latin1');
    counts.push({ name, estimated: draft.counts.pages.estimated, printed: printedPages(pdf) });
  }
  return counts;
}

/** LibreOffice writes its page objects uncompressed. */
function printedPages(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
}
