import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import type { Review } from '#shared/contract/index.ts';
import {
  approved,
  type Desk,
  errorOf,
  Folders,
  head,
  issue,
  must,
  newDesk,
  newSeries,
  submission,
} from '#tests/books/desk.ts';
import { toCsv } from './export.ts';
import { forecastOf } from './plan.ts';

const folders = new Folders();
afterEach(() => folders.clear());

async function withSeries(at?: string): Promise<Desk & { seriesId: string }> {
  const desk = await newDesk(folders.make(), at);
  return { ...desk, seriesId: await newSeries(desk) };
}

describe('giving numbers', () => {
  test('one after the other, by series and by year', async () => {
    const desk = await withSeries();
    const other = await newSeries(desk, '云政发');
    expect((await issue(desk, desk.seriesId, '通知一')).documentNumber).toBe('云政办发〔2026〕1号');
    expect((await issue(desk, desk.seriesId, '通知二')).documentNumber).toBe('云政办发〔2026〕2号');
    expect((await issue(desk, other, '通知三')).documentNumber).toBe('云政发〔2026〕1号');
    // half past midnight in the office is still the old year in UTC
    desk.clock.set('2027-01-01T00:30:00+08:00');
    expect(await issue(desk, desk.seriesId, '通知四')).toMatchObject({
      documentNumber: '云政办发〔2027〕1号',
      year: 2027,
      serial: 1,
      issuedOn: '2027-01-01',
      issuedAt: '2026-12-31T16:30:00.000Z',
      issuedBy: head,
    });
    await desk.workspace.close();
  });

  test('none while the clock is behind the books, and on again when the books saw a clock that ran ahead', async () => {
    const desk = await withSeries('2026-12-30T09:00:00+08:00');
    const first = await issue(desk, desk.seriesId, '通知一');
    const waiting = await approved(desk, desk.seriesId, '通知二');
    desk.clock.set('2026-12-29T10:00:00+08:00');
    expect((await issue(desk, desk.seriesId, '一天之内')).serial).toBe(2);
    desk.clock.set('2025-12-30T09:00:00+08:00');
    const asked = { reviewId: waiting.id, contentHash: waiting.contentHash, by: head };
    expect(errorOf(await desk.ledger.issue(asked))).toEqual({
      code: 'conflict',
      params: { reason: 'clock-behind', today: '2025-12-30', last: '2026-12-30' },
    });
    expect(errorOf(await desk.review.submit(submission(desk.seriesId, '去年的通知'))).code).toBe('conflict');
    // an entry at the wrong time doesn't open the door: the numbers that stand have their dates
    must(await desk.ledger.planSet({ seriesId: desk.seriesId, year: 2025, limit: 9, lastYear: null, by: head }));
    expect(errorOf(await desk.ledger.issue(asked)).code).toBe('conflict');
    // had it been the other way round: the numbers of the wrong time are voided
    for (const { id } of [first, ...must(await desk.ledger.list({})).filter(({ id }) => id !== first.id)])
      must(await desk.ledger.void({ issueId: id, reason: '电脑日期错误', by: head }));
    expect(must(await desk.ledger.issue(asked)).documentNumber).toBe('云政办发〔2025〕1号');
    expect(must(await desk.ledger.verify()).problems).toEqual([]);
    await desk.workspace.close();
  });

  test('none when a number was taken out of the register by another tool', async () => {
    const desk = await withSeries();
    await issue(desk, desk.seriesId, '通知一');
    await issue(desk, desk.seriesId, '通知二');
    await sql`DROP TRIGGER issuedStays`.execute(desk.workspace.db);
    await sql`DELETE FROM issued WHERE serial = 2`.execute(desk.workspace.db);
    const third = await approved(desk, desk.seriesId, '通知三');
    const asked = { reviewId: third.id, contentHash: third.contentHash, by: head };
    expect(errorOf(await desk.ledger.issue(asked)).code).toBe('journal-broken');
    expect(must(await desk.ledger.list({}))).toHaveLength(1);
    await desk.workspace.close();
  });

  test('a voided number is kept with its reason and never given again', async () => {
    const desk = await withSeries();
    await issue(desk, desk.seriesId, '通知一');
    const second = await issue(desk, desk.seriesId, '通知二');
    const voided = must(await desk.ledger.void({ issueId: second.id, reason: '印发前发现附件有误', by: head }));
    expect(voided).toMatchObject({ serial: 2, voidReason: '印发前发现附件有误' });
    expect((await issue(desk, desk.seriesId, '通知三')).serial).toBe(3);
    const again = await desk.ledger.void({ issueId: second.id, reason: '再作废', by: head });
    expect(errorOf(again)).toEqual({ code: 'already-voided', params: { documentNumber: second.documentNumber } });
    expect(errorOf(await desk.ledger.void({ issueId: 'issue_gone', reason: '作废', by: head })).code).toBe('not-found');
    expect(must(await desk.ledger.list({ year: 2026 })).map(({ serial }) => serial)).toEqual([3, 2, 1]);
    await desk.workspace.close();
  });

  test('an office that starts in mid-year goes on with its numbering', async () => {
    const desk = await withSeries();
    const plan = { seriesId: desk.seriesId, year: 2026, limit: 60, lastYear: 70, by: head };
    expect(must(await desk.ledger.planSet({ ...plan, firstSerial: 51 }))).toMatchObject({ issued: 50, nextSerial: 51 });
    expect((await issue(desk, desk.seriesId, '通知一')).serial).toBe(51);
    expect(errorOf(await desk.ledger.planSet({ ...plan, firstSerial: 1 })).code).toBe('conflict');
    // the limit may still change
    expect(must(await desk.ledger.planSet({ ...plan, limit: 65 }))).toMatchObject({ issued: 51, nextSerial: 52 });
    await desk.workspace.close();
  });

  test('only an approved review with this content, once', async () => {
    const desk = await withSeries();
    const { id: reviewId, contentHash } = must(await desk.review.submit(submission(desk.seriesId, '通知一')));
    const attempt = (hash = contentHash) => desk.ledger.issue({ reviewId, contentHash: hash, by: head });
    expect(errorOf(await attempt())).toEqual({ code: 'not-approved', params: { state: 'submitted' } });
    must(await desk.review.approve({ reviewId, contentHash, accepted: [], by: head }));
    expect(errorOf(await attempt('a'.repeat(64))).code).toBe('content-changed');
    const issued = must(await attempt());
    expect(errorOf(await attempt())).toEqual({
      code: 'already-issued',
      params: { documentNumber: issued.documentNumber },
    });
    expect(must(await desk.review.get({ reviewId })).review.state).toBe('issued');
    const unknown = await desk.ledger.issue({ reviewId: 'review_gone', contentHash, by: head });
    expect(errorOf(unknown).code).toBe('not-found');
    await desk.workspace.close();
  });

  test('not without the original', async () => {
    const desk = await withSeries();
    const { id: reviewId, contentHash } = await approved(desk, desk.seriesId, '通知一');
    const place = join(desk.folder, 'files', contentHash.slice(0, 2), contentHash);
    writeFileSync(place, '换过的文件');
    const attempt = () => desk.ledger.issue({ reviewId, contentHash, by: head });
    expect(errorOf(await attempt())).toMatchObject({
      code: 'workspace-corrupt',
      params: { reason: 'original-changed' },
    });
    unlinkSync(place);
    expect(errorOf(await attempt())).toMatchObject({
      code: 'workspace-corrupt',
      params: { reason: 'original-missing' },
    });
    expect(must(await desk.ledger.list({}))).toEqual([]);
    await desk.workspace.close();
  });

  test('not onto a journal whose last event was changed', async () => {
    const desk = await withSeries();
    const { id: reviewId, contentHash } = await approved(desk, desk.seriesId, '通知一');
    await sql.raw('DROP TRIGGER journalNeverChanges').execute(desk.workspace.db);
    await sql
      .raw("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE type = 'review.approved'")
      .execute(desk.workspace.db);
    expect(errorOf(await desk.ledger.issue({ reviewId, contentHash, by: head })).code).toBe('journal-broken');
    await desk.workspace.close();
  });

  test('of many calls at once each gets its own number, and one review gets one', async () => {
    const desk = await withSeries();
    const reviews: Review[] = [];
    for (let n = 0; n < 12; n += 1) reviews.push(await approved(desk, desk.seriesId, `通知第${n}份`));
    const calls = [...reviews, ...reviews].map(({ id, contentHash }) =>
      desk.ledger.issue({ reviewId: id, contentHash, by: head }),
    );
    const answers = await Promise.all(calls);
    const serials = answers.flatMap((answer) => (answer.ok ? [answer.value.serial] : []));
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(answers.filter((answer) => !answer.ok).map((answer) => errorOf(answer).code)).toEqual(
      Array(12).fill('already-issued'),
    );
    expect(must(await desk.ledger.verify()).problems).toEqual([]);
    await desk.workspace.close();
  });
});

describe('series', () => {
  test('names and prefixes belong to one series, also those of the past', async () => {
    const desk = await withSeries();
    const [series] = must(await desk.ledger.seriesList());
    const save = (change: { id?: string; name: string; prefix: string }) =>
      desk.ledger.seriesSave({ series: { counted: true, ...change }, by: head });
    expect(errorOf(await save({ name: '另一个', prefix: '云政办发' })).code).toBe('series-exists');
    expect(errorOf(await save({ name: series?.name ?? '', prefix: '云政办函' })).code).toBe('series-exists');
    expect(errorOf(await save({ id: 'series_gone', name: '丙', prefix: '丙发' })).code).toBe('series-unknown');

    await issue(desk, desk.seriesId, '通知一');
    must(await save({ id: desk.seriesId, name: '政府办文件', prefix: '云政办〔字〕' }));
    expect(errorOf(await save({ name: '丁', prefix: '云政办发' })).code).toBe('series-exists');
    expect((await issue(desk, desk.seriesId, '通知二')).documentNumber).toBe('云政办〔字〕〔2026〕2号');
    await desk.workspace.close();
  });
});

describe('quota', () => {
  test('issued and not voided, reserved by open reviews, last year from the ledger or typed in', async () => {
    const desk = await withSeries('2025-06-01T09:00:00+08:00');
    await desk.ledger.planSet({ seriesId: desk.seriesId, year: 2025, limit: 10, lastYear: 12, by: head });
    await issue(desk, desk.seriesId, '去年一');
    const voided = await issue(desk, desk.seriesId, '去年二');
    await desk.ledger.void({ issueId: voided.id, reason: '内容有误', by: head });
    expect(must(await desk.ledger.quota(desk.seriesId, '2025-06-01'))).toMatchObject({ issued: 1, lastYear: 12 });

    desk.clock.set('2026-11-22T09:00:00+08:00');
    await desk.ledger.planSet({ seriesId: desk.seriesId, year: 2026, limit: 5, lastYear: 99, by: head });
    await issue(desk, desk.seriesId, '今年一');
    await approved(desk, desk.seriesId, '今年二');
    const third = must(await desk.review.submit(submission(desk.seriesId, '今年三')));
    const fourth = must(await desk.review.submit(submission(desk.seriesId, '今年四')));
    await desk.review.return({ reviewId: fourth.id, reason: '请压缩', by: head });
    expect(must(await desk.ledger.quota(desk.seriesId, '2026-11-22'))).toEqual({
      series: '云政办发系列',
      year: 2026,
      limit: 5,
      issued: 1,
      reserved: 2,
      lastYear: 1,
      forecast: 3,
    });
    await desk.review.withdraw({ reviewId: third.id, reason: '不发了', by: head });
    expect(must(await desk.ledger.planShow({ year: 2026 }))).toEqual([
      expect.objectContaining({ limit: 5, issued: 1, voided: 0, reserved: 1, lastYear: 1, nextSerial: 2 }),
    ]);
    await desk.workspace.close();
  });

  test('a series that doesn’t count has no limit to keep', async () => {
    const desk = await withSeries();
    const [series] = must(await desk.ledger.seriesList());
    if (!series) throw new Error('no series');
    await desk.ledger.planSet({ seriesId: series.id, year: 2026, limit: 1, lastYear: 2, by: head });
    await desk.ledger.seriesSave({ series: { ...series, counted: false }, by: head });
    expect(must(await desk.ledger.quota(series.id, '2026-11-22'))).toMatchObject({ limit: null, lastYear: null });
    expect(errorOf(await desk.ledger.quota('series_gone', '2026-11-22')).code).toBe('series-unknown');
    await desk.workspace.close();
  });

  test.each([
    ['2026-01-31', 5, 0, null],
    ['2026-02-01', 8, 0, 91],
    ['2026-11-01', 87, 2, 104],
    ['2026-12-31', 99, 0, 99],
    ['2024-12-31', 99, 0, 99],
    ['2026-12-31', 99, 3, 102],
    ['2026-07-01', 0, 0, 0],
  ])('the pace on %s with %i issued and %i waiting makes %o', (asOf, issued, reserved, forecast) => {
    expect(forecastOf(issued, reserved, asOf)).toBe(forecast);
  });

  test('a forecast is never less than what is issued and waiting', () => {
    const day = fc.date({ min: new Date('2024-02-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(500), fc.nat(50), (date, issued, reserved) => {
        const forecast = forecastOf(issued, reserved, date.toISOString().slice(0, 10));
        expect(forecast === null || forecast >= issued + reserved).toBe(true);
      }),
    );
  });
});

describe('export', () => {
  test('JSON carries the journal’s head', async () => {
    const desk = await withSeries();
    await issue(desk, desk.seriesId, '通知一');
    const { name, content } = must(await desk.ledger.export({ year: 2026, format: 'json' }));
    expect(name).toBe('发文登记-2026.json');
    const journal = await desk.workspace.journal.head();
    expect(JSON.parse(content)).toMatchObject({ schema: 'jianwen.ledger/1', journal, issued: [{ serial: 1 }] });
    await desk.workspace.close();
  });

  test('CSV opens in a spreadsheet and runs nothing', async () => {
    const desk = await withSeries();
    await issue(desk, desk.seriesId, '=HYPERLINK("http://x","点这里")');
    const { name, content } = must(await desk.ledger.export({ format: 'csv' }));
    expect(name).toBe('发文登记-全部.csv');
    expect(content.startsWith('\uFEFF"发文字号","年份",')).toBe(true);
    const [, row, seal] = content.split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""http://x"",""点这里"")"`);
    expect(seal).toContain((await desk.workspace.journal.head()).hash);
    await desk.workspace.close();
  });

  test('no cell begins like a formula, whatever is in it', () => {
    const head = { events: 1, hash: 'a'.repeat(64) };
    const wild = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '＝', '文', ' ') });
    const by = { name: '周建国', role: 'head' } as const;
    fc.assert(
      fc.property(wild, (title) => {
        const issued = {
          id: 'issue_a',
          reviewId: 'review_a',
          seriesId: 'series_a',
          year: 2026,
          serial: 1,
          documentNumber: '云政发〔2026〕1号',
          title,
          file: title,
          contentHash: 'b'.repeat(64),
          issuedBy: by,
          issuedAt: '2026-11-22T01:00:00.000Z',
          issuedOn: '2026-11-22',
          voidedAt: null,
          voidReason: null,
        };
        const csv = toCsv({ issued: [issued], series: [], head }, 'zh-CN');
        for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        expect(cellsOf(csv)[14]?.replace(/^'/u, '')).toBe(title);
      }),
    );
  });

  /** As RFC 4180 reads it. */
  function cellsOf(csv: string): string[] {
    return [...csv.slice(1).matchAll(/"(?<cell>(?:[^"]|"")*)"/gu)].map(({ groups }) =>
      (groups?.cell ?? '').replaceAll('""', '"'),
    );
  }
});
