import {
  findIssued,
  guarded,
  listIssued,
  listSeries,
  type Now,
  record,
  verifyWorkspace,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelOut,
  fail,
  type Issued,
  ok,
  type PlanItems,
  type PlanLine,
  type Quota,
  type Result,
  type Series,
} from '#shared/contract/index.ts';
import type { Issuing } from '#shared/rules/index.ts';
import { exportLedger } from './export.ts';
import { issueNumber } from './issue.ts';
import { type IssuingAsked, issuingOf } from './issuing.ts';
import { planItemsOf, quotaOf, setPlan, setPlanItems, showPlan } from './plan.ts';
import { saveSeries, seriesById } from './series.ts';

/** Series, plans, numbers given. Errors that any call may answer with: disk-full, workspace-read-only, workspace-corrupt. */
export interface Ledger {
  seriesList(): Promise<Result<Series[]>>;
  /** Errors: series-unknown. */
  series(id: string): Promise<Result<Series>>;
  /** Without an id: a new series. Errors: series-unknown, series-exists (name or prefix taken). */
  seriesSave(input: ChannelIn<'series.save'>): Promise<Result<Series>>;
  planShow(input: ChannelIn<'plan.show'>): Promise<Result<PlanLine[]>>;
  /** Without `firstSerial` the one set before stays. Errors: series-unknown, conflict (numbers were given already). */
  planSet(input: ChannelIn<'plan.set'>): Promise<Result<PlanLine>>;
  /** Errors: series-unknown. */
  planItems(input: ChannelIn<'plan.items'>): Promise<Result<PlanItems>>;
  /** Errors: series-unknown. */
  planSetItems(input: ChannelIn<'plan.setItems'>): Promise<Result<PlanItems>>;
  /** The books of the year of `asOf`, of all series; what the archive has of it without a number is not in it. */
  issuing(input: IssuingAsked): Promise<Result<Issuing>>;
  /** How the series stands in the year of `asOf` (a day `YYYY-MM-DD`). Errors: series-unknown. */
  quota(seriesId: string, asOf: string): Promise<Result<Quota>>;
  /**
   * Gives the next number of the series to an approved review, once.
   * Errors: not-found, not-approved, already-issued, content-changed, conflict (`clock-behind`), journal-broken (the
   * last event was changed, or the register is not the journal's), workspace-corrupt (the original is gone or changed).
   */
  issue(input: ChannelIn<'issue.commit'>): Promise<Result<Issued>>;
  list(input: ChannelIn<'ledger.list'>): Promise<Result<Issued[]>>;
  /** The number stays in the register and is never given again. Errors: not-found, already-voided. */
  void(input: ChannelIn<'ledger.void'>): Promise<Result<Issued>>;
  /** The register as a text file, sealed with the journal's head. */
  export(input: ChannelIn<'ledger.export'>): Promise<Result<ChannelOut<'ledger.export'>>>;
  /** Replays the journal and compares; a broken book is a value with problems, not an error. */
  verify(): Promise<Result<ChannelOut<'ledger.verify'>>>;
}

export function createLedger(workspace: Workspace, now: Now): Ledger {
  const { db, path } = workspace;
  return {
    seriesList: () => guarded(path, async () => ok(await listSeries(db))),
    series: (id) => guarded(path, () => seriesById(db, id)),
    seriesSave: (input) => saveSeries(workspace, now, input),
    planShow: ({ year }) => guarded(path, async () => ok(await showPlan(db, year, now()))),
    planSet: (input) => setPlan(workspace, now, input),
    planItems: (input) => guarded(path, () => planItemsOf(db, input)),
    planSetItems: (input) => setPlanItems(workspace, now, input),
    issuing: (input) => guarded(path, async () => ok(await issuingOf(db, input))),
    quota: (seriesId, asOf) => guarded(path, () => quotaOf(db, seriesId, asOf, now())),
    issue: (input) => issueNumber(workspace, now, input),
    list: (input) => guarded(path, async () => ok(await listIssued(db, input))),
    void: (input) => voidNumber(workspace, now, input),
    export: (input) => guarded(path, () => exportLedger(workspace, now(), input)),
    verify: () => verifyWorkspace(workspace),
  };
}

async function voidNumber(
  workspace: Workspace,
  now: Now,
  { issueId, reason, by }: ChannelIn<'ledger.void'>,
): Promise<Result<Issued>> {
  return await workspace.transact(async (tx) => {
    const issued = await findIssued(tx, issueId);
    if (!issued) return fail('not-found', { what: 'issue', id: issueId });
    if (issued.voidedAt !== null) return fail('already-voided', { documentNumber: issued.documentNumber });
    await record(tx, { at: now(), by }, { type: 'number.voided', payload: { issueId, reason } });
    const voided = await findIssued(tx, issueId);
    return voided ? ok(voided) : fail('not-found', { what: 'issue', id: issueId });
  });
}
