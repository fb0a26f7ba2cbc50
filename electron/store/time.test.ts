import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, yearOf } from './index.ts';

test.each([
  ['2026-12-31T15:59:59.999Z', '2026-12-31'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2024-02-28T16:00:00Z', '2024-02-29'],
])('%s is %s in the office', (time, day) => {
  expect(dayOf(new Date(time))).toBe(day);
});

test('the day and the year are those that the calendar of Asia/Shanghai shows', () => {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  const time = fc.date({ min: new Date('1992-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(time, (at) => {
      expect(dayOf(at)).toBe(calendar.format(at));
      expect(yearOf(at)).toBe(Number(calendar.format(at).slice(0, 4)));
    }),
  );
});
