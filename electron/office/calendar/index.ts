export { type CalendarRoom, createCalendar, previewNotice } from './calendar.ts';
export { packagedCalendar } from './packaged.ts';
