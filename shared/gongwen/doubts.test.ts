import { describe, expect, it } from 'vitest';
import { findElements } from './index.ts';
import { readText } from './testing/read.ts';

type Given = Partial<{
  front: string;
  title: string;
  number: string;
  body: string;
  signed: string;
  date: string;
  foot: string;
}>;

const plain = {
  front: '',
  title: '云溪县教育局关于开展校舍检查的通知',
  number: '云教发〔2026〕3号',
  body: '各中小学校：\n请认真组织检查。',
  signed: '云溪县教育局',
  date: '2026年3月5日',
  foot: '',
};

function doubts(given: Given) {
  const { front, title, number, body, signed, date, foot } = { ...plain, ...given };
  const lines = [front, number, title, body, signed, date, foot].filter((line) => line !== '');
  const { unsure, doubts: found, ...elements } = findElements(readText(`${lines.join('\n')}\n`));
  expect(found.map(({ field }) => field)).toEqual(unsure);
  for (const { field, candidates } of found) {
    const [first] = candidates;
    const value = field === 'documentNumber' ? elements.documentNumber?.raw : elements[field];
    expect([first?.value, 'unknown']).toContainEqual(value);
  }
  return Object.fromEntries(found.map(({ field, candidates }) => [field, candidates.map(({ value }) => value)]));
}

describe('cues that disagree', () => {
  it.each([
    [
      'a web page’s title says something else',
      { front: '县教育局关于2026年春季安全工作的意见' },
      { title: [plain.title, '县教育局关于2026年春季安全工作的意见'] },
    ],
    [
      'the number is of another year than the signature',
      { number: '云教发〔2024〕3号' },
      { signedOn: ['2026-03-05', '2026-03-05'] },
    ],
    [
      'it was printed before it was signed',
      { foot: '抄送：县政府办公室。\n云溪县教育局办公室　2026年3月1日印发' },
      { signedOn: ['2026-03-05', '2026-03-01'] },
    ],
    [
      'somebody else signs than the title says',
      { signed: '云溪县卫生健康局' },
      { issuers: [['云溪县卫生健康局'], ['云溪县教育局']] },
    ],
    [
      'head and imprint have recipients',
      { foot: '主送：各乡镇人民政府。\n抄送：县政府办公室。\n云溪县教育局办公室　2026年3月6日印发' },
      { mainRecipients: [['各中小学校'], ['各乡镇人民政府']] },
    ],
    [
      'a notice closes like a request',
      { body: '各中小学校：\n妥否，请批示。' },
      { kind: ['通知', '请示'], direction: ['down', 'down', 'up'] },
    ],
  ])('%s', (_, given, expected) => {
    expect(doubts(given)).toEqual(expected);
  });
});

describe('cues that only seem to disagree', () => {
  it.each([
    ['a web page’s title is the shorter one', { front: '关于开展校舍检查的通知' }],
    ['the mark of a paper without a red head stands above the number', { front: '工作提示', number: '2026年第6号' }],
    ['a slip’s mark', { front: '云溪县教育局便函', number: '云教便〔2026〕3号' }],
    ['the title has the issuer’s short name', { title: '县教育局关于开展校舍检查的通知' }],
    ['the title opens with no organ', { title: '关于开展校舍检查的通知' }],
    ['a December document was numbered in January', { number: '云教发〔2026〕3号', date: '2025年12月30日' }],
    ['it was printed on the day of signing', { foot: '云溪县教育局办公室　2026年3月5日印发' }],
    ['the number isn’t given yet', { number: '云教发〔2026〕　　号' }],
  ])('%s', (_, given) => {
    expect(doubts(given)).toEqual({});
  });

  it('a page number is no second document number', () => {
    const text =
      '云教发〔2026〕3号\n第3期\n关于开展校舍检查的通知\n各中小学校：\n请检查。\n云溪县教育局\n2026年3月5日\n';
    expect(findElements(readText(text)).unsure).toEqual([]);
  });
});

describe('the day of adoption', () => {
  const regulation = (...notes: string[]): ReturnType<typeof findElements> =>
    findElements(readText(['云溪市河道管理条例', ...notes, '第一条　为了加强河道管理，制定本条例。'].join('\n')));

  it.each([
    [
      'is that of the meeting, though published later',
      ['2025年8月27日 市人民代表大会常务委员会会议通过', '2025年9月20日 公布'],
      '2025-08-27',
    ],
    [
      'is that of the last revision',
      ['2015年8月27日 市人民代表大会通过', '2025年9月1日 市人民代表大会修订'],
      '2025-09-01',
    ],
    ['is no day of coming into force', ['2025年8月27日 市人民代表大会通过', '2025年10月1日起施行'], '2025-08-27'],
    [
      'is that of publication where a superior approved it',
      ['2025年8月1日 省人民政府批准', '2025年8月27日 市人民政府令第3号发布'],
      '2025-08-27',
    ],
  ])('%s', (_, notes, signedOn) => {
    expect(regulation(...notes)).toMatchObject({ signedOn, unsure: [] });
  });

  it('has two candidates where one organ adopted and another approved it', () => {
    const { signedOn, doubts: found } = regulation(
      '2025年8月27日 云溪市人民代表大会常务委员会通过',
      '2025年9月26日 临江省人民代表大会常务委员会批准',
    );
    expect(signedOn).toBe('2025-09-26');
    expect(found[0]?.candidates.map(({ value }) => value)).toEqual(['2025-09-26', '2025-08-27']);
  });
});
