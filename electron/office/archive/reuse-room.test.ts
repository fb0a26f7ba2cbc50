import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '#electron/store/index.ts';
import type { Draft } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { learnBoilerplate } from '#shared/reuse/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { must } from '#tests/books/desk.ts';
import { createIntake, keep } from './intake.ts';
import { createReuseRoom } from './reuse-room.ts';
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
  const intake = createIntake(workspace, lineParser, now);
  for (let seed = from; seed <= to; seed++) {
    const name = `文件${seed}.txt`;
    const { document } = must(
      await intake.take({ name, path: name, bytes: new TextEncoder().encode(officeText(seed)) }),
    );
    if (document) must(await workspace.transact(async (tx) => ({ ok: true, value: await keep(tx, [document]) })));
  }
}

async function draftOf(seed: number): Promise<Draft> {
  const bytes = new TextEncoder().encode(officeText(seed));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = must(await lineParser.read('草稿.txt', bytes));
  return understand(read, { name: '草稿.txt', format: 'txt', bytes: bytes.byteLength, sha256 });
}

it('learns what is everybody’s text once, not at every comparison, also where the sample was enough early', async () => {
  let learned = 0;
  const room = createReuseRoom(workspace, () => {
    learned += 1;
    const learner = learnBoilerplate();
    let taken = 0;
    return { ...learner, add: (text) => taken++ < 3 && learner.add(text) };
  });
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
