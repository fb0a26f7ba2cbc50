import { z } from 'zod';
import {
  CalendarDay,
  CalendarSource,
  IsoDate,
  type NoticeHoliday,
  type NoticeProblem,
  Year,
} from '../contract/index.ts';
import { belongsTo, problem, problemsOfDays } from './judge.ts';
import type { ReadNotice } from './notice.ts';

/** `{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}`, as public collections write it. */
const Listed = z.object({ name: z.string().trim().min(1).max(40), date: IsoDate, isOffDay: z.boolean() });
const Whole = z.object({ year: Year, days: z.array(z.unknown()).min(1).max(200) });

/** Reads that form, or our own (`CalendarYear`); the line of a problem is the entry of `days`, from 1. */
export function readJson(pasted: string): ReadNotice {
  const whole = Whole.safeParse(parsed(pasted));
  const nothing = { year: null, sources: [], holidays: [] };
  if (!whole.success) return { ...nothing, problems: [problem(null, 'bad-json')] };
  const { year, days } = whole.data;

  const problems: NoticeProblem[] = [];
  const holidays = new Map<string, NoticeHoliday>();
  days.forEach((entry, index) => {
    const line = index + 1;
    const day = dayOf(entry);
    if (!day) {
      problems.push(problem(line, 'bad-entry'));
      return;
    }
    if (!belongsTo(day.date, year)) problems.push(problem(line, 'other-year', { date: day.date, year }));
    const holiday = holidays.get(day.name) ?? { name: day.name, line, off: [], working: [] };
    holidays.set(day.name, holiday);
    holiday[day.kind].push(day.date);
  });
  const found = [...holidays.values()];
  const sources = z
    .array(CalendarSource)
    .min(1)
    .max(10)
    .safeParse(sourcesIn(parsed(pasted)));
  return {
    year,
    sources: sources.success ? sources.data : [{ title: null, number: null, date: null }],
    holidays: found,
    problems: [...problems, ...problemsOfDays(year, found)],
  };
}

function dayOf(entry: unknown): CalendarDay | null {
  const own = CalendarDay.safeParse(entry);
  if (own.success) return own.data;
  const listed = Listed.safeParse(entry);
  if (!listed.success) return null;
  const { name, date, isOffDay } = listed.data;
  return { name, date, kind: isOffDay ? 'off' : 'working' };
}

function sourcesIn(whole: unknown): unknown {
  return typeof whole === 'object' && whole !== null && 'sources' in whole ? whole.sources : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
