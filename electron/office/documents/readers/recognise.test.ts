import { describe, expect, test } from 'vitest';
import { buildDocx, p, zipFiles } from '../testing/build-docx.ts';
import { recognise } from './recognise.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** An OLE container as far as its directory: one 128-byte entry a stream. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let place = 0; place < name.length; place += 1) {
      view.setUint16(at + place * 2, name.charCodeAt(place), true);
    }
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = 2;
  });
  return bytes;
}

describe('the content decides', () => {
  test.each([
    ['docx', buildDocx(p('文'))],
    ['doc', ole('Root Entry', 'WordDocument')],
    ['rtf', latin('{\\rtf1\\ansi')],
    ['pdf', latin('%PDF-1.7\n')],
    ['pdf', latin('\n\n%PDF-1.4\n')],
    ['txt', latin('PDF-1.7 is the name of a version')],
    ['odt', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['odt', zipFiles({ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' })],
    ['odt', zipFiles({ mimetype: 'damaged', 'styles.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' })],
    ['docx', zipFiles({ 'word/document.xml': '<x/>' })],
    ['docx', zipFiles({ '_rels/.rels': '<x/>', 'elsewhere/main.xml': '<x/>' })],
    ['ofd', zipFiles({ 'OFD.xml': '<x/>' })],
    ['txt', new TextEncoder().encode('关于召开会议的通知')],
    ['txt', latin('BM is how this text begins, and it is no bitmap')],
    ['txt', latin('PK')],
    ['txt', latin('how to begin with <?xml version="1.0"?>')],
  ])('%s is read', (format, bytes) => {
    expect(recognise(bytes)).toEqual({ ok: true, value: format });
  });

  test.each([
    ['ole', ole('Root Entry')],
    ['html', latin('<!DOCTYPE html><html>')],
    ['zip', zipFiles({ '通知.txt': '文' })],
    ['zip', zipFiles({ 'content.xml': '<x/>' })],
    [
      'html',
      latin(
        '<html xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
      ),
    ],
    ['html', latin('<html><body>xmlns:x="urn:schemas-microsoft-com:office:excel"')],
    ['xml', latin('\xef\xbb\xbf<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"/>')],
    ['rar', latin('Rar!\x1a\x07\x00')],
    ['opendocument', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
  ])('%s is named', (format, bytes) => {
    expect(recognise(bytes)).toEqual({ ok: false, error: { code: 'unknown-format', params: { format } } });
  });

  test.each([
    ['xls', 'spreadsheet', ole('Root Entry', 'Workbook')],
    ['xls', 'spreadsheet', ole('Root Entry', 'Book')],
    ['xls', 'spreadsheet', latin('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>')],
    ['xls', 'spreadsheet', latin('<html xmlns:o="urn:x" xmlns:x="urn:schemas-microsoft-com:office:excel"><body>')],
    ['xlsx', 'spreadsheet', zipFiles({ 'xl/workbook.xml': '<x/>' })],
    ['xlsx', 'spreadsheet', zipFiles({ 'xl/workbook.bin': 'x' })],
    ['ods', 'spreadsheet', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['ppt', 'presentation', ole('Root Entry', 'PowerPoint Document')],
    ['pptx', 'presentation', zipFiles({ 'ppt/presentation.xml': '<x/>' })],
    ['odp', 'presentation', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.presentation' })],
    ['image', 'picture', latin('\x89PNG\r\n\x1a\n')],
    ['image', 'picture', latin('\xff\xd8\xff\xe0')],
    ['image', 'picture', latin('GIF89a')],
    ['image', 'picture', latin('<?xml version="1.0"?>\n<svg xmlns="urn:x"/>')],
    ['image', 'picture', latin('II*\0')],
    ['image', 'picture', latin('RIFF....WEBPVP8 ')],
    ['image', 'picture', latin(`BM\x1e\0\0\0${'\0'.repeat(24)}`)],
  ])('%s is listed as a %s', (format, kind, bytes) => {
    expect(recognise(bytes)).toMatchObject({
      error: { code: 'attachment', params: { format, kind, bytes: bytes.length } },
    });
  });

  test('a document with a table in it is not put aside as the table', () => {
    const docx = zipFiles({ 'word/document.xml': '<x/>', 'word/embeddings/Book1.xlsx': 'x' });
    expect(recognise(docx)).toEqual({ ok: true, value: 'docx' });
    expect(recognise(ole('Root Entry', 'Workbook', 'WordDocument'))).toEqual({ ok: true, value: 'doc' });
  });

  test('an encrypted document is an OLE container around it', () => {
    expect(recognise(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toMatchObject({
      error: { code: 'encrypted' },
    });
  });

  test('nothing at all', () => {
    expect(recognise(new Uint8Array())).toMatchObject({ error: { code: 'empty-file' } });
  });
});
