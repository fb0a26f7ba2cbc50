import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar, Due } from '../contract/index.ts';
import { isoDate } from './days.ts';
import {
  addDays,
  addWorkingDays,
  dayKind,
  isNoData,
  isWorkingDay,
  lastWorkingDayBeforeBreak,
  nextBreak,
  nextWorkingDay,
  previousWorkingDay,
  resolveDue,
  weekdayOf,
  workingDaysBetween,
} from './index.ts';
import { calendar2027, calendarWith } from './testing.ts';

const calendar = calendarWith();
const next: Calendar['years'][number] = {
  ...calendar2027,
  year: 2028,
  days: [
    { date: '2027-12-30', kind: 'off', name: '元旦' },
    { date: '2028-01-01', kind: 'off', name: '元旦' },
  ],
};

test.each([
  ['a plain Monday', '2027-03-01', { kind: 'workday', name: null }],
  ['a plain Saturday', '2027-03-06', { kind: 'weekend', name: null }],
  ['a holiday on a weekday', '2027-02-08', { kind: 'holiday', name: '春节' }],
  ['a holiday on a Sunday', '2027-02-07', { kind: 'holiday', name: '春节' }],
  ['a Sunday that is worked', '2027-02-14', { kind: 'makeup', name: '春节' }],
])('%s', (_name, date, kind) => {
  expect(dayKind(date, calendar)).toEqual(kind);
});

describe('the office’s own days go before the notice', () => {
  const local = calendarWith({
    local: [
      { date: '2027-04-08', kind: 'off', name: '三月三', reason: '自治区规定' },
      { date: '2027-05-03', kind: 'working', name: '防汛值守', reason: '县里通知' },
      { date: '2028-04-07', kind: 'off', name: '三月三', reason: '自治区规定' },
    ],
  });

  test('in their kind and name', () => {
    expect(dayKind('2027-04-08', local)).toEqual({ kind: 'local-off', name: '三月三' });
    expect(dayKind('2027-05-03', local)).toEqual({ kind: 'local-working', name: '防汛值守' });
    expect([isWorkingDay('2027-04-08', local), isWorkingDay('2027-05-03', local)]).toEqual([false, true]);
  });

  test('in counting and in breaks', () => {
    expect(addWorkingDays('2027-04-07', 1, local)).toBe('2027-04-09');
    expect(nextBreak('2027-04-06', local)).toEqual({ names: ['三月三'], first: '2027-04-08', last: '2027-04-08' });
    expect(nextBreak('2027-05-01', local)).toEqual({ names: ['劳动节'], first: '2027-05-01', last: '2027-05-02' });
  });

  test('alone they make no year known', () => {
    expect(isWorkingDay('2028-04-07', local)).toBe(false);
    expect(isWorkingDay('2028-04-10', local)).toEqual({ code: 'no-calendar', year: 2028 });
  });
});

describe('the end of a year stands in the next year’s notice', () => {
  const both = calendarWith({ years: [next, calendar2027] });

  test('before it is known nothing is said', () => {
    expect(isWorkingDay('2027-12-27', calendar)).toBe(true);
    expect(isWorkingDay('2027-12-28', calendar)).toEqual({ code: 'no-calendar', year: 2028 });
  });

  test('and then it is told from it', () => {
    expect(isWorkingDay('2027-12-29', both)).toBe(true);
    expect(dayKind('2027-12-30', both)).toEqual({ kind: 'holiday', name: '元旦' });
  });
});

describe('breaks', () => {
  test('one that joins a weekend that no notice names', () => {
    const friday = calendarWith({
      years: [{ ...calendar2027, days: [{ date: '2027-06-11', kind: 'off', name: '端午节' }] }],
    });
    const whole = { names: ['端午节'], first: '2027-06-11', last: '2027-06-13' };
    for (const date of ['2027-06-10', '2027-06-11', '2027-06-12', '2027-06-13'])
      expect(nextBreak(date, friday)).toEqual(whole);
    expect(lastWorkingDayBeforeBreak('2027-06-13', friday)).toBe('2027-06-10');
  });

  test('the day before may be a Sunday', () => {
    const sunday = calendarWith({
      years: [
        {
          ...calendar2027,
          days: [
            { date: '2027-09-26', kind: 'working', name: '国庆节' },
            { date: '2027-09-27', kind: 'off', name: '国庆节' },
          ],
        },
      ],
    });
    expect(lastWorkingDayBeforeBreak('2027-09-20', sunday)).toBe('2027-09-26');
  });
});

test.each<[string, Due['within'], string, string | null]>([
  ['working days pass over a break', { amount: 3, unit: 'workday' }, '2027-04-30', '2027-05-08'],
  ['days are days', { amount: 30, unit: 'day' }, '2027-03-01', '2027-03-31'],
  ['weeks', { amount: 2, unit: 'week' }, '2027-03-01', '2027-03-15'],
  ['a month from the 31st ends with the month', { amount: 1, unit: 'month' }, '2027-01-31', '2027-02-28'],
  ['months over the year', { amount: 3, unit: 'month' }, '2027-11-30', '2028-02-29'],
  ['a year from a leap day', { amount: 1, unit: 'year' }, '2028-02-29', '2029-02-28'],
  ['hours name no day', { amount: 24, unit: 'hour' }, '2027-03-01', null],
  ['a slip of the pen', { amount: 99_999_999, unit: 'year' }, '2027-03-01', null],
])('a due time in %s', (_name, within, issuedOn, expected) => {
  expect(resolveDue({ date: null, within }, issuedOn, calendar)).toBe(expected);
});

test('a due day is itself, and without a day of issue a length of time is none', () => {
  expect(resolveDue({ date: '2027-03-05', within: null }, null, calendar)).toBe('2027-03-05');
  expect(resolveDue({ date: null, within: { amount: 3, unit: 'workday' } }, null, calendar)).toBeNull();
  expect(resolveDue({ date: null, within: null }, '2027-03-01', calendar)).toBeNull();
});

test.each([
  [2026, 2, 29],
  [2027, 4, 31],
  [2027, 13, 1],
  [2027, 0, 1],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(isoDate(year, month, day)).toBeNull();
});

describe('whatever the day', () => {
  const date = fc.integer({ min: 0, max: 340 }).map((days) => addDays('2027-01-01', days));

  test('counting forth and back agrees', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const to = addWorkingDays(from, days, calendar);
        if (isNoData(to)) return;
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(workingDaysBetween(from, to, calendar)).toBe(days);
        const back = addWorkingDays(to, -days, calendar);
        if (!isNoData(back)) expect(back <= from).toBe(true);
      }),
    );
  });

  test('next and previous are worked, with none between', () => {
    fc.assert(
      fc.property(date, (from) => {
        const after = nextWorkingDay(from, calendar);
        const before = previousWorkingDay(from, calendar);
        if (!isNoData(after)) expect(workingDaysBetween(from, after, calendar)).toBe(1);
        if (!isNoData(before)) expect(workingDaysBetween(before, addDays(from, -1), calendar)).toBe(0);
      }),
    );
  });

  test('a break begins after a working day, ends before one, and has a name', () => {
    fc.assert(
      fc.property(date, (from) => {
        const found = nextBreak(from, calendar);
        if (isNoData(found)) return;
        expect(found.last >= from && found.names.length > 0).toBe(true);
        expect(isWorkingDay(addDays(found.first, -1), calendar)).toBe(true);
        expect(isWorkingDay(addDays(found.last, 1), calendar)).toBe(true);
        expect(workingDaysBetween(addDays(found.first, -1), found.last, calendar)).toBe(0);
      }),
    );
  });

  test('days of the week go round', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), (days) => {
        const at = addDays('1970-01-01', days);
        expect(weekdayOf(at)).toBe(new Date(`${at}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
