import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import type { Review } from '#shared/contract/index.ts';
import {
  approved,
  Clock,
  deskOver,
  errorOf,
  Folders,
  head,
  issue,
  must,
  newDesk,
  newSeries,
  submission,
} from '#tests/books/desk.ts';
import { type Disk, makeDisk, noDisks } from '#tests/books/disk.ts';
import { createWorkspace, type Db, openWorkspace, restoreBackup } from './index.ts';

const folders = new Folders();
const disks: Disk[] = [];
afterEach(() => {
  folders.clear();
  for (const disk of disks.splice(0)) disk.remove();
});

const { now } = new Clock('2026-11-22T09:00:00+08:00');

function disk(kilobytes: number): Disk {
  const made = makeDisk(kilobytes);
  disks.push(made);
  return made;
}

/** Fills what is left of the disk; `free` gives it back. */
function fill(path: string): { free(): void } {
  const ballast = join(path, 'ballast');
  for (let bytes = 1 << 22; bytes >= 1; bytes >>= 1) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // does not fit any more: try a smaller piece
    }
  }
  return { free: () => rmSync(ballast) };
}

const why = noDisks === null ? '' : ` (skipped: ${noDisks})`;

describe.skipIf(noDisks !== null)(`a read-only disk${why}`, () => {
  test('an office there isn’t opened, a new one isn’t made', async () => {
    const { path, makeReadOnly } = disk(8192);
    const desk = await newDesk(join(path, 'office'));
    await desk.workspace.close();
    makeReadOnly();
    for (const answer of [
      await openWorkspace(desk.folder, { now }),
      await createWorkspace(join(path, 'another'), { name: '办公室', now }),
    ]) {
      expect(errorOf(answer).code).toBe('workspace-read-only');
    }
  });

  test('when it can be written again the office works on', async () => {
    const { path, makeReadOnly, makeWritable } = disk(8192);
    const desk = await newDesk(join(path, 'office'));
    const seriesId = await newSeries(desk);
    const { id: reviewId, contentHash } = await approved(desk, seriesId, '关于印发春节值班安排的通知');
    const backup = must(await desk.workspace.backup());
    await desk.workspace.close();
    makeReadOnly();
    expect(errorOf(await openWorkspace(desk.folder, { now })).code).toBe('workspace-read-only');
    expect(errorOf(await restoreBackup(backup.path, join(path, 'new'))).code).toBe('workspace-read-only');
    makeWritable();
    const again = deskOver(must(await openWorkspace(desk.folder, { now })), desk.clock);
    expect(must(await again.ledger.issue({ reviewId, contentHash, by: head })).serial).toBe(1);
    await again.workspace.close();
  });
});

describe.skipIf(noDisks !== null)(`a full disk${why}`, () => {
  test('no number is half given; with room again the same review gets it', async () => {
    const { path } = disk(4096);
    const desk = await newDesk(join(path, 'office'));
    const seriesId = await newSeries(desk);
    const waiting: Review[] = [];
    for (let n = 1; n <= 3; n += 1) waiting.push(await approved(desk, seriesId, `关于第${n}项工作的通知`));
    const before = await desk.workspace.journal.head();
    const room = fill(path);

    const codes = new Set<string>();
    const given: number[] = [];
    // what fits into pages that are there already may still be given; then it ends with one clear error
    for (const { id: reviewId, contentHash } of waiting) {
      const answer = await desk.ledger.issue({ reviewId, contentHash, by: head });
      if (answer.ok) given.push(answer.value.serial);
      else codes.add(answer.error.code);
    }
    expect([...codes]).toEqual(['disk-full']);
    expect((await desk.workspace.journal.head()).events).toBe(before.events + given.length);
    expect(errorOf(await desk.review.submit(submission(seriesId, '长'.repeat(50_000)))).code).toBe('disk-full');
    expect(errorOf(await desk.workspace.backup()).code).toBe('disk-full');
    expect(must(await desk.ledger.list({})).length).toBe(given.length);

    room.free();
    for (const { id: reviewId, contentHash } of waiting.slice(given.length)) {
      given.push(must(await desk.ledger.issue({ reviewId, contentHash, by: head })).serial);
    }
    expect(given).toEqual([1, 2, 3]);
    expect(must(await desk.ledger.verify()).problems).toEqual([]);
    await desk.workspace.close();
    expect(leftovers(desk.folder)).toEqual([]);
  });

  test('an office can still be opened and read', async () => {
    const { path } = disk(4096);
    const desk = await newDesk(join(path, 'office'));
    await issue(desk, await newSeries(desk), '关于印发春节值班安排的通知');
    await desk.workspace.close();
    const room = fill(path);
    const opened = deskOver(must(await openWorkspace(desk.folder, { now })), desk.clock);
    expect(must(await opened.ledger.list({})).map(({ serial }) => serial)).toEqual([1]);
    room.free();
    await opened.workspace.close();
  });

  test('a full stick gets no half backup', async () => {
    const desk = await newDesk(folders.make());
    await issue(desk, await newSeries(desk), '关于印发春节值班安排的通知');
    const { path } = disk(4096);
    const room = fill(path);
    const stick = join(path, '备份');
    expect(errorOf(await desk.workspace.backup(stick)).code).toBe('disk-full');
    room.free();
    const backup = must(await desk.workspace.backup(stick));
    must(await restoreBackup(stick, join(folders.make(), 'new')));
    expect(leftovers(stick)).toEqual([]);
    expect(backup.path.startsWith(stick)).toBe(true);
    await desk.workspace.close();
  });

  test('no workspace is half made', async () => {
    const { path } = disk(64);
    const folder = join(path, 'office');
    const room = fill(path);
    expect(errorOf(await createWorkspace(folder, { name: '办公室', now })).code).toBe('disk-full');
    expect(errorOf(await openWorkspace(folder, { now })).code).toBe('workspace-not-found');
    room.free();
  });

  test('no backup is half restored', async () => {
    const desk = await newDesk(folders.make());
    const seriesId = await newSeries(desk);
    await approved(desk, seriesId, '关于印发春节值班安排的通知');
    const backup = must(await desk.workspace.backup());
    await desk.workspace.close();
    const { path } = disk(128);
    const folder = join(path, 'office');
    fill(path).free();
    expect(errorOf(await restoreBackup(backup.path, folder)).code).toBe('disk-full');
    expect(errorOf(await openWorkspace(folder, { now })).code).toBe('workspace-not-found');
  });
});

test('a database that may not grow any more behaves like a full disk', async () => {
  const desk = await newDesk(folders.make());
  const seriesId = await newSeries(desk);
  const { id: reviewId, contentHash } = await approved(desk, seriesId, '关于印发春节值班安排的通知');
  await limitPages(desk.workspace.db, 'as it is');
  const answers = new Set<string>();
  for (let n = 0; n < 60; n += 1) {
    const answer = await desk.workspace.settings.set({ packId: `pack-${n}-${'x'.repeat(400)}` });
    if (!answer.ok) answers.add(answer.error.code);
  }
  expect([...answers]).toEqual(['disk-full']);
  await limitPages(desk.workspace.db, 'without limit');
  expect(must(await desk.ledger.issue({ reviewId, contentHash, by: head })).serial).toBe(1);
  expect(must(await desk.ledger.verify()).problems).toEqual([]);
  await desk.workspace.close();
});

async function limitPages(db: Db, to: 'as it is' | 'without limit'): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(db);
  const pages = to === 'as it is' ? (rows[0]?.page_count ?? 0) : 1_000_000;
  await sql.raw(`PRAGMA max_page_count = ${pages}`).execute(db);
}

function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.includes('.new-'));
}
