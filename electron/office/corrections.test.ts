import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Actor,
  type ChannelName,
  type ChannelOut,
  type Draft,
  type ElementChanges,
  ElementField,
} from '#shared/contract/index.ts';
import { createOffice, forkParser, type Office } from './index.ts';

const by: Actor = { name: '李文静', role: 'clerk' };
const now = (): Date => new Date('2026-11-22T09:00:00+08:00');

let folder: string;
let office: Office;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-corrections-'));
  office = open();
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(): Office {
  return createOffice({ spawnParser: () => forkParser(), now, version: 'test', suggestedPath: folder });
}

async function done<C extends ChannelName>(channel: C, input: unknown): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const title = '云溪县教育局关于解决校舍维修资金的报告';
/** A 报告 that asks for a decision: one of the two is wrong. */
const text = (extra = '', heading = title): string =>
  `${heading}\n云教报〔2026〕3号\n云溪县人民政府：\n现将有关情况报告如下。${extra}妥否，请批示。\n云溪县教育局\n2026年11月5日\n`;

async function draftOf(content = text(), name = '报告.txt'): Promise<{ draftId: string; draft: Draft }> {
  return await done('draft.open', { name, bytes: new TextEncoder().encode(content) });
}
async function correct(draftId: string, changes: ElementChanges, restore: ElementField[] = []): Promise<Draft> {
  return (await done('draft.correct', { draftId, changes, restore, by })).draft;
}
const workspace = (): string => join(folder, 'office');
const found = async (): Promise<Office> => {
  await done('workspace.create', { path: workspace(), name: '云溪县教育局办公室' });
  return office;
};
async function again(): Promise<void> {
  await office.close();
  office = open();
  await done('workspace.open', { path: workspace() });
}

describe('without a workspace', () => {
  it('a correction stands in the draft, and the check sees it', async () => {
    const { draftId, draft } = await draftOf();
    expect(draft.document).toMatchObject({ kind: '报告', unsure: ['kind'], corrected: [] });
    const corrected = await correct(draftId, { kind: '请示', nature: 'special' });
    expect(corrected.document).toMatchObject({
      kind: '请示',
      nature: 'special',
      unsure: [],
      corrected: ['kind', 'nature'],
    });
    expect((await done('draft.get', { draftId })).draft).toEqual(corrected);
    const report = await done('draft.check', { draftId, language: 'zh-CN' });
    expect(report.document).toEqual(corrected.document);
    expect((await draftOf()).draft.document.corrected).toEqual([]);
  });

  it('what two clicks say at once is both kept', async () => {
    const { draftId } = await draftOf();
    await Promise.all([correct(draftId, { kind: '请示' }), correct(draftId, { urgency: '特急' })]);
    const { draft } = await done('draft.get', { draftId });
    expect(draft.document).toMatchObject({ kind: '请示', urgency: '特急' });
  });

  it('a draft that is gone, and a value of the wrong shape, are refused', async () => {
    const { draftId } = await draftOf();
    const wrong = { draftId, changes: { signedOn: '去年' }, by };
    expect(await office.call('draft.correct', wrong)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    await done('draft.close', { draftId });
    expect(await office.call('draft.correct', { draftId, by })).toMatchObject({
      ok: false,
      error: { code: 'draft-gone' },
    });
  });
});

const changes = fc.record(
  {
    kind: fc.constantFrom('请示', '函', null),
    title: fc.constantFrom('校舍维修资金', '别的标题', null),
    signedOn: fc.constantFrom('2026-11-05', '2025-01-01', null),
    issuers: fc.constantFrom<string[][]>([], ['云溪县人民政府']),
    isShell: fc.boolean(),
    nature: fc.constantFrom('special', 'comprehensive'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ElementChanges>;

it('a correction that is taken back leaves what was there, with and without a workspace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { maxLength: 4 }), async (given) => {
      const { draftId, draft } = await draftOf();
      for (const one of given) await correct(draftId, one);
      expect(await correct(draftId, {}, [...ElementField.options])).toEqual(draft);
      await done('draft.close', { draftId });
    }),
    { numRuns: 15 },
  );
  await found();
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { maxLength: 4 }), async (given) => {
      const { draftId, draft } = await draftOf();
      for (const one of given) await correct(draftId, one);
      await correct(draftId, {}, [...ElementField.options]);
      await done('draft.close', { draftId });
      expect((await draftOf()).draft).toEqual(draft);
    }),
    { numRuns: 10 },
  );
  expect((await done('ledger.verify', {})).problems).toEqual([]);
});

describe('in a workspace', () => {
  it('a correction is remembered for the content, whatever its file is called', async () => {
    await found();
    const corrected = await correct((await draftOf()).draftId, {
      kind: '请示',
      mainRecipients: ['云溪县人民政府办公室'],
    });
    await again();
    expect((await draftOf()).draft).toEqual(corrected);
    expect((await draftOf(text(), '副本.txt')).draft.document).toEqual(corrected.document);
    expect(await done('ledger.verify', {})).toMatchObject({ events: 2, problems: [] });
  });

  it('saying the same again is no event, taking back what was never said neither', async () => {
    await found();
    const { draftId } = await draftOf();
    for (let i = 0; i < 2; i++) await correct(draftId, { kind: '请示' }, ['title']);
    expect(await done('ledger.verify', {})).toMatchObject({ events: 2, problems: [] });
  });

  it('a value that was confirmed is remembered as such', async () => {
    await found();
    await correct((await draftOf()).draftId, { kind: '报告' });
    await again();
    expect((await draftOf()).draft.document).toMatchObject({ kind: '报告', unsure: [], corrected: ['kind'] });
  });

  it('goes on to a later version of the same draft', async () => {
    await found();
    await correct((await draftOf()).draftId, { kind: '请示', urgency: '特急' });
    await again();
    const later = await draftOf(text('近日又有变化。'));
    expect(later.draft.document).toMatchObject({ kind: '请示', urgency: '特急', corrected: ['kind', 'urgency'] });
    // the later word wins, in the version after it as well
    await correct(later.draftId, { urgency: '加急' });
    expect((await draftOf(text('再改一稿。'))).draft.document).toMatchObject({ kind: '请示', urgency: '加急' });
    expect((await draftOf()).draft.document).toMatchObject({ urgency: '特急' });
  });

  it.each([
    ['a file of another name', text('变了。'), '另一份.txt'],
    ['another document under the same name', text('变了。', '云溪县教育局关于秋季招生情况的报告'), '报告.txt'],
  ])('does not go on to %s', async (_, content, name) => {
    await found();
    await correct((await draftOf()).draftId, { kind: '请示' });
    expect((await draftOf(content, name)).draft.document.corrected).toEqual([]);
  });

  it('does not go on to a field that is recognised otherwise now', async () => {
    await found();
    await correct((await draftOf()).draftId, { urgency: '加急', kind: '请示' });
    const { document } = (await draftOf(`特急\n${text()}`)).draft;
    expect(document).toMatchObject({ urgency: '特急', kind: '请示', corrected: ['kind'] });
  });

  it('is taken back in every version of the draft', async () => {
    await found();
    await correct((await draftOf()).draftId, { kind: '请示', urgency: '特急' });
    await correct((await draftOf(text('二稿。'))).draftId, {}, ['kind']);
    for (const content of [text(), text('二稿。'), text('三稿。')])
      expect((await draftOf(content)).draft.document).toMatchObject({ kind: '报告', corrected: ['urgency'] });
    expect((await done('ledger.verify', {})).problems).toEqual([]);
  });

  it('comes to a draft that was opened before the workspace was', async () => {
    await found();
    await correct((await draftOf()).draftId, { kind: '请示', urgency: '特急' });
    await office.close();
    office = open();
    const { draftId } = await draftOf();
    await correct(draftId, { urgency: '加急' });
    await done('workspace.open', { path: workspace() });
    const { draft } = await done('draft.get', { draftId });
    expect(draft.document).toMatchObject({ kind: '请示', urgency: '加急', corrected: ['kind', 'urgency'] });
  });

  it('made before the workspace was opened is written down with the next one', async () => {
    const { draftId } = await draftOf();
    await correct(draftId, { kind: '请示' });
    await found();
    await correct(draftId, { urgency: '特急' });
    await again();
    expect((await draftOf()).draft.document.corrected).toEqual(['kind', 'urgency']);
  });

  it('is had by the archive, before and after the content is imported', async () => {
    await found();
    const file = { name: '报告.txt', bytes: new TextEncoder().encode(text()) };
    await correct((await draftOf()).draftId, {
      title: '关于校舍的请示',
      kind: '请示',
      urgency: '特急',
      signedOn: '2026-11-05',
    });
    const { documentId } = await done('archive.add', file);
    const expected = {
      title: '关于校舍的请示',
      kind: '请示',
      // the day was confirmed, which is no correction
      corrected: [
        { field: 'title', recognised: title },
        { field: 'kind', recognised: '报告' },
      ],
    };
    expect((await done('archive.get', { documentId })).document).toMatchObject(expected);
    const { draftId } = await draftOf();
    await correct(draftId, { documentNumber: '云教发〔2026〕9号' }, ['title']);
    expect((await done('archive.get', { documentId })).document).toMatchObject({
      title,
      documentNumber: '云教发〔2026〕9号',
      corrected: [{ field: 'kind' }, { field: 'documentNumber' }],
    });
    // and the other way round
    await done('archive.correct', { documentId, changes: { signedOn: '2026-11-01' }, by });
    expect((await draftOf()).draft.document).toMatchObject({ signedOn: '2026-11-01' });
  });

  it('in a draft that was never stored is no missing original', async () => {
    await found();
    await correct((await draftOf()).draftId, { kind: '请示' });
    const checks = await done('workspace.doctor', {});
    expect(checks.filter(({ status }) => status === 'error')).toEqual([]);
  });

  it('comes along in a backup', async () => {
    await found();
    await correct((await draftOf()).draftId, { kind: '请示' });
    const { path } = await done('workspace.backup', {});
    await done('workspace.restore', { backup: path, into: join(folder, 'restored') });
    expect((await draftOf()).draft.document).toMatchObject({ kind: '请示', corrected: ['kind'] });
    expect((await done('ledger.verify', {})).problems).toEqual([]);
  });

  it('after a submission leaves the report that was submitted as it was', async () => {
    await found();
    const series = { name: '教育局报告', prefix: '云教报', counted: true };
    const { id: seriesId } = await done('series.save', { series, by });
    const { draftId } = await draftOf();
    await correct(draftId, { urgency: '特急' });
    const { id: reviewId } = await done('review.submit', { draftId, seriesId, accepted: [], by });
    await correct(draftId, { kind: '请示', title: '关于校舍的请示' });
    const { review, report } = await done('review.get', { reviewId });
    expect(report.document).toMatchObject({ kind: '报告', corrected: ['urgency'] });
    expect(review.title).toBe(title);
    expect((await done('review.open', { reviewId })).draft.document.corrected).toEqual(['kind', 'title', 'urgency']);
    expect((await done('ledger.verify', {})).problems).toEqual([]);
  });
});
