import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { archiveChanges, marksOf, openWorkspace, verifyWorkspace } from '#electron/store/index.ts';
import { Clock, Folders, must, newDesk } from '#tests/books/desk.ts';
import { crashRuns, crashSeed, randomFrom, runAndKill } from './run-and-kill.ts';

const RUNS = crashRuns(4);
/** milliseconds after opening within which the kill comes */
const WITHIN = 250;
const Line = z.strictObject({ step: z.string(), markId: z.string().optional() });

const folders = new Folders();
afterEach(() => folders.clear());

test(`killed ${RUNS} times while it marks and sets aside: what was acknowledged is in the books`, {
  timeout: RUNS * 10_000,
}, async () => {
  const clock = new Clock('2026-11-22T09:00:00+08:00');
  const { folder, workspace: fresh } = await newDesk(folders.make());
  await fresh.close();
  const random = randomFrom(crashSeed);
  const told = { marks: new Set<string>(), changes: 0 };
  for (let run = 1; run <= RUNS; run += 1) {
    const lines = await runAndKill('marker.ts', [folder, String(run)], random() * WITHIN);
    for (const { step, markId } of lines.map((line) => Line.parse(JSON.parse(line)))) {
      if (step === 'passage.marked' && markId !== undefined) told.marks.add(markId);
      if (step.startsWith('document.')) told.changes += 1;
    }
    const workspace = must(await openWorkspace(folder, clock));
    expect(must(await verifyWorkspace(workspace)).problems).toEqual([]);
    const marks = (await marksOf(workspace.db, 'a'.repeat(64))).map(({ mark }) => mark.id);
    expect(marks).toEqual(expect.arrayContaining([...told.marks]));
    const changes = await archiveChanges(workspace.db);
    // at most the one step on which it died happened without being told
    expect(marks.length + changes - told.marks.size - told.changes).toBeLessThanOrEqual(run);
    expect(changes).toBeGreaterThanOrEqual(told.changes);
    await workspace.close();
  }
  expect(told.marks.size).toBeGreaterThan(0);
});
