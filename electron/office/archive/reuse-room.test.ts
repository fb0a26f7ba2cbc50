import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspace, insertArchived, type NewArchived, type Workspace } from '#electron/store/index.ts';
import { type Draft, ok } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { learnBoilerplate } from '#shared/reuse/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { must } from '#tests/books/desk.ts';
import { createIntake, keep } from './intake.ts';
import { createReuseRoom, type Without } from './reuse-room.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date('2026-11-22T09:00:00+08:00');

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-reuse-room-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function archive(from: number, to: number): Promise<void> {
  for (let seed = from; seed <= to; seed++) await archiveOne(`文件${seed}.txt`, officeText(seed));
}

async function archiveOne(name: string, text: string): Promise<void> {
  const intake = createIntake(workspace, lineParser, now);
  const { document } = must(await intake.take({ name, path: name, bytes: new TextEncoder().encode(text) }));
  if (document) must(await workspace.transact(async (tx) => ({ ok: true, value: await keep(tx, [document]) })));
}

/** Straight into the store: reading so many would take long. */
async function archiveMany(from: number, to: number): Promise<void> {
  must(
    await workspace.transact(async (tx) => {
      for (let seed = from; seed <= to; seed++) await insertArchived(tx, briefly(seed));
      return ok(null);
    }),
  );
}

function brief(seed: number): string {
  return officeText(seed, 1);
}

function briefly(seed: number): NewArchived {
  const text = brief(seed);
  return {
    document: {
      file: `文件${seed}.txt`,
      sha256: createHash('sha256').update(text).digest('hex'),
      title: null,
      kind: null,
      documentNumber: null,
      issuers: [],
      signedOn: null,
      characters: text.length,
      importedAt: now().toISOString(),
      corrected: [],
    },
    path: `文件${seed}.txt`,
    numberYear: null,
    text,
    facts: { mainRecipients: [], ccRecipients: [], annotation: null, tables: null, commands: false },
  };
}

async function draftOf(seed: number): Promise<Draft> {
  return await draftSaying(officeText(seed));
}

async function draftSaying(text: string): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = must(await lineParser.read('草稿.txt', bytes));
  return understand(read, { name: '草稿.txt', format: 'txt', bytes: bytes.byteLength, sha256 });
}

it('learns what is everybody’s text once, not at every comparison, also where the sample was enough early', async () => {
  let learned = 0;
  const createLearner: typeof learnBoilerplate = () => {
    learned += 1;
    const learner = learnBoilerplate();
    let taken = 0;
    return { ...learner, add: (text) => taken++ < 3 && learner.add(text) };
  };
  const room = createReuseRoom(workspace, { createLearner });
  await archive(1, 20);
  for (let n = 0; n < 3; n++) must(await room.similar(await draftOf(7)));
  expect(learned).toBe(1);
  await archive(21, 30);
  for (let n = 0; n < 3; n++) must(await room.similar(await draftOf(7)));
  expect(learned).toBe(2);
  await room.close();
});

it('answers meanwhile the same as at rest', async () => {
  await archive(1, 60);
  const room = createReuseRoom(workspace);
  const draft = await draftOf(33);
  const [caught, first] = await Promise.all([room.catchUp({ atRest: true }), room.similar(draft)]);
  must(caught);
  expect(must(first).matches[0]).toMatchObject({ file: '文件33.txt', coverage: 1, identical: true });
  expect(must(await room.similar(draft))).toEqual(must(first));
  await room.close();
});

it('answers with what is indexed while many documents are still missing, and says how many', async () => {
  await archive(1, 20);
  const room = createReuseRoom(workspace);
  must(await room.catchUp({ atRest: true }));
  await archiveMany(21, 2100);
  const [before, after] = await Promise.all([draftOf(7), draftSaying(brief(2050))]);
  const asked = [must(await room.similar(before)), must(await room.similar(after))];
  expect(asked.map(({ matches }) => matches[0]?.file)).toEqual(['文件7.txt', undefined]);
  for (const { pending } of asked) expect(pending).toBeGreaterThan(2000);
  await room.settled();
  const now = must(await room.similar(after));
  expect(now.matches[0]?.file).toBe('文件2050.txt');
  expect(now).not.toHaveProperty('pending');
  await room.close();
});

it('waits for a few new documents', async () => {
  await archive(1, 20);
  const room = createReuseRoom(workspace);
  must(await room.catchUp({ atRest: true }));
  await archiveMany(21, 200);
  const now = must(await room.similar(await draftSaying(brief(150))));
  expect(now.matches[0]?.file).toBe('文件150.txt');
  expect(now).not.toHaveProperty('pending');
  await room.close();
});

it('compares a draft of earlier with what there was then, but for itself', async () => {
  const title = '云溪县人民政府关于做好防汛工作的通知';
  const said = '请各乡镇落实防汛责任，备足抢险物资，按时转移危险地区群众，汛情随时报告县防汛指挥部。'.repeat(12);
  const text = (day: string, heading = title) => `${heading}\n各乡镇人民政府：\n${said}\n云溪县人民政府\n${day}\n`;
  await archiveOne('去年.txt', text('2025年5月5日'));
  await archiveOne('它自己.txt', text('2026年5月5日'));
  await archiveOne('印发的.txt', `${text('2026年5月4日')}（此件公开发布）\n`);
  await archiveOne('另一件.txt', text('2026年5月3日', '云溪县水利局关于做好度汛工作的通知'));
  await archiveOne('以后的.txt', text('2027年5月5日'));
  const draft = await draftSaying(text('2026年5月5日'));
  expect(draft.document.title).toBe(title);
  const room = createReuseRoom(workspace);
  const { sha256 } = draft.file;
  const found = async (without?: Without) =>
    must(await room.similar(draft, { without }))
      .matches.map(({ file }) => file)
      .toSorted();
  expect(await found()).toHaveLength(5);
  expect(await found({ sha256, title, after: '2026-05-05' })).toEqual(['去年.txt', '另一件.txt'].toSorted());
  expect(await found({ sha256, title: null, after: '2026-05-05' })).toContain('印发的.txt');
  expect(await found({ sha256, title, after: null })).toHaveLength(4);
  await room.close();
});

it('answers alike whether it was prepared, is being prepared, or was not', async () => {
  await archive(1, 12);
  const asked = await draftOf(7);
  const plain = createReuseRoom(workspace);
  const expected = must(await plain.similar(asked));
  await plain.close();
  for (const milliseconds of [0, 15, 400]) {
    const room = createReuseRoom(workspace);
    room.prepare();
    await pause(milliseconds);
    expect(must(await room.similar(asked))).toEqual(expected);
    await room.close();
  }
});
