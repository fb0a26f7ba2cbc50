import { z } from 'zod';
import {
  addDays,
  type Break,
  dayKind,
  daysFromTo,
  isNoData,
  isWorked,
  type NoData,
  nextBreak,
  previousWorkingDay,
  type WorkingCalendar,
} from '../../calendar/index.ts';
import { defineRule, finding, pass, type RawFinding, skip } from '../define-rule.ts';
import { issueDay, type LaidDue, laidDues } from '../due/index.ts';

/** 5月底前 names no day that somebody has to keep. */
const namesDay = /\d\s?[日号]|今[日天]|明[日天]|本?周[一二三四五六日天]|星期[一二三四五六日天]/u;

/**
 * 截止日: on a day off, or on the first working day after a long break that lies between the day of issue and it.
 * @source none; reference §7.4 (deadline on a rest day; on the day after a holiday)
 */
export const demandsRestDayDue = defineRule({
  id: 'demands/rest-day-due',
  needs: ['today', 'calendar'],
  params: z.strictObject({ break: z.int().min(3).max(30) }),

  check({ draft, facts: { today, calendar }, params }) {
    const issued = issueDay(draft, today);
    const dues = laidDues(draft).filter(({ due }) => due.date !== null && namesDay.test(due.text));
    const found: RawFinding[] = [];
    let unknown: NoData | null = null;
    for (const laid of dues) {
      const raw = judge(laid, issued, calendar, params.break);
      if (isNoData(raw)) unknown ??= raw;
      else if (raw) found.push(raw);
    }
    if (found.length > 0) return finding(...found);
    return unknown ? skip('no-calendar', { year: unknown.year }) : pass({ places: 0 });
  },
});

function judge(
  { due, hit }: LaidDue,
  issued: string,
  calendar: WorkingCalendar,
  longBreak: number,
): RawFinding | NoData | null {
  const date = due.date;
  if (date === null || date < issued) return null;
  const shared = { at: due.span, cause: 'due', ...(hit.emergency && { atMost: 'note' as const }) };
  const day = dayKind(date, calendar);
  if (isNoData(day)) return day;
  if (!isWorked(day)) {
    if (day.name === null) return { ...shared, code: 'weekend', params: { quote: due.text, due: date } };
    return { ...shared, code: 'holiday', params: { quote: due.text, due: date, name: day.name } };
  }
  const before = breakBefore(date, calendar);
  if (before === null || isNoData(before)) return before;
  const days = daysFromTo(before.first, before.last).length;
  if (days < longBreak || issued >= before.first) return null;
  return {
    ...shared,
    code: 'afterBreak',
    params: { quote: due.text, due: date, name: before.names.join('、'), days },
  };
}

/** The break that ends on the day before this one; null: none, or only a weekend. */
function breakBefore(date: string, calendar: WorkingCalendar): Break | NoData | null {
  const worked = previousWorkingDay(date, calendar);
  if (isNoData(worked)) return worked;
  const first = addDays(worked, 1);
  if (first === date) return null;
  const next = nextBreak(first, calendar);
  if (isNoData(next)) return next;
  return next.first === first && next.last < date ? next : null;
}
