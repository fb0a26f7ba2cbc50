import { z } from 'zod';
import { IsoDate, Params, Year } from './primitives.ts';

/** A day that a notice or the office itself takes out of the usual week: off, or worked to make up for it. */
export const CalendarDay = z.strictObject({
  date: IsoDate,
  kind: z.enum(['off', 'working']),
  /** the holiday that it belongs to */
  name: z.string().trim().min(1).max(40),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The instrument that the days stand in; null: what the text didn't say. */
export const CalendarSource = z.strictObject({
  title: z.string().max(200).nullable(),
  number: z.string().max(60).nullable(),
  date: IsoDate.nullable(),
});
export type CalendarSource = z.infer<typeof CalendarSource>;

/** Real notices move about 40 days. */
export const MOST_CALENDAR_DAYS = 120;

/**
 * The days that one year's notice moves. Days at the end of a year may stand in the notice of the next one
 * (30 December 2018 in the one for 2019), so the last days before it is known are not known either.
 */
export const CalendarYear = z.strictObject({
  year: Year,
  /** the notice, then what amended it */
  sources: z.array(CalendarSource).min(1).max(10),
  days: z.array(CalendarDay).min(1).max(MOST_CALENDAR_DAYS),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

/** A day that this office alone has off or works: 三月三, 古尔邦节, a local meeting. Goes before every notice. */
export const LocalDay = z.strictObject({
  ...CalendarDay.shape,
  reason: z.string().trim().min(2).max(200),
});
export type LocalDay = z.infer<typeof LocalDay>;

/** What is known of working days; a year that is not here has no data, and nothing is guessed for it. */
export const Calendar = z.strictObject({
  /** in order; `imported` stands in place of a packaged one of the same year */
  years: z.array(z.strictObject({ ...CalendarYear.shape, origin: z.enum(['packaged', 'imported']) })),
  /** in order */
  local: z.array(LocalDay),
});
export type Calendar = z.infer<typeof Calendar>;

/** What is wrong with a notice that someone wants to import, or only odd. */
export const NoticeProblemCode = z.enum([
  'nothing-found',
  'bad-json',
  'bad-entry',
  'no-year',
  'year-differs',
  'other-year',
  'no-such-date',
  'no-month',
  'range-reversed',
  'range-long',
  'weekday-wrong',
  'total-wrong',
  'day-twice',
  'day-both',
  'not-a-weekend',
  'negated',
  'no-days',
  'missing-holidays',
  'too-many-days',
  'unread',
  'balance',
]);
export type NoticeProblemCode = z.infer<typeof NoticeProblemCode>;

export const NoticeProblem = z.strictObject({
  /** line of the pasted text, from 1; of JSON the entry of `days`; null: about the whole */
  line: z.int().positive().nullable(),
  code: NoticeProblemCode,
  params: Params,
  /** it contradicts the calendar or itself, so it can't be imported; else a person may know better */
  refuses: z.boolean(),
});
export type NoticeProblem = z.infer<typeof NoticeProblem>;

export const NoticeHoliday = z.strictObject({
  name: z.string(),
  line: z.int().positive(),
  off: z.array(IsoDate),
  working: z.array(IsoDate),
});
export type NoticeHoliday = z.infer<typeof NoticeHoliday>;

/** What a notice was understood to say, before it is taken over. */
export const NoticePreview = z.strictObject({
  year: Year.nullable(),
  sources: z.array(CalendarSource),
  holidays: z.array(NoticeHoliday),
  problems: z.array(NoticeProblem),
  /** where the data of that year come from at present */
  replaces: z.enum(['packaged', 'imported']).nullable(),
  usable: z.boolean(),
});
export type NoticePreview = z.infer<typeof NoticePreview>;
