import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { Clock, errorOf, Folders, issue, must, newDesk, newSeries } from '#tests/books/desk.ts';
import { createWorkspace, openWorkspace } from './index.ts';
import { ourVersion } from './migrate.ts';

const folders = new Folders();
afterEach(() => folders.clear());

const { now } = new Clock('2026-11-22T09:00:00+08:00');

describe('making a workspace', () => {
  test('in a folder that is not there yet, and opening it again', async () => {
    const path = join(folders.make(), '办公室', '公文');
    const made = must(await createWorkspace(path, { name: '云溪县人民政府办公室', now }));
    const info = await made.info();
    expect(info).toMatchObject({ path, name: '云溪县人民政府办公室', sample: false, documents: 0 });
    await made.close();

    const opened = must(await openWorkspace(path, { now }));
    expect(await opened.info()).toEqual(info);
    await opened.close();
    expect(readdirSync(path).sort()).toEqual(['backups', 'files', 'office.db']);
  });

  test('never over another one', async () => {
    const { folder, workspace } = await newDesk(folders.make());
    await workspace.close();
    expect(errorOf(await createWorkspace(folder, { name: '另一个', now })).code).toBe('workspace-exists');
  });

  test('never in a folder with other files, nor in place of a file', async () => {
    const folder = folders.make();
    writeFileSync(join(folder, '通知.docx'), 'x');
    expect(errorOf(await createWorkspace(folder, { name: '办公室', now })).code).toBe('workspace-exists');
    expect(errorOf(await createWorkspace(join(folder, '通知.docx'), { name: '办公室', now })).code).toBe(
      'workspace-exists',
    );
    expect(readdirSync(folder)).toEqual(['通知.docx']);
  });

  test('by several at once: one has it, the others are told', async () => {
    const folder = join(folders.make(), 'office');
    const made = await Promise.all(['甲', '乙', '丙'].map((name) => createWorkspace(folder, { name, now })));
    const refusals = made.flatMap((one) => (one.ok ? [] : [one.error.code]));
    expect(refusals).toEqual(['workspace-exists', 'workspace-exists']);
    for (const one of made) if (one.ok) await one.value.close();
  });

  test('after an attempt that was interrupted', async () => {
    const folder = folders.make();
    writeFileSync(join(folder, 'office.db.new-office_1'), 'half a database');
    await must(await createWorkspace(folder, { name: '办公室', now })).close();
    expect(readdirSync(folder).sort()).toEqual(['backups', 'files', 'office.db']);
  });
});

describe('opening what is no workspace of ours', () => {
  test('nothing there, a file, a folder without one', async () => {
    const folder = folders.make();
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'nowhere'), join(folder, 'file'), folder]) {
      expect(errorOf(await openWorkspace(path, { now }))).toEqual({ code: 'workspace-not-found', params: { path } });
    }
  });

  test('a newer version is left alone', async () => {
    const { folder, workspace } = await newDesk(folders.make());
    await workspace.close();
    const version = ourVersion() + 1;
    edit(folder, `PRAGMA user_version = ${version}`);
    const before = readFileSync(join(folder, 'office.db'));
    expect(errorOf(await openWorkspace(folder, { now }))).toEqual({
      code: 'workspace-newer',
      params: { path: folder, version, ours: ourVersion() },
    });
    expect(readFileSync(join(folder, 'office.db')).equals(before)).toBe(true);
  });

  test('another program’s database', async () => {
    const folder = folders.make();
    edit(folder, 'CREATE TABLE mail (text TEXT)');
    expect(errorOf(await openWorkspace(folder, { now }))).toMatchObject({
      code: 'workspace-corrupt',
      params: { reason: 'not-ours' },
    });
  });
});

describe('a damaged database is told, and stays as it was found', () => {
  const damages: Record<string, (place: string) => void> = {
    'empty file': (place) => truncateSync(place, 0),
    'no database at all': (place) => writeFileSync(place, '这不是数据库'.repeat(500)),
    'header overwritten': (place) => overwrite(place, 0, 'PK\u0003\u0004 not SQLite'),
    'cut off': (place) => truncateSync(place, 4096 * 5),
    'pages overwritten': (place) => overwrite(place, 4096 * 3, 'x'.repeat(4096 * 8)),
  };

  test.each(Object.entries(damages))('%s', async (_name, damage) => {
    const desk = await newDesk(folders.make());
    await issue(desk, await newSeries(desk), '关于做好今冬明春森林防火工作的通知');
    desk.clock.set('2026-11-22T10:00:00+08:00');
    const backup = must(await desk.workspace.backup());
    await desk.workspace.close();
    const place = join(desk.folder, 'office.db');
    damage(place);
    const before = readFileSync(place);

    const error = errorOf(await openWorkspace(desk.folder, { now }));
    expect(error).toMatchObject({ code: 'workspace-corrupt', params: { path: desk.folder, backup: backup.path } });
    expect(readFileSync(place).equals(before)).toBe(true);
  });
});

describe('one process holds a workspace', () => {
  test('a second opening in the same process is refused, too', async () => {
    const { folder, workspace } = await newDesk(folders.make());
    expect(errorOf(await openWorkspace(folder, { now }))).toMatchObject({
      code: 'workspace-locked',
      params: { pid: process.pid, path: folder },
    });
    await workspace.close();
    await must(await openWorkspace(folder, { now })).close();
  });

  test('another process is named; when it is killed the workspace is free again', { timeout: 30_000 }, async () => {
    const { folder, workspace } = await newDesk(folders.make());
    await workspace.close();
    const holder = spawn(process.execPath, [join(import.meta.dirname, '../../tests/crash/hold.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');

    const error = errorOf(await openWorkspace(folder, { now }));
    expect(error.code).toBe('workspace-locked');
    expect(error.params).toMatchObject({ pid: holder.pid });
    expect(error.params.since).toEqual(expect.any(String));

    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await must(await openWorkspace(folder, { now })).close();
  });

  test('what a killed process left half stored is swept, what rows name stays', async () => {
    const desk = await newDesk(folders.make());
    const issued = await issue(desk, await newSeries(desk), '关于印发春节值班安排的通知');
    const orphan = must(await desk.workspace.files.put(new TextEncoder().encode('never submitted')));
    await desk.workspace.close();
    writeFileSync(join(desk.folder, 'held-by.json'), '{"pid":1,"host":"pc","since":"2026-01-01T00:00:00Z"}');
    mkdirSync(join(desk.folder, 'files', 'ab'), { recursive: true });
    writeFileSync(join(desk.folder, 'files', 'ab', '.new-1234'), 'half');

    const workspace = must(await openWorkspace(desk.folder, { now }));
    expect(existsSync(join(desk.folder, 'files', 'ab', '.new-1234'))).toBe(false);
    expect(errorOf(await workspace.files.get(orphan)).code).toBe('not-found');
    expect(must(await workspace.files.get(issued.contentHash))).toBeInstanceOf(Uint8Array);
    await workspace.close();
  });
});

describe('transactions', () => {
  test('a failed result and an exception leave nothing behind', async () => {
    const { workspace } = await newDesk(folders.make());
    const insert = { id: 'series_a', name: '甲', prefix: '甲发', counted: 1 } as const;
    const failed = await workspace.transact<null>(async (tx) => {
      await tx.insertInto('series').values(insert).execute();
      return { ok: false, error: { code: 'conflict', params: {} } };
    });
    expect(errorOf(failed).code).toBe('conflict');
    const thrown = workspace.transact<null>(async (tx) => {
      await tx.insertInto('series').values(insert).execute();
      throw new Error('a bug');
    });
    await expect(thrown).rejects.toThrow('a bug');
    expect(await workspace.db.selectFrom('series').selectAll().execute()).toEqual([]);
    await workspace.close();
  });

  test('closing waits for what has begun', async () => {
    const { workspace } = await newDesk(folders.make());
    const change = workspace.settings.set({ language: 'en' });
    const [changed] = await Promise.all([change, workspace.close()]);
    expect(must(changed).language).toBe('en');
  });
});

test('settings stay, and who changed them is in the journal', async () => {
  const { folder, workspace } = await newDesk(folders.make());
  expect(must(await workspace.settings.get())).toEqual({ language: 'zh-CN', packId: 'national-2024', actor: null });
  const actor = { name: '王秀英', role: 'reviewer' } as const;
  await workspace.settings.set({ actor });
  await workspace.settings.set({ packId: 'strict-city' });
  await workspace.close();

  const opened = must(await openWorkspace(folder, { now }));
  expect(must(await opened.settings.get())).toEqual({ language: 'zh-CN', packId: 'strict-city', actor });
  const last = await opened.db.selectFrom('journal').selectAll().orderBy('sequence', 'desc').executeTakeFirstOrThrow();
  expect(JSON.parse(last.actor ?? '')).toEqual(actor);
  await opened.close();
});

function edit(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'office.db'));
  database.exec(sql);
  database.close();
}

function overwrite(place: string, at: number, text: string): void {
  const bytes = readFileSync(place);
  bytes.write(text, at, 'latin1');
  writeFileSync(place, bytes);
}
