import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from './index.ts';
import { type Piece, readPieces, readText } from './testing/read.ts';
import { pieces, propertyRuns, scraps } from './testing/scraps.ts';

const facts = { name: 'a.docx', format: 'docx', bytes: 1, sha256: '0'.repeat(64) } as const;

describe('counting and understanding', { timeout: 3_600_000 }, () => {
  it('no part of any shuffle of lines counts more than the whole', () => {
    fc.assert(
      fc.property(pieces, (shuffled) => {
        const { title, body, attachments, all } = understand(readPieces(shuffled), facts).counts;
        for (const count of [title, body, attachments]) expect(count).toBeLessThanOrEqual(all);
      }),
      { numRuns: propertyRuns(200) },
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
    signers: `签发人：${'张三 '.repeat(100_000)}`,
    menus: '首页 通知 '.repeat(50_000),
    'open brackets': '（联系人'.repeat(75_000),
    'contents without end': `目录\n${'一、总体要求……………2\n'.repeat(10_000)}`,
    contents: '目录\n'.repeat(30_000),
    'wrapped recipients': `某通知\n${'各乡镇人民政府，各县直单位，各\n'.repeat(10_000)}`,
    'attachments each with the word': '附件1：某表\n'.repeat(15_000),
    'names to sign': '关于做好工作的通知\n签发人：张三\n云政发〔2026〕1号\n李四\n'.repeat(3_000),
    'blank and organ': '县教育局　'.repeat(60_000),
    'remarks of an imprint': `抄送：县委。\n${'校对：张三\n附件1\n'.repeat(8_000)}`,
    'marks of a slip': '便函 '.repeat(100_000),
  };
  // what isn't linear doesn't end before the runner gives up
  it.each(Object.entries(hostile))('a single line of %s', (_, text) => {
    expect(understand(readText(text), facts).text).toBe(text);
  });
});
