import { expect, it } from 'vitest';
import { findDates, isDateLine, parseChineseDate } from './date.ts';

it.each([
  ['2026年3月5日', '2026-03-05'],
  [' 2026 年 03 月 05 日 ', '2026-03-05'],
  ['２０２６年３月５日', '2026-03-05'],
  ['二〇二六年三月五日', '2026-03-05'],
  ['二○○四年十二月十七日', '2004-12-17'],
  ['二ＯＯ六年五月二十三日', '2006-05-23'],
  ['二OO六年五月二十三日', '2006-05-23'],
  ['二零二六年一月卅一日', null],
  ['二零二六年一月三十一日', '2026-01-31'],
  ['一九九六年二月六日', '1996-02-06'],
  ['一九九六年十月十日', '1996-10-10'],
  ['二〇二四年二月二十九日', '2024-02-29'],
  ['二〇二五年二月二十九日', null],
  ['2026年13月1日', null],
  ['2026年4月31日', null],
  ['2026年7月　日', null],
  ['2026年3月', null],
  ['自2026年3月5日起', null],
  ['', null],
])('reads %j as %j', (raw, expected) => {
  expect(parseChineseDate(raw)).toBe(expected);
});

it('finds dates within text with their places', () => {
  const text = '于2026年3月5日、二〇二六年三月六日召开';
  expect(findDates(text).map((d) => [text.slice(d.start, d.end), d.value])).toEqual([
    ['2026年3月5日', '2026-03-05'],
    ['二〇二六年三月六日', '2026-03-06'],
  ]);
});

it.each([
  ['2026年7月8日', true],
  ['2026年7月　日', true],
  ['2026年×月×日', true],
  ['2026年', false],
  ['2026年7月8日上午', false],
])('%j alone on a line is a date line: %j', (line, expected) => {
  expect(isDateLine(line)).toBe(expected);
});
