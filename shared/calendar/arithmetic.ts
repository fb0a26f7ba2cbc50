import { addDays, dayNumber, dayOfNumber } from './days.ts';
import {
  type DayKind,
  dayKind,
  isNoData,
  isWorked,
  isWorkingDay,
  type NoData,
  type WorkingCalendar,
} from './working-calendar.ts';

/**
 * The day on which the n-th working day after `date` falls, `date` itself not counted; before it for a negative n.
 * 0 is `date`, worked or not.
 */
export function addWorkingDays(date: string, days: number, calendar: WorkingCalendar): string | NoData {
  const step = Math.sign(days);
  let at = dayNumber(date);
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    at += step;
    const worked = isWorkedOn(at, calendar);
    if (isNoData(worked)) return worked;
    if (worked) left -= 1;
  }
  return dayOfNumber(at);
}

export function nextWorkingDay(date: string, calendar: WorkingCalendar): string | NoData {
  return addWorkingDays(date, 1, calendar);
}

export function previousWorkingDay(date: string, calendar: WorkingCalendar): string | NoData {
  return addWorkingDays(date, -1, calendar);
}

/** Working days after `from` until `to`, the last one counted; 0 where `to` doesn't lie after `from`. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number | NoData {
  const last = dayNumber(to);
  let count = 0;
  for (let at = dayNumber(from) + 1; at <= last; at++) {
    const worked = isWorkedOn(at, calendar);
    if (isNoData(worked)) return worked;
    if (worked) count += 1;
  }
  return count;
}

const answers = new WeakMap<WorkingCalendar, Map<number, boolean | NoData>>();

/** Every due time of a document asks for the same days again. */
function isWorkedOn(at: number, calendar: WorkingCalendar): boolean | NoData {
  const known = answers.get(calendar) ?? new Map<number, boolean | NoData>();
  answers.set(calendar, known);
  const before = known.get(at);
  if (before !== undefined) return before;
  const worked = isWorkingDay(dayOfNumber(at), calendar);
  known.set(at, worked);
  return worked;
}

/** Days off on end of which one at least is a holiday, of a notice or the office's own. */
export type Break = Readonly<{ names: readonly string[]; first: string; last: string }>;

/** The break that `date` lies in, else the next one after it. A weekend alone is none. */
export function nextBreak(date: string, calendar: WorkingCalendar): Break | NoData {
  for (let at = date; ; ) {
    const run = daysOffAround(at, calendar);
    if (isNoData(run)) return run;
    if (run !== null && run.names.length > 0) return run;
    at = addDays(run?.last ?? at, 1);
  }
}

/** The last working day before the break that `date` lies in or that comes next; it may be a Saturday. */
export function lastWorkingDayBeforeBreak(date: string, calendar: WorkingCalendar): string | NoData {
  const next = nextBreak(date, calendar);
  return isNoData(next) ? next : addDays(next.first, -1);
}

/** The days off on end that this day is one of; null where it is worked. */
function daysOffAround(date: string, calendar: WorkingCalendar): Break | NoData | null {
  const middle = dayKind(date, calendar);
  if (isNoData(middle)) return middle;
  if (isWorked(middle)) return null;
  const before = daysOffBeside(date, -1, calendar);
  if (isNoData(before)) return before;
  const after = daysOffBeside(date, 1, calendar);
  if (isNoData(after)) return after;
  const names = [...before.toReversed(), middle, ...after].flatMap(({ name }) => name ?? []);
  return { names: [...new Set(names)], first: addDays(date, -before.length), last: addDays(date, after.length) };
}

/** The days off on end next to this one, the nearest first. */
function daysOffBeside(date: string, step: 1 | -1, calendar: WorkingCalendar): DayKind[] | NoData {
  const found: DayKind[] = [];
  for (let at = addDays(date, step); ; at = addDays(at, step)) {
    const day = dayKind(at, calendar);
    if (isNoData(day)) return day;
    if (isWorked(day)) return found;
    found.push(day);
  }
}
