import { expect, it } from 'vitest';
import { findElements } from './index.ts';
import { parseHeadMark, secrecyMark } from './secrecy.ts';
import { readPieces, readText } from './testing/read.ts';

it.each([
  ['秘密', '秘密'],
  ['机　密', '机密'],
  ['绝 密★长期', '绝密★长期'],
  ['机密★10年', '机密★10年'],
  ['秘密★6个月', '秘密★6个月'],
  ['密级：机密', '机密'],
  ['（秘密）', '秘密'],
  ['000123　机密★1年　特急', '机密★1年'],
  ['秘密 加急', '秘密'],
])('%j is a mark: %j', (line, expected) => {
  expect(secrecyMark(line)).toBe(expected);
});

it.each([
  '国家秘密',
  '秘密级',
  '商业秘密。',
  '机密信息管理办法',
  '涉及秘密的',
  '绝密、机密、秘密',
  '密级：公开',
  '特急',
  '',
])('%j is no mark of secrecy', (line) => {
  expect(secrecyMark(line)).toBeNull();
});

it('reads copy number, secrecy and urgency from one line', () => {
  const line = '000001 机密★1年 特　急';
  const mark = parseHeadMark(line);
  expect(mark && [mark.copyNumber, mark.secrecy, mark.urgency].map((r) => r && line.slice(...r))).toEqual([
    '000001',
    '机密★1年',
    '特　急',
  ]);
});

it.each(['123456789', '12345', '特急通知', '2026年'])('%j is no head mark', (line) => {
  expect(parseHeadMark(line)).toBeNull();
});

it.each([
  [
    'a head that runs together',
    readText('000001机密★1年云发〔2026〕2号中共云溪县委关于有关工作的通知各乡镇党委：请执行。'),
  ],
  ['the first line of a form', readPieces(['发文稿纸。填写说明见背面。', '秘密', '签发：'])],
  ['a page header', readPieces(['关于有关工作的通知', '各单位：', '请执行。', { t: '机密★5年', kind: 'header' }])],
  [
    'a text box further down',
    readPieces(['关于有关工作的通知', '各单位：', '请执行。', { t: '绝 密', kind: 'textbox' }]),
  ],
])('sees the mark in %s', (_, source) => {
  expect(findElements(source).secrecy).not.toBeNull();
});

it.each([
  '关于加强保密工作的通知\n各单位：\n标注“机密★1年”的文件，由专人保管。',
  '国家秘密的密级分为绝密、机密、秘密三级。\n秘密事项一览表\n保密期限',
  '秘密级载体管理办法\n第一条　秘密分为三级。\n第二条　载体包括：\n秘密\n机密',
])('prose about secrecy has no mark: %#', (text) => {
  expect(findElements(readText(text)).secrecy).toBeNull();
});
