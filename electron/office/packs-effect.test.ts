import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelName, ChannelOut, EffectProgress, PackEffect } from '#shared/contract/index.ts';
import { Clock, clerk, Folders } from '#tests/books/desk.ts';
import { createOffice, forkParser, type Office } from './index.ts';

const folders = new Folders();
let clock: Clock;
let office: Office;
let path: string;
let told: EffectProgress[];
let seriesId: string;

beforeEach(async () => {
  clock = new Clock('2026-11-22T09:00:00+08:00');
  path = `${folders.make()}/office`;
  told = [];
  office = createOffice({ spawnParser: () => forkParser(), now: clock.now, version: 'test', suggestedPath: '/' });
  office.on((event, payload) => {
    if (event === 'effect.progress') told.push(payload as EffectProgress);
  });
  await done('workspace.create', { path, name: '云溪县人民政府办公室' });
  const series = { name: '县政府文件', prefix: '云政发', counted: true };
  seriesId = (await done('series.save', { series, by: clerk })).id;
});
afterEach(async () => {
  await office.close();
  folders.clear();
});

async function done<C extends ChannelName>(channel: C, input: unknown = {}): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

type Notice = Readonly<{ title: string; characters: number; number?: string; day?: string }>;

function bytesOf({ title, characters, number = '云政发〔2026〕9号', day = '2026年11月5日' }: Notice): Uint8Array {
  const body = '请各乡镇认真落实森林防火责任，'.repeat(Math.ceil(characters / 15));
  return new TextEncoder().encode(
    `云溪县人民政府${title}\n${number}\n各乡镇人民政府：\n${body}\n云溪县人民政府\n${day}\n`,
  );
}
async function submit(notice: Notice, name = `${notice.title}.txt`): Promise<string> {
  const { draftId, draft } = await done('draft.open', { name, bytes: bytesOf(notice) });
  await done('review.submit', { draftId, seriesId, accepted: [], by: clerk });
  return draft.file.sha256;
}
async function archive(notice: Notice): Promise<string> {
  return (await done('archive.add', { name: `${notice.title}.txt`, bytes: bytesOf(notice) })).documentId;
}

/** 100 characters instead of thousands. */
const strict = {
  id: 'our-county',
  title: { 'zh-CN': '本县', en: 'Our county' },
  extends: 'national-2024',
  rules: { 'length/body': { state: 'on', level: 'should', params: { general: 100, special: 100 } } },
};

async function ended({ jobId }: EffectProgress): Promise<EffectProgress> {
  for (;;) {
    const status = await done('packs.effectStatus', { jobId });
    if (status && status.state !== 'running') return status;
    await new Promise((next) => setTimeout(next, 10));
  }
}
async function effectOf(input: object = {}): Promise<PackEffect> {
  const { effect, error } = await ended(await done('packs.effect', { pack: strict, ...input }));
  if (!effect) throw new Error(JSON.stringify(error));
  return effect;
}
const lengthIn = ({ rules }: PackEffect) => rules.find(({ rule }) => rule === 'length/body');

describe('the last drafts', () => {
  test('by what they say before and after, with the titles of those that change', async () => {
    await submit({ title: '关于长的事项的通知', characters: 400 });
    await submit({ title: '关于短的事项的通知', characters: 60 });
    const effect = await effectOf();
    expect(effect).toMatchObject({
      before: { id: 'national-2024' },
      after: { id: 'our-county', version: '' },
      drafts: { reviews: 2, archived: 0, unreadable: 0, notReached: 0 },
    });
    const none = { must: 0, should: 0, note: 0, trial: 0, skipped: 0 };
    expect(lengthIn(effect)).toEqual({
      rule: 'length/body',
      before: { ...none, drafts: 0 },
      after: { ...none, should: 1, drafts: 1 },
    });
    const { before, after } = effect.total;
    expect(after.findings).toEqual({ ...before.findings, should: before.findings.should + 1 });
    expect(after.drafts.should).toBeGreaterThan(0);
    expect(after.warned).toBeGreaterThanOrEqual(before.warned);
    expect(effect.changed).toMatchObject([
      {
        source: 'review',
        title: '云溪县人民政府关于长的事项的通知',
        file: '关于长的事项的通知.txt',
        gone: [],
        come: [{ rule: 'length/body', level: 'should', trial: false }],
      },
    ]);
  });

  test('the pack itself changes nothing', async () => {
    await submit({ title: '关于长的事项的通知', characters: 400 });
    const { total, changed } = await effectOf({ pack: undefined, packId: 'national-2024' });
    expect(total.after).toEqual(total.before);
    expect(changed).toEqual([]);
  });

  test('beside another pack than the one in use', async () => {
    await submit({ title: '关于长的事项的通知', characters: 400 });
    await done('packs.save', { pack: strict, by: clerk });
    const lax = { ...strict, rules: { 'length/body': { state: 'off' } } };
    const effect = await effectOf({ pack: lax, against: 'our-county' });
    expect(effect.changed).toMatchObject([{ gone: [{ rule: 'length/body' }], come: [] }]);
  });

  test('of each draft its latest version, newest first, as many as asked for', async () => {
    const { title } = { title: '关于防火的通知' };
    await submit({ title, characters: 400 });
    clock.set('2026-11-22T10:00:00+08:00');
    await submit({ title, characters: 60 });
    clock.set('2026-11-22T11:00:00+08:00');
    await submit({ title: '关于防汛的通知', characters: 400 });
    clock.set('2026-11-22T12:00:00+08:00');
    await submit({ title: '关于防冻的通知', characters: 400 });
    const all = await effectOf();
    expect(all.drafts.reviews).toBe(3);
    expect(all.changed.map(({ file }) => file)).toEqual(['关于防冻的通知.txt', '关于防汛的通知.txt']);
    expect((await effectOf({ limit: 1 })).changed.map(({ file }) => file)).toEqual(['关于防冻的通知.txt']);
  });
});

describe('where there are few drafts', () => {
  test('the own office’s documents of the archive fill up, newest first', async () => {
    await submit({ title: '关于防火的通知', characters: 400 });
    await archive({ title: '关于旧事的通知', characters: 400, number: '云政发〔2024〕2号', day: '2024年3月5日' });
    await archive({ title: '关于新事的通知', characters: 400, number: '云政发〔2025〕3号', day: '2025年3月5日' });
    await archive({ title: '关于他事的通知', characters: 400, number: '白水发〔2025〕3号', day: '2025年4月5日' });
    // of the same draft, as it was issued
    await archive({ title: '关于防火的通知', characters: 399 });
    const strays = await archive({ title: '关于误收的通知', characters: 400, number: '云政发〔2025〕4号' });
    await done('archive.setAside', { documentId: strays, reason: '误收', by: clerk });
    const effect = await effectOf();
    expect(effect.drafts).toMatchObject({ reviews: 1, archived: 2, unreadable: 0 });
    expect(effect.ownKnown).toBe(true);
    expect(effect.changed.map(({ source, file }) => [source, file])).toEqual([
      ['review', '关于防火的通知.txt'],
      ['archive', '关于新事的通知.txt'],
      ['archive', '关于旧事的通知.txt'],
    ]);
    expect((await effectOf({ limit: 2 })).drafts).toMatchObject({ reviews: 1, archived: 1 });
  });

  test('a document isn’t a copy of itself, nor of what came of it or after it', async () => {
    const fire = { title: '关于防火的通知', characters: 400, day: '2026年11月20日' };
    await submit(fire);
    await archive({ ...fire, characters: 390 });
    await archive({ title: '关于旧事的通知', characters: 400, number: '云政发〔2024〕2号', day: '2024年3月5日' });
    const { rules, drafts } = await effectOf({ limit: 2 });
    expect(drafts).toMatchObject({ reviews: 1, archived: 1 });
    const copies = rules.filter(({ rule, after }) => rule.startsWith('reuse/') && after.drafts > 0);
    // the later one of the two is told from the earlier
    expect(copies).not.toEqual([]);
    for (const { after } of copies) expect(after.drafts).toBe(1);
  });

  test('who the office is may not be known: then nothing of the archive is taken for its own', async () => {
    await done('workspace.create', { path: `${path}-2`, name: '新办公室' });
    await archive({ title: '关于旧事的通知', characters: 400 });
    expect(await effectOf()).toMatchObject({ ownKnown: false, drafts: { reviews: 0, archived: 0 } });
  });
});

test('what was marked lawful in a draft is so in its trial', async () => {
  const fire = { title: '关于防火的通知', characters: 400, day: '2026年11月20日' };
  const copies = async () => {
    const { rules } = await effectOf({ limit: 1 });
    return rules.filter(({ rule, after }) => rule.startsWith('reuse/') && after.drafts > 0).map(({ rule }) => rule);
  };
  await archive({ title: '关于旧事的通知', characters: 400, number: '云政发〔2024〕2号', day: '2024年3月5日' });
  await submit(fire);
  expect(await copies()).not.toEqual([]);
  const { draftId } = await done('draft.open', { name: `${fire.title}.txt`, bytes: bytesOf(fire) });
  const [match] = (await done('draft.similar', { draftId })).matches;
  for (const { source } of match?.passages ?? [])
    await done('reuse.mark', { draftId, documentId: match?.id, source, reason: '上级要求照转', by: clerk });
  expect(await copies()).toEqual([]);
});

test('a draft whose file is gone is counted as such, and the others are tried', async () => {
  const sha256 = await submit({ title: '关于防火的通知', characters: 400 });
  await submit({ title: '关于防汛的通知', characters: 400 });
  rmSync(join(path, 'files', sha256.slice(0, 2), sha256));
  const effect = await effectOf();
  expect(effect.drafts).toMatchObject({ reviews: 1, unreadable: 1 });
  expect(effect.changed).toHaveLength(1);
});

describe('while it runs', () => {
  beforeEach(async () => {
    for (const matter of ['火', '汛', '冻', '旱', '风', '雪'])
      await submit({ title: `关于防${matter}的通知`, characters: 400 });
  });

  test('progress is told up to the end, and others are answered meanwhile', async () => {
    const begun = await done('packs.effect', { pack: strict });
    expect(begun).toMatchObject({ state: 'running', effect: null });
    let answered = 0;
    while ((await done('packs.effectStatus', {}))?.state === 'running') {
      await done('app.info');
      answered += 1;
      await new Promise((next) => setImmediate(next));
    }
    expect(answered).toBeGreaterThan(6);
    expect(told.map(({ done: count }) => count)).toEqual(
      told.map(({ done: count }) => count).toSorted((a, b) => a - b),
    );
    expect(told.at(-1)).toMatchObject({ jobId: begun.jobId, state: 'done', done: 6, total: 6 });
    expect(told.at(-1)?.effect).toEqual((await done('packs.effectStatus', { jobId: begun.jobId }))?.effect);
  });

  test('it can be cancelled, and a new one cancels the one before', async () => {
    const { jobId } = await done('packs.effect', { pack: strict });
    expect(await done('packs.effectCancel', { jobId })).toMatchObject({ jobId, state: 'cancelled', effect: null });
    const first = await done('packs.effect', { pack: strict });
    const second = await done('packs.effect', { pack: strict, limit: 2 });
    expect(await ended(first)).toMatchObject({ state: 'cancelled' });
    expect(await ended(second)).toMatchObject({ state: 'done', total: 2 });
    expect(await office.call('packs.effectCancel', { jobId: 'job_gone' })).toMatchObject({ ok: false });
  });

  test('closing the workspace breaks it off', async () => {
    await done('packs.effect', { pack: strict });
    await done('workspace.close');
    expect(told.at(-1)).toMatchObject({ state: 'cancelled' });
    expect(await office.call('packs.effectStatus', {})).toMatchObject({ error: { code: 'no-workspace' } });
  });

  test('after its time no further draft is begun, and those not reached are told', async () => {
    office.on((event, payload) => {
      if (event === 'effect.progress' && (payload as EffectProgress).done > 0) clock.set('2026-11-22T09:10:00+08:00');
    });
    const effect = await effectOf();
    expect(effect.drafts.reviews).toBeGreaterThan(0);
    expect(effect.drafts.notReached).toBeGreaterThan(0);
    expect(effect.drafts.reviews + effect.drafts.notReached).toBe(6);
  });
});

test.each([
  ['a pack that isn’t valid', { pack: { ...strict, rules: { 'length/body': { state: 'maybe' } } } }, 'invalid-pack'],
  ['a pack that there is not', { pack: undefined, packId: 'gone' }, 'not-found'],
  ['nothing', { pack: undefined }, 'bad-request'],
  ['both', { packId: 'national-2024' }, 'bad-request'],
])('%s is not tried', async (_name, input, code) => {
  expect(await office.call('packs.effect', { pack: strict, ...input })).toMatchObject({ ok: false, error: { code } });
});
