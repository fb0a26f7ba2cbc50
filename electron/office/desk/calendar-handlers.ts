import { ok } from '#shared/contract/index.ts';
import { packagedCalendar, previewNotice } from '../calendar/index.ts';
import { type Desk, inRooms } from './desk.ts';
import type { Handlers } from './face.ts';

type Own = `calendar.${string}`;

/** The packaged calendar and the reading of a notice need no workspace; keeping one does. */
export function calendarHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const at = inRooms(desk);

  return {
    'calendar.get': async () => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.calendar.get() : ok(packagedCalendar);
    },
    'calendar.preview': async (input) => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.calendar.preview(input) : ok(previewNotice(input));
    },
    'calendar.import': at(({ calendar }, input) => calendar.import(input)),
    'calendar.remove': at(({ calendar }, input) => calendar.remove(input)),
    'calendar.saveLocal': at(({ calendar }, input) => calendar.saveLocal(input)),
    'calendar.removeLocal': at(({ calendar }, input) => calendar.removeLocal(input)),
  };
}
