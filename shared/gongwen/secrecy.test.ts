import { expect, it } from 'vitest';
import { parseHeadMark, secrecyMark } from './secrecy.ts';

it.each([
  ['秘密', '秘密'],
  ['机　密', '机密'],
  ['绝 密★长期', '绝密★长期'],
  ['机密★10年', '机密★10年'],
  ['秘密★6个月', '秘密★6个月'],
  ['密级：机密', '机密'],
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
