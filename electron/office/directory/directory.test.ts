import { beforeEach, expect, test } from 'vitest';
import type { Organ } from '#shared/contract/index.ts';
import { must } from '#tests/books/desk.ts';
import { FreshWorkspace } from '#tests/books/fresh-workspace.ts';
import { createDirectory, type Directory } from './index.ts';

const now = () => new Date('2026-03-05T09:00:00+08:00');
const by = { name: '周敏', role: 'clerk' } as const;
let directory: Directory;
const office = new FreshWorkspace('云溪县人民政府办公室', now);

beforeEach(() => {
  directory = createDirectory(office.workspace, now);
});

async function add(name: string, given: Partial<Organ> = {}): Promise<Organ> {
  const organ: Omit<Organ, 'id'> = {
    name,
    aliases: [],
    level: 'township',
    type: 'government',
    parentId: null,
    formerNames: [],
    ...given,
  };
  return must(await directory.save({ organ, by }));
}

test('starts empty', async () => {
  expect(must(await directory.get())).toEqual({ ownOrganId: null, organs: [], groups: [] });
});

test('keeps organs, groups and which one is ours, and expands by them', async () => {
  const county = await add('云溪县人民政府', { level: 'county' });
  const one = await add('云溪县青石镇人民政府', { parentId: county.id });
  const two = await add('云溪县龙泉乡人民政府', { parentId: county.id });
  must(await directory.setOwn({ organId: county.id, by }));
  must(await directory.saveGroup({ group: { name: '库区乡镇', aliases: ['库区各乡镇'], members: [one.id] }, by }));

  expect(must(await directory.get())).toMatchObject({ ownOrganId: county.id, organs: [county, one, two] });
  expect(must(await directory.expand(['各乡镇人民政府']))).toMatchObject({ units: 2, lowestLevel: 'township' });
  expect(must(await directory.expand(['库区各乡镇']))).toMatchObject({ units: 1, unresolved: [] });
});

test('a changed organ keeps its id', async () => {
  const { id, ...facts } = await add('云溪县青石乡人民政府');
  const changed = must(await directory.save({ organ: { ...facts, id, name: '云溪县青石镇人民政府' }, by }));
  expect(changed.id).toBe(id);
  expect(must(await directory.get()).organs).toEqual([changed]);
});

test('every change is in the journal', async () => {
  const before = (await office.workspace.journal.head()).events;
  const organ = await add('云溪县青石镇人民政府');
  must(await directory.setOwn({ organId: organ.id, by }));
  must(await directory.saveGroup({ group: { name: '乡镇', aliases: [], members: [organ.id] }, by }));
  must(await directory.removeGroup({ name: '乡镇', by }));
  must(await directory.remove({ organId: organ.id, by }));
  expect((await office.workspace.journal.head()).events).toBe(before + 5);
});

test('what stood under a removed organ stands under its parent', async () => {
  const county = await add('云溪县人民政府', { level: 'county' });
  const middle = await add('云溪县城区管理处', { parentId: county.id });
  const low = await add('云溪县青石镇人民政府', { parentId: middle.id });
  must(await directory.remove({ organId: middle.id, by }));
  expect(must(await directory.get()).organs.find(({ id }) => id === low.id)?.parentId).toBe(county.id);
});

test.each(['name', 'alias'])('a %s that another organ bears is refused', async (kind) => {
  await add('云溪县青石镇人民政府', { aliases: ['青石镇'] });
  const twin = kind === 'name' ? { name: '云溪县青石镇人民政府', aliases: [] } : { name: '石镇', aliases: ['青石镇'] };
  const saved = await directory.save({
    organ: { ...twin, level: 'township', type: 'government', parentId: null, formerNames: [] },
    by,
  });
  expect(saved).toMatchObject({ ok: false, error: { code: 'organ-exists' } });
});

test('an organ can not stand under its own', async () => {
  const county = await add('云溪县人民政府', { level: 'county' });
  const town = await add('云溪县青石镇人民政府', { parentId: county.id });
  const saved = await directory.save({ organ: { ...county, parentId: town.id }, by });
  expect(saved).toMatchObject({ ok: false, error: { code: 'organ-circle' } });
});

test('what is not there is said', async () => {
  const gone = 'organ_gone';
  const none = { ok: false, error: { code: 'not-found' } };
  expect(await directory.remove({ organId: gone, by })).toMatchObject(none);
  expect(await directory.setOwn({ organId: gone, by })).toMatchObject(none);
  expect(await directory.removeGroup({ name: '乡镇', by })).toMatchObject(none);
  expect(await directory.saveGroup({ group: { name: '乡镇', aliases: [], members: [gone] }, by })).toMatchObject(none);
});
