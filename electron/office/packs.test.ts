import { afterEach, describe, expect, test } from 'vitest';
import type { ChannelName, ChannelOut, Pack } from '#shared/contract/index.ts';
import { builtInPacks } from '#shared/rules/index.ts';
import { clerk, Folders, head } from '#tests/books/desk.ts';
import { createOffice, forkParser, type Office } from './index.ts';

const NATIONAL = 'national-2024';
const national = builtInPacks.find(({ id }) => id === NATIONAL) as Pack;

const folders = new Folders();
const offices: Office[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
  folders.clear();
});

function open(packs: readonly Pack[] = []): Office {
  const now = (): Date => new Date('2026-11-22T09:00:00+08:00');
  const office = createOffice({ spawnParser: () => forkParser(), now, version: 'test', suggestedPath: '/', packs });
  offices.push(office);
  return office;
}

async function done<C extends ChannelName>(office: Office, channel: C, input: unknown = {}): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
async function refused(office: Office, channel: ChannelName, input: unknown) {
  const reply = await office.call(channel, input);
  if (reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.value)}`);
  return reply.error;
}

async function founded(): Promise<{ office: Office; path: string }> {
  const office = open();
  const path = `${folders.make()}/office`;
  await done(office, 'workspace.create', { path, name: '云溪县人民政府办公室' });
  return { office, path };
}
async function problemsOf(office: Office) {
  return (await done(office, 'ledger.verify')).problems;
}

const ours = (rules: object = {}, given: object = {}) => ({
  id: 'our-county',
  title: { 'zh-CN': '本县规则', en: 'Our county' },
  extends: NATIONAL,
  rules,
  ...given,
});
const limits = national.rules['length/body']?.params;

describe('looking', () => {
  test('the built-in packs need no workspace, and say which is in use', async () => {
    const packs = await done(open(), 'packs.list');
    expect(packs.map(({ id }) => id)).toEqual(builtInPacks.map(({ id }) => id));
    expect(packs.find(({ inUse }) => inUse)?.id).toBe(NATIONAL);
    for (const { origin, saved } of packs) expect([origin, saved]).toEqual(['built-in', null]);
  });

  test('a pack that the door was given is listed as such', async () => {
    const given = { ...national, id: 'from-a-file' };
    const packs = await done(open([given]), 'packs.list');
    expect(packs.filter(({ origin }) => origin === 'given').map(({ id }) => id)).toEqual(['from-a-file']);
  });

  test('differences are told by rule and field', async () => {
    const pack = ours({ 'length/body': { state: 'off', params: { general: 3000 } }, 'quota/year': { level: 'must' } });
    expect(await done(open(), 'packs.diff', { pack })).toEqual({
      base: { id: NATIONAL, version: national.version, title: national.title },
      changes: [
        { rule: 'length/body', field: 'state', before: 'on', after: 'off' },
        { rule: 'length/body', field: 'params.general', before: limits?.general, after: 3000 },
        { rule: 'quota/year', field: 'level', before: national.rules['quota/year']?.level, after: 'must' },
      ],
    });
    expect(await done(open(), 'packs.diff', { packId: NATIONAL })).toEqual({ base: null, changes: [] });
  });

  test('own packs want a workspace', async () => {
    expect(await refused(open(), 'packs.save', { pack: ours(), by: clerk })).toMatchObject({ code: 'no-workspace' });
  });
});

describe('saving', () => {
  test('keeps what differs alone, so that the rest follows the base', async () => {
    const { office, path } = await founded();
    const whole = ours({ ...national.rules, 'length/body': { params: { ...limits, general: 3000 } } });
    const saved = await done(office, 'packs.save', { pack: whole, reason: '县里要求更严', by: head });
    expect(saved).toMatchObject({
      id: 'our-county',
      version: `${national.version}.1`,
      origin: 'own',
      inUse: false,
      changes: 1,
      leftOut: [],
      saved: { at: '2026-11-22T01:00:00.000Z', by: head, reason: '县里要求更严' },
    });
    expect(saved.rules['length/body']?.params).toEqual({ ...limits, general: 3000 });
    expect(saved.rules['quota/year']).toEqual(national.rules['quota/year']);

    const again = await done(office, 'packs.save', {
      pack: ours({ 'length/body': { params: { special: 2000 } } }),
      by: clerk,
    });
    expect(again.version).toBe(`${national.version}.2`);
    expect(again.rules['length/body']?.params).toEqual({ ...limits, special: 2000 });
    expect(await problemsOf(office)).toEqual([]);

    await office.close();
    const later = open();
    await done(later, 'workspace.open', { path });
    expect((await done(later, 'packs.list')).find(({ id }) => id === 'our-county')).toEqual(again);
  });

  test('the same again is no new version', async () => {
    const { office } = await founded();
    const pack = ours({ 'scope/units': { state: 'off' } });
    await done(office, 'packs.save', { pack, by: clerk });
    expect((await done(office, 'packs.save', { pack, by: clerk })).version).toBe(`${national.version}.1`);
    expect((await done(office, 'ledger.verify')).events).toBe(2);
  });

  test('what was saved by somebody else meanwhile is not lost', async () => {
    const { office } = await founded();
    const { version } = await done(office, 'packs.save', { pack: ours(), by: clerk });
    const change = (state: string) => ({ pack: ours({ 'scope/units': { state } }), over: version, by: clerk });
    await done(office, 'packs.save', change('off'));
    expect(await refused(office, 'packs.save', change('trial'))).toMatchObject({ code: 'conflict' });
  });

  test.each([
    ['a state that there is not', ours({ 'length/body': { state: 'maybe' } }), 'rules.length/body.state'],
    [
      'a number that is none',
      ours({ 'length/body': { params: { general: '3000' } } }),
      'rules.length/body.params.general',
    ],
    ['a parameter that there is not', ours({ 'length/body': { params: { most: 3000 } } }), 'rules.length/body.params'],
    ['a rule that there is not', ours({ 'length/poetry': national.rules['length/body'] }), 'rules.length/poetry'],
    ['rules that are none', ours([]), 'rules'],
    ['an id with blanks', ours({}, { id: '本县' }), 'id'],
    ['nothing that it extends', ours({}, { extends: null }), 'extends'],
    ['another own pack as its base', ours({}, { extends: 'our-county' }), 'extends'],
  ])('%s is refused with the path at fault', async (_name, pack, at) => {
    const { office } = await founded();
    const error = await refused(office, 'packs.save', { pack, by: clerk });
    expect(error).toMatchObject({ code: 'invalid-pack', params: { at } });
    expect(await refused(office, 'packs.diff', { pack })).toEqual(error);
    expect((await done(office, 'ledger.verify')).events).toBe(1);
  });

  test('a built-in pack is neither changed nor removed', async () => {
    const { office } = await founded();
    const pack = ours({}, { id: NATIONAL });
    expect(await refused(office, 'packs.save', { pack, by: clerk })).toMatchObject({ code: 'pack-built-in' });
    const removal = { packId: NATIONAL, by: clerk };
    expect(await refused(office, 'packs.remove', removal)).toMatchObject({ code: 'pack-built-in' });
  });
});

describe('copying and removing', () => {
  test('a copy says the same, and is used where that is wanted', async () => {
    const { office } = await founded();
    const copy = await done(office, 'packs.copy', { from: NATIONAL, use: true, by: clerk });
    expect(copy).toMatchObject({ extends: NATIONAL, changes: 0, inUse: true, origin: 'own', rules: national.rules });
    expect(copy.title['zh-CN']).toContain(national.title['zh-CN']);
    expect((await done(office, 'app.info')).settings.packId).toBe(copy.id);
    const second = await done(office, 'packs.copy', { from: copy.id, by: clerk });
    expect([second.id === copy.id, second.extends, second.inUse]).toEqual([false, NATIONAL, false]);
    expect(second.title).not.toEqual(copy.title);
    expect(await problemsOf(office)).toEqual([]);
  });

  test('one in use stays; a removed one is gone, and its id isn’t given again', async () => {
    const { office } = await founded();
    const { id } = await done(office, 'packs.copy', { from: NATIONAL, use: true, by: clerk });
    const removal = { packId: id, by: clerk };
    expect(await refused(office, 'packs.remove', removal)).toMatchObject({ code: 'pack-in-use' });
    await done(office, 'settings.set', { packId: NATIONAL });
    await done(office, 'packs.remove', removal);
    expect(await refused(office, 'packs.remove', removal)).toMatchObject({ code: 'not-found' });
    expect((await done(office, 'packs.list')).map((pack) => pack.id)).not.toContain(id);
    expect((await done(office, 'packs.copy', { from: NATIONAL, by: clerk })).id).not.toBe(id);
    // a file that brings the same id goes on counting, so that no two packs have one name and version
    const back = await done(office, 'packs.save', { pack: ours({}, { id }), by: clerk });
    expect(back.version).toBe(`${national.version}.2`);
    expect(await problemsOf(office)).toEqual([]);
  });

  test('a pack that there is not can’t be used', async () => {
    const { office } = await founded();
    expect(await refused(office, 'settings.set', { packId: 'gone' })).toMatchObject({ code: 'not-found' });
    expect(await refused(open(), 'settings.set', { packId: 'gone' })).toMatchObject({ code: 'not-found' });
  });
});

describe('setting one rule', () => {
  const off = { rule: 'scope/units', state: 'off', reason: '本县单位多，不适用', by: clerk };

  test('of a built-in pack makes a copy and uses it; after that the copy changes', async () => {
    const { office } = await founded();
    const first = await done(office, 'packs.setRule', off);
    expect(first).toMatchObject({ copiedFrom: NATIONAL, pack: { origin: 'own', inUse: true, changes: 1 } });
    expect(first.pack.saved).toMatchObject({ by: clerk, reason: off.reason });
    const second = await done(office, 'packs.setRule', {
      ...off,
      rule: 'length/body',
      state: undefined,
      params: { general: 3000 },
    });
    expect(second).toMatchObject({ copiedFrom: null, pack: { id: first.pack.id, changes: 2 } });
    expect(second.pack.rules['length/body']?.params).toEqual({ ...limits, general: 3000 });
    expect((await done(office, 'packs.list')).filter(({ origin }) => origin === 'own')).toHaveLength(1);
    expect(await problemsOf(office)).toEqual([]);
  });

  test('the check goes by it at once', async () => {
    const { office } = await founded();
    const bytes = new TextEncoder().encode(
      '关于防火的通知\n各乡镇人民政府：\n请做好防火工作。\n云溪县人民政府\n2026年11月5日\n',
    );
    const { draftId } = await done(office, 'draft.open', { name: '通知.txt', bytes });
    const rulesTold = async () => {
      const { findings, passed, skipped } = await done(office, 'draft.check', { draftId, language: 'zh-CN' });
      return new Set([...findings, ...passed, ...skipped].map(({ rule }) => rule));
    };
    expect(await rulesTold()).toContain('length/body');
    await done(office, 'packs.setRule', { ...off, rule: 'length/body' });
    expect(await rulesTold()).not.toContain('length/body');
  });

  test('of a pack that isn’t in use leaves the one in use', async () => {
    const { office } = await founded();
    await done(office, 'packs.save', { pack: ours(), by: clerk });
    const { pack } = await done(office, 'packs.setRule', { ...off, packId: 'our-county' });
    expect(pack).toMatchObject({ id: 'our-county', inUse: false, changes: 1 });
    expect((await done(office, 'app.info')).settings.packId).toBe(NATIONAL);
  });

  test('as it is already: nothing happens', async () => {
    const { office } = await founded();
    const { state } = national.rules['scope/units'] ?? {};
    const { pack, copiedFrom } = await done(office, 'packs.setRule', { ...off, state });
    expect([pack.id, copiedFrom]).toEqual([NATIONAL, null]);
    expect((await done(office, 'ledger.verify')).events).toBe(1);
  });

  test.each([
    ['without a reason', { ...off, reason: undefined }, 'bad-request'],
    ['to nothing', { ...off, state: undefined }, 'bad-request'],
    ['that there is not', { ...off, rule: 'length/poetry' }, 'not-found'],
    ['of a pack that there is not', { ...off, packId: 'gone' }, 'not-found'],
    ['to a parameter that it doesn’t take', { ...off, params: { limit: 'many' } }, 'invalid-pack'],
  ])('%s is refused', async (_name, input, code) => {
    const { office } = await founded();
    expect(await refused(office, 'packs.setRule', input)).toMatchObject({ code });
    expect((await done(office, 'ledger.verify')).events).toBe(1);
  });
});

test('own packs come along in a backup', async () => {
  const { office, path } = await founded();
  const { pack } = await done(office, 'packs.setRule', {
    rule: 'scope/units',
    state: 'off',
    reason: '不适用',
    by: clerk,
  });
  const { path: backup } = await done(office, 'workspace.backup');
  await done(office, 'workspace.restore', { backup, into: `${path}-restored` });
  expect((await done(office, 'packs.list')).find(({ inUse }) => inUse)).toEqual(pack);
  expect(await problemsOf(office)).toEqual([]);
});
