import { z } from 'zod';
import { defineRule, finding, pass, type RawFinding, skip } from '../define-rule.ts';

/** Missing serials that are named; more of them are counted alone. */
const NAMED = 8;

/**
 * 字号连续: the numbers of the series in the year have no gap and no repeat, and the draft's own number is the next one.
 * Voided numbers were given and are no gaps; neither are those before the first of this ledger.
 * @source none; 发文字号 = 机关代字、年份、顺序号 (《党政机关公文处理工作条例》9(5)), so the serials of a year follow each other
 */
export const quotaNumberSeries = defineRule({
  id: 'quota/number-series',
  needs: ['issuing'],
  params: z.strictObject({}),

  check({ draft, facts }) {
    const { series, year, issued } = facts.issuing;
    if (series === null) return skip('no-series');
    const own = issued.filter(({ prefix, serial }) => prefix === series.prefix && serial !== null);
    const others = own.filter(({ itself }) => itself !== true);
    const serials = own.flatMap(({ serial }) => serial ?? []);
    const found: RawFinding[] = [];

    const number = draft.document.documentNumber;
    const at = draft.document.spans.documentNumber ?? null;
    if (number?.serial != null && number.prefix === series.prefix && number.year === year) {
      const twin = others.find(({ serial }) => serial === number.serial);
      if (twin) found.push({ at, code: 'taken', params: { number: number.raw, title: twin.title } });
      else if (others.length === own.length && number.serial !== series.nextSerial)
        found.push({ at, code: 'notNext', params: { number: number.raw, next: series.nextSerial } });
    }

    const repeated = [...new Set(serials.filter((serial, i) => serials.indexOf(serial) !== i))];
    if (repeated.length > 0)
      found.push({ at: null, code: 'repeated', params: { series: series.name, year, serials: listed(repeated) } });
    const last = Math.max(series.firstSerial - 1, ...serials);
    const given = new Set(serials);
    const missing = range(series.firstSerial, last).filter((serial) => !given.has(serial));
    if (missing.length > 0)
      found.push({
        at: null,
        code: 'gaps',
        params: { series: series.name, year, count: missing.length, serials: listed(missing) },
        atMost: 'note',
      });
    return found.length > 0 ? finding(...found) : pass({ series: series.name, year, last });
  },
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function listed(serials: readonly number[]): string[] {
  return serials
    .toSorted((a, b) => a - b)
    .slice(0, NAMED)
    .map(String);
}
