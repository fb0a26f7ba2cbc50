import { afterEach, expect, test } from 'vitest';
import { verifyWorkspace } from '#electron/store/index.ts';
import { errorOf, Folders, head, issue, must, newDesk, newSeries } from '#tests/books/desk.ts';

const folders = new Folders();
afterEach(() => folders.clear());

test('the books of a year, of all series, beside the same days of the last one', async () => {
  const desk = await newDesk(folders.make(), '2025-02-03T09:00:00+08:00');
  const [own, other] = [await newSeries(desk), await newSeries(desk, '云政发')];
  await desk.ledger.planSet({ seriesId: own, year: 2025, limit: 60, lastYear: null, firstSerial: 4, by: head });
  await issue(desk, own, '去年二月的通知');
  desk.clock.set('2025-08-01T09:00:00+08:00');
  await issue(desk, own, '去年八月的通知');
  desk.clock.set('2026-03-02T09:00:00+08:00');
  const voided = await issue(desk, own, '作废的通知');
  await desk.ledger.void({ issueId: voided.id, reason: '附件有误', by: head });
  await issue(desk, other, '另一系列的通知');
  const itself = await issue(desk, own, '本件');

  const asked = { asOf: '2026-03-05', prefix: '云政办发', content: itself.contentHash };
  const issuing = must(await desk.ledger.issuing(asked));
  expect(issuing).toMatchObject({
    year: 2026,
    series: { prefix: '云政办发', nextSerial: 3, firstSerial: 1, counted: true },
    lastYearByNow: { byNow: 4, whole: 5 },
    planItems: null,
  });
  expect(issuing.issued.map(({ prefix, serial, voided, itself }) => [prefix, serial, voided, itself ?? false])).toEqual(
    [
      ['云政办发', 1, true, false],
      ['云政发', 1, false, false],
      ['云政办发', 2, false, true],
    ],
  );
  expect(must(await desk.ledger.issuing({ ...asked, prefix: '云教发' }))).toMatchObject({ series: null });
  expect(must(await desk.ledger.issuing({ ...asked, prefix: null, seriesId: other }))).toMatchObject({
    series: { prefix: '云政发' },
    lastYearByNow: null,
  });
  await desk.workspace.close();
});

test('the documents of a plan are kept, replaced and taken away, in the journal', async () => {
  const desk = await newDesk(folders.make());
  const seriesId = await newSeries(desk);
  const at = { seriesId, year: 2026 };
  expect(must(await desk.ledger.planItems(at))).toEqual({ items: null });
  const items = ['关于做好防汛工作的通知', '森林防火', '森林防火'];
  expect(must(await desk.ledger.planSetItems({ ...at, items, by: head }))).toEqual({ items: items.slice(0, 2) });
  const asked = { asOf: '2026-11-22', prefix: '云政办发', content: '' };
  expect(must(await desk.ledger.issuing(asked)).planItems).toEqual(items.slice(0, 2));
  await desk.ledger.planSetItems({ ...at, year: 2025, items, by: head });
  expect(must(await verifyWorkspace(desk.workspace)).problems).toEqual([]);
  await desk.ledger.planSetItems({ ...at, items: [], by: head });
  expect(must(await desk.ledger.planItems(at))).toEqual({ items: null });
  expect(must(await verifyWorkspace(desk.workspace)).problems).toEqual([]);
  const unknown = { seriesId: 'series_x', year: 2026 };
  expect(errorOf(await desk.ledger.planItems(unknown)).code).toBe('series-unknown');
  expect(errorOf(await desk.ledger.planSetItems({ ...unknown, items: [], by: head })).code).toBe('series-unknown');
  await desk.workspace.close();
});
