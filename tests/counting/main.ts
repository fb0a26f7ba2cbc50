import { findLibreOffice } from '../formats/libre-office.ts';
import { measuring, noLibreOffice } from '../formats/measuring.ts';
import { countAll } from './measure.ts';

/** npm run counting: how Jianwen, LibreOffice and, as far as is known, Word count the same. Ends with 2 without LibreOffice. */
const soffice = findLibreOffice();
if (soffice === null) {
  process.stderr.write(noLibreOffice);
  process.exitCode = 2;
}
const rows = await measuring('counting', (parser, folder) => countAll(parser, soffice, folder));
process.stdout.write(
  '| 情形 | 简文 | LibreOffice 字数 | LibreOffice 字符数（不计空格） | Word 字数 |\n| --- | ---: | ---: | ---: | ---: |\n',
);
for (const { name, ours, libreOffice, word } of rows)
  process.stdout.write(
    `| ${name} | ${ours} | ${libreOffice?.words ?? '—'} | ${libreOffice?.characters ?? '—'} | ${word === null ? '—' : `${word.words}${word.sure === 'believed' ? '？' : ''}`} |\n`,
  );
