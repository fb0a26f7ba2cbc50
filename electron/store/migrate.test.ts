import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { Clock, Folders, must } from '#tests/books/desk.ts';
import { openWorkspace, type Schema, verifyWorkspace } from './index.ts';
import { append } from './journal.ts';
import { migrate, ourVersion, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { kyselyOver } from './sqlite.ts';

const folders = new Folders();
afterEach(() => folders.clear());

const { now } = new Clock('2026-11-22T09:00:00+08:00');

test('versions count up by one, so that none is left out', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test.each(migrations.map(({ version }) => version))(
  'an office of version %i opens, with a backup first',
  async (version) => {
    const folder = folders.make();
    await oldOffice(folder, version);
    const workspace = must(await openWorkspace(folder, { now }));
    expect((await workspace.info()).name).toBe('旧版办公室');
    expect(must(await verifyWorkspace(workspace)).problems).toEqual([]);
    await workspace.close();
    const backups = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
    expect(backups.filter((name) => name.endsWith('.db')).length).toBe(version < ourVersion() ? 1 : 0);
  },
);

test('the files of imports before there were attachments stay as they were', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, 3);
  database.exec(`
    INSERT INTO importJob (id, paths, state, startedAt) VALUES ('job_1', '[]', 'running', '2026-11-22T09:00:00+08:00');
    INSERT INTO importFile (jobId, position, source, path, state, error, documentId) VALUES
      ('job_1', 0, '/a', 'a', 'imported', NULL, 'doc_1'),
      ('job_1', 1, '/b', 'b', 'failed', '{"code":"truncated","params":{}}', NULL),
      ('job_1', 2, '/c', 'c', 'waiting', NULL, NULL);
  `);
  const read = database.prepare('SELECT jobId, position, source, path, state, error, documentId FROM importFile');
  const before = read.all();
  migrate(database);
  expect(database.prepare(read.sourceSQL).all()).toEqual(before);
  const list = database.prepare("UPDATE importFile SET state = 'listed', attachment = ?, bytes = 1 WHERE position = 2");
  expect(() => list.run(null)).toThrow();
  list.run('picture');
  database.close();
});

test('corrections from before drafts could be put right stay as they were', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, 5);
  const hash = 'a'.repeat(64);
  const insert = 'INSERT INTO correction (sha256, field, recognised, value) VALUES (?, ?, ?, ?)';
  database.prepare(insert).run(hash, 'title', null, '关于防火的通知');
  migrate(database);
  const row = { sha256: hash, field: 'title', recognised: null, value: '关于防火的通知' };
  expect(database.prepare('SELECT * FROM correction').all()).toEqual([
    { ...row, file: null, title: null, sequence: null },
  ]);
  expect(() => database.prepare(insert).run(hash, 'secrecy', null, '无')).toThrow();
  expect(() => database.prepare(insert).run(hash, 'kind', '函', '函')).toThrow();
  database.close();
});

test('a step that fails leaves the version before it', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE journal (x INTEGER)');
  expect(() => migrate(database)).toThrow();
  expect(versionOf(database)).toBe(0);
  expect(database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'series'").get()).toEqual({ n: 0 });
  database.close();
});

/** As a program of that version would have made it. */
async function oldOffice(folder: string, version: number): Promise<void> {
  const database = new DatabaseSync(join(folder, 'office.db'));
  migrate(database, version);
  const db = kyselyOver<Schema>(database);
  const payload = { id: 'office_old', name: '旧版办公室', sample: false };
  const { at } = await append(db, { at: now(), by: null }, { type: 'workspace.created', payload });
  database
    .prepare('INSERT INTO workspace (id, name, sample, createdAt) VALUES (?, ?, 0, ?)')
    .run(payload.id, payload.name, at);
  database.close();
}
