import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, ChannelName, ChannelOut } from '#shared/contract/index.ts';
import { createOffice, forkParser, type Office } from './index.ts';

const clerk: Actor = { name: '李文静', role: 'clerk' };
const head: Actor = { name: '周建国', role: 'head' };

let folder: string;
let office: Office;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-acceptances-'));
  office = open();
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(): Office {
  const now = (): Date => new Date('2026-11-22T09:00:00+08:00');
  return createOffice({ spawnParser: () => forkParser(), now, version: 'test', suggestedPath: folder });
}

async function done<C extends ChannelName>(channel: C, input: unknown): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const title = '云溪县人民政府关于解决校舍维修资金的请示';
/** A 请示 that is copied downward, which 条例 15(1) forbids. */
const text = (extra = '', heading = title): string =>
  `${heading}\n云政发〔2026〕3号\n江平市人民政府：\n现将有关情况请示如下。${extra}妥否，请批示。\n云溪县人民政府\n2026年11月5日\n抄送：青石镇人民政府。\n`;

async function draftOf(content = text(), name = '请示.txt'): Promise<string> {
  return (await done('draft.open', { name, bytes: new TextEncoder().encode(content) })).draftId;
}
const workspace = (): string => join(folder, 'office');
async function found(): Promise<void> {
  await done('workspace.create', { path: workspace(), name: '云溪县人民政府办公室' });
}
async function again(): Promise<void> {
  await office.close();
  office = open();
  await done('workspace.open', { path: workspace() });
}

async function findingIn(draftId: string) {
  const { findings } = await done('draft.check', { draftId, language: 'zh-CN' });
  const one = findings.find(({ rule }) => rule === 'scope/upward-copies');
  if (!one) throw new Error('nothing to accept');
  const { rule, code, anchor } = one;
  return { rule, code, anchor };
}
async function accept(draftId: string, reason = '市政府要求同时抄送', by = clerk) {
  return await done('draft.accept', { draftId, ...(await findingIn(draftId)), reason, by });
}
async function takeBack(draftId: string) {
  const { rule, anchor } = await findingIn(draftId);
  return await done('draft.unaccept', { draftId, rule, anchor, by: clerk });
}
const reasonsIn = async (draftId: string): Promise<string[]> =>
  (await done('draft.accepted', { draftId })).map(({ reason }) => reason);
const events = async (): Promise<number> => {
  const { events: count, problems } = await done('ledger.verify', {});
  expect(problems).toEqual([]);
  return count;
};

describe('without a workspace', () => {
  it('a finding is accepted in the open draft, with another reason, and no more', async () => {
    const draftId = await draftOf();
    expect(await reasonsIn(draftId)).toEqual([]);
    const [first] = await accept(draftId);
    expect(first).toEqual({
      ...(await findingIn(draftId)),
      reason: '市政府要求同时抄送',
      by: clerk,
      at: '2026-11-22T01:00:00.000Z',
    });
    await accept(draftId, '另有批示');
    expect(await reasonsIn(draftId)).toEqual(['另有批示']);
    expect(await reasonsIn(await draftOf())).toEqual([]);
    expect(await takeBack(draftId)).toEqual([]);
  });

  it.each([
    ['a reason of one character', { reason: ' 可 ' }, 'bad-request'],
    ['a draft that is gone', { draftId: 'draft_gone' }, 'draft-gone'],
  ])('%s is refused', async (_, wrong, code) => {
    const draftId = await draftOf();
    const input = { draftId, ...(await findingIn(draftId)), reason: '有批示', by: clerk, ...wrong };
    expect(await office.call('draft.accept', input)).toMatchObject({ ok: false, error: { code } });
  });

  it('what was never accepted can’t be taken back', async () => {
    const draftId = await draftOf();
    const input = { draftId, rule: 'scope/upward-copies', anchor: 'abc', by: clerk };
    expect(await office.call('draft.unaccept', input)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('in a workspace', () => {
  it('is remembered for the content and for later versions of the same draft', async () => {
    await found();
    await accept(await draftOf());
    await again();
    expect(await reasonsIn(await draftOf())).toEqual(['市政府要求同时抄送']);
    expect(await reasonsIn(await draftOf(text(), '副本.txt'))).toEqual(['市政府要求同时抄送']);
    const later = await draftOf(text('近日又有变化。'));
    const [kept] = await done('draft.accepted', { draftId: later });
    expect(kept).toMatchObject(await findingIn(later));
    expect(await events()).toBe(2);
  });

  it.each([
    ['a file of another name', text('变了。'), '另一份.txt'],
    ['another document under the same name', text('变了。', '云溪县人民政府关于秋季招生的请示'), '请示.txt'],
  ])('does not go on to %s', async (_, content, name) => {
    await found();
    await accept(await draftOf());
    expect(await reasonsIn(await draftOf(content, name))).toEqual([]);
  });

  it('the later reason holds, and in its own version each its own', async () => {
    await found();
    await accept(await draftOf(), '一稿的理由');
    await accept(await draftOf(text('二稿。')), '二稿的理由', head);
    expect(await reasonsIn(await draftOf(text('三稿。')))).toEqual(['二稿的理由']);
    expect(await reasonsIn(await draftOf())).toEqual(['一稿的理由']);
  });

  it('is taken back in every version of the draft, and in no other document of that name', async () => {
    await found();
    await accept(await draftOf());
    const other = text('', '云溪县人民政府关于秋季招生的请示');
    await accept(await draftOf(other));
    await accept(await draftOf(text('二稿。')), '二稿的理由');
    await takeBack(await draftOf(text('二稿。')));
    for (const content of [text(), text('二稿。'), text('三稿。')])
      expect(await reasonsIn(await draftOf(content))).toEqual([]);
    expect(await reasonsIn(await draftOf(other))).toHaveLength(1);
    expect(await events()).toBe(5);
  });

  it('saying the same again is no event; two clicks at once are both kept', async () => {
    await found();
    const draftId = await draftOf();
    await accept(draftId);
    await accept(draftId);
    expect(await events()).toBe(2);
    const click = (anchor: string) =>
      done('draft.accept', { draftId, rule: 'length/body', code: 'tooLong', anchor, reason: '已经同意', by: clerk });
    await Promise.all([click('a'), click('b')]);
    expect(await reasonsIn(draftId)).toHaveLength(3);
  });

  it('said before it was open is written down with the next one, under who said it', async () => {
    const draftId = await draftOf();
    await accept(draftId, '负责人同意', head);
    await found();
    expect(await reasonsIn(draftId)).toEqual(['负责人同意']);
    const other = { rule: 'length/body', code: 'tooLong', anchor: 'a', reason: '已经压缩过' };
    await done('draft.accept', { draftId, ...other, by: clerk });
    await again();
    const kept = await done('draft.accepted', { draftId: await draftOf() });
    expect(kept.map(({ reason, by }) => [reason, by.name])).toEqual([
      ['已经压缩过', clerk.name],
      ['负责人同意', head.name],
    ]);
    expect(await events()).toBe(3);
  });

  it('goes along when the draft is submitted; what is said then goes before it', async () => {
    await found();
    const series = { name: '县政府文件', prefix: '云政发', counted: true };
    const { id: seriesId } = await done('series.save', { series, by: clerk });
    const draftId = await draftOf();
    await accept(draftId);
    await done('draft.accept', { draftId, rule: 'x/y', code: 'gone', anchor: 'z', reason: '早已改过', by: clerk });
    const finding = await findingIn(draftId);
    const submitted = await done('review.submit', { draftId, seriesId, accepted: [], by: clerk });
    const { rule, anchor } = finding;
    expect(submitted.accepted).toEqual([{ rule, anchor, reason: '市政府要求同时抄送' }]);
    const approval = { reviewId: submitted.id, contentHash: submitted.contentHash, accepted: [], by: head };
    expect(await done('review.approve', approval)).toMatchObject({ state: 'approved' });

    const later = await draftOf(text('又一稿。'));
    const now = [{ rule, anchor, reason: '负责人当面同意' }];
    expect((await done('review.submit', { draftId: later, seriesId, accepted: now, by: clerk })).accepted).toEqual(now);
  });

  it('comes along in a backup, and doctor finds nothing wrong', async () => {
    await found();
    await accept(await draftOf());
    const checks = await done('workspace.doctor', {});
    expect(checks.filter(({ status }) => status === 'error')).toEqual([]);
    const { path } = await done('workspace.backup', {});
    await done('workspace.restore', { backup: path, into: join(folder, 'restored') });
    expect(await reasonsIn(await draftOf())).toEqual(['市政府要求同时抄送']);
    expect(await events()).toBe(2);
  });
});
