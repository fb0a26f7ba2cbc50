import { afterAll, describe, expect, test } from 'vitest';
import { createParser, createParserPool, forkParser, type ParserChild } from '#electron/office/documents/index.ts';
import { containers, document, withMain } from './containers.ts';
import { outcome, realParser, textOf } from './reading.ts';
import { deflated } from './zip.ts';

const parser = realParser();
afterAll(() => parser.close());

const { docx } = containers;
const body = (content: string) => withMain(docx, deflated(docx.main, docx.head + content + docx.tail));
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => docx.paragraph(`第${index + 1}段，请认真贯彻执行。`)).join('');

describe('large, but a document', () => {
  test('100,000 paragraphs', async () => {
    const read = await outcome(parser, body(paragraphs(100_000)));
    expect(typeof read === 'string' ? read : [read.blocks.length, read.text.slice(-14)]).toEqual([
      100_000,
      '第100000段，请认真贯彻执行。'.slice(-14),
    ]);
  });

  test('a table of 10,000 cells', async () => {
    const row = `<w:tr>${`<w:tc>${docx.paragraph('格')}</w:tc>`.repeat(20)}</w:tr>`;
    const read = await outcome(parser, body(`<w:tbl>${row.repeat(500)}</w:tbl>${docx.paragraph('完')}`));
    if (typeof read === 'string') throw new Error(read);
    expect(read.blocks.filter(({ kind }) => kind === 'cell')).toHaveLength(10_000);
    expect(read.blocks[9_999]?.cell).toEqual({ table: 0, row: 499, column: 19 });
  });

  test('one paragraph of a million characters, one of 100,000 runs', async () => {
    expect((await textOf(parser, body(docx.paragraph('字'.repeat(1_000_000))))).length).toBe(1_000_000);
    const run = '<w:r><w:t>字</w:t></w:r>';
    expect((await textOf(parser, body(`<w:p>${run.repeat(100_000)}</w:p>`))).length).toBe(100_000);
  });

  test('tables inside each other until the limit', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? docx.paragraph('芯') : `<w:tbl><w:tr><w:tc>${nest(depth - 1)}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(parser, body(nest(60)))).toContain('芯');
    expect(await outcome(parser, body(nest(200)))).toBe('limit-exceeded: xmlDepth');
  });
});

describe('next to nothing', () => {
  test.each([
    ['no bytes', new Uint8Array(), /^empty-file$/u],
    ['one byte of nothing', Uint8Array.of(0), /^unknown-format/u],
    ['a megabyte of nothing', new Uint8Array(1024 * 1024), /^unknown-format/u],
    ['the beginning of a zip', Uint8Array.of(0x50, 0x4b, 3, 4), /^truncated$/u],
    ['a zip of nothing', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)), /^unknown-format/u],
    ['the beginning of an OLE file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /^[a-z]/u],
  ])('%s', async (_, bytes, expected) => {
    expect(await outcome(parser, bytes)).toMatch(expected);
  });
});

describe('the child is killed in the middle', () => {
  test('its file is named, what else is read goes on, and so does the next file', async () => {
    const children: ParserChild[] = [];
    const spawn = () => {
      const child = forkParser();
      children.push(child);
      return child;
    };
    const pool = createParserPool(spawn, 2);
    const alone = createParser(spawn);
    const long = body(paragraphs(200_000));

    const lost = pool.read('大件.docx', long);
    const beside = pool.read('旁边.docx', body(paragraphs(20_000)));
    const waiting = pool.read('排队.docx', document(docx, '排队'));
    setTimeout(() => children[0]?.kill(), 400);
    expect(await lost).toEqual({ ok: false, error: { code: 'parser-died', params: { file: '大件.docx' } } });
    expect(await beside).toMatchObject({ ok: true });
    expect(await waiting).toMatchObject({ ok: true, value: { text: '排队' } });
    expect(await pool.read('下一件.docx', document(docx, '下一件'))).toMatchObject({ ok: true });

    for (let round = 0; round < 5; round += 1) {
      const job = alone.read('反复.docx', long);
      setTimeout(() => children.at(-1)?.kill(), 150 * round);
      expect(await job).toMatchObject({ ok: false, error: { code: 'parser-died' } });
    }
    expect(await alone.read('还在.docx', document(docx, '还在'))).toMatchObject({ ok: true });
    await Promise.all([pool.close(), alone.close()]);
  });
});
