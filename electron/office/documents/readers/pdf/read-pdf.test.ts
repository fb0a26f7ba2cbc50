import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ReadDocument } from '#shared/contract/index.ts';
import { limits } from '../../limits.ts';
import { buildPdf, chineseFont, firstExtra, linesAt, type PdfParts, scan, textAt } from '../../testing/build-pdf.ts';
import { readPdf } from './read-pdf.ts';

async function document(parts: PdfParts | Uint8Array): Promise<ReadDocument> {
  const read = await readPdf(parts instanceof Uint8Array ? parts : buildPdf(parts));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function code(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes);
  return read.ok ? 'read' : read.error.code;
}

function lost({ read }: ReadDocument): Record<string, number> {
  return Object.fromEntries(read.notRead.map(({ part, count }) => [part, count]));
}

const file = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../testing/files/${name}`, import.meta.url)));

const notice = textAt('关于召开会议的通知', 200, 700);

describe('text', () => {
  test('a Chinese font that is not in the file', async () => {
    expect(await document({ pages: [{ content: notice }] })).toMatchObject({
      format: 'pdf',
      text: '关于召开会议的通知',
      read: { parts: ['body'], notRead: [] },
    });
  });

  test.each([
    ['GBK-EUC-H', 'cda8d6aa'],
    ['GBKp-EUC-H', 'cda8d6aa'],
    ['GBK2K-H', 'cda8d6aa'],
    ['GB-EUC-H', 'cda8d6aa'],
    ['GBpc-EUC-H', 'cda8d6aa'],
    ['UniGB-UTF16-H', '901a77e5'],
  ])('the encoding %s', async (encoding, codes) => {
    const extra = [chineseFont(encoding)];
    const content = `BT /F3 16 Tf 100 700 Td <${codes}> Tj ET`;
    expect((await document({ pages: [{ content }], extra, fonts: `/F3 ${firstExtra} 0 R` })).text).toBe('通知');
  });

  test('a font of which nobody knows the characters is named', async () => {
    const extra = [chineseFont('ETen-B5-H')];
    const content = `${notice}BT /F3 16 Tf 100 600 Td <a4a4> Tj ET`;
    expect(lost(await document({ pages: [{ content }], extra, fonts: `/F3 ${firstExtra} 0 R` }))).toMatchObject({
      fonts: 1,
    });
  });

  test('symbols by their font', async () => {
    const map =
      'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <41> <f0fe> <42> <f0ff> endbfchar endcmap';
    const extra = [
      `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Wingdings-Regular /ToUnicode ${firstExtra + 1} 0 R >>`,
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    ];
    const content = `${notice}BT /F3 16 Tf 100 600 Td (AB) Tj ET`;
    const found = await document({ pages: [{ content }], extra, fonts: `/F3 ${firstExtra} 0 R` });
    expect([found.text, lost(found)]).toEqual(['关于召开会议的通知\n☑□', { symbols: 1 }]);
  });

  test('lines become paragraphs, over the end of the page, too', async () => {
    const full = '各级各部门要认真贯彻落实会议精神结合实际抓好工作任务落';
    const first = linesAt(['为做好有关工作现将有关事项通知如下请各有关单位执行', full, full, full], 74, 180);
    const page = `${textAt('为做好有关工作现将有关事项通知如下请各有关单位执行', 106, 700)}${linesAt([full, full, full, full], 74, 672)}`;
    const rest = linesAt(['实到位。', '特此通知。'], 74, 750);
    const { blocks, text } = await document({ pages: [{ content: page + first }, { content: rest }] });
    expect(text).toContain('任务落实到位。');
    expect(blocks.some(({ kind }) => kind === 'pageBreak')).toBe(false);
  });

  test('what layout put between Han and figures goes', async () => {
    const content = `${textAt('2026', 100, 700)}${textAt('年', 136, 700)}${textAt('3', 156, 700)}${textAt('月', 168, 700)}`;
    expect((await document({ pages: [{ content }] })).text).toBe('2026年3月');
  });

  test('page numbers stand apart', async () => {
    const page = (number: number) => ({ content: `${notice}${textAt(`— ${number} —`, 280, 40, 14)}` });
    const { blocks, text } = await document({ pages: [page(1), page(2), page(3)] });
    expect(blocks.filter(({ kind }) => kind === 'footer')).toHaveLength(1);
    expect(text.match(/—/gu)).toHaveLength(2);
  });

  test.each([
    [
      'stroked',
      '80 600 m 480 600 l 80 560 m 480 560 l 80 520 m 480 520 l 80 600 m 80 520 l 280 600 m 280 520 l 480 600 m 480 520 l S',
    ],
    ['filled', '80 600 400 1 re 80 560 400 1 re 80 520 400 1 re 80 520 1 80 re 280 520 1 80 re 480 520 1 80 re f'],
  ])('a table of %s lines', async (_, lines) => {
    const cells = ['序号', '名称', '一', '方案'].map((text, at) =>
      textAt(text, 90 + (at % 2) * 200, 575 - 40 * (at >> 1)),
    );
    const { blocks, read } = await document({ pages: [{ content: `${notice}${lines}\n${cells.join('')}` }] });
    expect(read.parts).toContain('tables');
    expect(blocks.flatMap(({ cell }) => (cell === undefined ? [] : [[cell.row, cell.column]]))).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  test('every stretch says where on which page it stands', async () => {
    const { blocks } = await document({ pages: [{ content: notice }, { content: textAt('附件', 74, 742, 20) }] });
    expect(blocks.map(({ stretches }) => stretches.map(({ origin }) => [origin?.part, origin?.box]))).toEqual([
      [['page 1', [200, 127.92, 344, 143.92]]],
      [['page 2', [74, 82.4, 114, 102.4]]],
    ]);
  });
});

describe('files as an office program makes them', () => {
  test('a notice: head, table, footnote, page numbers, signature', async () => {
    const read = await document(await file('notice.pdf'));
    const lines = read.blocks.map(({ kind, span }) => [kind, read.text.slice(...span)]);
    expect(lines).toEqual([
      ['paragraph', '青川县人民政府文件'],
      ['paragraph', '青政发〔2026〕7号'],
      ['paragraph', '青川县人民政府关于做好山塘整治工作的通知'],
      ['paragraph', '各乡镇人民政府，县政府各部门：'],
      ['paragraph', '为做好2026年山塘整治工作，保障农田灌溉和下游群众安全，经县政府同意，现将有关事项通知如下。'],
      ['paragraph', '一、总体要求'],
      [
        'paragraph',
        '按照“先急后缓、分期整治”的办法，用3年时间完成全县186口病险山塘整治，2026年完成62口，完成率不低于98.5%。',
      ],
      ['paragraph', '二、任务安排'],
      ['paragraph', '（一）摸清底数。各乡镇于4月15日前逐口登记，填报下表；不漏一口，不重一口。'],
      ...['序号', '登记内容', '责任单位'].map((cell) => ['cell', cell]),
      ...['1', '坝体、溢洪道、放水设施有无渗漏和裂缝，下游有无住户', '乡镇人民政府'].map((cell) => ['cell', cell]),
      ...['2', '灌溉面积和用水户', '县农业农村局'].map((cell) => ['cell', cell]),
      [
        'paragraph',
        '（二）限期整治。列入计划的山塘，汛前完成主体工程，由县水利局会同县财政局验收；验收不合格的，不予拨付补助资金。',
      ],
      ['paragraph', '三、工作要求'],
      [
        'paragraph',
        '各乡镇要落实巡查责任人，雨季每日巡查不少于两次，发现险情立即转移下游群众，并在30分钟内报告县防汛指挥部办公室。',
      ],
      ['paragraph', '附件：病险山塘整治计划表'],
      ['paragraph', '青川县人民政府'],
      ['paragraph', '2026年3月20日'],
      ['paragraph', '（此件公开发布）'],
      ['footnote', '山塘按县水利局名录统计。'],
      ['footer', '—1—'],
    ]);
    expect(read.read).toEqual({ parts: ['body', 'tables', 'footers', 'footnotes'], notRead: [] });
    expect(read.blocks[0]?.stretches[0]?.style).toMatchObject({ size: 40, color: 'FF0000' });
  });

  test('a bulletin in two columns with a header', async () => {
    const { blocks, text } = await document(await file('bulletin.pdf'));
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => text.slice(...span));
    expect(paragraphs.slice(1)).toEqual(Array.from({ length: 5 }, () => paragraphs.slice(1, 6)).flat());
    expect(blocks.flatMap(({ kind, span }) => (kind === 'header' ? text.slice(...span) : []))).toEqual([
      '青川政务简报',
    ]);
  });

  test('a stretch’s box encloses its glyphs and nothing of the lines around', async () => {
    const { blocks } = await document(await file('notice.pdf'));
    for (const { origin, style } of blocks.flatMap(({ stretches }) => stretches)) {
      const [left, top, right, bottom] = origin?.box ?? [0, 0, 0, 0];
      if (origin === null) continue;
      expect(right).toBeGreaterThan(left);
      expect(Math.abs(bottom - top - (style?.size ?? 0))).toBeLessThan(0.5);
    }
  });
});

describe('ways to turn a page', () => {
  test.each([
    [90, 300, 100],
    [180, 400, 300],
    [270, 300, 600],
  ])('a page shown turned by %i degrees', async (rotate, x, y) => {
    const content = textAt('会议纪要', x, y, 16, rotate);
    const { text, blocks } = await document({ pages: [{ content, entries: `/Rotate ${rotate}` }] });
    expect([text, blocks[0]?.kind]).toEqual(['会议纪要', 'paragraph']);
  });

  test('a page that is written sideways', async () => {
    const lines = ['第一行文字比较长一些', '第二行'].map((line, index) => textAt(line, 200 + 30 * index, 100, 16, 90));
    expect((await document({ pages: [{ content: lines.join('') }] })).text).toBe('第一行文字比较长一些\n第二行');
  });

  test('a watermark across the page is no line of it', async () => {
    const content = `${linesAt(['第一段文字在这里结束。', '第二段文字在这里结束。'], 74, 700)}${textAt('内部资料', 200, 300, 60, 45)}`;
    const { blocks, text } = await document({ pages: [{ content }] });
    expect(blocks.at(-1)).toMatchObject({ kind: 'textbox' });
    expect(text.split('\n').at(-1)).toBe('内部资料');
  });
});

describe('what is not read is counted', () => {
  test('a scan has no text, one scanned page among others is named', async () => {
    expect(await code(buildPdf({ pages: [{ content: scan }, { content: scan }] }))).toBe('no-text');
    const mixed = await document({ pages: [{ content: notice }, { content: scan }] });
    expect([mixed.text, lost(mixed)]).toEqual(['关于召开会议的通知', { images: 1, scannedPages: 1 }]);
  });

  test('a scanner’s own words under a scan make no text of it, letters made into shapes aren’t text either', async () => {
    const page = { content: `${scan}${textAt('由某某扫描', 400, 20, 8)}` };
    expect(await code(buildPdf({ pages: [page, page] }))).toBe('no-text');
    const shapes = '10 10 m 20 30 l 30 10 l f\n'.repeat(200);
    const mixed = await document({ pages: [{ content: notice }, { content: shapes }] });
    expect(lost(mixed)).toEqual({ scannedPages: 1 });
  });

  test('nothing on any page', async () => {
    expect(await code(buildPdf({ pages: [{ content: '' }, { content: 'q Q' }] }))).toBe('empty-file');
  });

  test('comments, fields, signatures and attached files; links are nothing to read', async () => {
    const extra = [
      '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (note) >>',
      '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (value) /Rect [0 0 9 9] >>',
      '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 9 9] >>',
      '<< /Type /Filespec /F (a.txt) /EF << /F 15 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 2 >>\nstream\nhi\nendstream',
    ];
    const annots = `/Annots [${[0, 1, 2, 3].map((index) => `${firstExtra + index} 0 R`).join(' ')}]`;
    const catalog = `/Names << /EmbeddedFiles << /Names [(a.txt) 14 0 R] >> >> /AcroForm << /Fields [12 0 R 13 0 R] >>`;
    const read = await document({ pages: [{ content: notice, entries: annots }], extra, catalog });
    expect(lost(read)).toMatchObject({ comments: 1, formFields: 1, signatures: 1, embedded: 1 });
  });

  test('scripts never run, nothing is fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    onTestFinished(() => fetched.mockRestore());
    const script = '<< /S /JavaScript /JS (globalThis.ran = true; app.launchURL\\("http://127.0.0.1/"\\)) >>';
    const catalog = `/OpenAction ${script} /Names << /JavaScript << /Names [(a) ${firstExtra} 0 R] >> >>`;
    const extra = [
      script,
      `<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /AA << /E ${script} >> /Rect [0 0 9 9] >>`,
    ];
    const entries = `/Annots [${firstExtra + 1} 0 R] /AA << /O ${script} >>`;
    const read = await document({ pages: [{ content: notice, entries }], extra, catalog });
    expect(read.text).toBe('关于召开会议的通知');
    expect(lost(read).scripts).toBeGreaterThanOrEqual(2);
    expect([Reflect.get(globalThis, 'ran'), fetched.mock.calls]).toEqual([undefined, []]);
  });
});

describe('files that are locked', () => {
  test('a password to open it', async () => {
    expect(await code(await file('locked.pdf'))).toBe('encrypted');
  });

  test('a password only to change it', async () => {
    expect((await document(await file('locked-for-changes.pdf'))).text).toBe('关于召开会议的通知');
  });
});

describe('damage', () => {
  const whole = buildPdf({ pages: [{ content: notice }, { content: textAt('附件', 74, 742) }] });

  test.each([-7, 3, 100_000])('a table of objects that is wrong by %i is made anew', async (shift) => {
    expect((await document({ pages: [{ content: notice }], shift })).text).toBe('关于召开会议的通知');
  });

  test('other things after the end do no harm', async () => {
    const noise = new TextEncoder().encode('\n<html>an advertisement</html>');
    expect((await document(Uint8Array.from([...whole, ...noise]))).text).toContain('附件');
  });

  test('a cut file is never taken for a whole one', async () => {
    const end = new TextDecoder('latin1').decode(whole).indexOf('startxref');
    for (let length = 9; length <= end; length += 1) expect(await code(whole.subarray(0, length))).toBe('truncated');
    for (let length = end + 1; length < whole.length; length += 1) {
      expect(['truncated', 'read']).toContain(await code(whole.subarray(0, length)));
    }
  });

  test('whatever is wrong with it, it ends in a text or a code', async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        expect(['read', 'malformed', 'truncated', 'encrypted', 'no-text', 'empty-file']).toContain(await code(bytes));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('one damaged page costs itself', async () => {
    const kids = '<< /Type /Pages /Kids 7 /Count 1 >>';
    const bytes = buildPdf({ pages: [{ content: notice }], extra: [kids] });
    expect((await document(bytes)).text).toBe('关于召开会议的通知');
  });

  test('more pages than any document has', async () => {
    const pages = Array.from({ length: limits.pages + 1 }, () => ({ content: '' }));
    expect(await code(buildPdf({ pages }))).toBe('limit-exceeded');
  });

  test('no pages', async () => {
    expect(await code(buildPdf({ pages: [] }))).toBe('malformed');
  });
});
