import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPdf, firstExtra, linesAt } from '#electron/office/documents/testing/build-pdf.ts';
import { outcome, realParser, textOf } from './reading.ts';

const parser = realParser();
afterAll(() => parser.close());

const page = { content: linesAt(['关于开展检查的通知', '各单位：'], 85, 700) };
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const plain = buildPdf({ pages: [page] });
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const wellRead = /^关于开展检查的通知\s*各单位：$/u;

describe('pdf', () => {
  test('JavaScript, launches and links are passed over', async () => {
    const script = '<< /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >>';
    const launch = '<< /S /Launch /F (/bin/sh) /Next << /S /URI /URI (http://127.0.0.1:9/) >> >>';
    const catalog = `/OpenAction ${firstExtra} 0 R /Names << /JavaScript << /Names [(a) ${firstExtra} 0 R] >> >> /AA << /WC ${firstExtra + 1} 0 R >>`;
    const entries = `/AA << /O ${firstExtra} 0 R >>`;
    const bytes = buildPdf({ pages: [{ ...page, entries }], extra: [script, launch], catalog });
    expect(await textOf(parser, bytes)).toMatch(wellRead);
  });

  test.each([
    ['all numbers of the table wrong', buildPdf({ pages: [page], shift: 7 })],
    ['no table', latin(asText(plain).replace(/xref[\s\S]*?trailer/u, 'trailer'))],
    ['a table of nonsense', latin(asText(plain).replace(/\d{10} 00000 n/gu, '9999999999 99999 n'))],
    ['a start that points nowhere', latin(asText(plain).replace(/startxref\s+\d+/u, 'startxref\n99999999'))],
    ['a table that names itself as the one before', latin(selfReferring(asText(plain)))],
  ])('a broken xref: %s', async (_, bytes) => {
    expect(await textOf(parser, bytes)).toMatch(/^关于开展检查的通知\s*各单位：$|^\((?:malformed|truncated)/u);
  });

  test('pages that are their own children, and more of them than the file has bytes', async () => {
    const circle = latin(asText(plain).replace(/\/Kids \[[^\]]*\] \/Count 1/u, '/Kids [2 0 R] /Count 999999999'));
    await outcome(parser, circle);
    await outcome(parser, latin(asText(plain).replace('/Count 1', '/Count 999999999')));
    await outcome(parser, latin(asText(plain).replace('/Count 1', '/Count -1')));
  });

  test('forms that draw themselves and state that is saved without end', async () => {
    const form = (content: string) =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Im1 ${firstExtra} 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    const resources = `/Resources << /XObject << /Im1 ${firstExtra} 0 R >> >>`;
    const twice = '/Im1 Do /Im1 Do ';
    await outcome(parser, buildPdf({ pages: [{ content: twice, entries: resources }], extra: [form(twice)] }));
    await outcome(parser, buildPdf({ pages: [{ content: `${'q '.repeat(500_000)}${page.content}` }] }));
    await outcome(parser, buildPdf({ pages: [{ content: `${'['.repeat(500_000)}${page.content}` }] }));
    await outcome(parser, buildPdf({ pages: [{ content: '<<'.repeat(200_000) }] }));
  }, 60_000);

  test('a stream that inflates to 200 MB, once and through two filters', async () => {
    const blanks = deflateSync(new Uint8Array(200 * 1024 * 1024).fill(0x20), { level: 9 });
    const packed = deflateSync(blanks);
    for (const [filter, data] of [
      ['/FlateDecode', blanks],
      ['[/FlateDecode /FlateDecode]', packed],
    ] as const) {
      const stream = `<< /Filter ${filter} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`;
      await outcome(
        parser,
        latin(
          asText(buildPdf({ pages: [page], extra: [stream] })).replace(/\/Contents \d+/u, `/Contents ${firstExtra}`),
        ),
      );
    }
  }, 60_000);

  test('a locked file is called locked', async () => {
    const file = new URL('../../electron/office/documents/testing/files/locked.pdf', import.meta.url);
    expect(await outcome(parser, new Uint8Array(readFileSync(file)))).toBe('encrypted');
  });

  test('next to nothing', async () => {
    for (const text of ['%PDF-1.7', '%PDF-1.7\n%%EOF', '%PDF-', `%PDF-1.7\n${'\0'.repeat(100_000)}`]) {
      expect(await outcome(parser, latin(text))).toMatch(/^(?:malformed|truncated|no-text)/u);
    }
  });
});

function selfReferring(text: string): string {
  const start = /startxref\s+(?<start>\d+)/u.exec(text)?.groups?.start ?? '0';
  return text.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${start}`);
}
