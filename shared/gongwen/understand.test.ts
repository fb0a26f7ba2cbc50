import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/contract/index.ts';
import { understand } from './index.ts';
import { type Piece, readPieces, readText, spanFaults } from './testing/read.ts';

const facts = { name: 'a.docx', format: 'docx', bytes: 1, sha256: '0'.repeat(64) } as const;

/** Lines from which hostile documents are shuffled together. */
const scraps = [
  '机密★1年',
  '000123',
  '云溪县人民政府文件',
  '云政发〔2026〕12号　签发人：张三',
  '云溪县人民政府关于做好工作的通知',
  '关于印发《某办法》的通知',
  '各乡镇人民政府，县直各单位：',
  '　　现将有关事项通知如下：',
  '　　一、加强领导。县人民政府2026年3月5日（此件公开发布）附件1某办法',
  '（一）提高认识',
  '附件：1.某办法2.某清单',
  '云溪县人民政府',
  '2026年7月8日',
  '二〇二六年三月五日',
  '（此件公开发布）',
  '附件1',
  '第一条　为了规范管理。',
  '抄送：县委办公室，县人大办。',
  '云溪县人民政府办公室　2026年7月9日印发',
  '',
  '𠮷（《“',
  '主送：各单位。',
];

const kinds = ['paragraph', 'heading', 'textbox', 'header', 'footnote', 'cell'] as const;
const line = fc.oneof(
  fc.constantFrom(...scraps),
  fc.array(fc.constantFrom(...scraps), { maxLength: 5 }).map((s) => s.join('')),
);
const piece: fc.Arbitrary<Piece> = fc.record({
  t: line,
  kind: fc.constantFrom(...kinds),
  page: fc.boolean(),
});

describe('whatever the file holds', { timeout: 30_000 }, () => {
  it('any shuffle of lines gives a valid draft whose spans hold their elements', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = readPieces(pieces);
        const draft = understand(source, facts);
        expect(Draft.safeParse(draft).error).toBeUndefined();
        expect(spanFaults(source, draft.document)).toEqual([]);
        const { title, body, attachments, all } = draft.counts;
        for (const count of [title, body, attachments]) expect(count).toBeLessThanOrEqual(all);
      }),
      { numRuns: 250 },
    );
  });

  it('any string does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const source = readText(text);
        const draft = understand(source, facts);
        expect(spanFaults(source, draft.document)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('understands the same twice', () => {
    const source = readText(scraps.join('\n'));
    expect(understand(source, facts)).toEqual(understand(source, facts));
  });
});

describe('counts', () => {
  it('of a shell count the printed text into the body', () => {
    const printed = '　　第一条　为了规范管理，制定本办法。';
    const pieces = [
      '关于印发《某办法》的通知',
      '各单位：',
      '　　现印发给你们。',
      '某县教育局',
      '2026年4月2日',
      { t: '某办法', page: true },
      printed,
    ];
    const { counts, document } = understand(readPieces(pieces), facts);
    expect(document.isShell).toBe(true);
    expect(counts.body).toBe('现印发给你们。'.length + '某办法'.length + '第一条为了规范管理，制定本办法。'.length);
    expect(counts.attachments).toBe(0);
  });

  it('keep attachments apart, and margins out', () => {
    const pieces: Piece[] = [
      '关于做好统计工作的通知',
      '各单位：',
      '　　请认真组织。',
      '　　附件：统计表',
      '某县统计局',
      '2026年4月2日',
      { t: '附件', page: true },
      '统计表',
      '一二三四五',
      { t: '页眉页眉', kind: 'header' },
    ];
    const { counts } = understand(readPieces(pieces), facts);
    expect(counts).toMatchObject({ title: 11, body: 6, attachments: 10 });
    expect(counts.all).toBe('关于做好统计工作的通知各单位：请认真组织。附件：统计表某县统计局'.length + 6 + 10);
  });
});

describe('pages', () => {
  const pagesOf = (pieces: readonly Piece[]): number => understand(readPieces(pieces), facts).counts.pages.estimated;
  const paragraph = `${'中'.repeat(12)}。${'文'.repeat(13)}`;

  it('an empty text has none', () => expect(pagesOf([''])).toBe(0));
  it('22 lines fill one', () => expect(pagesOf(Array<string>(22).fill(paragraph))).toBe(1));
  it('the 23rd begins another', () => expect(pagesOf(Array<string>(23).fill(paragraph))).toBe(2));
  it('a page break begins another', () => expect(pagesOf([paragraph, { t: paragraph, page: true }])).toBe(2));
  it('the cells of a row stand side by side', () => {
    const row = (n: number): Piece[] =>
      [0, 1].map((column) => ({ t: '中'.repeat(14), cell: { table: 0, row: n, column } }));
    expect(pagesOf([paragraph, ...Array.from({ length: 21 }, (_, n) => row(n)).flat()])).toBe(1);
  });
  it('a running line counts whole though it begins with the title', () => {
    const running = `云溪县人民政府文件云政发〔2026〕1号云溪县人民政府关于做好工作的通知各单位：${`${paragraph}。`.repeat(60)}`;
    expect(pagesOf([running])).toBeGreaterThanOrEqual(3);
  });
  it('attachments begin one of their own', () => {
    const body = ['关于做好统计工作的通知', '各单位：', '　　请认真组织。', '某县统计局', '2026年4月2日'];
    expect(pagesOf([...body, '附件1', '表', '附件2', '表'])).toBe(3);
  });
});

describe('time', { timeout: 30_000 }, () => {
  const hostile: Record<string, string> = {
    'Han without end': '中'.repeat(300_000),
    'opening brackets': '（'.repeat(300_000),
    'blanks between': '县 '.repeat(150_000),
    'long runs of blanks': `县${' '.repeat(3000)}2026年`.repeat(100),
    signatures: '县人民政府2026年3月5日'.repeat(20_000),
    copies: '。抄送：'.repeat(75_000),
    attachments: '附件：1.'.repeat(60_000),
  };
  it.each(Object.entries(hostile))('a single line of %s', (_, text) => {
    const started = performance.now();
    understand(readText(text), facts);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
