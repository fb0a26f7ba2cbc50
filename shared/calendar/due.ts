import type { Due } from '../contract/index.ts';
import { addWorkingDays } from './arithmetic.ts';
import { addDays, addMonths } from './days.ts';
import type { NoData, WorkingCalendar } from './working-calendar.ts';

/** A longer time is a slip of the pen, and would lead out of the calendar. */
const LONGEST = 10_000;

/**
 * The last day of a due time: its own date, or the length of time counted from the day of issue, which itself isn't
 * counted. null: the words name no one day (每月5日前, 24小时内, 春节前), or the day of issue isn't known.
 * @source 民法典 第二百零一条、第二百零二条
 */
export function resolveDue(
  { date, within }: Pick<Due, 'date' | 'within'>,
  issuedOn: string | null,
  calendar: WorkingCalendar,
): string | NoData | null {
  if (date !== null) return date;
  if (within === null || issuedOn === null) return null;
  const { amount, unit } = within;
  if (amount > LONGEST) return null;
  switch (unit) {
    case 'workday':
      return addWorkingDays(issuedOn, amount, calendar);
    case 'day':
      return addDays(issuedOn, amount);
    case 'week':
      return addDays(issuedOn, amount * 7);
    case 'month':
      return addMonths(issuedOn, amount);
    case 'year':
      return addMonths(issuedOn, amount * 12);
    case 'hour':
      return null;
  }
}
