import { MOST_CALENDAR_DAYS, type NoticeHoliday, type NoticeProblem, type Params } from '../contract/index.ts';
import { isWeekend, yearOf } from './days.ts';

/** Every holiday of the whole country by a word that its name has; a year's notice arranges all of them. */
const holidayWords = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆'] as const;

/** What the days themselves say against each other and the calendar, wherever they were read from. */
export function problemsOfDays(year: number, holidays: readonly NoticeHoliday[]): NoticeProblem[] {
  return [
    ...twiceOrBoth(holidays),
    ...wrongWeekdays(holidays),
    ...missing(holidays),
    ...tooMany(holidays),
    ...unbalanced(year, holidays),
  ];
}

export function problem(
  line: number | null,
  code: NoticeProblem['code'],
  params: Params = {},
  refuses = true,
): NoticeProblem {
  return { line, code, params, refuses };
}

function twiceOrBoth(holidays: readonly NoticeHoliday[]): NoticeProblem[] {
  const seen = new Map<string, 'off' | 'working'>();
  return holidays.flatMap(({ line, off, working }) =>
    (['off', 'working'] as const).flatMap((kind) =>
      (kind === 'off' ? off : working).flatMap((date) => {
        const before = seen.get(date);
        seen.set(date, kind);
        if (before === undefined) return [];
        return [problem(line, before === kind ? 'day-twice' : 'day-both', { date })];
      }),
    ),
  );
}

function wrongWeekdays(holidays: readonly NoticeHoliday[]): NoticeProblem[] {
  return holidays.flatMap(({ line, working }) =>
    working.filter((date) => !isWeekend(date)).map((date) => problem(line, 'not-a-weekend', { date })),
  );
}

/** Half a notice would make every day that it leaves out a working day. */
function missing(holidays: readonly NoticeHoliday[]): NoticeProblem[] {
  const found = holidays.filter(({ off }) => off.length > 0).map(({ name }) => name);
  const names = holidayWords.filter((word) => !found.some((name) => name.includes(word)));
  return names.length > 0 ? [problem(null, 'missing-holidays', { names: [...names] })] : [];
}

function tooMany(holidays: readonly NoticeHoliday[]): NoticeProblem[] {
  const days = holidays.reduce((sum, { off, working }) => sum + off.length + working.length, 0);
  return days > MOST_CALENDAR_DAYS ? [problem(null, 'too-many-days', { days, most: MOST_CALENDAR_DAYS })] : [];
}

/**
 * Days off from Monday to Friday less weekends worked are the statutory days, for one that falls on a weekend is given
 * on another day. A sentence lost in copying shows here, but a year may really have a day more (3 September 2015).
 * @source 全国年节及纪念日放假办法（2024年修订）第二条: 13 days since 2025; before that 11
 */
function unbalanced(year: number, holidays: readonly NoticeHoliday[]): NoticeProblem[] {
  if (missing(holidays).length > 0) return [];
  const off = holidays.flatMap((holiday) => holiday.off).filter((date) => !isWeekend(date)).length;
  const days = off - holidays.flatMap(({ working }) => working).length;
  const statutory = year >= 2025 ? 13 : 11;
  return days === statutory ? [] : [problem(null, 'balance', { days, statutory }, false)];
}

/** A year's notice reaches back into the December before it, and no further. */
export function belongsTo(date: string, year: number): boolean {
  return yearOf(date) === year || date.startsWith(`${year - 1}-12-`);
}
