import { describe, expect, test } from 'vitest';
import { formatNumber } from '../blocks/number-format.ts';
import { buildDocx, inList, level, p } from '../testing/build-docx.ts';
import { readDocx } from './read-docx.ts';

function lines(body: string, numbering: string, styles = ''): string[] {
  const read = readDocx(buildDocx(body, { numbering, styles }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.text.split('\n');
}

const scheme = (id: number, levels: string, more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const list = (id: number, schemeId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${schemeId}"/>${overrides}</w:num>`;
const startAt = (ilvl: number, start: number) =>
  `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const official = scheme(
  0,
  level(0, 'chineseCountingThousand', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
);

describe('labels of automatic numbering', () => {
  test('the levels of an official document, deeper ones starting over', () => {
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((ilvl) => p('文', inList(1, ilvl))).join('');
    expect(lines(body, official + list(1, 0))).toEqual([
      '一、文',
      '（一）文',
      '1. 文',
      '2. 文',
      '（二）文',
      '1. 文',
      '二、文',
      '（一）文',
    ]);
  });

  test('lists of one scheme count on, unless they have a start of their own', () => {
    const body = p('文', inList(1)) + p('文', inList(2)) + p('文', inList(3)) + p('文', inList(3));
    const numbering = official + list(1, 0) + list(2, 0) + list(3, 0, startAt(0, 1));
    expect(lines(body, numbering)).toEqual(['一、文', '二、文', '一、文', '二、文']);
  });

  test('a list may replace a level of its scheme', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    expect(lines(p('文', inList(1)), official + list(1, 0, own))).toEqual(['A) 文']);
  });

  test('several levels in one label, and legal style turns them all into digits', () => {
    const levels = level(0, 'chineseCounting', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    const body = p('文', inList(1, 0)) + p('文', inList(1, 1));
    expect(lines(body, scheme(0, levels) + list(1, 0))).toEqual(['一 文', '1.1 文']);
  });

  test('a level that never starts over counts on under the next heading', () => {
    const levels = level(0, 'decimal', '第%1章') + level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>');
    const body = [0, 1, 0, 1].map((ilvl) => p('文', inList(1, ilvl))).join('');
    expect(lines(body, scheme(0, levels) + list(1, 0))).toEqual(['第1章 文', '第1条 文', '第2章 文', '第2条 文']);
  });

  test('a level used before the one above it shows that one at its start', () => {
    const levels = level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2');
    expect(lines(p('文', inList(1, 1)), scheme(0, levels) + list(1, 0))).toEqual(['1.1 文']);
  });

  test('numbering through a style, with the level that names the style', () => {
    const levels = level(0, 'decimal', '%1') + level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>');
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = p('文', '<w:pStyle w:val="H2"/>') + p('文', `<w:pStyle w:val="H2"/>${inList(0)}`);
    expect(lines(body, scheme(0, levels) + list(1, 0), styles)).toEqual(['（一）文', '文']);
  });

  test('a scheme that only refers to a numbering style takes its levels from there', () => {
    const numbering =
      scheme(0, level(0, 'chineseCounting', '%1、'), '<w:styleLink w:val="S"/>') +
      scheme(1, '', '<w:numStyleLink w:val="S"/>') +
      list(1, 1);
    expect(lines(p('文', inList(1)), numbering)).toEqual(['一、文']);
  });

  test('bullets of symbol fonts become a bullet that every font has', () => {
    expect(lines(p('文', inList(1)), scheme(0, level(0, 'bullet', '\u{F06C}')) + list(1, 0))).toEqual(['• 文']);
  });

  test('a deleted paragraph takes no number', () => {
    const deleted = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`;
    expect(lines(deleted + p('文', inList(1)), official + list(1, 0))).toEqual(['一、文']);
  });

  test('a list that does not exist numbers nothing', () => {
    expect(lines(p('文', inList(7)), official)).toEqual(['文']);
  });
});

test.each([
  ['chineseCounting', [1, 10, 11, 20, 21, 99], ['一', '十', '十一', '二十', '二十一', '九十九']],
  [
    'chineseCountingThousand',
    [100, 101, 110, 1003, 1230],
    ['一百', '一百零一', '一百一十', '一千零三', '一千二百三十'],
  ],
  ['ideographDigital', [1, 10, 205], ['一', '一〇', '二〇五']],
  ['chineseLegalSimplified', [1, 10, 21], ['壹', '壹拾', '贰拾壹']],
  ['taiwaneseCountingThousand', [12], ['十二']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalEnclosedCircle', [1, 20, 21, 50, 51], ['①', '⑳', '㉑', '㊿', '51']],
  ['decimalEnclosedParen', [3], ['⑶']],
  ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
  ['lowerRoman', [4, 9, 1994], ['iv', 'ix', 'mcmxciv']],
  ['ideographTraditional', [1, 11], ['甲', '11']],
  ['decimalZero', [7], ['07']],
  ['somethingNew', [7], ['7']],
  ['none', [7], ['']],
])('%s', (format, values, expected) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(expected);
});
