import { expect, test } from 'vitest';
import { buildDocx, p, r } from '../testing/build-docx.ts';
import { buildOdt, textP } from '../testing/build-odt.ts';
import { buildOfd, line, xml } from '../testing/build-ofd.ts';
import { buildPdf, scan, textAt } from '../testing/build-pdf.ts';
import { readDocument } from './read.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const picture = '<w:p><w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r></w:p>';
const seal = {
  body: '<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>',
  files: { 'Doc_0/Signs/Signatures.xml': xml('Signatures', '<ofd:Signature ID="1" Type="Seal"/>') },
};

async function code(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  return read.ok ? read.value.text : read.error.code;
}

test.each([
  ['docx of a picture', buildDocx(picture), 'no-text'],
  ['docx of blank paragraphs', buildDocx(p('') + p('　 ')), 'empty-file'],
  [
    'docx of which all is deleted',
    buildDocx(`<w:p><w:del>${r('旧').replaceAll('w:t', 'w:delText')}</w:del></w:p>`),
    'empty-file',
  ],
  ['docx with a letter beside the picture', buildDocx(picture + p('甲')), '\n甲'],
  ['odt of a picture', buildOdt(textP('<draw:frame><draw:image/></draw:frame>')), 'no-text'],
  ['odt of nothing', buildOdt(textP('')), 'empty-file'],
  ['rtf of a picture', latin('{\\rtf1\\ansi{\\pict\\pngblip 89504e47}\\par}'), 'no-text'],
  ['rtf of nothing', latin('{\\rtf1\\ansi\\par\\par}'), 'empty-file'],
  ['pdf of a scan', buildPdf({ pages: [{ content: scan }] }), 'no-text'],
  ['pdf of blanks', buildPdf({ pages: [{ content: textAt('  ', 100, 700) }] }), 'empty-file'],
  ['ofd of a picture', buildOfd(['<ofd:ImageObject ID="7" Boundary="0 0 10 10" ResourceID="8"/>']), 'no-text'],
  ['ofd of a seal', buildOfd([''], seal), 'no-text'],
  ['ofd of nothing', buildOfd(['']), 'empty-file'],
  ['ofd with a word', buildOfd([line('正文', 30, 40)]), '正文'],
  ['txt of blanks', new TextEncoder().encode('　\r\n\n\t\u{200B}'), 'empty-file'],
  ['a box alone is text', buildDocx(p('□')), '□'],
])('%s', async (_name, bytes, expected) => {
  expect(await code(bytes)).toBe(expected);
});
