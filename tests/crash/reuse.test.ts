import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createReuseRoom } from '#electron/office/archive/reuse-room.ts';
import { createWorkspace, openReuseIndex, openWorkspace, textsAfter, type Workspace } from '#electron/store/index.ts';
import { COMMON_FINGERPRINT, distinct, fingerprint, keysOf, normalise } from '#shared/reuse/index.ts';
import { Folders, must } from '#tests/books/desk.ts';
import { crashRuns, crashSeed, randomFrom, runAndKill } from './run-and-kill.ts';

const RUNS = crashRuns(4);
/** milliseconds after the first word of a run within which the kill comes */
const WITHIN = 600;

const now = () => new Date();
const folders = new Folders();
afterEach(() => folders.clear());

test(`killed ${RUNS} times while it indexes: the index catches up, and finds what a plain list finds`, {
  timeout: RUNS * 20_000 + 60_000,
}, async () => {
  const path = join(folders.make(), 'office');
  await must(await createWorkspace(path, { name: '云溪县人民政府办公室', now })).close();
  const random = randomFrom(crashSeed);
  for (let run = 1; run <= RUNS; run += 1) {
    await runAndKill('indexer.ts', [path], random() * WITHIN);
    const workspace = must(await openWorkspace(path, { now }));
    // every other time without waiting for what can wait
    await followed(workspace, run % 2 === 0);
    await expectWhole(workspace);
    await workspace.close();
  }
});

test('an index from another state of the workspace, or from another one, is built anew', {
  timeout: 60_000,
}, async () => {
  const path = join(folders.make(), 'office');
  await must(await createWorkspace(path, { name: '云溪县人民政府办公室', now })).close();
  const other = join(folders.make(), 'office');
  await must(await createWorkspace(other, { name: '河口区人民政府办公室', now })).close();
  // `path` has fewer documents than its index once that of `other` is put there
  await runAndKill('indexer.ts', [path], 0);
  await runAndKill('indexer.ts', [other], 900);
  copyFileSync(join(other, 'reuse.db'), join(path, 'reuse.db'));
  const workspace = must(await openWorkspace(path, { now }));
  await followed(workspace, true);
  await expectWhole(workspace);
  await workspace.close();
});

async function followed(workspace: Workspace, settled: boolean): Promise<void> {
  const room = createReuseRoom(workspace);
  must(await room.catchUp({ atRest: settled }));
  if (settled) await room.settled();
  await room.close();
}

async function expectWhole(workspace: Workspace): Promise<void> {
  const holders = new Map<number, number[]>();
  const texts = await textsAfter(workspace.db, 0, Number.MAX_SAFE_INTEGER);
  for (const { sequence, text } of texts) {
    for (const key of distinct(keysOf(fingerprint(normalise(text))))) {
      const known = holders.get(key);
      if (known) known.push(sequence);
      else holders.set(key, [sequence]);
    }
  }
  const index = openReuseIndex(join(workspace.path, 'reuse.db'));
  const { keys, ends, documents } = index.lookup(Uint32Array.from(holders.keys()).sort());
  const wrong = [...keys].filter((key, i) => {
    const known = holders.get(key) ?? [];
    const wanted = known.length > COMMON_FINGERPRINT ? [] : known;
    return documents.subarray(ends[i - 1] ?? 0, ends[i]).join() !== wanted.join();
  });
  expect([index.documents(), wrong]).toEqual([texts.length, []]);
  index.close();
}
