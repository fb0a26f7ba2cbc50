import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, formatDocumentNumber, isNumberLine, parseDocumentNumber } from './number.ts';

const taken = (raw: string) => {
  const { prefix, year, serial, series, malformed } = parseDocumentNumber(raw);
  return { prefix, year, serial, series, malformed };
};

it.each([
  ['云政发〔2026〕12号', '云政发', 2026, 12],
  ['云政发[2026]012号', '云政发', 2026, 12],
  ['云政发【2026】第12号', '云政发', 2026, 12],
  ['云政发（2026）12号', '云政发', 2026, 12],
  ['云政发﹝２０２６﹞１２号', '云政发', 2026, 12],
  ['云政发﹝2026〕12号', '云政发', 2026, 12],
  ['云政发［2026］12号', '云政发', 2026, 12],
  ['云政发〖2026〗12号', '云政发', 2026, 12],
  ['云政发❲2026❳12号', '云政发', 2026, 12],
  ['云政发<2026>12号', '云政发', 2026, 12],
  ['云政发〈2026〉12号', '云政发', 2026, 12],
  ['云政发〔2026〕 12 号', '云政发', 2026, 12],
  ['云 政 发 〔 2 0 2 6 〕 1 2 号', '云政发', 2026, 12],
  ['云政发〔2026年〕第12号', '云政发', 2026, 12],
  ['雲政發〔2026〕12號', '雲政發', 2026, 12],
  ['云政发〔二〇二六〕十二号', '云政发', 2026, 12],
  ['云政发〔一九八六〕一百零五号', '云政发', 1986, 105],
  ['（云政发〔2026〕12号）', '云政发', 2026, 12],
  ['（云政发（2026）12号）', '云政发', 2026, 12],
  ['文号：云政发〔2026〕12号', '云政发', 2026, 12],
  ['云建(科)发〔2026〕9号', '云建(科)发', 2026, 9],
  ['云建（科）发（2026）9号', '云建(科)发', 2026, 9],
  ['云财（教）指标﹝2026﹞199号', '云财(教)指标', 2026, 199],
  ['云政发2026年第5号', '云政发', 2026, 5],
  ['云发改高技函〔2026〕1705号', '云发改高技函', 2026, 1705],
  ['云政办发明电〔2026〕3号', '云政办发明电', 2026, 3],
  ['政发〔1949〕1号', '政发', 1949, 1],
  ['政发〔2100〕1号', '政发', 2100, 1],
])('takes the document number %j apart', (raw, prefix, year, serial) => {
  expect(taken(raw)).toEqual({ prefix, year, serial, series: 'document', malformed: null });
});

it.each([
  ['第707号', null, null, 707, 'unyeared'],
  ['（第3号）', null, null, 3, 'unyeared'],
  ['第五号', null, null, 5, 'unyeared'],
  ['第二十三号', null, null, 23, 'unyeared'],
  ['云函第7号', '云函', null, 7, 'unyeared'],
  ['云人常〔15届〕3号', '云人常〔15届〕', null, 3, 'unyeared'],
  // nothing says what it counts: the name stands above it in the head
  ['2026年第3号', null, 2026, 3, null],
  ['青山市人民政府令第28号', '青山市人民政府令', null, 28, 'order'],
  ['青山市人民政府令28号', '青山市人民政府令', null, 28, 'order'],
  ['令第28号', '令', null, 28, 'order'],
  ['某某部令2026年第3号', '某某部令', 2026, 3, 'order'],
  ['某某部令〔2026〕3号', '某某部令', 2026, 3, 'order'],
  ['青山市人大常委会公告〔15届〕第19号', '青山市人大常委会公告〔15届〕', null, 19, 'announcement'],
  ['青山市人大常委会公告15届第19号', '青山市人大常委会公告15届', null, 19, 'announcement'],
  ['青山市第十五届人大常委会公告第6号', '青山市第十五届人大常委会公告', null, 6, 'announcement'],
  ['青山市水利局公告2026年第1号', '青山市水利局公告', 2026, 1, 'announcement'],
  ['青山市水利局公告2026第1号', '青山市水利局公告', 2026, 1, 'announcement'],
  ['青山市水利局通告〔2026〕第1号', '青山市水利局通告', 2026, 1, 'announcement'],
  ['云科公告〔2026〕36号', '云科公告', 2026, 36, 'announcement'],
  ['〔2026〕5期', null, 2026, 5, 'issue'],
  ['第3期', null, null, 3, 'issue'],
  ['2026年第3期（总第120期）', null, 2026, 3, 'issue'],
  ['云政办简报〔2026〕5期', '云政办简报', 2026, 5, 'issue'],
  // a code may hold the word, or open with it
  ['令办发〔2026〕5号', '令办发', 2026, 5, 'document'],
  ['公告办函〔2026〕5号', '公告办函', 2026, 5, 'document'],
])('tells the series of %j', (raw, prefix, year, serial, series) => {
  expect(taken(raw)).toEqual({ prefix, year, serial, series, malformed: null });
});

it.each([
  ['云政发〔2026〕　　号', '云政发', 2026, null, 'no-serial'],
  ['云政办函〔2026〕××号', '云政办函', 2026, null, 'no-serial'],
  ['云政发〔2026〕＿＿号', '云政发', 2026, null, 'no-serial'],
  ['云政发〔2026〕号', '云政发', 2026, null, 'no-serial'],
  ['云政发〔2026〕0号', '云政发', 2026, null, 'no-serial'],
  ['云政发〔20××〕×号', '云政发', null, null, 'no-year'],
  ['云政发〔　　〕12号', '云政发', null, 12, 'no-year'],
  ['云政发〔1926〕12号', '云政发', null, 12, 'year'],
  ['云政发〔2206〕12号', '云政发', null, 12, 'year'],
  ['云政发〔20266〕12号', '云政发', null, 12, 'year'],
  ['云政发〔86〕12号', '云政发', 1986, 12, 'short-year'],
  ['云政发〔26〕12号', '云政发', 2026, 12, 'short-year'],
  ['云政发〔2026〕12', '云政发', 2026, 12, 'no-mark'],
  ['〔2026〕12号', null, 2026, 12, 'no-prefix'],
  ['[2026]云科提复45号', '云科提复', 2026, 45, 'year-first'],
  ['（83）财税字第12号', '财税字', 1983, 12, 'year-first'],
  ['云政发〔2026[12号', '云政发', 2026, 12, 'brackets'],
  ['云政发〔2026）12号', '云政发', 2026, 12, 'brackets'],
  ['云政发[2026]]12号', '云政发', 2026, 12, 'brackets'],
  ['云政发2026〔12〕号', '云政发', 2026, 12, 'brackets'],
  ['云政发2026-12号', '云政发', 2026, 12, 'brackets'],
  ['云政发〔2O26〕l2号', '云政发', 2026, 12, 'misread'],
  ['云政发〔2026〕1O号', '云政发', 2026, 10, 'misread'],
  ['云政发〔2026〕12号、云财〔2026〕8号', '云政发', 2026, 12, 'several'],
  ['云政发〔2026〕12号 云财〔2026〕8号', '云政发', 2026, 12, 'several'],
  ['云政发〔2026〕1-3号', '云政发', 2026, 1, 'range'],
  ['云政发〔2026〕第1号至第3号', '云政发', 2026, 1, 'range'],
  ['云政发〔2026〕1、2、3号', '云政发', 2026, 1, 'range'],
  ['云政发〔2026〕12号(1)', '云政发', 2026, 12, 'trailing'],
  ['云政发〔2026〕12号文件', '云政发', 2026, 12, 'trailing'],
  ['云政发〔2026〕1234567号', null, null, null, 'unread'],
  ['云政发', null, null, null, 'unread'],
  ['云政发202612号', null, null, null, 'unread'],
  ['关于印发工作要点的通知', null, null, null, 'unread'],
  ['关于印发〔2026〕工作要点的通知', null, null, null, 'unread'],
  ['', null, null, null, 'unread'],
])('says why %j is not whole', (raw, prefix, year, serial, malformed) => {
  expect(taken(raw)).toMatchObject({ prefix, year, serial, malformed });
});

describe('whatever the text', () => {
  const code = fc.constantFrom('云政发', '国办函', '云人社发', '云政办发明电', '云建(科)发', '云2办');
  const standing = { year: fc.integer({ min: 1949, max: 2100 }), serial: fc.integer({ min: 1, max: 99999 }) };

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(code, standing.year, standing.serial, (prefix, year, serial) => {
        const raw = formatDocumentNumber(prefix, year, serial);
        expect(parseDocumentNumber(raw)).toEqual({ raw, prefix, year, serial, series: 'document', malformed: null });
      }),
    );
  });

  it('a number as the standard writes it is a number line', () => {
    fc.assert(
      fc.property(fc.constantFrom('云政发', '云建(科)发'), standing.year, standing.serial, (prefix, year, serial) => {
        expect(isNumberLine(formatDocumentNumber(prefix, year, serial))).toBe(true);
      }),
    );
  });

  it('blanks, width and bracket make no other number', () => {
    fc.assert(
      fc.property(
        standing.year,
        standing.serial,
        fc.constantFrom('[]', '【】', '（）', '﹝﹞', '［］'),
        fc.constantFrom('', ' ', '　'),
        fc.boolean(),
        (year, serial, [open, close], blank, wide) => {
          const digits = (n: number) =>
            wide ? String(n).replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : String(n);
          const raw = ['云政发', open, digits(year), close, digits(serial), '号'].join(blank);
          expect(taken(raw)).toEqual(taken(formatDocumentNumber('云政发', year, serial)));
        },
      ),
    );
  });

  it('a part is null or can be what it stands for', () => {
    const pieces = fc.constantFrom(...'云政发令公告〔〕[]（）2026年第12号期、-OlX 　一十届');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (raw) => {
          const { year, serial, prefix } = parseDocumentNumber(raw);
          expect(year === null || (year >= 1949 && year <= 2100)).toBe(true);
          expect(serial === null || serial > 0).toBe(true);
          expect(prefix).not.toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('writes the standard brackets and no noughts', () => {
  expect(formatDocumentNumber('云政发', 2026, 7)).toBe('云政发〔2026〕7号');
});

it.each([
  ['根据云政发〔2026〕12号文件要求', false],
  ['云溪县2026年工作要点', false],
  ['第五号', true],
  ['第一条', false],
  ['云政發〔2026〕12號', true],
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
