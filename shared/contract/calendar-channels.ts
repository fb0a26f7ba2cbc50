import { z } from 'zod';
import { Calendar, LocalDay, NoticePreview } from './calendar.ts';
import { Actor, IsoDate, Year } from './primitives.ts';

/** The notice of a year's holidays as text or JSON; `year` where the text doesn't say it. */
const Notice = z.strictObject({ text: z.string().min(1).max(100_000), year: Year.optional() });

/** The working calendar; part of `channels`. */
export const calendarChannels = {
  /** what is packaged, imported and the office's own; without a workspace what is packaged */
  'calendar.get': { in: z.strictObject({}), out: Calendar, command: 'calendar get' },
  'calendar.preview': { in: Notice, out: NoticePreview, command: 'calendar preview' },
  /** Errors: notice-unusable where the preview isn't usable. */
  'calendar.import': { in: Notice.extend({ by: Actor }), out: Calendar, command: 'calendar import' },
  /** an imported year; what is packaged stands again */
  'calendar.remove': { in: z.strictObject({ year: Year, by: Actor }), out: Calendar, command: 'calendar remove' },
  'calendar.saveLocal': {
    in: z.strictObject({ day: LocalDay, by: Actor }),
    out: Calendar,
    command: 'calendar save-local',
  },
  'calendar.removeLocal': {
    in: z.strictObject({ date: IsoDate, by: Actor }),
    out: Calendar,
    command: 'calendar remove-local',
  },
} as const;
