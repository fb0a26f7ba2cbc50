import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorkspace, verifyWorkspace, type Workspace } from '#electron/store/index.ts';
import type { OwnBody, Result, Sheet } from '#shared/contract/index.ts';
import { createDirectory, type Directory, findDivisions } from './index.ts';

const now = () => new Date('2026-03-05T09:00:00+08:00');
const by = { name: '周敏', role: 'clerk' } as const;
let folder: string;
let workspace: Workspace;
let directory: Directory;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianwen-choose-'));
  workspace = value(await createWorkspace(join(folder, 'office'), { name: '平江县人民政府办公室', now }));
  directory = createDirectory(workspace, now);
});

afterEach(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const choose = async (code: string, body: OwnBody = 'government-office') =>
  value(await directory.choose({ code, body, without: [], by }));
const events = async () => (await workspace.journal.head()).events;

test('divisions are found without a workspace, with the day that they are as of', async () => {
  const { asOf, items } = value(await findDivisions({ query: 'pjx', limit: 5 }));
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
  const { organs, ownOrganId: own } = value(await directory.get());
  expect(own).toBe(ownOrganId);
  expect(organs).toHaveLength(added.organs);
  expect(value(await verifyWorkspace(workspace)).problems).toEqual([]);
});

test('again, nothing happens; with another body, the own organ is another one', async () => {
  await choose('430626');
  const before = value(await directory.get());
  const eventsBefore = await events();
  expect((await choose('430626')).added).toEqual({ organs: 0, groups: 0 });
  expect(value(await directory.get())).toEqual(before);
  expect(await events()).toBe(eventsBefore);
  const { added, ownOrganId } = await choose('430626', 'party-office');
  expect(added).toEqual({ organs: 0, groups: 0 });
  expect(await events()).toBe(eventsBefore + 1);
  expect(value(await directory.get()).organs.find(({ id }) => id === ownOrganId)?.name).toBe('中共平江县委办公室');
});

test('what a person changed since stays', async () => {
  await choose('430626');
  const organ = value(await directory.get()).organs.find(({ name }) => name === '平江县财政局');
  if (!organ) throw new Error('平江县财政局');
  value(await directory.save({ organ: { ...organ, aliases: ['财政口'], level: 'city' }, by }));
  await choose('430626');
  expect(value(await directory.get()).organs.find(({ id }) => id === organ.id)).toMatchObject({
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
  const { organs } = value(await directory.get());
  const search = async (query: string) => {
    const { ids } = value(await directory.search({ query, limit: 100 }));
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
  const stale = value(await directory.previewImport(sheets));
  expect(stale.counts).toEqual({ added: 2, changed: 0, same: 0, refused: 0 });
  expect(await events()).toBe(before);
  value(await directory.save({ organ: organ('平江县财政局'), by }));
  expect(await directory.applyImport({ sheets, revision: stale.revision, by })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  const { revision } = value(await directory.previewImport(sheets));
  expect(value(await directory.applyImport({ sheets, revision, by })).counts).toMatchObject({ added: 1 });
  expect(await events()).toBe(before + 2);
  expect(value(await directory.previewImport(sheets)).counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
  expect(value(await verifyWorkspace(workspace)).problems).toEqual([]);
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
