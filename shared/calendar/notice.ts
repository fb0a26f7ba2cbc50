import { type CalendarDay, CalendarSource, type NoticeHoliday, type NoticePreview } from '../contract/index.ts';
import { compactOf } from './compact.ts';
import { readJson } from './json.ts';
import { problem, problemsOfDays } from './judge.ts';
import { partsOf, sourceOf, yearSaid } from './notice-parts.ts';
import { readSentence } from './sentence.ts';

/** What was understood of a notice; a person looks at it before it becomes the calendar of a year. */
export type ReadNotice = Omit<NoticePreview, 'replaces' | 'usable'>;

/**
 * Reads the notice of a year's holidays, pasted as text or as JSON (`readJson`). `asked`: the year that a person says it
 * is for, where the text doesn't. Whatever contradicts the calendar or itself is a problem that names its line.
 */
export function readNotice(pasted: string, asked: number | null): ReadNotice {
  const read = /^\s*[{[]/u.test(pasted) ? readJson(pasted) : readText(pasted, asked);
  const differs = asked !== null && read.year !== null && asked !== read.year;
  return differs
    ? { ...read, problems: [problem(null, 'year-differs', { asked, said: read.year }), ...read.problems] }
    : read;
}

/** The days of a notice in order. */
export function daysOf(holidays: readonly NoticeHoliday[]): CalendarDay[] {
  return holidays
    .flatMap(({ name, off, working }) => [
      ...off.map((date): CalendarDay => ({ date, kind: 'off', name })),
      ...working.map((date): CalendarDay => ({ date, kind: 'working', name })),
    ])
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function readText(pasted: string, asked: number | null): ReadNotice {
  const { text, lineAt } = compactOf(pasted);
  const parts = partsOf(text);
  const sources = [sourceOf(text, parts.at(-1)?.start ?? 0)].map((source) => fitting(source));
  const year = yearSaid(text) ?? asked;
  if (parts.length === 0) return { year, sources, holidays: [], problems: [problem(null, 'nothing-found')] };
  if (year === null) return { year, sources, holidays: [], problems: [problem(null, 'no-year')] };

  const read = parts.map(({ name, start, end }) => {
    const line = lineAt(start - 1);
    const said = sentencesIn(text, start, end).map((sentence) =>
      readSentence(text.slice(...sentence), { year, holiday: name, line: lineAt(sentence[0]) }),
    );
    const off = said.flatMap((one) => one.off);
    const total = said.reduce<number | null>((last, one) => one.total ?? last, null);
    const problems = said.flatMap((one) => one.problems);
    if (off.length === 0) problems.push(problem(line, 'no-days', { name }));
    else if (total !== null && total !== off.length)
      problems.push(problem(line, 'total-wrong', { name, said: total, days: off.length }));
    return { holiday: { name, line, off, working: said.flatMap((one) => one.working) }, problems };
  });
  const holidays = read.map(({ holiday }) => holiday);
  return {
    year,
    sources,
    holidays,
    problems: [...read.flatMap(({ problems }) => problems), ...problemsOfDays(year, holidays)],
  };
}

function sentencesIn(text: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/[。;!]/gu)) {
    found.push([from, start + index]);
    from = start + index + 1;
  }
  if (from < end) found.push([from, end]);
  return found;
}

/** What doesn't fit the contract (a title of hundreds of characters) is none. */
function fitting(source: CalendarSource): CalendarSource {
  return CalendarSource.safeParse(source).success ? source : { title: null, number: null, date: source.date };
}
