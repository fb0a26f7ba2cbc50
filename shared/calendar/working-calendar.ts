import type { Calendar, CalendarDay } from '../contract/index.ts';
import { isWeekend, yearOf } from './days.ts';

/** A calendar made ready for asking. */
export type WorkingCalendar = Readonly<{
  /** years whose notice is known */
  years: ReadonlySet<number>;
  /** days that differ from the usual week */
  days: ReadonlyMap<string, Readonly<Pick<CalendarDay, 'kind' | 'name'> & { local: boolean }>>;
}>;

/** The year whose notice would have to be known; code and parameters are those of the skip that a rule gives. */
export type NoData = Readonly<{ code: 'no-calendar'; year: number }>;

export type DayKind = Readonly<{
  kind: 'workday' | 'weekend' | 'holiday' | 'makeup' | 'local-off' | 'local-working';
  /** of the holiday, or the office's own word for its day */
  name: string | null;
}>;

export function workingCalendar({ years, local }: Calendar): WorkingCalendar {
  const days: [string, Pick<CalendarDay, 'kind' | 'name'> & { local: boolean }][] = [];
  // a day in two notices is one at the turn of the year: the later notice knew the earlier one
  for (const year of years.toSorted((a, b) => a.year - b.year)) {
    for (const { date, kind, name } of year.days) days.push([date, { kind, name, local: false }]);
  }
  for (const { date, kind, name } of local) days.push([date, { kind, name, local: true }]);
  return { years: new Set(years.map(({ year }) => year)), days: new Map(days) };
}

export function isNoData(answer: unknown): answer is NoData {
  return typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === 'no-calendar';
}

/**
 * New Year's notice reaches back into December: 29 to 31 December 2018 stood in the one for 2019. Three days off with a
 * weekend worked before them can't begin earlier than this.
 */
const NEXT_NOTICE_FROM = '12-28';

/** What a day is in this office. */
export function dayKind(date: string, { years, days }: WorkingCalendar): DayKind | NoData {
  const day = days.get(date);
  if (day?.local) return { kind: day.kind === 'off' ? 'local-off' : 'local-working', name: day.name };
  if (day) return { kind: day.kind === 'off' ? 'holiday' : 'makeup', name: day.name };
  const year = yearOf(date);
  if (!years.has(year)) return { code: 'no-calendar', year };
  if (date.slice(5) >= NEXT_NOTICE_FROM && !years.has(year + 1)) return { code: 'no-calendar', year: year + 1 };
  return { kind: isWeekend(date) ? 'weekend' : 'workday', name: null };
}

export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean | NoData {
  const day = dayKind(date, calendar);
  return isNoData(day) ? day : isWorked(day);
}

export function isWorked({ kind }: DayKind): boolean {
  return kind === 'workday' || kind === 'makeup' || kind === 'local-working';
}
