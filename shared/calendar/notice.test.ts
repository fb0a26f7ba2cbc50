import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalendarYear, NoticePreview } from '../contract/index.ts';
import { daysFromTo, weekdayOf } from './days.ts';
import { daysOf, readNotice } from './index.ts';
import { daysIn, holidays2027, notice2027 } from './testing.ts';

const days2027 = daysIn(holidays2027).toSorted((a, b) => (a.date < b.date ? -1 : 1));

/** The notice with one stretch of its words put otherwise. */
function put(from: string, to: string): string {
  expect(notice2027).toContain(from);
  return notice2027.replace(from, to);
}

function codes(pasted: string, asked: number | null = null) {
  return readNotice(pasted, asked).problems.map(({ line, code }) => [line, code]);
}

test('a whole notice is read to the day, with its title, number and date', () => {
  const read = readNotice(notice2027, null);
  expect(read.problems).toEqual([]);
  expect(read.year).toBe(2027);
  expect(read.sources).toEqual([
    { title: '国务院办公厅关于2027年部分节假日安排的通知', number: '国办发明电〔2026〕9号', date: '2026-11-06' },
  ]);
  expect(read.holidays.map(({ line }) => line)).toEqual([7, 8, 9, 10, 11, 12, 13]);
  expect(daysOf(read.holidays)).toEqual(days2027);
});

describe('the same days, however they come', () => {
  test.each<[string, string]>([
    ['weekdays as 星期六', notice2027.replaceAll('周', '星期')],
    ['no weekdays at all', notice2027.replaceAll(/（[^）]*）/gu, '')],
    [
      'half-width marks',
      notice2027.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('：', ':'),
    ],
    ['full-width digits', notice2027.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
    ['everything on one line', notice2027.replaceAll('\n', '')],
    ['lines cut anywhere, as from a pdf', notice2027.replaceAll(/(?<before>.{17})/gu, '$<before>\n')],
    ['blanks between the characters', [...notice2027].join(' ')],
    ['CRLF', notice2027.replaceAll('\n', '\r\n')],
    ['a dash for 至', notice2027.replaceAll('至', '—')],
    ['的日 left out before 至', notice2027.replaceAll(/日(?:（[^）]*）)?至/gu, '至')],
    ['weekdays of both ends behind the stretch', put('1月1日（周五）至3日（周日）', '1月1日至3日（周五至周日）')],
    ['arabic numbering', notice2027.replaceAll(/^[一二三四五六七]、/gmu, '1.')],
    ['no numbering', notice2027.replaceAll(/^[一二三四五六七]、/gmu, '')],
    ['the year said with every date', notice2027.replaceAll(/(?<=[：。、])(?=\d{1,2}月)/gu, '2027年')],
    ['the total in Han', put('共8天', '共八天')],
    [
      'make-up days as one stretch of words',
      put('1月31日（周日）、2月14日（周日）上班', '1月31日、2月14日（周日、周日）照常上班'),
    ],
    ['commas between make-up days', put('9月26日（周日）、10月9日', '9月26日（周日），10月9日')],
    ['advice that arranges nothing', put('共8天。', '共8天。鼓励各单位安排职工在2月4日（周四）休息。')],
    ['a reminder of the first working day', put('共8天。', '共8天。2月15日（周一）起正常上班。')],
    ['a duty that names a holiday', put('等工作。', '等工作。请于12月25日前将放假期间值班表报送。')],
  ])('%s', (_name, pasted) => {
    const read = readNotice(pasted, null);
    expect(read.problems.filter(({ refuses }) => refuses)).toEqual([]);
    expect(daysOf(read.holidays)).toEqual(days2027);
    expect(read.sources[0]?.number).toBe('国办发明电〔2026〕9号');
  });

  test('the bare sentences, where a person says the year', () => {
    const bare = notice2027.split('\n').slice(6, 13).join('\n');
    expect(codes(bare)).toEqual([[null, 'no-year']]);
    expect(daysOf(readNotice(bare, 2027).holidays)).toEqual(days2027);
  });

  test('JSON of a public collection, and our own', () => {
    const listed = {
      year: 2027,
      papers: [],
      days: days2027.map(({ date, name, kind }) => ({ name, date, isOffDay: kind === 'off' })),
    };
    const sources = [{ title: '关于2027年部分节假日安排的通知', number: null, date: '2026-11-06' }];
    for (const whole of [listed, { year: 2027, sources, days: days2027 }]) {
      const read = readNotice(JSON.stringify(whole, null, 2), null);
      expect(read.problems).toEqual([]);
      expect(daysOf(read.holidays)).toEqual(days2027);
    }
    expect(readNotice(JSON.stringify({ year: 2027, sources, days: days2027 }), null).sources).toEqual(sources);
  });
});

describe('days at the turn of the year and holidays together', () => {
  // 1 January 2030 is a Tuesday, 2034 a Sunday; mid-autumn of 2031 is 1 October
  test.each<[string, number, string, readonly string[], readonly string[]]>([
    [
      'a stretch over New Year with both years',
      2030,
      '2029年12月30日至2030年1月1日放假调休，共3天。2029年12月29日（星期六）上班。',
      ['2029-12-30', '2029-12-31', '2030-01-01'],
      ['2029-12-29'],
    ],
    [
      'one that leaves the second year out',
      2030,
      '2029年12月30日至1月1日放假调休，共3天。12月29日（周六）上班。',
      ['2029-12-30', '2029-12-31', '2030-01-01'],
      ['2029-12-29'],
    ],
    [
      'one that names no year',
      2030,
      '12月30日至1月1日放假调休，共3天。',
      ['2029-12-30', '2029-12-31', '2030-01-01'],
      [],
    ],
    [
      'a holiday on a Sunday, given on Monday',
      2034,
      '1月1日放假，1月2日（星期一）补休。',
      ['2034-01-01', '2034-01-02'],
      [],
    ],
    ['with the weekend', 2031, '1月1日（周三）放假，不调休。', ['2031-01-01'], []],
    [
      'the old manner, which explains what is moved',
      2030,
      '1月1日—3日放假，共3天。其中，1月1日为法定节假日，1月5日（星期六）、1月6日（星期日）两个公休日调至1月2日（星期三）、1月3日（星期四），1月5日（星期六）、1月6日（星期日）上班。',
      ['2030-01-01', '2030-01-02', '2030-01-03'],
      ['2030-01-05', '2030-01-06'],
    ],
  ])('%s', (_name, year, sentence, off, working) => {
    const [holiday] = readNotice(`元旦：${sentence}`, year).holidays;
    expect(holiday).toMatchObject({ off, working });
  });

  test('mid-autumn within the national holiday counts for both', () => {
    const joined = notice2027
      .replace(/六、.*\n/u, '')
      .replace('七、国庆节', '六、国庆节、中秋节')
      .replace('至7日（周四）放假调休，共7天', '至8日（周五）放假调休，共8天');
    const read = readNotice(joined, null);
    expect(read.problems).toEqual([]);
    expect(read.holidays.at(-1)?.off).toHaveLength(8);
  });

  test('a holiday of the region comes with the others, and the balance says so', () => {
    const read = readNotice(
      put('节假日期间', '八、三月三：4月8日（周四）、9日（周五）放假，共2天。\n节假日期间'),
      null,
    );
    expect(read.holidays.at(-1)).toMatchObject({ name: '三月三', off: ['2027-04-08', '2027-04-09'] });
    expect(read.problems).toEqual([
      { line: null, code: 'balance', params: { days: 15, statutory: 13 }, refuses: false },
    ]);
  });
});

describe('what contradicts is refused, with its line', () => {
  test.each<[string, string, [number | null, string][]]>([
    ['a weekday that doesn’t fit', put('1月31日（周日）', '1月31日（周六）'), [[8, 'weekday-wrong']]],
    ['the first day of a stretch', put('10月1日（周五）', '10月1日（周六）'), [[13, 'weekday-wrong']]],
    [
      'the last day of a stretch, behind it',
      put('1月1日（周五）至3日（周日）', '1月1日至3日（周五至周六）'),
      [[7, 'weekday-wrong']],
    ],
    ['a total that is wrong', put('共8天', '共7天'), [[8, 'total-wrong']]],
    ['放假N天 that is wrong', put('6月9日（周三）放假1天', '6月9日（周三）放假3天'), [[11, 'total-wrong']]],
    ['a day off in two holidays', put('9月15日（周三）', '10月1日（周五）'), [[13, 'day-twice']]],
    ['a day off that is worked', put('5月8日（周六）上班', '5月2日（周日）上班'), [[10, 'day-both']]],
    ['a weekday to make up', put('5月8日（周六）上班', '5月7日（周五）上班'), [[10, 'not-a-weekend']]],
    [
      'a day that doesn’t exist',
      put('1月31日（周日）、2月14日', '2月30日、2月14日'),
      [
        [8, 'no-such-date'],
        [null, 'balance'],
      ],
    ],
    [
      'a stretch backwards',
      put('5月1日（周六）至5日（周三）', '5月5日（周三）至1日（周六）'),
      [
        [10, 'range-reversed'],
        [10, 'total-wrong'],
        [null, 'balance'],
      ],
    ],
    [
      'a stretch of a month',
      put('10月1日（周五）至7日（周四）', '10月1日（周五）至11月7日（周日）'),
      [
        [13, 'range-long'],
        [13, 'total-wrong'],
        [null, 'balance'],
      ],
    ],
    ['another year', put('9月15日（周三）', '2028年9月15日（周五）'), [[12, 'other-year']]],
    ['不上班', put('5月8日（周六）上班', '5月8日（周六）不上班'), [[10, 'negated']]],
    [
      'a day without its month',
      put('6月9日（周三）', '9日（周三）'),
      [
        [11, 'no-month'],
        [11, 'no-days'],
        [null, 'missing-holidays'],
      ],
    ],
    [
      'a holiday without days',
      put('6月9日（周三）放假1天，不调休', '另行通知'),
      [
        [11, 'no-days'],
        [null, 'missing-holidays'],
      ],
    ],
    ['half a notice', notice2027.split('\n').slice(0, 10).join('\n'), [[null, 'missing-holidays']]],
    ['not a notice', '今天下午三点开会，请准时参加。', [[null, 'nothing-found']]],
    ['nothing', '', [[null, 'nothing-found']]],
    ['broken JSON', '{"year":2027,', [[null, 'bad-json']]],
    ['JSON of something else', '[1,2,3]', [[null, 'bad-json']]],
  ])('%s', (_name, pasted, expected) => {
    const { problems } = readNotice(pasted, null);
    expect(problems.map(({ line, code }) => [line, code])).toEqual(expected);
    expect(problems.some(({ refuses }) => refuses)).toBe(true);
  });

  test('more days than the holidays of a year can have', () => {
    const free = [
      '1月5日至19日',
      '3月1日至15日',
      '3月16日至30日',
      '6月10日至24日',
      '7月1日至15日',
      '8月1日至15日',
      '11月1日至15日',
    ];
    const idle = free.map((stretch) => `八、农忙假：${stretch}放假。`).join('\n');
    const { problems } = readNotice(put('节假日期间', `${idle}\n节假日期间`), null);
    expect(problems.filter(({ refuses }) => refuses).map(({ code }) => code)).toEqual(['too-many-days']);
  });

  test('the year asked for is not the one of the text', () => {
    expect(codes(notice2027, 2028)).toEqual([[null, 'year-differs']]);
  });

  test('last year’s text with the new year in its title: nearly no weekday fits', () => {
    const wrong = codes(notice2027.replaceAll('2027年', '2028年')).filter(([, code]) => code === 'weekday-wrong');
    expect(wrong.length).toBeGreaterThan(10);
  });

  test.each<[string, object, [number | null, string][]]>([
    ['an entry without a day', { name: '元旦', isOffDay: true }, [[1, 'bad-entry']]],
    ['a day that doesn’t exist', { name: '元旦', date: '2027-02-30', isOffDay: true }, [[1, 'bad-entry']]],
    [
      'a weekday that is worked',
      { name: '元旦', date: '2027-01-06', isOffDay: false },
      [
        [1, 'not-a-weekend'],
        [null, 'balance'],
      ],
    ],
    [
      'a day that is there already',
      { name: '元旦', date: '2027-01-01', isOffDay: true },
      [
        [1, 'day-twice'],
        [null, 'balance'],
      ],
    ],
    [
      'a day of another year',
      { name: '元旦', date: '2029-01-02', isOffDay: true },
      [
        [1, 'other-year'],
        [null, 'balance'],
      ],
    ],
  ])('JSON with %s', (_name, entry, expected) => {
    const listed = days2027.map(({ date, name, kind }) => ({ name, date, isOffDay: kind === 'off' }));
    expect(codes(JSON.stringify({ year: 2027, days: [entry, ...listed] }))).toEqual(expected);
  });
});

describe('what is only odd is told and not refused', () => {
  test('a sentence lost in copying shows in the balance', () => {
    const { problems } = readNotice(put('5月8日（周六）上班。', ''), null);
    expect(problems).toEqual([{ line: null, code: 'balance', params: { days: 14, statutory: 13 }, refuses: false }]);
  });

  test('dates that nothing is said of', () => {
    const { problems } = readNotice(put('共8天。', '共8天。值班安排详见2月3日的附表。'), null);
    expect(problems).toEqual([
      { line: 8, code: 'unread', params: { said: '值班安排详见2月3日的附表' }, refuses: false },
    ]);
  });
});

describe('whatever is pasted', () => {
  const words = fc.constantFrom(
    '元旦：',
    '春节',
    '一、',
    '国庆节、中秋节:',
    '1月1日',
    '2月30日',
    '31日',
    '12月29日（周六）',
    '2026年',
    '至',
    '—',
    '放假',
    '上班',
    '补休',
    '不',
    '共3天',
    '，',
    '。',
    '\n',
    '（',
    '）',
    '关于2027年部分节假日安排的通知',
    '调至',
    '{',
    '星期日',
    '国办发明电〔2026〕7号',
  );
  const pasted = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
  );

  test('it never throws, days exist, and the preview keeps the contract', () => {
    fc.assert(
      fc.property(pasted, fc.option(fc.integer({ min: 1900, max: 2200 })), (text, asked) => {
        const read = readNotice(text, asked);
        NoticePreview.parse({ ...read, replaces: null, usable: false });
        const usable = read.year !== null && !read.problems.some(({ refuses }) => refuses);
        if (usable) CalendarYear.parse({ year: read.year, sources: read.sources, days: daysOf(read.holidays) });
      }),
      { numRuns: Number(process.env.JIANWEN_PROPERTY_RUNS ?? 300) },
    );
  });

  test('a notice written from days is read as those days', () => {
    const weekday = (date: string) => '日一二三四五六'[weekdayOf(date)];
    const said = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日（周${weekday(date)}）`;
    const stretch = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 20 }),
      length: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 2014, max: 2100 }), stretch, (year, { month, day, length }) => {
        const at = (d: number) => `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const off = daysFromTo(at(day), at(day + length - 1));
        const last = length === 1 ? '' : `至${said(off.at(-1) ?? '')}`;
        const read = readNotice(`春节：${said(at(day))}${last}放假调休，共${length}天。`, year);
        expect(read.holidays[0]?.off).toEqual(off);
        expect(read.problems.map(({ code }) => code)).toEqual(['missing-holidays']);
      }),
    );
  });

  test.each([
    '1月1日、',
    '1月1日（周五）、',
    '1月1日至',
    '1月1日至15日、',
    '春节：1月1日至3日放假，',
    '关于2027年',
    '（周五）',
    '一、国庆节：',
    '2月30日。',
  ])('tens of thousands of “%s” come to an end', (unit) => {
    const pasted = `元旦：${unit.repeat(Math.floor(90_000 / unit.length))}放假`;
    // what isn't linear doesn't end before the runner gives up
    expect(() => readNotice(pasted, 2027)).not.toThrow();
  });
});
