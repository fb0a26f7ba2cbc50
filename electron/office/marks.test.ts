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
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-marks-'));
  office = open();
  await done('workspace.create', { path: workspace(), name: '云溪县人民政府办公室' });
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(): Office {
  const now = (): Date => new Date('2026-11-22T09:00:00+08:00');
  return createOffice({ spawnParser: () => forkParser(), now, version: 'test', suggestedPath: folder });
}
const workspace = (): string => join(folder, 'office');
async function again(): Promise<void> {
  await office.close();
  office = open();
  await done('workspace.open', { path: workspace() });
}

async function done<C extends ChannelName>(channel: C, input: unknown): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
async function refused<C extends ChannelName>(channel: C, input: unknown): Promise<string> {
  const reply = await office.call(channel, input);
  return reply.ok ? 'nothing' : reply.error.code;
}

const duty =
  '各乡镇要严格落实领导带班和二十四小时值班制度，遇有险情要立即组织群众转移避险，并在第一时间如实上报有关情况。';
const guard = '各林场要在进山路口设立检查点，逐人逐车登记，收缴一切火种，防火期内不得擅自撤岗。';
const title = '云溪县人民政府关于做好冬季防火工作的通知';
const notice = (extra = '', heading = title, year = 2026): string =>
  `${heading}\n云政发〔${year}〕3号\n各乡镇人民政府：\n现将有关事项通知如下。${extra}\n一、${guard}\n二、${duty}\n云溪县人民政府\n${year}年11月5日\n`;
const earlier = notice('', title, 2025);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const archived = async (text = earlier, name = '去年.txt'): Promise<string> =>
  (await done('archive.add', { name, bytes: bytes(text) })).documentId;
const draftOf = async (text = notice(), name = '通知.txt'): Promise<string> =>
  (await done('draft.open', { name, bytes: bytes(text) })).draftId;

const placeOf = (passage: string): [number, number] => {
  const start = earlier.indexOf(passage);
  return [start, start + passage.length];
};
async function mark(draftId: string, documentId: string, said: object = {}) {
  const input = { draftId, documentId, source: placeOf(duty), reason: '市里要求原文照转', by: clerk, ...said };
  return await done('reuse.mark', input);
}
const reasonsIn = async (draftId: string): Promise<string[]> =>
  (await done('reuse.marks', { draftId })).map(({ reason }) => reason);
const events = async (): Promise<number> => {
  const { events: count, problems } = await done('ledger.verify', {});
  expect(problems).toEqual([]);
  return count;
};

describe('marks', () => {
  it('are remembered for the content and for later versions of the same draft', async () => {
    const documentId = await archived();
    const [first] = await mark(await draftOf(), documentId);
    expect(first).toEqual({
      id: first?.id,
      documentId,
      source: placeOf(duty),
      reason: '市里要求原文照转',
      by: clerk,
      at: '2026-11-22T01:00:00.000Z',
    });
    await again();
    expect(await done('reuse.marks', { draftId: await draftOf() })).toEqual([first]);
    expect(await reasonsIn(await draftOf(notice(), '副本.txt'))).toHaveLength(1);
    expect(await reasonsIn(await draftOf(notice('近日又有变化。')))).toEqual(['市里要求原文照转']);
    expect(await reasonsIn(await draftOf(notice('变了。'), '另一份.txt'))).toEqual([]);
    const other = notice('', '云溪县人民政府关于秋季招生工作的通知');
    expect(await reasonsIn(await draftOf(other))).toEqual([]);
    expect(await events()).toBe(2);
  });

  it('of the same place take another reason, also where an edit moved its edges; other places are others', async () => {
    const documentId = await archived();
    const draftId = await draftOf();
    await mark(draftId, documentId);
    await mark(draftId, documentId);
    expect(await events()).toBe(2);
    const [start, end] = placeOf(duty);
    await mark(draftId, documentId, { source: [start + 3, end], reason: '县长批示', by: head });
    expect(await done('reuse.marks', { draftId })).toMatchObject([
      { source: [start, end], reason: '县长批示', by: head },
    ]);
    await mark(draftId, documentId, { source: placeOf(guard), reason: '上级原文' });
    await mark(draftId, documentId, { source: [start, start + 20], reason: '只是前半句' });
    expect(await reasonsIn(draftId)).toEqual(['只是前半句', '上级原文', '县长批示']);
  });

  it('are taken back in every version of the draft', async () => {
    const documentId = await archived();
    await mark(await draftOf(), documentId);
    const later = await draftOf(notice('二稿。'));
    await mark(later, documentId, { reason: '二稿的理由' });
    await mark(later, documentId, { source: placeOf(guard), reason: '另一处' });
    expect(await reasonsIn(later)).toEqual(['另一处', '二稿的理由']);
    expect(await reasonsIn(await draftOf())).toEqual(['市里要求原文照转', '另一处']);
    const second = (await done('reuse.marks', { draftId: later })).find(({ reason }) => reason === '二稿的理由');
    const left = await done('reuse.unmark', { draftId: later, markId: second?.id, by: head });
    expect(left.map(({ reason }) => reason)).toEqual(['另一处']);
    expect(await reasonsIn(await draftOf())).toEqual(['另一处']);
    expect(await refused('reuse.unmark', { draftId: later, markId: second?.id, by: head })).toBe('not-found');
    expect(await events()).toBe(5);
  });

  it('are refused where there is nothing to hang them on', async () => {
    const documentId = await archived();
    const input = { draftId: await draftOf(), documentId, source: placeOf(duty), reason: '原文照转', by: clerk };
    const refusals = [
      ['a document that isn’t there', { documentId: 'doc_0' }, 'not-found'],
      ['a place past the end of its text', { source: [0, 9999] }, 'bad-request'],
      ['a place without a character', { source: [4, 4] }, 'bad-request'],
      ['a reason of one character', { reason: ' 可 ' }, 'bad-request'],
      ['a draft that is gone', { draftId: 'draft_gone' }, 'draft-gone'],
    ] as const;
    for (const [what, wrong, code] of refusals)
      expect([what, await refused('reuse.mark', { ...input, ...wrong })]).toEqual([what, code]);
    expect(await events()).toBe(1);
  });

  it('come along in a backup', async () => {
    const documentId = await archived();
    await mark(await draftOf(), documentId);
    await done('reuse.addClause', { text: '特此通知，请遵照执行。', by: clerk });
    await done('archive.setAside', { documentId, reason: '误收', by: clerk });
    const { path } = await done('workspace.backup', {});
    await done('workspace.restore', { backup: path, into: join(folder, 'restored') });
    expect(await reasonsIn(await draftOf())).toEqual(['市里要求原文照转']);
    expect((await done('reuse.clauses', {})).own).toHaveLength(1);
    expect((await done('archive.get', { documentId })).document.aside).toMatchObject({ reason: '误收' });
    expect(await events()).toBe(4);
  });
});

describe('the office’s own clauses', () => {
  const texts = async (): Promise<string[]> => (await done('reuse.clauses', {})).own.map(({ text }) => text);

  it('are listed the latest first, each once however it is written, and can be removed', async () => {
    await done('reuse.addClause', { text: '特此通知，请遵照执行。', by: clerk });
    await done('reuse.addClause', { text: ' 請各單位結合實際，認真貫徹落實。 ', by: head });
    await done('reuse.addClause', { text: '“特此通知,　请遵照\n执行”', by: head });
    expect(await texts()).toEqual(['請各單位結合實際，認真貫徹落實。', '特此通知，请遵照执行。']);
    const { own } = await done('reuse.clauses', {});
    expect(own[0]).toMatchObject({ by: head, at: '2026-11-22T01:00:00.000Z' });
    const clauseId = own[1]?.id;
    await done('reuse.removeClause', { clauseId, by: head });
    expect(await texts()).toHaveLength(1);
    expect(await refused('reuse.removeClause', { clauseId, by: head })).toBe('not-found');
    await done('reuse.addClause', { text: '特此通知，请遵照执行。', by: clerk });
    await again();
    expect(await texts()).toEqual(['特此通知，请遵照执行。', '請各單位結合實際，認真貫徹落實。']);
    expect(await events()).toBe(5);
  });

  it.each([['，，。。——'], ['“特此”。——'], ['特此'], ['    ']])('“%s” is none', async (text) => {
    expect(await refused('reuse.addClause', { text, by: clerk })).toBe('bad-request');
    expect(await texts()).toEqual([]);
  });
});

describe('a document that is set aside', () => {
  it('is still found, with who set it aside and why, until it is brought back', async () => {
    const documentId = await archived();
    const said = { documentId, reason: '外单位的文件，误收', by: clerk };
    const aside = { reason: said.reason, by: clerk, at: '2026-11-22T01:00:00.000Z' };
    expect((await done('archive.setAside', said)).aside).toEqual(aside);
    await done('archive.setAside', said);
    expect(await events()).toBe(2);
    await again();
    const found = await done('archive.search', { query: '防火', limit: 9, offset: 0 });
    const listed = await done('archive.recognised', { limit: 9, offset: 0 });
    for (const { items } of [found, listed]) expect(items.map((one) => one.aside)).toEqual([aside]);
    expect((await done('archive.get', { documentId })).document.aside).toEqual(aside);

    expect(await done('archive.bringBack', { documentId, by: head })).not.toHaveProperty('aside');
    await done('archive.bringBack', { documentId, by: head });
    expect(await events()).toBe(3);
    expect(await refused('archive.setAside', { ...said, documentId: 'doc_0' })).toBe('not-found');
    expect(await refused('archive.bringBack', { documentId: 'doc_0', by: head })).toBe('not-found');
  });
});
