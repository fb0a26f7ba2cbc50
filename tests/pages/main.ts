import { findLibreOffice } from '../formats/libre-office.ts';
import { measuring, noLibreOffice } from '../formats/measuring.ts';
import { countPages } from './measure.ts';

/** npm run pages: pages as estimated and as LibreOffice prints them, paper by paper. Ends with 2 without LibreOffice. */
const soffice = findLibreOffice();
if (soffice === null) {
  process.stderr.write(noLibreOffice);
  process.exit(2);
}
const counts = await measuring('pages', (parser, folder) => countPages(parser, soffice, folder));
process.stdout.write('| paper | printed | estimated | off by |\n| --- | ---: | ---: | ---: |\n');
for (const { name, printed, estimated } of counts)
  process.stdout.write(`| ${name} | ${printed} | ${estimated} | ${estimated - printed} |\n`);
const off = counts.map(({ printed, estimated }) => Math.abs(estimated - printed));
const share = (most: number): string => `${off.filter((by) => by === most).length}`;
process.stdout.write(
  `\n${counts.length} papers, ${Math.min(...counts.map(({ printed }) => printed))} to ${Math.max(...counts.map(({ printed }) => printed))} pages: ${share(0)} exact, ${share(1)} off by one, ${off.filter((by) => by > 1).length} by more\n`,
);
