import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { draftOf } from './testing/draft.ts';
import { repetitionsIn } from './within.ts';

const articles = [
  '第一条　为规范村级渠道看护，制定本办法。',
  '第二条　看护员由村民会议推选，每届三年，可以连任；年满六十五周岁的不再推选，推选结果在村口张贴七日。',
  '第三条　看护员每日沿渠巡走一遍，见到垮塌、渗漏、淤堵的，当日告诉水利站，夜里下雨的再走一遍。',
  '第四条　看护员的报酬由乡镇按渠道长度核定，每公里每月不少于一百二十元，随村干部报酬一并发放。',
  '第五条　看护员摔伤、落水的，由乡镇送医，医药费从渠道养护资金里先行垫付，事后按工伤的办法办理。',
  '第六条　本办法自印发之日起施行。',
];

/** What is told of an office's paper: first place, second place, where. */
function look(lines: readonly string[], behind: readonly string[] = []): [string, string, string][] {
  const shell = [
    '云溪县人民政府办公室关于印发渠道看护办法的通知',
    '各乡镇人民政府：',
    '《渠道看护办法》已经县政府同意，现印发给你们，请遵照执行。',
    '云溪县人民政府办公室',
    '2026年3月5日',
    '渠道看护办法',
  ];
  const draft = draftOf([...shell, ...lines, ...behind].join('\n'));
  const text = normalise(draft.text);
  return repetitionsIn(draft, text, new Uint8Array(text.length)).map(({ first, second, where }) => [
    draft.text.slice(...first),
    draft.text.slice(...second),
    where,
  ]);
}

const [, two = '', three = '', four = '', five = ''] = articles;
const long =
  '看护员离任的，应当把渠道图、巡走记录和闸门钥匙交给接任的人，两人当面点清并在交接单上签字，交接单一式两份，由村里和水利站各存一份。';
const block = [two, three, four].join('\n');

describe('what was put in twice', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['articles', [...articles.slice(0, 4), two, three, four, ...articles.slice(4)], block],
    ['articles, a few lines apart', [...articles.slice(0, 4), five, two, three, four], block],
    ['a paragraph side by side, without a number', [...articles, long, long], long],
  ])('%s', (_, lines, said) => {
    expect(look(lines)).toEqual([[said, said, 'body']]);
  });

  test('the whole of it', () => {
    const [found, ...more] = look([...articles, ...articles]);
    expect(more).toEqual([]);
    expect(found?.slice(0, 2)).toEqual([articles.join('\n'), articles.join('\n')]);
  });

  test('three times in a row is told twice', () => {
    const thrice = look([...articles.slice(0, 1), two, three, two, three, two, three, ...articles.slice(3)]);
    expect(thrice).toEqual(Array.from({ length: 2 }, () => [`${two}\n${three}`, `${two}\n${three}`, 'body']));
  });

  test.each<readonly [string, readonly string[]]>([
    ['the paragraph of one article that another has as well', [articles[0] ?? '', two, long, three, four, five, long]],
    ['an article with another figure', [...articles, two.replace('三年', '四年')]],
    ['an article with another number', [...articles, three.replace('第三条', '第七条')]],
    ['a short article', [...articles, articles[5] ?? '']],
    ['a refrain', [...articles, long, three, long, four, long, five, long]],
  ])('not %s', (_, lines) => {
    expect(look(lines)).toEqual([]);
  });

  test('not what two attached forms share', () => {
    const form = (n: number): readonly string[] => [
      `附件${n}`,
      `看护员${'申请续聘'.slice(2 * n - 2, 2 * n)}表`,
      long,
      three,
    ];
    expect(look(articles, [...form(1), ...form(2)])).toEqual([]);
  });
});
