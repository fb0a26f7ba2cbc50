import { beforeEach, expect, test } from 'vitest';
import { verifyWorkspace } from '#electron/store/index.ts';
import type { OwnBody, Sheet } from '#shared/contract/index.ts';
import { must } from '#tests/books/desk.ts';
import { FreshWorkspace } from '#tests/books/fresh-workspace.ts';
import { createDirectory, type Directory, findDivisions } from './index.ts';

const now = () => new Date('2026-03-05T09:00:00+08:00');
const by = { name: '周敏', role: 'clerk' } as const;
let directory: Directory;
const office = new FreshWorkspace('平江县人民政府办公室', now);

beforeEach(() => {
  directory = createDirectory(office.workspace, now);
});

const choose = async (code: string, body: OwnBody = 'government-office') =>
  must(await directory.choose({ code, body, without: [], by }));
const events = async () => (await office.workspace.journal.head()).events;

test('divisions are found without a workspace, with the day that they are as of', async () => {
  const { asOf, items } = must(await findDivisions({ query: 'pjx', limit: 5 }));
  expect(asOf).toBe('2023-06-30');
  expect(items).toContainEqual({
    code: '430626',
    name: '平江县',
    path: ['湖南省', '岳阳市'],
    level: 'county',
    below: { city: 0, county: 0, township: 25 },
  });
});

test('the own organ and all that comes with it are one event, which replays to the same', async () => {
  const before = await events();
  const { ownOrganId, added } = await choose('430626');
  expect(added.organs).toBeGreaterThan(60);
  expect(await events()).toBe(before + 1);
  const { organs, ownOrganId: own } = must(await directory.get());
  expect(own).toBe(ownOrganId);
  expect(organs).toHaveLength(added.organs);
  expect(must(await verifyWorkspace(office.workspace)).problems).toEqual([]);
});

test('again, nothing happens; with another body, the own organ is another one', async () => {
  await choose('430626');
  const before = must(await directory.get());
  const eventsBefore = await events();
  expect((await choose('430626')).added).toEqual({ organs: 0, groups: 0 });
  expect(must(await directory.get())).toEqual(before);
  expect(await events()).toBe(eventsBefore);
  const { added, ownOrganId } = await choose('430626', 'party-office');
  expect(added).toEqual({ organs: 0, groups: 0 });
  expect(await events()).toBe(eventsBefore + 1);
  expect(must(await directory.get()).organs.find(({ id }) => id === ownOrganId)?.name).toBe('中共平江县委办公室');
});

test('what a person changed since stays', async () => {
  await choose('430626');
  const organ = must(await directory.get()).organs.find(({ name }) => name === '平江县财政局');
  if (!organ) throw new Error('平江县财政局');
  must(await directory.save({ organ: { ...organ, aliases: ['财政口'], level: 'city' }, by }));
  await choose('430626');
  expect(must(await directory.get()).organs.find(({ id }) => id === organ.id)).toMatchObject({
    aliases: ['财政口'],
    level: 'city',
  });
});

test('a province comes with its thousands of townships', async () => {
  const { added } = await choose('51');
  expect(added.organs).toBeGreaterThan(3_300);
});

test('a division that is not there is said', async () => {
  const none = { ok: false, error: { code: 'not-found' } };
  expect(await directory.choose({ code: '999999', body: 'party', without: [], by })).toMatchObject(none);
  expect(await directory.proposal({ code: '999999', body: 'party' })).toMatchObject(none);
});

test('organs are found by initials, by words, and by what they were called', async () => {
  await choose('430626');
  const { organs } = must(await directory.get());
  const search = async (query: string) => {
    const { ids } = must(await directory.search({ query, limit: 100 }));
    return ids.map((id) => organs.find((organ) => organ.id === id)?.name);
  };
  expect((await search('pjxczj'))[0]).toBe('平江县财政局');
  expect((await search('县财政局'))[0]).toBe('平江县财政局');
  expect(await search('国土资源')).toEqual(['平江县自然资源局']);
  expect(await search('zzzz')).toEqual([]);
});

test('an imported sheet is one event, and refused where the directory changed since its preview', async () => {
  const sheets: Sheet[] = [
    {
      name: '机构',
      rows: [
        ['名称', '级别', '类型'],
        ['平江县财政局', '县级', '部门'],
        ['平江县水利局', '县级', '部门'],
      ],
    },
  ];
  const before = await events();
  const stale = must(await directory.previewImport(sheets));
  expect(stale.counts).toEqual({ added: 2, changed: 0, same: 0, refused: 0 });
  expect(await events()).toBe(before);
  must(await directory.save({ organ: organ('平江县财政局'), by }));
  expect(await directory.applyImport({ sheets, revision: stale.revision, by })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  const { revision } = must(await directory.previewImport(sheets));
  expect(must(await directory.applyImport({ sheets, revision, by })).counts).toMatchObject({ added: 1 });
  expect(await events()).toBe(before + 2);
  expect(must(await directory.previewImport(sheets)).counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
  expect(must(await verifyWorkspace(office.workspace)).problems).toEqual([]);
});

test('a workbook without organs is refused', async () => {
  expect(await directory.previewImport([{ name: '台账', rows: [['文号']] }])).toMatchObject({
    ok: false,
    error: { code: 'sheet-without-organs' },
  });
});

function organ(name: string) {
  return { name, aliases: [], level: 'county' as const, type: 'department' as const, parentId: null, formerNames: [] };
}
