import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { type Desk, deskOver, errorOf, Folders, head, issue, must, newDesk, newSeries } from '#tests/books/desk.ts';
import { openWorkspace, restoreBackup } from './index.ts';
import { ourVersion } from './migrate.ts';

const folders = new Folders();
afterEach(() => folders.clear());

async function office(): Promise<Desk & { seriesId: string }> {
  const desk = await newDesk(folders.make());
  const seriesId = await newSeries(desk);
  await desk.ledger.planSet({ seriesId, year: 2026, limit: 60, lastYear: 64, by: head });
  await issue(desk, seriesId, '关于做好今冬明春森林防火工作的通知');
  const voided = await issue(desk, seriesId, '关于印发春节值班安排的通知');
  await desk.ledger.void({ issueId: voided.id, reason: '附件有误', by: head });
  return { ...desk, seriesId };
}

/** Everything the books say. */
async function books({ workspace, ledger, review }: Desk) {
  const { path: _path, ...info } = await workspace.info();
  return {
    info,
    head: await workspace.journal.head(),
    issued: must(await ledger.list({})),
    plan: must(await ledger.planShow({ year: 2026 })),
    reviews: must(await review.list({})),
    files: await workspace.files.list(),
    verified: must(await ledger.verify()),
  };
}

describe('backup and restore', () => {
  test('a restored office equals the one that was backed up, and works on', async () => {
    const desk = await office();
    const before = await books(desk);
    const backup = must(await desk.workspace.backup());
    expect(backup.journalHead).toBe(before.head.hash);
    await issue(desk, desk.seriesId, '关于开展安全生产大检查的通知');
    await desk.workspace.close();

    const into = join(folders.make(), '恢复');
    must(await restoreBackup(backup.path, into));
    const restored = deskOver(must(await openWorkspace(into, { now: desk.clock.now })), desk.clock);
    expect(await books(restored)).toEqual(before);
    expect((await issue(restored, desk.seriesId, '关于开展防汛检查的通知')).documentNumber).toBe('云政办发〔2026〕3号');
    await restored.workspace.close();
  });

  test('into another folder, originals once by hash; the workspace itself may be lost then', async () => {
    const desk = await office();
    const stick = join(folders.make(), '移动硬盘');
    const first = must(await desk.workspace.backup(stick));
    const files = () => readdirSync(join(stick, 'files'), { recursive: true, withFileTypes: true });
    const count = files().filter((file) => file.isFile()).length;
    expect(count).toBe((await desk.workspace.files.list()).length);
    desk.clock.set('2026-11-23T09:00:00+08:00');
    const second = must(await desk.workspace.backup(stick));
    expect(dirname(second.path)).toBe(stick);
    expect(second.path).not.toBe(first.path);
    expect(files().filter((file) => file.isFile()).length).toBe(count);
    const before = await books(desk);
    await desk.workspace.close();
    rmSync(desk.folder, { recursive: true });

    const into = join(folders.make(), 'new');
    must(await restoreBackup(stick, into));
    const restored = deskOver(must(await openWorkspace(into, { now: desk.clock.now })), desk.clock);
    expect(await books(restored)).toEqual(before);
    await restored.workspace.close();
  });

  test('not to where a file stands', async () => {
    const desk = await office();
    const place = join(folders.make(), 'file');
    writeFileSync(place, '');
    expect(errorOf(await desk.workspace.backup(place))).toEqual({
      code: 'workspace-read-only',
      params: { path: place },
    });
    await desk.workspace.close();
  });

  test('listed newest first', async () => {
    const desk = await office();
    must(await desk.workspace.backup());
    desk.clock.set('2026-11-23T09:00:00+08:00');
    const newest = must(await desk.workspace.backup());
    const [first, ...more] = must(await desk.workspace.backups());
    expect(first).toEqual(newest);
    expect(more.length).toBeGreaterThan(0);
    await desk.workspace.close();
  });

  test('never over an office, nor among other files', async () => {
    const desk = await office();
    const backup = must(await desk.workspace.backup());
    await desk.workspace.close();
    const other = folders.make();
    writeFileSync(join(other, '通知.docx'), 'x');
    for (const into of [desk.folder, other, join(other, '通知.docx')]) {
      expect(errorOf(await restoreBackup(backup.path, into)).code).toBe('workspace-exists');
    }
    expect(readdirSync(other)).toEqual(['通知.docx']);
  });
});

describe('a backup that is not whole is not restored', () => {
  type Spoil = (backup: string) => void;
  const manifestOf = (backup: string) => backup.replace(/\.db$/u, '.json');
  const cases: Record<string, [Spoil, string]> = {
    'no manifest': [(backup) => unlinkSync(manifestOf(backup)), 'no-manifest'],
    'manifest cut off': [(backup) => truncateSync(manifestOf(backup), 20), 'no-manifest'],
    'snapshot changed': [
      (backup) => writeFileSync(backup, readFileSync(backup).fill(1, 5000, 5010)),
      'database-changed',
    ],
    'an original gone': [(backup) => unlinkSync(anyOriginal(backup)), 'original-missing'],
    'an original changed': [(backup) => replace(anyOriginal(backup), '换过的文件'), 'original-changed'],
  };

  test.each(Object.entries(cases))('%s', async (_name, [spoil, reason]) => {
    const desk = await office();
    const backup = must(await desk.workspace.backup()).path;
    await desk.workspace.close();
    spoil(backup);
    rmSync(join(desk.folder, 'files'), { recursive: true });
    const into = join(folders.make(), 'new');
    expect(errorOf(await restoreBackup(backup, into))).toMatchObject({ code: 'backup-invalid', params: { reason } });
    expect(errorOf(await openWorkspace(into, { now: desk.clock.now })).code).toBe('workspace-not-found');
  });

  test('what is lost in the backup is taken from the workspace beside it', async () => {
    const desk = await office();
    const backup = must(await desk.workspace.backup()).path;
    await desk.workspace.close();
    unlinkSync(anyOriginal(backup));
    const into = join(folders.make(), 'new');
    must(await restoreBackup(backup, into));
    const restored = deskOver(must(await openWorkspace(into, { now: desk.clock.now })), desk.clock);
    expect(must(await restored.ledger.verify()).problems).toEqual([]);
    await restored.workspace.close();
  });

  test('an original that was changed is not taken over: the backup says that it lacks it, and restores', async () => {
    const desk = await office();
    const [issued] = must(await desk.ledger.list({}));
    const hash = issued?.contentHash ?? '';
    replace(join(desk.folder, 'files', hash.slice(0, 2), hash), '换过的文件');
    const stick = join(folders.make(), '移动硬盘');
    const backup = must(await desk.workspace.backup(stick)).path;
    await desk.workspace.close();
    expect(JSON.parse(readFileSync(manifestOf(backup), 'utf8')).missing).toEqual([hash]);
    must(await restoreBackup(stick, join(folders.make(), 'new')));
  });

  test('nothing at that path', async () => {
    const into = join(folders.make(), 'new');
    for (const gone of ['gone', 'gone/x.db']) {
      expect(errorOf(await restoreBackup(join(folders.make(), gone), into)).code).toBe('backup-not-found');
    }
    expect(errorOf(await restoreBackup(folders.make(), into)).code).toBe('backup-invalid');
    expect(existsSync(into)).toBe(false);
  });

  test('a manifest without its snapshot', async () => {
    const desk = await office();
    const backup = must(await desk.workspace.backup()).path;
    await desk.workspace.close();
    unlinkSync(backup);
    expect(errorOf(await restoreBackup(manifestOf(backup), join(folders.make(), 'new')))).toMatchObject({
      code: 'backup-invalid',
      params: { reason: 'database-missing' },
    });
  });

  test('one of a newer version', async () => {
    const desk = await office();
    const backup = must(await desk.workspace.backup()).path;
    await desk.workspace.close();
    const manifest = JSON.parse(readFileSync(manifestOf(backup), 'utf8'));
    manifest.database.version = ourVersion() + 1;
    writeFileSync(manifestOf(backup), JSON.stringify(manifest));
    expect(errorOf(await restoreBackup(backup, join(folders.make(), 'new'))).code).toBe('workspace-newer');
  });
});

test('a restore that was interrupted leaves no workspace, and can be repeated into the same folder', async () => {
  const desk = await office();
  const before = await books(desk);
  const backup = must(await desk.workspace.backup()).path;
  await desk.workspace.close();
  const into = join(folders.make(), 'new');

  const spoiled = anyOriginal(backup);
  const aside = `${spoiled}.aside`;
  cpSync(spoiled, aside);
  unlinkSync(spoiled);
  rmSync(join(desk.folder, 'files'), { recursive: true });
  expect(errorOf(await restoreBackup(backup, into)).code).toBe('backup-invalid');
  expect(errorOf(await openWorkspace(into, { now: desk.clock.now })).code).toBe('workspace-not-found');

  cpSync(aside, spoiled);
  writeFileSync(join(into, 'office.db.new-restored'), 'half');
  must(await restoreBackup(backup, into));
  const restored = deskOver(must(await openWorkspace(into, { now: desk.clock.now })), desk.clock);
  expect(await books(restored)).toEqual(before);
  expect(readdirSync(into)).not.toContain('restoring.json');
  await restored.workspace.close();
});

describe('automatic backups', () => {
  test('one a day, none of an office in which nothing happened, and the old ones go', { timeout: 60_000 }, async () => {
    const empty = await newDesk(folders.make());
    await empty.workspace.close();
    const again = must(await openWorkspace(empty.folder, { now: empty.clock.now }));
    await again.close();
    expect(readdirSync(join(empty.folder, 'backups'))).toEqual([]);

    const desk = await office();
    await desk.workspace.close();
    const manual = must(await reopened(desk, async ({ workspace }) => await workspace.backup()));
    for (let day = 1; day <= 20; day += 1) {
      desk.clock.set(`2026-12-${String(day).padStart(2, '0')}T09:00:00+08:00`);
      await reopened(desk, async () => undefined);
      await reopened(desk, async () => undefined);
    }
    const all = await reopened(desk, async ({ workspace }) => must(await workspace.backups()));
    expect(all.length).toBe(14 + 1);
    expect(all[0]?.createdAt.slice(0, 10)).toBe('2026-12-20');
    expect(all.at(-1)).toEqual(manual);
    expect(readdirSync(join(desk.folder, 'backups')).filter((name) => name.startsWith('.new'))).toEqual([]);
  });

  async function reopened<T>(desk: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
    const workspace = must(await openWorkspace(desk.folder, { now: desk.clock.now }));
    const done = await work(deskOver(workspace, desk.clock));
    await workspace.close();
    return done;
  }
});

describe('doctor', () => {
  test('a healthy office', async () => {
    const desk = await office();
    must(await desk.workspace.backup());
    const all = must(await desk.workspace.doctor());
    expect(all.map(({ check }) => check)).toEqual([
      'sqlite',
      'place',
      'database',
      'journal',
      'originals',
      'space',
      'backups',
    ]);
    expect(all.filter(({ check }) => check !== 'space').map(({ status }) => status)).toEqual(Array(6).fill('ok'));
    await desk.workspace.close();
  });

  test('a lost original, an orphan, an old backup', async () => {
    const desk = await office();
    must(await desk.workspace.backup());
    must(await desk.workspace.files.put(new TextEncoder().encode('never submitted')));
    const [issued] = must(await desk.ledger.list({}));
    unlinkSync(join(desk.folder, 'files', issued?.contentHash.slice(0, 2) ?? '', issued?.contentHash ?? ''));
    desk.clock.set('2026-12-24T09:00:00+08:00');
    const found = new Map(must(await desk.workspace.doctor()).map((one) => [one.check, one]));
    expect(found.get('originals')).toMatchObject({ status: 'error', params: { missing: 1, orphans: 1 } });
    expect(found.get('journal')).toMatchObject({ status: 'error', params: { codes: ['original-missing'] } });
    expect(found.get('backups')).toMatchObject({ status: 'warning', params: { days: 32 } });
    await desk.workspace.close();
  });

  test('a broken foreign key', async () => {
    const desk = await office();
    await desk.workspace.close();
    const database = new DatabaseSync(join(desk.folder, 'office.db'), { enableForeignKeyConstraints: false });
    database.exec("INSERT INTO plan VALUES ('series_gone', 2026, 1, NULL, NULL)");
    database.close();
    const workspace = must(await openWorkspace(desk.folder, { now: desk.clock.now }));
    const database_ = must(await workspace.doctor()).find(({ check }) => check === 'database');
    expect(database_).toMatchObject({ status: 'error' });
    await workspace.close();
  });
});

function anyOriginal(backup: string): string {
  const files = join(dirname(backup), 'files');
  const [folder = ''] = readdirSync(files);
  const [name = ''] = readdirSync(join(files, folder));
  return join(files, folder, name);
}

/** As a new file: the original may be a second name of the one in the workspace. */
function replace(path: string, text: string): void {
  unlinkSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
