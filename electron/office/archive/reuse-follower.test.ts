import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspace, openReuseIndex, type ReuseIndex, type Workspace } from '#electron/store/index.ts';
import { learnBoilerplate } from '#shared/reuse/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { must } from '#tests/books/desk.ts';
import { createIntake, keep } from './intake.ts';
import { Follower } from './reuse-follower.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date('2026-11-22T09:00:00+08:00');

let folder: string;
let workspace: Workspace;
let index: ReuseIndex;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-follower-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  index = openReuseIndex(join(folder, 'reuse.db'));
});
afterEach(async () => {
  index.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function archive(count: number, times: number): Promise<void> {
  const intake = createIntake(workspace, lineParser, now);
  for (let seed = 1; seed <= count; seed++) {
    const name = `文件${seed}.txt`;
    const bytes = new TextEncoder().encode(officeText(seed).repeat(times));
    const { document } = must(await intake.take({ name, path: name, bytes }));
    if (document) must(await workspace.transact(async (tx) => ({ ok: true, value: await keep(tx, [document]) })));
  }
}

it.each([
  ['small', 1, 2],
  // and one that finds nothing more
  ['large', 100, 7],
])('takes %s documents in so that no step takes long', async (_name, times, wanted) => {
  await archive(6, times);
  let appended = false;
  let learned = 0;
  const seen: ReuseIndex = {
    ...index,
    append(...all) {
      appended = true;
      return index.append(...all);
    },
  };
  const learner = () => {
    const real = learnBoilerplate();
    const add: typeof real.add = (text) => {
      learned++;
      return real.add(text);
    };
    return { ...real, add };
  };
  const follower = await Follower.of(workspace, seen, learner);
  let steps = 0;
  for (; !appended; steps++) await follower.follow();
  expect(steps).toBe(wanted);
  while (await follower.follow());
  await follower.learn(true);
  expect(learned).toBe(times === 1 ? 6 : 1);
  while (await follower.learn(true));
  expect(learned).toBe(6);
  expect([index.documents(), index.upTo()?.sequence]).toEqual([6, 6]);
});
