import {
  type Db,
  guarded,
  listCalendarYears,
  listLocalDays,
  type Now,
  record,
  type Workspace,
} from '#electron/store/index.ts';
import { daysOf, readNotice } from '#shared/calendar/index.ts';
import {
  type Calendar,
  type CalendarYear,
  type ChannelIn,
  fail,
  type LocalDay,
  type NoticePreview,
  ok,
  type Result,
} from '#shared/contract/index.ts';
import { packagedCalendar } from './packaged.ts';

/** The office's working calendar: what is packaged, notices that were imported, days of its own. Every change is in the journal. */
export interface CalendarRoom {
  get(): Promise<Result<Calendar>>;
  preview(input: ChannelIn<'calendar.preview'>): Promise<Result<NoticePreview>>;
  /** Takes the place of what was known of that year. Errors: notice-unusable. */
  import(input: ChannelIn<'calendar.import'>): Promise<Result<Calendar>>;
  /** What was packaged of that year stands again. Errors: not-found (no notice of that year was imported). */
  remove(input: ChannelIn<'calendar.remove'>): Promise<Result<Calendar>>;
  /** A local day of the same date is replaced. */
  saveLocal(input: ChannelIn<'calendar.saveLocal'>): Promise<Result<Calendar>>;
  /** Errors: not-found. */
  removeLocal(input: ChannelIn<'calendar.removeLocal'>): Promise<Result<Calendar>>;
}

export function createCalendar({ db, path, transact }: Workspace, now: Now): CalendarRoom {
  return {
    get: () => guarded(path, async () => ok(await read(db))),
    preview: (input) => guarded(path, async () => ok(previewNotice(input, await read(db)))),

    import: ({ text, year, by }) =>
      transact(async (tx) => {
        const preview = previewNotice({ text, year }, await read(tx));
        if (!preview.usable || preview.year === null) {
          const problems = preview.problems.filter(({ refuses }) => refuses);
          return fail('notice-unusable', { problems: problems.length, first: problems[0]?.code ?? '' });
        }
        const payload: CalendarYear = {
          year: preview.year,
          sources: preview.sources,
          days: daysOf(preview.holidays),
        };
        await record(tx, { at: now(), by }, { type: 'calendarYear.saved', payload });
        return ok(await read(tx));
      }),

    remove: ({ year, by }) =>
      transact(async (tx) => {
        const there = (await listCalendarYears(tx)).some((one) => one.year === year);
        if (!there) return fail('not-found', { what: 'calendarYear', id: String(year) });
        await record(tx, { at: now(), by }, { type: 'calendarYear.removed', payload: { year } });
        return ok(await read(tx));
      }),

    saveLocal: ({ day, by }) =>
      transact(async (tx) => {
        await record(tx, { at: now(), by }, { type: 'localDay.saved', payload: day });
        return ok(await read(tx));
      }),

    removeLocal: ({ date, by }) =>
      transact(async (tx) => {
        const there = (await listLocalDays(tx)).some((one) => one.date === date);
        if (!there) return fail('not-found', { what: 'localDay', id: date });
        await record(tx, { at: now(), by }, { type: 'localDay.removed', payload: { date } });
        return ok(await read(tx));
      }),
  };
}

/** What a text would become, and what stands in the way; nothing is kept. */
export function previewNotice(
  { text, year: asked }: ChannelIn<'calendar.preview'>,
  calendar: Calendar = packagedCalendar,
): NoticePreview {
  const { year, sources, holidays, problems } = readNotice(text, asked ?? null);
  const usable = year !== null && !problems.some(({ refuses }) => refuses);
  const replaces = calendar.years.find((one) => one.year === year)?.origin ?? null;
  return { year, sources, holidays, problems: problems.slice(0, MOST_PROBLEMS), replaces, usable };
}

/** More say nothing new. */
const MOST_PROBLEMS = 100;

async function read(db: Db): Promise<Calendar> {
  return merged(await listCalendarYears(db), await listLocalDays(db));
}

function merged(imported: readonly CalendarYear[], local: readonly LocalDay[]): Calendar {
  const own = imported.map((year) => ({ ...year, origin: 'imported' as const }));
  const kept = packagedCalendar.years.filter(({ year }) => !own.some((one) => one.year === year));
  return { years: [...kept, ...own].toSorted((a, b) => a.year - b.year), local: [...local] };
}
