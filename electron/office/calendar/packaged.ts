import { daysFromTo } from '#shared/calendar/index.ts';
import type { Calendar, CalendarDay, CalendarSource } from '#shared/contract/index.ts';

/** First day, last day where there are more, and the weekend days worked instead; `MM-DD`, or with a year where it is another. */
type Holiday = readonly [name: string, first: string, last: string, working?: readonly string[]];
type Packaged = Readonly<{ sources: readonly CalendarSource[]; holidays: readonly Holiday[] }>;

function notice(year: number, number: string, date: string): CalendarSource {
  return { title: `国务院办公厅关于${year}年部分节假日安排的通知`, number: `国办发明电${number}号`, date };
}

/** What the State Council's General Office arranged, year by year; a test compares every day with another collection. */
const years: Readonly<Record<number, Packaged>> = {
  2018: {
    sources: [notice(2018, '〔2017〕12', '2017-11-30')],
    holidays: [
      ['元旦', '01-01', '01-01'],
      ['春节', '02-15', '02-21', ['02-11', '02-24']],
      ['清明节', '04-05', '04-07', ['04-08']],
      ['劳动节', '04-29', '05-01', ['04-28']],
      ['端午节', '06-18', '06-18'],
      ['中秋节', '09-24', '09-24'],
      ['国庆节', '10-01', '10-07', ['09-29', '09-30']],
    ],
  },
  2019: {
    sources: [
      notice(2019, '〔2018〕15', '2018-12-04'),
      { title: '国务院办公厅关于调整2019年劳动节假期安排的通知', number: null, date: '2019-03-22' },
    ],
    holidays: [
      ['元旦', '2018-12-30', '01-01', ['2018-12-29']],
      ['春节', '02-04', '02-10', ['02-02', '02-03']],
      ['清明节', '04-05', '04-05'],
      ['劳动节', '05-01', '05-04', ['04-28', '05-05']],
      ['端午节', '06-07', '06-07'],
      ['中秋节', '09-13', '09-13'],
      ['国庆节', '10-01', '10-07', ['09-29', '10-12']],
    ],
  },
  2020: {
    sources: [
      notice(2020, '〔2019〕16', '2019-11-21'),
      { title: '国务院办公厅关于延长2020年春节假期的通知', number: '国办发明电〔2020〕1号', date: '2020-01-26' },
    ],
    holidays: [
      ['元旦', '01-01', '01-01'],
      ['春节', '01-24', '02-02', ['01-19']],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05', ['04-26', '05-09']],
      ['端午节', '06-25', '06-27', ['06-28']],
      ['国庆节、中秋节', '10-01', '10-08', ['09-27', '10-10']],
    ],
  },
  2021: {
    sources: [notice(2021, '〔2020〕27', '2020-11-25')],
    holidays: [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-11', '02-17', ['02-07', '02-20']],
      ['清明节', '04-03', '04-05'],
      ['劳动节', '05-01', '05-05', ['04-25', '05-08']],
      ['端午节', '06-12', '06-14'],
      ['中秋节', '09-19', '09-21', ['09-18']],
      ['国庆节', '10-01', '10-07', ['09-26', '10-09']],
    ],
  },
  2022: {
    sources: [notice(2022, '〔2021〕11', '2021-10-25')],
    holidays: [
      ['元旦', '01-01', '01-03'],
      ['春节', '01-31', '02-06', ['01-29', '01-30']],
      ['清明节', '04-03', '04-05', ['04-02']],
      ['劳动节', '04-30', '05-04', ['04-24', '05-07']],
      ['端午节', '06-03', '06-05'],
      ['中秋节', '09-10', '09-12'],
      ['国庆节', '10-01', '10-07', ['10-08', '10-09']],
    ],
  },
  2023: {
    sources: [notice(2023, '〔2022〕16', '2022-12-08')],
    holidays: [
      ['元旦', '2022-12-31', '01-02'],
      ['春节', '01-21', '01-27', ['01-28', '01-29']],
      ['清明节', '04-05', '04-05'],
      ['劳动节', '04-29', '05-03', ['04-23', '05-06']],
      ['端午节', '06-22', '06-24', ['06-25']],
      ['中秋节、国庆节', '09-29', '10-06', ['10-07', '10-08']],
    ],
  },
  2024: {
    sources: [notice(2024, '〔2023〕7', '2023-10-25')],
    holidays: [
      ['元旦', '01-01', '01-01'],
      ['春节', '02-10', '02-17', ['02-04', '02-18']],
      ['清明节', '04-04', '04-06', ['04-07']],
      ['劳动节', '05-01', '05-05', ['04-28', '05-11']],
      ['端午节', '06-10', '06-10'],
      ['中秋节', '09-15', '09-17', ['09-14']],
      ['国庆节', '10-01', '10-07', ['09-29', '10-12']],
    ],
  },
  2025: {
    sources: [notice(2025, '〔2024〕12', '2024-11-12')],
    holidays: [
      ['元旦', '01-01', '01-01'],
      ['春节', '01-28', '02-04', ['01-26', '02-08']],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05', ['04-27']],
      ['端午节', '05-31', '06-02'],
      ['国庆节、中秋节', '10-01', '10-08', ['09-28', '10-11']],
    ],
  },
  2026: {
    sources: [notice(2026, '〔2025〕7', '2025-11-04')],
    holidays: [
      ['元旦', '01-01', '01-03', ['01-04']],
      ['春节', '02-15', '02-23', ['02-14', '02-28']],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05', ['05-09']],
      ['端午节', '06-19', '06-21'],
      ['中秋节', '09-25', '09-27'],
      ['国庆节', '10-01', '10-07', ['09-20', '10-10']],
    ],
  },
};

/** The calendar that comes with the program. A year that isn't here has no data until its notice is imported. */
export const packagedCalendar: Calendar = {
  years: Object.entries(years).map(([key, { sources, holidays }]) => {
    const year = Number(key);
    return { year, sources: [...sources], days: holidays.flatMap((one) => daysOf(year, one)), origin: 'packaged' };
  }),
  local: [],
};

function daysOf(year: number, [name, first, last, working = []]: Holiday): CalendarDay[] {
  const whole = (day: string) => (day.length === 10 ? day : `${year}-${day}`);
  return [
    ...daysFromTo(whole(first), whole(last)).map((date): CalendarDay => ({ date, kind: 'off', name })),
    ...working.map((date): CalendarDay => ({ date: whole(date), kind: 'working', name })),
  ];
}
