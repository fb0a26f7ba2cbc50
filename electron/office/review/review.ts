import {
  canonical,
  clockHolds,
  type Db,
  findIssuedByContent,
  findOpenReview,
  findReview,
  guarded,
  listReviews,
  type Now,
  newId,
  record,
  type StoredReview,
  sha256Of,
  type Workspace,
  yearOf,
} from '#electron/store/index.ts';
import {
  type AcceptedFinding,
  type Actor,
  type ChannelIn,
  type ChannelOut,
  type FileFacts,
  fail,
  ok,
  Report,
  type Result,
  type Review,
} from '#shared/contract/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { countFindings, withoutReason, withReasons } from './reasons.ts';

export type Submission = Readonly<{
  file: FileFacts;
  bytes: Uint8Array;
  title: string | null;
  /** of a check of exactly these bytes */
  report: Report;
  seriesId: string;
  accepted: readonly AcceptedFinding[];
  by: Actor;
}>;

/** 送审: a draft, bound to its bytes, on its way to a number. Any call may answer disk-full, workspace-read-only, workspace-corrupt. */
export interface ReviewDesk {
  /**
   * Keeps the original and the report of its check.
   * Errors: series-unknown, content-changed (report and bytes don't belong together), classified,
   * conflict (this content waits already, or the clock is behind the books), already-issued (this content has a number).
   */
  submit(submission: Submission): Promise<Result<Review>>;
  /** Newest first. */
  list(input: ChannelIn<'review.list'>): Promise<Result<Review[]>>;
  /** The report has no sentences: they are made at the door. Errors: not-found. */
  get(input: ChannelIn<'review.get'>): Promise<Result<ChannelOut<'review.get'>>>;
  /** Errors: not-found, already-decided, already-issued, content-changed, conflict (`clock-behind`), reason-required (a `must` has no reason). */
  approve(input: ChannelIn<'review.approve'>): Promise<Result<Review>>;
  /** Sends it back, also after approval as long as it has no number. Errors: not-found, already-decided, already-issued. */
  return(input: ChannelIn<'review.return'>): Promise<Result<Review>>;
  /** Errors: not-found, already-decided, already-issued. */
  withdraw(input: ChannelIn<'review.withdraw'>): Promise<Result<Review>>;
}

export function createReview(workspace: Workspace, ledger: Pick<Ledger, 'series'>, now: Now): ReviewDesk {
  const { db, path } = workspace;

  /** One decision: the review is open, the event is recorded, the review as it is then comes back. */
  function decide(
    reviewId: string,
    from: readonly Review['state'][],
    step: (tx: Db, stored: StoredReview) => Promise<Result<null>>,
  ): Promise<Result<Review>> {
    return workspace.transact(async (tx) => {
      const stored = await findReview(tx, reviewId);
      if (!stored) return fail('not-found', { what: 'review', id: reviewId });
      const { state } = stored.review;
      if (state === 'issued') return fail('already-issued', { documentNumber: null });
      if (!from.includes(state)) return fail('already-decided', { state });
      const stepped = await step(tx, stored);
      return stepped.ok ? await reviewIn(tx, reviewId, now()) : stepped;
    });
  }

  return {
    submit: (submission) => submit(workspace, ledger, now, submission),

    list: ({ state }) =>
      guarded(path, async () => ok((await listReviews(db, state)).map((review) => inYear(review, now())))),

    get: ({ reviewId }) =>
      guarded(path, async () => {
        const stored = await findReview(db, reviewId);
        if (!stored) return fail('not-found', { what: 'review', id: reviewId });
        const report = await readReport(workspace, stored);
        return report.ok ? ok({ review: inYear(stored.review, now()), report: report.value }) : report;
      }),

    async approve({ reviewId, contentHash, accepted, by }) {
      const before = await guarded(path, async () => {
        const stored = await findReview(db, reviewId);
        return stored ? await readReport(workspace, stored) : fail('not-found', { what: 'review', id: reviewId });
      });
      if (!before.ok) return before;
      return await decide(reviewId, ['submitted'], async (tx, { review }) => {
        if (review.contentHash !== contentHash) return fail('content-changed', { file: review.file });
        const clock = await clockHolds(tx, now());
        if (!clock.ok) return clock;
        const reasons = withReasons(before.value.findings, [...review.accepted, ...accepted]);
        const missing = withoutReason(before.value.findings, reasons);
        const [first] = missing;
        if (first) {
          const rules = [...new Set(missing.map(({ rule }) => rule))];
          return fail('reason-required', { count: missing.length, rule: first.rule, rules });
        }
        await record(
          tx,
          { at: now(), by },
          { type: 'review.approved', payload: { reviewId, contentHash, accepted: reasons } },
        );
        return ok(null);
      });
    },

    return: ({ reviewId, reason, by }) =>
      decide(reviewId, ['submitted', 'approved'], async (tx) => {
        await record(tx, { at: now(), by }, { type: 'review.returned', payload: { reviewId, reason } });
        return ok(null);
      }),

    withdraw: ({ reviewId, reason, by }) =>
      decide(reviewId, ['submitted', 'approved'], async (tx) => {
        await record(tx, { at: now(), by }, { type: 'review.withdrawn', payload: { reviewId, reason } });
        return ok(null);
      }),
  };
}

async function submit(
  workspace: Workspace,
  ledger: Pick<Ledger, 'series'>,
  now: Now,
  { file, bytes, title, report, seriesId, accepted, by }: Submission,
): Promise<Result<Review>> {
  if (report.document.secrecy !== null) return fail('classified', { file: file.name });
  if (sha256Of(bytes) !== file.sha256 || report.file.sha256 !== file.sha256) {
    return fail('content-changed', { file: file.name });
  }
  const series = await ledger.series(seriesId);
  if (!series.ok) return series;
  // looked at before anything is stored, and again where it counts
  const free = await guarded(workspace.path, () => contentFree(workspace.db, file.sha256));
  if (!free.ok) return free;

  const original = await workspace.files.put(bytes);
  if (!original.ok) return original;
  const kept = await workspace.files.put(new TextEncoder().encode(canonical(withoutSentences(report))));
  if (!kept.ok) return kept;

  return await workspace.transact(async (tx) => {
    const stillFree = await contentFree(tx, file.sha256);
    if (!stillFree.ok) return stillFree;
    const reviewId = newId('review');
    const at = now();
    const clock = await clockHolds(tx, at);
    if (!clock.ok) return clock;
    await record(
      tx,
      { at, by },
      {
        type: 'review.submitted',
        payload: {
          reviewId,
          contentHash: original.value,
          reportHash: kept.value,
          file: file.name,
          title,
          seriesId,
          year: yearOf(at),
          accepted: withReasons(report.findings, accepted),
          findings: countFindings(report),
        },
      },
    );
    return await reviewIn(tx, reviewId, at);
  });
}

/** The same content may be under way once, and stand under one number. */
async function contentFree(db: Db, contentHash: string): Promise<Result<null>> {
  const open = await findOpenReview(db, contentHash);
  if (open) return fail('conflict', { reason: 'under-review', reviewId: open.review.id, state: open.review.state });
  const issued = await findIssuedByContent(db, contentHash);
  if (issued) return fail('already-issued', { documentNumber: issued.documentNumber });
  return ok(null);
}

async function reviewIn(tx: Db, reviewId: string, now: Date): Promise<Result<Review>> {
  const stored = await findReview(tx, reviewId);
  return stored ? ok(inYear(stored.review, now)) : fail('not-found', { what: 'review', id: reviewId });
}

/** A review that is still open belongs to the year in which it can be issued. */
function inYear(review: Review, now: Date): Review {
  const open = review.state === 'submitted' || review.state === 'approved';
  return open ? { ...review, year: Math.max(review.year, yearOf(now)) } : review;
}

async function readReport(workspace: Workspace, { reportHash }: StoredReview): Promise<Result<Report>> {
  const bytes = await workspace.files.get(reportHash);
  if (bytes.ok) return ok(Report.parse(JSON.parse(new TextDecoder().decode(bytes.value))));
  if (bytes.error.code !== 'not-found') return bytes;
  return fail('workspace-corrupt', { path: workspace.path, reason: 'report-missing', file: reportHash });
}

function withoutSentences(report: Report): Report {
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, message: '' })) };
}
