import { isDeepStrictEqual } from 'node:util';
import type { ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { comparable, type Kept, lines, type Point, points, whatIsKept } from './compare.ts';
import { convertPapers, formats, least, readPaper, writePapers } from './convert-papers.ts';
import { papers } from './documents/index.ts';
import { findLibreOffice } from './libre-office.ts';
import { measuring, noLibreOffice } from './measuring.ts';
import { similarity } from './similarity.ts';

/**
 * npm run formats
 * Lets LibreOffice make the papers of tests/formats into every other format and prints how far each agrees with the
 * docx: the text, the elements, and what else is told of a document. Exit status: 1 a format fell below its least, 2 no
 * LibreOffice.
 */
const soffice = findLibreOffice();
if (soffice === null) {
  process.stderr.write(noLibreOffice);
  process.exit(2);
}

const names = Object.keys(points) as Point[];
const agreement: string[] = [];
const kept: string[] = [];
await measuring('formats', async (parser, folder) => {
  await writePapers(folder);
  const originals = new Map<string, ReadDocument>();
  for (const paper of papers) originals.set(paper.name, await readPaper(parser, folder, paper, 'docx'));

  for (const format of formats) {
    await convertPapers(soffice, folder, format);
    const texts: number[] = [];
    const notRead = new Set<string>();
    let sameElements = 0;
    const sums = new Map(names.map((name) => [name, { of: 0, kept: 0 }]));
    for (const paper of papers) {
      const want = originals.get(paper.name);
      if (want === undefined) continue;
      const got = await readPaper(parser, folder, paper, format);
      texts.push(similarity(lines(want).join('\n'), lines(got).join('\n')));
      const same = isDeepStrictEqual(comparable(findElements(got)), comparable(findElements(want)));
      if (same) sameElements += 1;
      for (const { part } of got.read.notRead) notRead.add(part);
      add(sums, whatIsKept(want, got));
    }
    const [low, mean] = [Math.min(...texts), texts.reduce((sum, each) => sum + each, 0) / texts.length];
    agreement.push(
      `| ${format} | ${papers.length} | ${low.toFixed(4)} | ${mean.toFixed(4)} | ${least[format]} | ${sameElements} | ${[...notRead].join(', ') || '—'} |`,
    );
    kept.push(`| ${[format, ...[...sums.values()].map((one) => `${one.kept}/${one.of}`)].join(' | ')} |`);
    if (low < least[format] || sameElements < papers.length) process.exitCode = 1;
  }
});

console.log('Text and elements, against the docx:\n');
console.log('| format | papers | text, least | text, mean | asked | elements equal | not read |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | --- |');
console.log(agreement.join('\n'));
console.log('\nLines of the docx of which the format still says the same:\n');
console.log(`| ${['format', ...names].join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(names.length)}`);
console.log(kept.join('\n'));

function add(sums: ReadonlyMap<Point, { of: number; kept: number }>, one: Kept): void {
  for (const [name, sum] of sums) {
    sum.of += one[name].of;
    sum.kept += one[name].kept;
  }
}
