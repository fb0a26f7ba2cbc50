import { workingCalendar } from '../../../calendar/index.ts';
import type { Calendar } from '../../../contract/index.ts';
import { type Facts, known } from '../../facts.ts';
import { facts } from '../../testing/index.ts';

/** Some days of 2026 as the year's notice has them. */
const year2026: Calendar['years'][number] = {
  year: 2026,
  sources: [{ title: null, number: null, date: null }],
  days: [
    { date: '2026-05-01', kind: 'off', name: '劳动节' },
    { date: '2026-05-04', kind: 'off', name: '劳动节' },
    { date: '2026-05-05', kind: 'off', name: '劳动节' },
    { date: '2026-05-09', kind: 'working', name: '劳动节' },
  ],
  origin: 'imported',
};

/** Facts with the working days of 2026. */
export const workingYear: Facts = facts({ calendar: known(workingCalendar({ years: [year2026], local: [] })) });
export const noYear: Facts = facts({ calendar: known(workingCalendar({ years: [], local: [] })) });
