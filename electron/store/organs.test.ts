import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { Clock, Folders, must } from '#tests/books/desk.ts';
import type { BookEvent } from './events.ts';
import { createWorkspace, listOrgans, openWorkspace, record, type Schema, verifyWorkspace } from './index.ts';
import { append } from './journal.ts';
import { migrate } from './migrate.ts';
import { kyselyOver } from './sqlite.ts';

const folders = new Folders();
afterEach(() => folders.clear());
const { now } = new Clock('2026-11-22T09:00:00+08:00');

test('an organ of the time before former names has none, and its event still replays', async () => {
  const folder = folders.make();
  const database = new DatabaseSync(join(folder, 'office.db'));
  migrate(database, 4);
  const db = kyselyOver<Schema>(database);
  const office = { id: 'office_old', name: '旧版办公室', sample: false };
  const { at } = await append(db, { at: now(), by: null }, { type: 'workspace.created', payload: office });
  database
    .prepare('INSERT INTO workspace (id, name, sample, createdAt) VALUES (?, ?, 0, ?)')
    .run(office.id, office.name, at);
  const organ = { id: 'organ_a', name: '甲局', aliases: ['甲'], level: 'county', type: 'department', parentId: null };
  await append(db, { at: now(), by: null }, { type: 'organ.saved', payload: organ } as unknown as BookEvent);
  database
    .prepare('INSERT INTO organ (id, name, aliases, level, type, parentId) VALUES (?, ?, ?, ?, ?, NULL)')
    .run(organ.id, organ.name, '["甲"]', organ.level, organ.type);
  database.close();

  const workspace = must(await openWorkspace(folder, { now }));
  expect(await listOrgans(workspace.db)).toEqual([{ ...organ, formerNames: [] }]);
  expect(must(await verifyWorkspace(workspace)).problems).toEqual([]);
  await workspace.close();
});

test('thousands of organs are one event, children after their superiors', async () => {
  const workspace = must(await createWorkspace(join(folders.make(), 'office'), { name: '县府办', now }));
  const organs = Array.from({ length: 2_500 }, (_, at) => ({
    id: `organ_${at}`,
    name: `第${at}局`,
    aliases: [],
    level: 'county' as const,
    type: 'department' as const,
    parentId: at === 0 ? null : `organ_${Math.floor(at / 2)}`,
    formerNames: at % 2 === 0 ? [] : [{ name: `旧${at}局`, until: '2019-03-31' }],
  }));
  must(
    await workspace.transact(async (tx) => {
      await record(
        tx,
        { at: now(), by: null },
        { type: 'organs.saved', payload: { organs, groups: [], ownOrganId: 'organ_7' } },
      );
      return { ok: true, value: null };
    }),
  );
  expect(await listOrgans(workspace.db)).toEqual(organs);
  expect(must(await verifyWorkspace(workspace)).problems).toEqual([]);
  await workspace.close();
});
