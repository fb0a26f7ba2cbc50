import {
  clockHolds,
  type Db,
  dayOf,
  findIssued,
  findIssuedByReview,
  findReview,
  lastEventHolds,
  type Now,
  newId,
  record,
  registerHolds,
  type Workspace,
  yearOf,
} from '#electron/store/index.ts';
import { type ChannelIn, fail, type Issued, ok, type Result, type Review } from '#shared/contract/index.ts';
import { formatDocumentNumber } from '#shared/gongwen/index.ts';
import { nextSerial } from './plan.ts';
import { seriesById } from './series.ts';

type Asked = ChannelIn<'issue.commit'>;

/** 登记: the number is given, ledger and quota move, the original is kept: one transaction. */
export async function issueNumber(workspace: Workspace, now: Now, asked: Asked): Promise<Result<Issued>> {
  // The original is read before the transaction, in which nothing but the database is awaited. It may be: what
  // stands in `files/` under its hash never changes, and the transaction looks at the review once more.
  const ready = await readyToIssue(workspace.db, asked);
  if (!ready.ok) return ready;
  const original = await workspace.files.get(asked.contentHash);
  if (!original.ok) return originalLost(workspace, original);

  const issued = await workspace.transact(async (tx) => {
    const review = await readyToIssue(tx, asked);
    return review.ok ? await giveNumber(tx, now(), review.value, asked) : review;
  });
  if (issued.ok) workspace.backUpSoon();
  return issued;
}

async function readyToIssue(db: Db, { reviewId, contentHash }: Asked): Promise<Result<Review>> {
  const stored = await findReview(db, reviewId);
  if (!stored) return fail('not-found', { what: 'review', id: reviewId });
  const { review } = stored;
  if (review.state === 'issued') {
    const issued = await findIssuedByReview(db, reviewId);
    return fail('already-issued', { documentNumber: issued?.documentNumber ?? null });
  }
  if (review.state !== 'approved') return fail('not-approved', { state: review.state });
  if (review.contentHash !== contentHash) return fail('content-changed', { file: review.file });
  return ok(review);
}

async function giveNumber(tx: Db, at: Date, review: Review, { by }: Asked): Promise<Result<Issued>> {
  if (!(await lastEventHolds(tx))) return fail('journal-broken', { documentNumber: null });
  const series = await seriesById(tx, review.seriesId);
  if (!series.ok) return series;
  const clock = await clockHolds(tx, at);
  if (!clock.ok) return clock;
  const year = yearOf(at);
  if (!(await registerHolds(tx, { seriesId: review.seriesId, year }))) {
    return fail('journal-broken', { documentNumber: null });
  }
  const serial = await nextSerial(tx, review.seriesId, year);
  const issueId = newId('issue');
  await record(
    tx,
    { at, by },
    {
      type: 'number.issued',
      payload: {
        issueId,
        reviewId: review.id,
        seriesId: review.seriesId,
        year,
        serial,
        documentNumber: formatDocumentNumber(series.value.prefix, year, serial),
        title: review.title,
        file: review.file,
        contentHash: review.contentHash,
        issuedOn: dayOf(at),
      },
    },
  );
  const issued = await findIssued(tx, issueId);
  if (!issued) throw new Error('a number that was recorded is not in the register');
  return ok(issued);
}

/** A number is never given to a document that can't be shown any more. */
function originalLost(workspace: Workspace, lost: Extract<Result<unknown>, { ok: false }>): Result<never> {
  if (lost.error.code !== 'not-found') return lost;
  return fail('workspace-corrupt', { ...lost.error.params, path: workspace.path, reason: 'original-missing' });
}
