import {
  countIssued,
  countOpenReviews,
  type Db,
  findPlan,
  findPlanItems,
  findSeries,
  listSeries,
  type Now,
  type Plan,
  record,
  type Workspace,
  yearOf,
} from '#electron/store/index.ts';
import {
  type ChannelIn,
  fail,
  ok,
  type PlanItems,
  type PlanLine,
  type Quota,
  type Result,
  type Series,
} from '#shared/contract/index.ts';

export async function showPlan(db: Db, year: number, now: Date): Promise<PlanLine[]> {
  const lines: PlanLine[] = [];
  for (const series of await listSeries(db)) lines.push(await planLine(db, series, year, now));
  return lines;
}

export async function setPlan(
  workspace: Workspace,
  now: Now,
  { by, firstSerial, ...plan }: ChannelIn<'plan.set'>,
): Promise<Result<PlanLine>> {
  return await workspace.transact(async (tx) => {
    const series = await findSeries(tx, plan.seriesId);
    if (!series) return fail('series-unknown', { seriesId: plan.seriesId });
    const before = await findPlan(tx, plan);
    const first = firstSerial ?? before.firstSerial;
    const given = await countIssued(tx, plan);
    if (first !== before.firstSerial && given.lastSerial !== null) {
      return fail('conflict', { reason: 'numbers-given', series: series.name, year: plan.year });
    }
    await record(tx, { at: now(), by }, { type: 'plan.set', payload: { ...plan, firstSerial: first } });
    return ok(await planLine(tx, series, plan.year, now()));
  });
}

export async function planItemsOf(
  db: Db,
  { seriesId, year }: Readonly<{ seriesId: string; year: number }>,
): Promise<Result<PlanItems>> {
  if (!(await findSeries(db, seriesId))) return fail('series-unknown', { seriesId });
  return ok({ items: await findPlanItems(db, { seriesId, year }) });
}

/** Each item once, in the order given. */
export async function setPlanItems(
  workspace: Workspace,
  now: Now,
  { by, seriesId, year, items }: ChannelIn<'plan.setItems'>,
): Promise<Result<PlanItems>> {
  return await workspace.transact(async (tx) => {
    if (!(await findSeries(tx, seriesId))) return fail('series-unknown', { seriesId });
    const payload = { seriesId, year, items: [...new Set(items)] };
    await record(tx, { at: now(), by }, { type: 'plan.itemsSet', payload });
    return await planItemsOf(tx, payload);
  });
}

/**
 * A series that doesn't count toward the plan has neither limit nor last year to be held against.
 */
export async function quotaOf(db: Db, seriesId: string, asOf: string, now: Date): Promise<Result<Quota>> {
  const series = await findSeries(db, seriesId);
  if (!series) return fail('series-unknown', { seriesId });
  const year = Number(asOf.slice(0, 4));
  const { limit, issued, reserved, lastYear } = await planLine(db, series, year, now);
  return ok({
    series: series.name,
    year,
    limit: series.counted ? limit : null,
    issued,
    reserved,
    lastYear: series.counted ? lastYear : null,
    forecast: forecastOf(issued, reserved, asOf),
  });
}

/** The serial that comes next: after every number given, voided ones too, and after those given before this ledger. */
export async function nextSerial(db: Db, seriesId: string, year: number): Promise<number> {
  const plan = await findPlan(db, { seriesId, year });
  return serialAfter(plan, (await countIssued(db, plan)).lastSerial);
}

/** Numbers by the end of the year if they keep coming at this pace; null in January, when a pace says nothing. */
export function forecastOf(issued: number, reserved: number, asOf: string): number | null {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  if (month < 2) return null;
  const newYear = Date.UTC(year, 0, 1);
  const day = (Date.parse(`${asOf}T00:00:00Z`) - newYear) / DAY + 1;
  const days = (Date.UTC(year + 1, 0, 1) - newYear) / DAY;
  return Math.max(Math.round((issued / day) * days), issued + reserved);
}

const DAY = 24 * 60 * 60 * 1000;

async function planLine(db: Db, series: Series, year: number, now: Date): Promise<PlanLine> {
  const plan = await findPlan(db, { seriesId: series.id, year });
  const count = await countIssued(db, plan);
  return {
    series,
    year,
    limit: plan.limit,
    issued: count.standing + givenBefore(plan),
    voided: count.voided,
    // an open review takes its number when it is issued: this year at the earliest
    reserved: year === yearOf(now) ? await countOpenReviews(db, series.id) : 0,
    lastYear: await lastYearOf(db, plan),
    nextSerial: serialAfter(plan, count.lastSerial),
  };
}

/** From the ledger where it has that year, else what the office typed in. */
async function lastYearOf(db: Db, { seriesId, year, lastYear }: Plan): Promise<number | null> {
  const before = { seriesId, year: year - 1 };
  const count = await countIssued(db, before);
  if (count.lastSerial === null) return lastYear;
  return count.standing + givenBefore(await findPlan(db, before));
}

/** An office that starts in mid-year goes on with its numbering: those numbers were issued and use up the plan. */
export function givenBefore({ firstSerial }: Plan): number {
  return (firstSerial ?? 1) - 1;
}

function serialAfter(plan: Plan, lastSerial: number | null): number {
  return Math.max(lastSerial ?? 0, givenBefore(plan)) + 1;
}
