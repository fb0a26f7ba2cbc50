import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * 发文进度: at the pace so far, and with the papers that command without a number (含隐形), the year stays within its
 * plan and within last year. From `fromMonth` on, and not before `least` documents: a pace of two says nothing.
 * @source 《整治形式主义为基层减负若干规定》1.1 (总量管控、只减不增); the forecast is ours
 */
export const quotaPace = defineRule({
  id: 'quota/pace',
  needs: ['quota', 'issuing', 'today'],
  params: z.strictObject({ fromMonth: z.int().min(1).max(12), least: z.int().positive() }),

  check({ facts, params: { fromMonth, least } }) {
    const { counted, quota } = facts.quota;
    const { series, year, issued, limit, lastYear, forecast } = quota;
    const hidden = facts.issuing.issued.filter((one) => one.hidden).length;
    const total = issued + hidden;
    const measured = { series, year, issued, hidden, total, forecast };
    if (!counted) return pass(measured);
    const [most, what] = limit === null ? [lastYear, 'LastYear'] : [limit, 'Plan'];
    if (most === null) return skip('no-plan', { series, year });
    // what is over already is told by the rules of plan and last year
    if (issued > most || Number(facts.today.slice(5, 7)) < fromMonth) return pass(measured);
    if (total > most)
      return finding({ at: null, code: `hiddenOver${what}`, params: { ...measured, most }, atMost: 'note' });
    if (issued < least || forecast === null || forecast <= most) return pass(measured);
    const month = monthOf(facts.today, issued, most);
    return finding({ at: null, code: `over${what}`, params: { series, year, issued, forecast, most, month } });
  },
});

/** The month in which one more than `most` is reached at the pace of the year so far. */
function monthOf(today: string, issued: number, most: number): number {
  const newYear = Date.UTC(Number(today.slice(0, 4)), 0, 1);
  const days = (Date.parse(`${today}T00:00:00Z`) - newYear) / DAY + 1;
  const day = Math.min(364, Math.ceil(((most + 1) / issued) * days) - 1);
  return new Date(newYear + day * DAY).getUTCMonth() + 1;
}
