import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkspace, restoreBackup, type Workspace } from '#electron/store/index.ts';
import { Clock, deskOver, errorOf, Folders, issue, must, newDesk, newSeries } from '#tests/books/desk.ts';
import { crashRuns, crashSeed, randomFrom, runAndKill } from './run-and-kill.ts';

const RUNS = crashRuns(4);
const clock = new Clock('2026-11-22T09:00:00+08:00');

const folders = new Folders();
afterEach(() => folders.clear());

async function office(): Promise<Workspace> {
  const desk = await newDesk(folders.make());
  const seriesId = await newSeries(desk);
  for (let n = 1; n <= 12; n += 1) await issue(desk, seriesId, `关于第${n}项工作的通知`);
  return desk.workspace;
}

async function numbersIn(workspace: Workspace): Promise<string[]> {
  const desk = deskOver(workspace, clock);
  expect(must(await desk.ledger.verify()).problems).toEqual([]);
  return must(await desk.ledger.list({})).map(({ documentNumber }) => documentNumber);
}

describe('killed while it keeps', () => {
  test(`a backup, ${RUNS} times: what is listed can be restored`, { timeout: RUNS * 15_000 }, async () => {
    const began = new Date().toISOString();
    const fresh = await office();
    const numbers = await numbersIn(fresh);
    await fresh.close();
    const random = randomFrom(crashSeed);
    for (let run = 1; run <= RUNS; run += 1) {
      await runAndKill('keeper.ts', ['back-up', fresh.path], random() * 300);
      const workspace = must(await openWorkspace(fresh.path, clock));
      expect(await numbersIn(workspace)).toEqual(numbers);
      const [newest] = must(await workspace.backups());
      await workspace.close();
      // killed before its first backup: what is there was taken by itself while the office was furnished
      if (!newest || newest.createdAt < began) continue;
      const into = join(folders.make(), 'new');
      must(await restoreBackup(newest.path, into));
      const restored = must(await openWorkspace(into, clock));
      expect(await numbersIn(restored)).toEqual(numbers);
      await restored.close();
    }
  });

  test(`a restore, ${RUNS} times: there is a whole office or none, and it can be repeated`, {
    timeout: RUNS * 15_000,
  }, async () => {
    const fresh = await office();
    const numbers = await numbersIn(fresh);
    const backup = must(await fresh.backup()).path;
    await fresh.close();
    const random = randomFrom(crashSeed);
    for (let run = 1; run <= RUNS; run += 1) {
      const into = join(folders.make(), 'new');
      await runAndKill('keeper.ts', ['restore', backup, into], random() * 150);
      const opened = await openWorkspace(into, clock);
      if (opened.ok) await opened.value.close();
      else {
        expect(errorOf(opened).code).toBe('workspace-not-found');
        must(await restoreBackup(backup, into));
      }
      const restored = must(await openWorkspace(into, clock));
      expect(await numbersIn(restored)).toEqual(numbers);
      await restored.close();
    }
  });
});
