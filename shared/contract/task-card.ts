import { z } from 'zod';
import { IsoDate, Span } from './primitives.ts';

/** How often something comes again. */
export const Recurrence = z.enum([
  'daily',
  'weekly',
  'tenDays',
  'halfMonthly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
]);
export type Recurrence = z.infer<typeof Recurrence>;

/** A stretch of the text that stands for something; `text` is the slice of `Draft.text` between the ends of `span`. */
export const Mention = z.strictObject({ text: z.string(), span: Span });
export type Mention = z.infer<typeof Mention>;

/**
 * When something is due: 9月30日17时前报送, 3个工作日内, 每月5日前. `date` is null where the words name no one day (春节前,
 * 9月, 9月上旬, 2026年6月至8月, 次日); the year is the document's own where the words have none, the next one for a month
 * that lies half a year or more before the document's.
 */
export const Due = z.strictObject({
  ...Mention.shape,
  date: IsoDate.nullable(),
  /** HH:MM, where an hour is given; 下班前 is null */
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/u)
    .nullable(),
  /** a length of time instead of a day: 3个工作日内 */
  within: z
    .strictObject({ amount: z.int().positive(), unit: z.enum(['workday', 'day', 'week', 'month', 'year', 'hour']) })
    .nullable(),
  recurrence: Recurrence.nullable(),
});
export type Due = z.infer<typeof Due>;

/** Who must do what by when. */
export const Task = z.strictObject({
  /** the sentence or clause that sets it */
  span: Span,
  /** lead: 牵头; support: 配合; responsible: no such word */
  organs: z.array(z.strictObject({ ...Mention.shape, role: z.enum(['lead', 'support', 'responsible']) })),
  matter: Mention,
  due: Due.nullable(),
});
export type Task = z.infer<typeof Task>;

/** What somebody must report: what, in which table, how often, to whom. */
export const Demand = z.strictObject({
  span: Span,
  /** who must report; empty: whoever receives the document */
  from: z.array(Mention),
  what: Mention.nullable(),
  /** the table or form to fill in: 附件2, 《……情况统计表》 */
  table: Mention.nullable(),
  to: Mention.nullable(),
  /** how it is handed in: 电子邮箱, 工作群, 平台 */
  channel: Mention.nullable(),
  due: Due.nullable(),
  /** cells of the header row of `table`, where the file holds it: what is asked for, field by field */
  fields: z.array(Mention).default([]),
});
export type Demand = z.infer<typeof Demand>;

export const Amount = z.strictObject({
  ...Mention.shape,
  /** in yuan; null where the words give no figure (数百万元) */
  yuan: z.number().nonnegative().nullable(),
});
export type Amount = z.infer<typeof Amount>;

/** 任务单: what a document asks, of whom and until when; each entry in order of the text. */
export const TaskCard = z.strictObject({
  tasks: z.array(Task),
  demands: z.array(Demand),
  /** every due time, those of tasks and demands too */
  dues: z.array(Due),
  amounts: z.array(Amount),
});
export type TaskCard = z.infer<typeof TaskCard>;
