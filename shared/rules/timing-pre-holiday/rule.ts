import { z } from 'zod';
import { addDays, dayKind, isNoData, isWorked, type NoData, type WorkingCalendar } from '../../calendar/index.ts';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

/** What has to go out then: holiday and duty notices, emergencies. */
const exempt =
  /放假|节假日|假期|假日|元旦|春节|清明|劳动节|五一|端午|中秋|国庆|两节|值班|值守|备勤|防汛|抗旱|台风|洪水|暴雨|暴雪|寒潮|森林防火|火险|地震|疫情|应急|抢险|救灾|预警|紧急/u;
/** Publications and answers: nobody below has to act on them before the break. */
const publicKinds: ReadonlySet<string> = new Set(['命令', '公报', '公告', '通告', '决议', '议案', '批复', '纪要']);

/**
 * 节前发文: a document that goes out on the last working day before a break, by the real calendar (a Saturday that is
 * worked, where that comes last). The day is the one of signing, else today.
 * @source our own choice, after complaints about bursts before holidays
 */
export const timingPreHoliday = defineRule({
  id: 'timing/pre-holiday',
  needs: ['today', 'calendar'],
  params: z.strictObject({}),

  check({ draft, facts: { today, calendar } }) {
    if (!concerns(draft)) return pass({ applies: false });
    const day = draft.document.signedOn ?? today;
    const names = breakAfter(day, calendar);
    if (isNoData(names)) return skip('no-calendar', { year: names.year });
    if (names.length === 0) return pass({ day });
    return finding({
      at: draft.document.spans.signedOn ?? null,
      code: 'lastDay',
      params: { day, holiday: names.join('、') },
    });
  },
});

function concerns({ document: { title, kind, direction, urgency } }: Draft): boolean {
  if (direction === 'up' || urgency !== null || (kind !== null && publicKinds.has(kind))) return false;
  return title === null || !exempt.test(title);
}

/** Longer than any break. */
const longest = 30;

/** The holidays of the days off that begin on the next day; none where the day isn't worked or a weekend follows alone. */
function breakAfter(day: string, calendar: WorkingCalendar): readonly string[] | NoData {
  const own = dayKind(day, calendar);
  if (isNoData(own)) return own;
  if (!isWorked(own)) return [];
  const names = new Set<string>();
  for (let ahead = 1; ahead < longest; ahead++) {
    const next = dayKind(addDays(day, ahead), calendar);
    if (isNoData(next)) return next;
    if (isWorked(next)) break;
    if (next.name !== null) names.add(next.name);
  }
  return [...names];
}
