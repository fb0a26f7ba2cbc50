import { sql } from 'kysely';
import { AcceptedFinding, Actor, Review } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import type { BookTables, Db } from './schema.ts';

export type ReviewState = Review['state'];
/** A review with where its report is kept. */
export type StoredReview = Readonly<{ review: Review; reportHash: string }>;

export async function findReview(db: Db, id: string): Promise<StoredReview | null> {
  const row = await db.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toReview(row) : null;
}

/** Newest first. */
export async function listReviews(db: Db, state?: ReviewState): Promise<Review[]> {
  const all = db.selectFrom('review').selectAll().orderBy('submittedAt', 'desc').orderBy(sql`rowid`, 'desc');
  const rows = await (state === undefined ? all : all.where('state', '=', state)).execute();
  return rows.map((row) => toReview(row).review);
}

/** The review of this content that waits for a decision or a number. */
export async function findOpenReview(db: Db, contentHash: string): Promise<StoredReview | null> {
  const row = await db
    .selectFrom('review')
    .selectAll()
    .where('contentHash', '=', contentHash)
    .where('state', 'in', ['submitted', 'approved'])
    .executeTakeFirst();
  return row ? toReview(row) : null;
}

/** Reviews of a series that will take a number, but have none yet. */
export async function countOpenReviews(db: Db, seriesId: string): Promise<number> {
  const { n } = await db
    .selectFrom('review')
    .select(db.fn.countAll<number>().as('n'))
    .where('seriesId', '=', seriesId)
    .where('state', 'in', ['submitted', 'approved'])
    .executeTakeFirstOrThrow();
  return n;
}

/** The originals and reports of all reviews, each once, with the name of the file they belong to. */
export async function listReviewFiles(db: Db): Promise<Readonly<{ sha256: string; file: string }>[]> {
  return await db
    .selectFrom('review')
    .select(['contentHash as sha256', 'file'])
    .union(db.selectFrom('review').select(['reportHash as sha256', 'file']))
    .orderBy('sha256')
    .execute();
}

export async function applySubmitted(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { reviewId, accepted, findings, ...content }: Payload<'review.submitted'>,
): Promise<void> {
  await tx
    .insertInto('review')
    .values({
      ...content,
      id: reviewId,
      state: 'submitted',
      submittedBy: actorOf(actor),
      submittedAt: at,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      accepted: canonical(accepted),
      findings: canonical(findings),
    })
    .execute();
}

export async function applyApproved(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { reviewId, accepted }: Payload<'review.approved'>,
): Promise<void> {
  await decide(tx, reviewId, { state: 'approved', decidedAt: at, decidedBy: actor, accepted: canonical(accepted) });
}

export async function applyReturned(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { reviewId, reason }: Payload<'review.returned'>,
): Promise<void> {
  await decide(tx, reviewId, { state: 'returned', decidedAt: at, decidedBy: actor, reason });
}

export async function applyWithdrawn(
  tx: Db,
  { at, actor }: Pick<JournalRow, 'at' | 'actor'>,
  { reviewId, reason }: Payload<'review.withdrawn'>,
): Promise<void> {
  await decide(tx, reviewId, { state: 'withdrawn', decidedAt: at, decidedBy: actor, reason });
}

async function decide(tx: Db, id: string, change: Partial<BookTables['review']>): Promise<void> {
  await tx.updateTable('review').set(change).where('id', '=', id).execute();
}

/** An event of a person always names the person. */
export function actorOf(actor: string | null): string {
  if (actor === null) throw new Error('an event without an actor');
  return actor;
}

function toReview(row: BookTables['review']): StoredReview {
  const { reportHash, submittedBy, decidedBy, accepted, findings, ...plain } = row;
  return {
    reportHash,
    review: {
      ...plain,
      submittedBy: Actor.parse(JSON.parse(submittedBy)),
      decidedBy: decidedBy === null ? null : Actor.parse(JSON.parse(decidedBy)),
      accepted: AcceptedFinding.array().parse(JSON.parse(accepted)),
      findings: Review.shape.findings.parse(JSON.parse(findings)),
    },
  };
}
