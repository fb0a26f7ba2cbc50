import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParser, forkParser } from '#electron/office/documents/index.ts';
import { findLibreOffice } from '../formats/libre-office.ts';
import { countAll } from './measure.ts';

/** npm run counting: how Jianwen, LibreOffice and, as far as is known, Word count the same. Ends with 2 without LibreOffice. */
const soffice = findLibreOffice();
if (soffice === null) process.stderr.write('no LibreOffice here (soffice): install it, or name it in SOFFICE\n');
const folder = mkdtempSync(join(tmpdir(), 'jianwen-counting-'));
const parser = createParser(() => forkParser());
try {
  const rows = await countAll(parser, soffice, folder);
  process.stdout.write(
    '| 情形 | 简文 | LibreOffice 字数 | LibreOffice 字符数（不计空格） | Word 字数 |\n| --- | ---: | ---: | ---: | ---: |\n',
  );
  for (const { name, ours, libreOffice, word } of rows)
    process.stdout.write(
      `| ${name} | ${ours} | ${libreOffice?.words ?? '—'} | ${libreOffice?.characters ?? '—'} | ${word === null ? '—' : `${word.words}${word.sure === 'believed' ? '？' : ''}`} |\n`,
    );
} finally {
  await parser.close();
  rmSync(folder, { recursive: true, force: true });
}
if (soffice === null) process.exitCode = 2;
