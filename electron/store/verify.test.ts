import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { sql as raw } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { type Desk, errorOf, Folders, head, issue, must, newDesk, newSeries } from '#tests/books/desk.ts';
import { canonical } from './canonical.ts';
import { type BookEvent, openWorkspace, record, restoreBackup, verifyWorkspace } from './index.ts';

const folders = new Folders();
afterEach(() => folders.clear());

const ownWords: readonly BookEvent[] = [
  {
    type: 'pack.saved',
    payload: {
      pack: { id: 'own-1', title: { 'zh-CN': '本县', en: 'Ours' }, extends: 'national-2024', rules: {} },
      before: null,
      reason: null,
    },
  },
  {
    type: 'finding.accepted',
    payload: {
      sha256: 'a'.repeat(64),
      file: '通知.txt',
      title: null,
      rule: 'length/body',
      code: 'tooLong',
      anchor: 'a',
      reason: '县里同意',
    },
  },
];

/** An office in which something of everything has happened. */
async function busyDesk(): Promise<Desk> {
  const desk = await newDesk(folders.make());
  const seriesId = await newSeries(desk);
  await desk.ledger.planSet({ seriesId, year: 2026, limit: 60, lastYear: 64, by: head });
  await issue(desk, seriesId, '关于做好今冬明春森林防火工作的通知');
  const second = await issue(desk, seriesId, '关于印发春节值班安排的通知');
  await desk.ledger.void({ issueId: second.id, reason: '印发前发现附件有误', by: head });
  must(
    await desk.workspace.transact(async (tx) => {
      for (const event of ownWords) await record(tx, { at: desk.clock.now(), by: head }, event);
      return { ok: true, value: null };
    }),
  );
  await desk.workspace.settings.set({ language: 'en' });
  return desk;
}

async function problemsOf({ workspace }: Desk) {
  return must(await verifyWorkspace(workspace)).problems;
}

/** Does what somebody with a database tool can do: our triggers are in the file, and they can be taken out of it. */
function tamper({ workspace: { path } }: Desk, sql: string): void {
  const database = new DatabaseSync(join(path, 'office.db'));
  for (const row of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) {
    database.exec(`DROP TRIGGER ${String(row.name)}`);
  }
  database.exec(sql);
  database.close();
}

async function tampered(sql: string) {
  const desk = await busyDesk();
  await desk.workspace.close();
  tamper(desk, sql);
  const workspace = must(await openWorkspace(desk.folder, { now: desk.clock.now }));
  const problems = must(await verifyWorkspace(workspace)).problems;
  await workspace.close();
  return problems;
}

describe('the database itself refuses', () => {
  test.each([
    ["UPDATE journal SET payload = '{}'", 'the journal never changes'],
    ['DELETE FROM journal', 'the journal never forgets'],
    [
      "INSERT INTO journal VALUES (999, '2026-11-22T01:00:00Z', NULL, 'x', '{}', 'y', 'z')",
      'the journal only continues',
    ],
    ['DELETE FROM issued', 'an issued number is never deleted'],
    ['UPDATE issued SET serial = 99', 'an issued number can only be voided, once'],
    ['UPDATE issued SET voidedAt = NULL, voidReason = NULL WHERE serial = 2', 'an issued number can only be voided'],
    ['DELETE FROM review', 'a review is never deleted'],
    ["UPDATE review SET contentHash = 'other'", 'a review is bound to its content'],
  ])('%s', async (sql, message) => {
    const { workspace } = await busyDesk();
    await expect(raw.raw(sql).execute(workspace.db)).rejects.toThrow(message);
    await workspace.close();
  });
});

describe('verify', () => {
  test('is clean after ordinary work', async () => {
    const desk = await busyDesk();
    const verified = must(await verifyWorkspace(desk.workspace));
    const journal = await desk.workspace.journal.head();
    expect(verified).toEqual({ events: journal.events, head: journal.hash, problems: [] });
    await desk.workspace.close();
  });

  test('a changed register: which row, which columns', async () => {
    const [problem, ...more] = await tampered("UPDATE issued SET title = '关于另一件事的通知' WHERE serial = 1");
    expect(problem).toMatchObject({ code: 'table-row-differs', params: { table: 'issued', columns: ['title'] } });
    expect(more).toEqual([]);
  });

  test('a changed plan, a setting that nobody set, a number that vanished', async () => {
    expect(await tampered('UPDATE plan SET "limit" = 600')).toMatchObject([
      { code: 'table-row-differs', params: { table: 'plan', columns: ['limit'] } },
    ]);
    expect(await tampered("INSERT INTO settings VALUES ('packId', '\"lax\"')")).toMatchObject([
      { code: 'table-row-extra', params: { table: 'settings', key: 'packId' } },
    ]);
    expect(await tampered("UPDATE pack SET written = '{}'")).toMatchObject([
      { code: 'table-row-differs', params: { table: 'pack', columns: ['written'] } },
    ]);
    expect(await tampered("UPDATE acceptance SET reason = '没有人同意'")).toMatchObject([
      { code: 'table-row-differs', params: { table: 'acceptance', columns: ['reason'] } },
    ]);
    expect(await tampered('DELETE FROM issued WHERE serial = 2')).toMatchObject([
      { code: 'table-row-missing', params: { table: 'issued' } },
    ]);
  });

  test('a changed event breaks the chain where it stands', async () => {
    const problems = await tampered(
      "UPDATE journal SET payload = replace(payload, ':64', ':46') WHERE type = 'plan.set'",
    );
    expect(problems.map(({ code }) => code)).toEqual(['journal-hash', 'table-row-differs']);
  });

  test('an event taken out, with its row', async () => {
    const problems = await tampered("DELETE FROM plan; DELETE FROM journal WHERE type = 'plan.set'");
    expect(problems.map(({ code }) => code)).toEqual(['journal-gap', 'journal-link']);
  });

  test('the last events and their rows cut off: a backup’s seal remembers', async () => {
    const desk = await busyDesk();
    must(await desk.workspace.backup());
    await desk.workspace.close();
    tamper(desk, "DELETE FROM settings; DELETE FROM journal WHERE type = 'settings.set'");
    const workspace = must(await openWorkspace(desk.folder, { now: desk.clock.now }));
    expect(must(await verifyWorkspace(workspace)).problems).toMatchObject([{ code: 'journal-rewritten' }]);
    await workspace.close();
  });

  test('an original that is gone or changed', async () => {
    const desk = await busyDesk();
    const [issued] = must(await desk.ledger.list({}));
    const hash = issued?.contentHash ?? '';
    const place = join(desk.folder, 'files', hash.slice(0, 2), hash);
    rmSync(place);
    expect(await problemsOf(desk)).toMatchObject([{ code: 'original-missing', params: { sha256: hash } }]);
    writeFileSync(place, '换过的文件');
    expect(await problemsOf(desk)).toMatchObject([{ code: 'original-changed', params: { sha256: hash } }]);
    await desk.workspace.close();
  });
});

test('whatever happens to directory, drafts, packs and settings, replaying gives the same tables', {
  timeout: 60_000,
}, async () => {
  const ids = ['organ_a', 'organ_b', 'organ_c'];
  const organId = fc.constantFrom(...ids);
  const content = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
  const event = fc.oneof(
    fc.record({
      type: fc.constant('organ.saved' as const),
      payload: organId.chain((id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(`${id}局`),
          aliases: fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 2 }),
          level: fc.constantFrom('county' as const, 'township' as const),
          type: fc.constant('government' as const),
          parentId: fc.constant(null),
          formerNames: fc.constantFrom<{ name: string; until: string }[]>([], [{ name: '甲局', until: '2019-03-31' }]),
        }),
      ),
    }),
    fc.record({
      type: fc.constant('organs.saved' as const),
      payload: fc.record({
        organs: fc.uniqueArray(organId).map((chosen) =>
          chosen.map((id) => ({
            id,
            name: `${id}委`,
            aliases: [],
            level: 'city' as const,
            type: 'department' as const,
            parentId: null,
            formerNames: [],
          })),
        ),
        groups: fc.constant<{ name: string; aliases: string[]; members: string[] }[]>([]),
      }),
    }),
    fc.record({ type: fc.constant('organ.removed' as const), payload: fc.record({ organId }) }),
    fc.record({
      type: fc.constant('organGroup.saved' as const),
      payload: fc.record({
        name: fc.constantFrom('各乡镇', '各部门'),
        aliases: fc.constant<string[]>([]),
        members: fc.uniqueArray(organId),
      }),
    }),
    fc.record({
      type: fc.constant('organGroup.removed' as const),
      payload: fc.record({ name: fc.constant('各乡镇') }),
    }),
    fc.record({
      type: fc.constant('document.corrected' as const),
      payload: fc.record({
        sha256: content,
        changes: fc.array(
          fc.record({
            field: fc.constantFrom('title' as const, 'kind' as const),
            recognised: fc.constantFrom(null, '通知'),
            value: fc.constantFrom(null, '通知', '函'),
          }),
          { maxLength: 2 },
        ),
      }),
    }),
    fc.record({
      type: fc.constant('draft.corrected' as const),
      payload: fc.record({
        sha256: content,
        file: fc.constantFrom('一.txt', '二.txt'),
        title: fc.constantFrom(null, '关于防火的通知'),
        changes: fc.array(
          fc.record({
            field: fc.constantFrom('kind' as const, 'issuers' as const, 'isShell' as const),
            recognised: fc.constantFrom(null, '通知', false),
            value: fc.constantFrom(null, '函', ['县林业局'], true),
          }),
          { maxLength: 3 },
        ),
        restored: fc.array(
          fc.record({
            field: fc.constantFrom('title' as const, 'kind' as const),
            recognised: fc.constantFrom(null, '通知'),
          }),
          { maxLength: 2 },
        ),
      }),
    }),
    fc.record({
      type: fc.constant('calendarYear.saved' as const),
      payload: fc.record({
        year: fc.constantFrom(2027, 2028),
        sources: fc.constant<{ title: null; number: null; date: null }[]>([{ title: null, number: null, date: null }]),
        days: fc.array(
          fc.record({
            date: fc.constantFrom('2027-01-01', '2027-01-02'),
            kind: fc.constantFrom('off' as const, 'working' as const),
            name: fc.constant('元旦'),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
    }),
    fc.record({
      type: fc.constant('calendarYear.removed' as const),
      payload: fc.record({ year: fc.constantFrom(2027, 2028) }),
    }),
    fc.record({
      type: fc.constant('localDay.saved' as const),
      payload: fc.record({
        date: fc.constantFrom('2027-04-08', '2027-04-09'),
        kind: fc.constantFrom('off' as const, 'working' as const),
        name: fc.constantFrom('三月三', '本县会议'),
        reason: fc.constant('县里通知'),
      }),
    }),
    fc.record({
      type: fc.constant('localDay.removed' as const),
      payload: fc.record({ date: fc.constant('2027-04-08') }),
    }),
    fc.record({
      type: fc.constant('pack.saved' as const),
      payload: fc.record({
        pack: fc.record({
          id: fc.constantFrom('own-1', 'own-2'),
          title: fc.constant({ 'zh-CN': '本县', en: 'Ours' }),
          extends: fc.constant('national-2024'),
          rules: fc.constantFrom<Record<string, Record<string, string>>>({}, { 'length/body': { state: 'off' } }),
        }),
        before: fc.constant(null),
        reason: fc.constantFrom(null, '县里更严'),
      }),
    }),
    fc.record({
      type: fc.constant('pack.removed' as const),
      payload: fc.record({
        packId: fc.constantFrom('own-1', 'own-2'),
        before: fc.constant({
          id: 'own-1',
          title: { 'zh-CN': '本县', en: 'Ours' },
          extends: 'national-2024',
          rules: {},
        }),
        reason: fc.constant(null),
      }),
    }),
    fc.record({
      type: fc.constant('finding.accepted' as const),
      payload: fc.record({
        sha256: content,
        file: fc.constantFrom('一.txt', '二.txt'),
        title: fc.constantFrom(null, '关于防火的通知'),
        rule: fc.constant('length/body'),
        code: fc.constant('tooLong'),
        anchor: fc.constantFrom('a', 'b'),
        reason: fc.constantFrom('县里同意', '已经压缩'),
      }),
    }),
    fc.record({
      type: fc.constant('finding.unaccepted' as const),
      payload: fc.record({
        versions: fc.uniqueArray(content),
        rule: fc.constant('length/body'),
        anchor: fc.constantFrom('a', 'b'),
      }),
    }),
    fc.record({
      type: fc.constant('settings.set' as const),
      payload: fc.record({ language: fc.constantFrom('zh-CN' as const, 'en' as const) }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (happened) => {
      const { workspace } = await newDesk(folders.make());
      for (const one of happened) {
        must(
          await workspace.transact(async (tx) => {
            await record(tx, { at: new Date(0), by: head }, one);
            return { ok: true, value: null };
          }),
        );
      }
      expect(must(await verifyWorkspace(workspace))).toMatchObject({ events: happened.length + 1, problems: [] });
      await workspace.close();
    }),
    { numRuns: 15 },
  );
});

test('canonical JSON doesn’t depend on the order in which an object was made', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(reversed)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a backup of books that don’t verify is not restored', async () => {
  const desk = await busyDesk();
  await desk.workspace.close();
  tamper(desk, "UPDATE issued SET title = '换过的标题' WHERE serial = 1");
  const workspace = must(await openWorkspace(desk.folder, { now: desk.clock.now }));
  const backup = must(await workspace.backup());
  await workspace.close();
  expect(errorOf(await restoreBackup(backup.path, join(folders.make(), 'new')))).toMatchObject({
    code: 'backup-invalid',
    params: { reason: 'books', problem: 'table-row-differs' },
  });
});
