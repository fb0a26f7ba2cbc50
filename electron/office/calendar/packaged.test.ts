import chineseDays from 'chinese-days';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  dayKind,
  daysFromTo,
  isNoData,
  isWorkingDay,
  lastWorkingDayBeforeBreak,
  nextBreak,
  resolveDue,
  workingCalendar,
  workingDaysBetween,
} from '#shared/calendar/index.ts';
import { Calendar } from '#shared/contract/index.ts';
import { packagedCalendar } from './index.ts';

const calendar = workingCalendar(packagedCalendar);

test('it keeps the contract, with every year from 2018 to 2026', () => {
  expect(Calendar.parse(packagedCalendar)).toEqual(packagedCalendar);
  expect(packagedCalendar.years.map(({ year }) => year)).toEqual([
    2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
});

test('every day from 2018 to 27 December 2026 is as another collection has it', () => {
  for (const date of daysFromTo('2018-01-01', '2026-12-27'))
    expect([date, isWorkingDay(date, calendar)]).toEqual([date, chineseDays.isWorkday(date)]);
});

test('no day is in two holidays, and weekdays off less weekends worked are the statutory days', () => {
  for (const { year, days } of packagedCalendar.years) {
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    const weekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const off = days.filter(({ date, kind }) => kind === 'off' && !weekend(date)).length;
    const worked = days.filter(({ date, kind }) => kind === 'working' && weekend(date)).length;
    // the break of spring 2020 was made longer by a Friday, and a Saturday was not worked after all
    expect([year, off - worked]).toEqual([year, year >= 2025 ? 13 : year === 2020 ? 13 : 11]);
  }
});

describe('known days', () => {
  test.each([
    ['2025-01-26', 'makeup'],
    ['2025-02-08', 'makeup'],
    ['2025-04-27', 'makeup'],
    ['2025-09-28', 'makeup'],
    ['2025-10-11', 'makeup'],
    ['2026-01-04', 'makeup'],
    ['2026-02-14', 'makeup'],
    ['2026-02-28', 'makeup'],
    ['2026-05-09', 'makeup'],
    ['2026-09-20', 'makeup'],
    ['2026-10-10', 'makeup'],
    ['2026-02-16', 'holiday'],
    ['2026-02-21', 'holiday'],
    ['2026-02-24', 'workday'],
    ['2026-02-07', 'weekend'],
    ['2018-12-29', 'makeup'],
    ['2018-12-31', 'holiday'],
    ['2022-12-31', 'holiday'],
  ] as const)('%s: %s', (date, kind) => {
    expect(dayKind(date, calendar)).toMatchObject({ kind });
  });

  test('the last working day before each break of 2026, one of them a Saturday', () => {
    const starts = ['2026-01-01', '2026-02-10', '2026-04-05', '2026-04-30', '2026-06-15', '2026-09-24', '2026-09-28'];
    expect(starts.map((date) => lastWorkingDayBeforeBreak(date, calendar))).toEqual([
      '2025-12-31',
      '2026-02-14',
      '2026-04-03',
      '2026-04-30',
      '2026-06-18',
      '2026-09-24',
      '2026-09-30',
    ]);
  });

  test('three working days between mid-autumn and the national holiday', () => {
    expect(workingDaysBetween('2026-09-27', '2026-09-30', calendar)).toBe(3);
    expect(addWorkingDays('2026-09-24', 3, calendar)).toBe('2026-09-30');
    expect(addWorkingDays('2026-09-24', 4, calendar)).toBe('2026-10-08');
    expect(resolveDue({ date: null, within: { amount: 4, unit: 'workday' } }, '2026-09-24', calendar)).toBe(
      '2026-10-08',
    );
  });
});

describe('a year without data is never guessed', () => {
  const of = (year: number) => ({ code: 'no-calendar', year });

  test.each([
    ['2027-01-04', 2027],
    ['2027-05-01', 2027],
    ['2027-06-12', 2027],
    ['2017-06-01', 2017],
    // New Year's notice may reach back so far
    ['2026-12-28', 2027],
    ['2026-12-31', 2027],
  ])('%s wants the notice for %i', (date, year) => {
    expect(isWorkingDay(date, calendar)).toEqual(of(year));
    expect(dayKind(date, calendar)).toEqual(of(year));
    expect(nextBreak(date, calendar)).toEqual(of(year));
    expect(lastWorkingDayBeforeBreak(date, calendar)).toEqual(of(year));
  });

  test('a count that runs into it', () => {
    expect(addWorkingDays('2026-12-24', 1, calendar)).toBe('2026-12-25');
    expect(addWorkingDays('2026-12-24', 2, calendar)).toEqual(of(2027));
    expect(workingDaysBetween('2026-12-01', '2027-01-15', calendar)).toEqual(of(2027));
    expect(nextBreak('2026-10-09', calendar)).toEqual(of(2027));
    expect(addWorkingDays('2018-01-03', -5, calendar)).toEqual(of(2017));
    expect(isNoData(resolveDue({ date: null, within: { amount: 30, unit: 'workday' } }, '2026-12-01', calendar))).toBe(
      true,
    );
  });
});
