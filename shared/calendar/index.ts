export {
  addWorkingDays,
  type Break,
  lastWorkingDayBeforeBreak,
  nextBreak,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from './arithmetic.ts';
export { addDays, daysFromTo, isoDate, weekdayOf } from './days.ts';
export { resolveDue } from './due.ts';
export { daysOf, type ReadNotice, readNotice } from './notice.ts';
export {
  type DayKind,
  dayKind,
  isNoData,
  isWorked,
  isWorkingDay,
  type NoData,
  type WorkingCalendar,
  workingCalendar,
} from './working-calendar.ts';
