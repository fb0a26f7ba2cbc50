import { afterEach, describe, expect, test } from 'vitest';
import {
  approved,
  clerk,
  type Desk,
  errorOf,
  Folders,
  finding,
  head,
  issue,
  must,
  newDesk,
  newSeries,
  submission,
} from '#tests/books/desk.ts';

const folders = new Folders();
afterEach(() => folders.clear());

const TITLE = '关于做好今冬明春森林防火工作的通知';

async function withSeries(): Promise<Desk & { seriesId: string }> {
  const desk = await newDesk(folders.make());
  return { ...desk, seriesId: await newSeries(desk) };
}

describe('submitting', () => {
  test('keeps the original and the report, and says where it stands', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const sent = submission(seriesId, TITLE, [finding('length/body', 'must'), finding('scope/units', 'should')]);
    const submitted = must(await review.submit(sent));
    expect(submitted).toMatchObject({
      state: 'submitted',
      contentHash: sent.file.sha256,
      file: sent.file.name,
      title: sent.title,
      seriesId,
      year: 2026,
      submittedBy: clerk,
      submittedAt: '2026-11-22T01:00:00.000Z',
      decidedBy: null,
      findings: { must: 1, should: 1, note: 0, skipped: 0 },
    });
    expect(must(await workspace.files.get(sent.file.sha256))).toEqual(Buffer.from(sent.bytes));
    const kept = must(await review.get({ reviewId: submitted.id }));
    expect(kept.review).toEqual(submitted);
    expect(kept.report).toEqual({
      ...sent.report,
      findings: sent.report.findings.map((one) => ({ ...one, message: '' })),
    });
    await workspace.close();
  });

  test('the same content is under way once', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const first = must(await review.submit(submission(seriesId, TITLE)));
    expect(errorOf(await review.submit(submission(seriesId, TITLE)))).toMatchObject({
      code: 'conflict',
      params: { reviewId: first.id, state: 'submitted' },
    });
    must(await review.withdraw({ reviewId: first.id, reason: '先请示领导', by: clerk }));
    expect(must(await review.submit(submission(seriesId, TITLE))).id).not.toBe(first.id);
    await workspace.close();
  });

  test('content that has a number is told so; after voiding it can go its way again', async () => {
    const desk = await withSeries();
    const issued = await issue(desk, desk.seriesId, TITLE);
    expect(errorOf(await desk.review.submit(submission(desk.seriesId, TITLE)))).toEqual({
      code: 'already-issued',
      params: { documentNumber: issued.documentNumber },
    });
    must(await desk.ledger.void({ issueId: issued.id, reason: '漏盖印章', by: head }));
    expect((await issue(desk, desk.seriesId, TITLE)).serial).toBe(issued.serial + 1);
    await desk.workspace.close();
  });

  test('a report of other bytes, an unknown series, a classified draft: nothing is stored', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const sent = submission(seriesId, TITLE);
    const bytes = new TextEncoder().encode('另一份');
    expect(errorOf(await review.submit({ ...sent, bytes })).code).toBe('content-changed');
    expect(errorOf(await review.submit({ ...sent, report: submission(seriesId, '另一份').report })).code).toBe(
      'content-changed',
    );
    expect(errorOf(await review.submit({ ...sent, seriesId: 'series_gone' })).code).toBe('series-unknown');
    const document = { ...sent.report.document, secrecy: '机密' };
    expect(errorOf(await review.submit({ ...sent, report: { ...sent.report, document } })).code).toBe('classified');
    expect(await workspace.files.list()).toEqual([]);
    await workspace.close();
  });
});

describe('approving', () => {
  test('binds to the content that was submitted', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const { id, contentHash } = must(await review.submit(submission(seriesId, TITLE)));
    const other = submission(seriesId, '另一份').file.sha256;
    const answer = await review.approve({ reviewId: id, contentHash: other, accepted: [], by: head });
    expect(errorOf(answer).code).toBe('content-changed');
    const approval = must(await review.approve({ reviewId: id, contentHash, accepted: [], by: head }));
    expect(approval).toMatchObject({ state: 'approved', decidedBy: head });
    await workspace.close();
  });

  test('every finding at must needs its own written reason, from the clerk or the head', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const findings = [
      finding('length/body', 'must'),
      finding('quota/year', 'must'),
      finding('quota/year', 'must', 'another place'),
      finding('scope/units', 'should'),
      { ...finding('reuse/copied', 'must'), trial: true },
    ];
    const reasonFor = (rule: string, anchor = `anchor of ${rule}`) => ({ rule, anchor, reason: '县委常委会研究同意' });
    const sent = { ...submission(seriesId, TITLE, findings), accepted: [reasonFor('length/body')] };
    const { id: reviewId, contentHash } = must(await review.submit(sent));

    const approve = (accepted: ReturnType<typeof reasonFor>[]) =>
      review.approve({ reviewId, contentHash, accepted, by: head });
    expect(errorOf(await approve([]))).toEqual({
      code: 'reason-required',
      params: { count: 2, rule: 'quota/year', rules: ['quota/year'] },
    });
    const blank = { ...reasonFor('quota/year'), reason: '    ' };
    expect(errorOf(await approve([blank, reasonFor('quota/year', 'another place')])).params.count).toBe(1);
    // a reason for another rule's finding at the same anchor doesn't count
    expect(errorOf(await approve([reasonFor('length/body', 'another place')])).params.count).toBe(2);

    const done = must(await approve([reasonFor('quota/year'), reasonFor('quota/year', 'another place')]));
    expect(done.accepted.map(({ rule }) => rule)).toEqual(['length/body', 'quota/year', 'quota/year']);
    await workspace.close();
  });

  test('a decision is taken once', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const { id: reviewId, contentHash } = must(await review.submit(submission(seriesId, TITLE)));
    must(await review.return({ reviewId, reason: '请压缩篇幅', by: head }));
    expect(must(await review.get({ reviewId })).review).toMatchObject({ state: 'returned', reason: '请压缩篇幅' });
    const again = await review.approve({ reviewId, contentHash, accepted: [], by: head });
    expect(errorOf(again)).toEqual({ code: 'already-decided', params: { state: 'returned' } });
    expect(errorOf(await review.withdraw({ reviewId, reason: '不发了', by: clerk })).code).toBe('already-decided');
    await workspace.close();
  });

  test('of many at once one wins', async () => {
    const { review, workspace, seriesId } = await withSeries();
    const { id: reviewId, contentHash } = must(await review.submit(submission(seriesId, TITLE)));
    const answers = await Promise.all([
      review.approve({ reviewId, contentHash, accepted: [], by: head }),
      review.approve({ reviewId, contentHash, accepted: [], by: head }),
      review.submit(submission(seriesId, TITLE)),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    await workspace.close();
  });
});

test('an approved draft can still be sent back, one with a number can not', async () => {
  const desk = await withSeries();
  const { id: reviewId } = await approved(desk, desk.seriesId, TITLE);
  expect(must(await desk.review.return({ reviewId, reason: '附件缺页', by: head })).state).toBe('returned');
  await issue(desk, desk.seriesId, '关于印发春节值班安排的通知');
  const [last] = must(await desk.review.list({ state: 'issued' }));
  const answer = await desk.review.return({ reviewId: last?.id ?? '', reason: '附件缺页', by: head });
  expect(errorOf(answer).code).toBe('already-issued');
  await desk.workspace.close();
});

test('lists newest first, by state, and an open review moves into the new year', async () => {
  const desk = await withSeries();
  await approved(desk, desk.seriesId, '第一份通知');
  desk.clock.set('2026-12-31T18:00:00+08:00');
  must(await desk.review.submit(submission(desk.seriesId, '第二份通知')));
  expect(must(await desk.review.list({})).map(({ title }) => title)).toEqual(['第二份通知', '第一份通知']);
  expect(must(await desk.review.list({ state: 'approved' })).map(({ title }) => title)).toEqual(['第一份通知']);
  desk.clock.set('2027-01-01T00:30:00+08:00');
  expect(must(await desk.review.list({})).map(({ year }) => year)).toEqual([2027, 2027]);
  await desk.workspace.close();
});

test('a review that isn’t there', async () => {
  const { review, workspace } = await withSeries();
  const reviewId = 'review_gone';
  const contentHash = 'a'.repeat(64);
  expect(errorOf(await review.get({ reviewId })).code).toBe('not-found');
  expect(errorOf(await review.approve({ reviewId, contentHash, accepted: [], by: head })).code).toBe('not-found');
  expect(errorOf(await review.return({ reviewId, reason: '理由', by: head })).code).toBe('not-found');
  await workspace.close();
});
