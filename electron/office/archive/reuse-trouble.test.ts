import { copyFileSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspace, openWorkspace, restoreBackup, type Workspace } from '#electron/store/index.ts';
import type { Draft } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { errorOf, must } from '#tests/books/desk.ts';
import { makeDisk, noDisks } from '#tests/books/disk.ts';
import { createIntake, keep } from './intake.ts';
import { createReuseRoom, type ReuseRoom } from './reuse-room.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date('2026-11-22T09:00:00+08:00');

let folder: string;
let workspace: Workspace;
let room: ReuseRoom;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-reuse-trouble-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  room = createReuseRoom(workspace);
});
afterEach(async () => {
  await room.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const place = (): string => join(workspace.path, 'reuse.db');

async function archive(from: number, to: number): Promise<void> {
  await archiveSeeds(
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
    now,
  );
}

async function archiveSeeds(seeds: readonly number[], when: () => Date): Promise<void> {
  const intake = createIntake(workspace, lineParser, when);
  for (const seed of seeds) {
    const name = `文件${seed}.txt`;
    const { document } = must(
      await intake.take({ name, path: name, bytes: new TextEncoder().encode(officeText(seed)) }),
    );
    if (document) must(await workspace.transact(async (tx) => ({ ok: true, value: await keep(tx, [document]) })));
  }
}

async function draftOf(seed: number): Promise<Draft> {
  const bytes = new TextEncoder().encode(officeText(seed));
  const read = must(await lineParser.read('草稿.txt', bytes));
  return understand(read, { name: '草稿.txt', format: 'txt', bytes: bytes.byteLength, sha256: '1'.repeat(64) });
}

async function firstFound(seed: number): Promise<string | undefined> {
  return must(await room.similar(await draftOf(seed))).matches[0]?.file;
}

it.each(['reuse.db', 'reuse.db-wal'])('says so where %s is a folder, and goes on once it is gone', async (name) => {
  await archive(1, 6);
  mkdirSync(join(workspace.path, name));
  const params = { path: place(), reason: 'index-folder' };
  for (const answer of [
    await room.similar(await draftOf(3)),
    await room.catchUp({ atRest: true }),
    await room.boilerplate(),
  ]) {
    expect(errorOf(answer)).toEqual({ code: 'index-unusable', params });
  }
  rmdirSync(join(workspace.path, name));
  expect(await firstFound(3)).toBe('文件3.txt');
});

it('says so where another program holds the index, and goes on when it let go', async () => {
  await archive(1, 6);
  expect(await firstFound(3)).toBe('文件3.txt');
  await room.close();
  const other = new DatabaseSync(place());
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE');
  room = createReuseRoom(workspace);
  expect(errorOf(await room.similar(await draftOf(3)))).toMatchObject({
    code: 'index-unusable',
    params: { reason: 'index-in-use' },
  });
  other.close();
  expect(await firstFound(3)).toBe('文件3.txt');
});

it('does not blame the index for what is wrong with the workspace', async () => {
  await archive(1, 6);
  expect(await firstFound(3)).toBe('文件3.txt');
  await workspace.transact(async (tx) => {
    await tx.schema.alterTable('archivedText').renameTo('lost').execute();
    return { ok: true, value: null };
  });
  await expect(room.similar(await draftOf(3))).rejects.toThrow('no such table');
  await room.close();
  const index = new DatabaseSync(place(), { readOnly: true });
  const { said } = index.prepare('SELECT said FROM state').get() ?? {};
  expect(JSON.parse(String(said))).toMatchObject({ upTo: { documents: 6 } });
  index.close();
});

it('says that the workspace is damaged where a text can’t be unpacked', async () => {
  await archive(1, 6);
  await workspace.transact(async (tx) => {
    await tx
      .updateTable('archivedText')
      .set({ text: new Uint8Array(40).fill(0xff) })
      .where('sequence', '=', 3)
      .execute();
    return { ok: true, value: null };
  });
  const params = { path: workspace.path, reason: 'damaged' };
  expect(errorOf(await room.similar(await draftOf(3)))).toEqual({ code: 'workspace-corrupt', params });
});

it('builds an index of another past anew, also where the last document is the same', async () => {
  const backup = must(await workspace.backup());
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);
  await archiveSeeds([...seeds, 99], now);
  expect(await firstFound(1)).toBe('文件1.txt');
  await room.close();
  const made = place();
  const again = join(folder, 'again');
  must(await restoreBackup(backup.path, again));
  const before = workspace;
  workspace = must(await openWorkspace(again, { now }));
  // the same folder once more: files overtake one another on their way
  await archiveSeeds([...seeds.toReversed(), 99], () => new Date(now().getTime() + 86_400_000));
  copyFileSync(made, place());
  room = createReuseRoom(workspace);
  expect(await firstFound(1)).toBe('文件1.txt');
  await room.close();
  await workspace.close();
  workspace = before;
});

it('takes nothing up again once it is closing', async () => {
  await archive(1, 6);
  expect(await firstFound(3)).toBe('文件3.txt');
  const draft = await draftOf(3);
  const closed = room.close();
  room.prepare();
  const late = room.similar(draft);
  await closed;
  for (const answer of [await late, await room.similar(draft), await room.boilerplate()]) {
    expect(errorOf(answer)).toMatchObject({ code: 'no-workspace' });
  }
  // nobody holds the index any more
  room = createReuseRoom(workspace);
  expect(await firstFound(3)).toBe('文件3.txt');
});

/** All that is left of a disk; removing it gives it back. */
function fill(path: string): string {
  const ballast = join(path, 'ballast');
  for (let bytes = 1 << 20; bytes >= 1; bytes >>= 1) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // a smaller piece may fit
    }
  }
  return ballast;
}

it.skipIf(noDisks !== null)(
  'compares on a full disk as far as the index goes, and takes no room meanwhile',
  async () => {
    const disk = makeDisk(8192);
    const office = must(await createWorkspace(join(disk.path, 'office'), { name: '办公室', now }));
    const [before, own] = [workspace, room];
    workspace = office;
    room = createReuseRoom(office);
    await archive(1, 30);
    must(await room.catchUp({ atRest: true }));
    await room.settled();
    await room.close();
    await archive(31, 60);
    let ballast = fill(disk.path);
    room = createReuseRoom(office);
    for (let n = 0; n < 3; n++)
      expect(errorOf(await room.similar(await draftOf(50)))).toMatchObject({ code: 'disk-full' });
    const bytes = () => ['', '-wal'].map((suffix) => statSync(place() + suffix).size);
    const size = bytes();
    for (let n = 0; n < 3; n++)
      expect(errorOf(await room.similar(await draftOf(50)))).toMatchObject({ code: 'disk-full' });
    expect(bytes()).toEqual(size);
    rmSync(ballast);
    expect(await firstFound(50)).toBe('文件50.txt');
    await room.settled();
    await room.close();
    // nothing is missing any more
    ballast = fill(disk.path);
    room = createReuseRoom(office);
    expect(await firstFound(50)).toBe('文件50.txt');
    await room.settled();
    rmSync(ballast);
    await room.close();
    await office.close();
    disk.remove();
    [workspace, room] = [before, own];
  },
);
