import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNumbers, formatDocumentNumber, isNumberLine, parseDocumentNumber } from './number.ts';

it.each([
  ['云政发〔2026〕12号', '云政发', 2026, 12],
  ['云政发[2026]012号', '云政发', 2026, 12],
  ['云政发【2026】第12号', '云政发', 2026, 12],
  ['云政发（2026）12号', '云政发', 2026, 12],
  ['云政发﹝２０２６﹞１２号', '云政发', 2026, 12],
  ['云政发〔2026〕 12 号', '云政发', 2026, 12],
  ['云建(科)发〔2026〕9号', '云建(科)发', 2026, 9],
  ['云政发2026年第5号', '云政发', 2026, 5],
  ['2026年第3号', null, 2026, 3],
  ['第707号', null, null, 707],
  ['（第3号）', null, null, 3],
  ['青山市人民政府令第28号', '青山市人民政府令', null, 28],
  ['青山市人大常委会公告〔15届〕第19号', '青山市人大常委会公告〔15届〕', null, 19],
  ['〔2026〕5期', null, 2026, 5],
  // a draft's serial is given when it is registered
  ['云政发〔2026〕　　号', '云政发', 2026, null],
  ['云政办函〔2026〕××号', '云政办函', 2026, null],
  ['云政发〔2026〕＿＿号', '云政发', 2026, null],
  ['云政发', null, null, null],
  ['', null, null, null],
])('takes %j apart', (raw, prefix, year, serial) => {
  expect(parseDocumentNumber(raw)).toMatchObject({ prefix, year, serial });
});

it('reads back what it writes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('云政发', '国办函', '云人社发', '云政办发明电'),
      fc.integer({ min: 1950, max: 2100 }),
      fc.integer({ min: 1, max: 99999 }),
      (prefix, year, serial) => {
        const raw = formatDocumentNumber(prefix, year, serial);
        expect(parseDocumentNumber(raw)).toEqual({ raw, prefix, year, serial });
        expect(isNumberLine(raw)).toBe(true);
      },
    ),
  );
});

it('writes the standard brackets and no noughts', () => {
  expect(formatDocumentNumber('云政发', 2026, 7)).toBe('云政发〔2026〕7号');
});

it.each([
  ['根据云政发〔2026〕12号文件要求', false],
  ['云溪县2026年工作要点', false],
  ['第五号', true],
  ['第一条', false],
])('%j is a number line: %j', (line, expected) => {
  expect(isNumberLine(line)).toBe(expected);
});

it('finds cited numbers with their codes', () => {
  expect(findNumbers('按照《通知》（云政发〔2026〕12号）要求').map((n) => n.prefix)).toEqual(['（云政发']);
});

it.each(['云政发〔2026〕　　号', '云政发〔2026〕号', '云政发〔2026〕XX号'])(
  'takes %j, still without its serial, for a number line',
  (line) => {
    expect(isNumberLine(line)).toBe(true);
  },
);

it.each(['关于印发2026年工作要点的通知', '云政发〔2026〕文件号', '第号'])('takes %j for none', (line) => {
  expect(isNumberLine(line)).toBe(false);
});
