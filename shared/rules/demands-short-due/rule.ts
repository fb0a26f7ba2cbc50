import { z } from 'zod';
import {
  addWorkingDays,
  isNoData,
  type NoData,
  resolveDue,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../calendar/index.ts';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding, skip } from '../define-rule.ts';
import { issueDay, type LaidDue, laidDues } from '../due/index.ts';

/** 发生后2小时内 runs from what happens, 受理后5个工作日内 from a step of a procedure: no time from the day of issue. */
const fromEvent = /(?:发生|发现|事发|事件|受理|收件|之日起|届满|结束后|完成后|后的?$|每次|每批)/u;
const fromNotice = /(?:接到?|收到|印发|下发|见)(?:本|此|该)?(?:通知|文件|函|方案)|发文之日/u;
/** 次日, 当日: some day after the notice, where the notice itself is named */
const onArrival = /^(?:次日|翌日|第二天|当[日天]|即日)/u;
const atOnceDays = 1;
const hoursOfADay = 24;

/**
 * 短时限: less than so many working days between the day of issue, which isn't counted, and the last day.
 * A day or less without an emergency is a code of its own: 上午发通知、下午要材料.
 * @source no number found; reference §7.4, §10 (8)
 */
export const demandsShortDue = defineRule({
  id: 'demands/short-due',
  needs: ['today', 'calendar'],
  params: z.strictObject({ limit: z.int().min(2).max(30) }),

  check({ draft, facts: { today, calendar }, params: { limit } }) {
    const issued = issueDay(draft, today);
    const found: RawFinding[] = [];
    const days: number[] = [];
    let unknown: NoData | null = null;
    for (const laid of laidDues(draft)) {
      const judged = judge(laid, { issued, calendar, limit }, draft);
      if (judged === null) continue;
      if (isNoData(judged)) {
        unknown ??= judged;
        continue;
      }
      if (judged.days !== null) days.push(judged.days);
      const raw = asFinding(laid, judged, limit);
      if (raw) found.push(raw);
    }
    if (found.length > 0) return finding(...found);
    if (unknown) return skip('no-calendar', { year: unknown.year });
    return pass(days.length > 0 ? { days: Math.min(...days), limit } : { limit });
  },
});

type Measure = Readonly<{ issued: string; calendar: WorkingCalendar; limit: number }>;

/** `days`: working days left; null: due on arrival, whatever day that is. */
type Judged = Readonly<{ last: string | null; days: number | null }>;

/** Where the calendar ends before the due time, it is enough to know that there are days enough until then. */
function judge(
  { due, asks, hit }: LaidDue,
  { issued, calendar, limit }: Measure,
  draft: Draft,
): Judged | NoData | null {
  const ahead = draft.text.slice(hit.sentence.start, due.span[0]);
  const arrival: Judged = { last: null, days: null };
  if (due.date === null) {
    if (asks !== 'report') return null;
    const isTied = fromNotice.test(ahead + due.text);
    if (!isTied && (fromEvent.test(ahead + due.text) || hit.lawful)) return null;
    if (due.within?.unit === 'hour') return due.within.amount <= hoursOfADay ? arrival : null;
    if (due.within === null) return isTied && onArrival.test(due.text) ? arrival : null;
  }
  const last = resolveDue(due, issued, calendar);
  if (last === null || isNoData(last)) return last;
  if (last < issued) return null;
  const days = workingDaysBetween(issued, last, calendar);
  if (!isNoData(days)) return { last, days };
  const enough = addWorkingDays(issued, limit, calendar);
  return !isNoData(enough) && last >= enough ? null : days;
}

function asFinding({ due, hit }: LaidDue, { last, days }: Judged, limit: number): RawFinding | null {
  const shared = { at: due.span, cause: 'due' };
  const note = hit.emergency ? { atMost: 'note' as const } : {};
  if (days === null || last === null) return { ...shared, code: 'onArrival', params: { quote: due.text }, ...note };
  const params = { quote: due.text, due: last, days, limit };
  if (days >= limit) return null;
  if (days <= atOnceDays) return { ...shared, code: 'atOnce', params, ...note };
  return { ...shared, code: 'short', params, atMost: 'note' };
}
