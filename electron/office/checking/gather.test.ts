import { expect, test } from 'vitest';
import { type Directory, fail, ok, type Quota, type Review } from '#shared/contract/index.ts';
import { draft } from '#shared/rules/testing/index.ts';
import { packagedCalendar } from '../calendar/index.ts';
import { county } from '../directory/testing.ts';
import { type CheckRooms, gatherFacts } from './index.ts';

const asOf = '2026-03-05';
const numbered = (prefix: string | null) =>
  draft({
    documentNumber: { raw: `${prefix}〔2026〕3号`, prefix, year: 2026, serial: 3, series: 'document', malformed: null },
  });

const quota: Quota = { series: '', year: 2026, limit: 60, issued: 6, reserved: 1, lastYear: 66, forecast: null };

function rooms(given: Partial<CheckRooms> = {}): CheckRooms {
  return {
    archive: {
      similar: async () => ok({ coverage: 0, coverageBeyondBoilerplate: 0, matches: [] }),
      search: async () => ok({ total: 3, items: [] }),
      earlier: { find: async () => ok(null), unnumbered: async () => ok([]), matters: async () => ok([]) },
    },
    ledger: {
      seriesList: async () =>
        ok([
          { id: 'series_a', name: '县政府文件', prefix: '云政发', counted: true },
          { id: 'series_b', name: '县政府函', prefix: '云政函', counted: false },
        ]),
      quota: async (seriesId) => ok({ ...quota, series: seriesId }),
      issuing: async () => ok({ year: 2026, issued: [], series: null, lastYearByNow: null, planItems: null }),
    },
    review: { list: async () => ok([]) },
    directory: { get: async () => ok(county()) },
    calendar: { get: async () => ok(packagedCalendar) },
    ...given,
  };
}

test('without a workspace words alone tell the recipients', async () => {
  const facts = await gatherFacts(draft({ mainRecipients: ['各乡镇人民政府'] }), { asOf, rooms: null });
  expect(facts).toMatchObject({
    reuse: { available: false, code: 'no-workspace' },
    quota: { available: false, code: 'no-workspace' },
    recipients: { value: { directory: 'absent', scope: { units: 0, lowestLevel: 'township' } } },
    calendar: { available: true },
  });
});

test('with one everything is known', async () => {
  const facts = await gatherFacts(draft({ mainRecipients: ['各乡镇人民政府'] }), {
    asOf,
    seriesId: 'series_a',
    rooms: rooms(),
  });
  expect(facts).toMatchObject({
    reuse: { available: true },
    quota: { value: { counted: true, quota: { series: 'series_a' } } },
    recipients: { value: { directory: 'present', ownLevel: 'county', ownLeads: true, scope: { units: 4 } } },
  });
});

test.each([
  ['the series of the number', '云政函', undefined, 'series_b'],
  ['the series that was chosen, whatever the number', '云政函', 'series_a', 'series_a'],
])('%s', async (_name, prefix, seriesId, expected) => {
  const facts = await gatherFacts(numbered(prefix), { asOf, seriesId, rooms: rooms() });
  expect(facts.quota).toMatchObject({ value: { quota: { series: expected } } });
});

test.each([null, '云教发'])('a number with prefix %s belongs to no series', async (prefix) => {
  const facts = await gatherFacts(numbered(prefix), { asOf, rooms: rooms() });
  expect(facts.quota).toEqual({ available: false, code: 'no-series' });
});

test.each([
  ['submitted', true],
  ['approved', true],
  ['returned', false],
  ['issued', false],
] as const)('a draft that is %s is among the reserved: %s', async (state, reservedItself) => {
  const submitted: Review = {
    id: 'review_1',
    state,
    contentHash: draft().file.sha256,
    file: 'draft.txt',
    title: null,
    seriesId: 'series_a',
    year: 2026,
    submittedBy: { name: '周敏', role: 'clerk' },
    submittedAt: '2026-03-04T09:00:00+08:00',
    decidedBy: null,
    decidedAt: null,
    reason: null,
    accepted: [],
    findings: { must: 0, should: 0, note: 0, skipped: 0 },
  };
  const review = { list: async () => ok([submitted]) };
  const facts = await gatherFacts(draft(), { asOf, seriesId: 'series_a', rooms: rooms({ review }) });
  expect(facts.quota).toMatchObject({ value: { reservedItself } });
});

test('an empty archive is not the same as nothing in common', async () => {
  const archive = { ...rooms().archive, search: async () => ok({ total: 0, items: [] }) };
  const facts = await gatherFacts(draft(), { asOf, rooms: rooms({ archive }) });
  expect(facts.reuse).toEqual({ available: false, code: 'archive-empty' });
});

test.each(['index-unusable', 'disk-full'] as const)('comparing that fails with %s says so', async (code) => {
  const archive = { ...rooms().archive, similar: async () => fail(code) };
  const { reuse } = await gatherFacts(numbered('云政发'), { asOf, rooms: rooms({ archive }) });
  expect(reuse).toEqual({ available: false, code });
});

test('a room that fails leaves its own facts unknown, and no others', async () => {
  const broken = async () => fail('workspace-corrupt');
  const facts = await gatherFacts(numbered('云政发'), {
    asOf,
    rooms: rooms({
      archive: { similar: broken, search: broken, earlier: { find: broken, unnumbered: broken, matters: broken } },
      ledger: { seriesList: broken, quota: broken, issuing: broken },
      directory: { get: broken },
      calendar: { get: broken },
    }),
  });
  expect(facts).toMatchObject({
    reuse: { code: 'archive-unavailable' },
    quota: { code: 'ledger-unavailable' },
    recipients: { available: true, value: { directory: 'absent' } },
    calendar: { code: 'calendar-unavailable' },
  });
});

test.each<[string, string, Partial<Directory>, object]>([
  ['an organ of the directory', '云溪县财政局', {}, { ownLevel: 'county', ownLeads: false }],
  ['one that its words place', '临河市人民政府', {}, { ownLevel: 'city', ownLeads: true }],
  ['one that nothing places: the office itself', '云溪师范学院', {}, { ownLevel: 'county', ownLeads: true }],
  ['one that nothing places, in nobody’s directory', '云溪师范学院', { ownOrganId: null }, { ownLevel: null }],
])('the issuer is %s', async (_name, issuer, given, expected) => {
  const directory = { get: async () => ok(county(given)) };
  const facts = await gatherFacts(draft({ issuers: [issuer] }), { asOf, rooms: rooms({ directory }) });
  expect(facts.recipients).toMatchObject({ value: expected });
});

test('each recipient stands above, beside or below the issuer', async () => {
  const mixed = draft({
    issuers: ['云溪县人民政府'],
    mainRecipients: ['江平市人民政府'],
    ccRecipients: ['县政府各部门', '各乡镇人民政府', '云溪师范学院'],
  });
  const facts = await gatherFacts(mixed, { asOf, rooms: rooms() });
  const entries = facts.recipients.available ? facts.recipients.value.entries : [];
  expect(entries.map(({ list, index, relation }) => [list, index, relation])).toEqual([
    ['main', 0, 'above'],
    ['cc', 0, 'same'],
    ['cc', 1, 'below'],
    ['cc', 2, 'unknown'],
  ]);
});
