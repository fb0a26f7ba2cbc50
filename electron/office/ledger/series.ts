import {
  type Db,
  findSeries,
  findSeriesTwin,
  type Now,
  newId,
  prefixTakenByNumbers,
  record,
  type Workspace,
} from '#electron/store/index.ts';
import { type ChannelIn, fail, ok, type Result, type Series } from '#shared/contract/index.ts';

export async function seriesById(db: Db, id: string): Promise<Result<Series>> {
  const series = await findSeries(db, id);
  return series ? ok(series) : fail('series-unknown', { seriesId: id });
}

/**
 * A prefix belongs to one series, also in the past: two series with one prefix would give the same document number.
 */
export async function saveSeries(
  workspace: Workspace,
  now: Now,
  { series: { id, ...facts }, by }: ChannelIn<'series.save'>,
): Promise<Result<Series>> {
  return await workspace.transact(async (tx) => {
    if (id !== undefined && !(await findSeries(tx, id))) return fail('series-unknown', { seriesId: id });
    const series = { ...facts, id: id ?? newId('series'), name: facts.name.trim(), prefix: facts.prefix.trim() };
    const twin = await findSeriesTwin(tx, series);
    if (twin) return fail('series-exists', { name: twin.name, prefix: twin.prefix });
    if (await prefixTakenByNumbers(tx, series)) {
      return fail('series-exists', { name: series.name, prefix: series.prefix });
    }
    await record(tx, { at: now(), by }, { type: 'series.saved', payload: series });
    return ok(series);
  });
}
