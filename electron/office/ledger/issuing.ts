import { type Db, findPlan, findPlanItems, listSeries, yearNumbers } from '#electron/store/index.ts';
import type { Issuing } from '#shared/rules/index.ts';
import { givenBefore, nextSerial } from './plan.ts';

export type IssuingAsked = Readonly<{
  /** a day `YYYY-MM-DD` */
  asOf: string;
  /** the series that was chosen; else the one of the prefix */
  seriesId?: string | undefined;
  prefix: string | null;
  /** hash of the draft's content */
  content: string;
}>;

/** Numbers given in the year, oldest first, and how the draft's series stands against the last one. */
export async function issuingOf(db: Db, { asOf, seriesId, prefix, content }: IssuingAsked): Promise<Issuing> {
  const year = Number(asOf.slice(0, 4));
  const numbers = await yearNumbers(db, year);
  const all = await listSeries(db);
  const own = all.find((one) => (seriesId === undefined ? one.prefix === prefix : one.id === seriesId));
  const issued = numbers.map(({ seriesName, contentHash, voidedAt, ...number }) => ({
    series: seriesName,
    prefix: number.prefix,
    serial: number.serial,
    title: number.title,
    issuedOn: number.issuedOn,
    mainRecipients: number.mainRecipients ?? [],
    voided: voidedAt !== null,
    hidden: false,
    ...(contentHash === content && { itself: true as const }),
  }));
  if (!own) return { year, issued, series: null, lastYearByNow: null, planItems: null };
  const plan = await findPlan(db, { seriesId: own.id, year });
  return {
    year,
    issued,
    series: {
      prefix: own.prefix,
      name: own.name,
      counted: own.counted,
      nextSerial: await nextSerial(db, own.id, year),
      firstSerial: plan.firstSerial ?? 1,
    },
    lastYearByNow: await lastYearByNow(db, own.id, asOf),
    planItems: await findPlanItems(db, { seriesId: own.id, year }),
  };
}

/** Numbers of the series that stood on the same day of last year, and those of the whole of it; null: not in the books. */
async function lastYearByNow(db: Db, seriesId: string, asOf: string): Promise<Issuing['lastYearByNow']> {
  const year = Number(asOf.slice(0, 4)) - 1;
  const numbers = (await yearNumbers(db, year)).filter((number) => number.seriesId === seriesId);
  if (numbers.length === 0) return null;
  const before = givenBefore(await findPlan(db, { seriesId, year }));
  const standing = numbers.filter(({ voidedAt }) => voidedAt === null);
  const day = `${year}${asOf.slice(4)}`;
  return {
    byNow: before + standing.filter(({ issuedOn }) => issuedOn <= day).length,
    whole: before + standing.length,
  };
}
