import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clerk, type Desk, Folders, head, must, newDesk } from '#tests/books/desk.ts';
import {
  archiveChanges,
  asideSequences,
  type BookEvent,
  draftMarksOf,
  earlierByTitles,
  findArchivedDocument,
  insertArchived,
  listClauses,
  marksOf,
  openWorkspace,
  record,
  searchArchived,
  verifyWorkspace,
} from './index.ts';

const folders = new Folders();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folders.make());
});
afterEach(async () => {
  await desk.workspace.close();
  folders.clear();
});

const [draft, later] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string];
const [first, second] = ['1', '2'].map((digit) => digit.repeat(64)) as [string, string];
const idOf = (sha256: string): string => `doc_${sha256.slice(0, 32)}`;

async function happen(event: BookEvent, by = clerk): Promise<void> {
  must(
    await desk.workspace.transact(async (tx) => {
      await record(tx, { at: desk.clock.now(), by }, event);
      return { ok: true, value: null };
    }),
  );
}

async function archive(sha256: string, title: string): Promise<void> {
  must(
    await desk.workspace.transact(async (tx) => {
      await insertArchived(tx, {
        document: {
          file: `${title}.txt`,
          sha256,
          title,
          kind: '通知',
          documentNumber: null,
          issuers: ['云溪县人民政府'],
          signedOn: '2025-05-06',
          characters: 4,
          importedAt: '2026-11-22T01:00:00Z',
          corrected: [],
        },
        path: `${title}.txt`,
        numberYear: null,
        text: '正文几字',
        facts: { mainRecipients: [], ccRecipients: [], annotation: null, tables: null, commands: false },
      });
      return { ok: true, value: null };
    }),
  );
}

const marked = (payload: Partial<Extract<BookEvent, { type: 'passage.marked' }>['payload']> = {}): BookEvent => ({
  type: 'passage.marked',
  payload: {
    markId: 'mark_1',
    sha256: draft,
    file: '通知.txt',
    title: '关于防火的通知',
    documentId: idOf(first),
    source: [10, 40],
    reason: '逐级转达的原文',
    ...payload,
  },
});
const problems = async () => must(await verifyWorkspace(desk.workspace)).problems;

test('a mark is of one content; the same place again has another reason, and a new id', async () => {
  await happen(marked());
  await happen(marked({ markId: 'mark_2', source: [50, 80] }));
  await happen(marked({ markId: 'mark_3', reason: '县里要求照抄' }), head);
  await happen(marked({ markId: 'mark_4', sha256: later }));
  const { db } = desk.workspace;
  expect((await marksOf(db, draft)).map(({ mark }) => [mark.id, mark.reason, mark.by.name])).toEqual([
    ['mark_3', '县里要求照抄', head.name],
    ['mark_2', '逐级转达的原文', clerk.name],
  ]);
  expect(await draftMarksOf(db, { file: '通知.txt', sha256: draft })).toMatchObject([
    { sha256: later, title: '关于防火的通知', mark: { id: 'mark_4', documentId: idOf(first), source: [10, 40] } },
  ]);
  expect(await draftMarksOf(db, { file: '另一份.txt', sha256: draft })).toEqual([]);
  await happen({ type: 'passage.unmarked', payload: { markIds: ['mark_3', 'mark_4'] } });
  expect((await marksOf(db, draft)).map(({ mark }) => mark.id)).toEqual(['mark_2']);
  expect(await marksOf(db, later)).toEqual([]);
  expect(await problems()).toEqual([]);
});

test('a clause is there once; a removed one stays in the book with who removed it', async () => {
  const added = (clauseId: string): BookEvent => ({
    type: 'clause.added',
    payload: { clauseId, text: '特此通知，请遵照执行。', folded: '特此通知,请遵照执行.' },
  });
  await happen(added('clause_1'));
  await expect(happen(added('clause_2'))).rejects.toThrow('UNIQUE');
  await happen({ type: 'clause.removed', payload: { clauseId: 'clause_1' } }, head);
  expect(await listClauses(desk.workspace.db)).toEqual([]);
  await happen(added('clause_3'));
  expect((await listClauses(desk.workspace.db)).map(({ clause }) => clause.id)).toEqual(['clause_3']);
  const rows = await desk.workspace.db.selectFrom('officeClause').selectAll().orderBy('id').execute();
  expect(rows.map(({ removedBy }) => removedBy && JSON.parse(removedBy))).toEqual([head, null]);
  expect(await problems()).toEqual([]);
});

test('a document that is set aside is still found, says why, and is told to those who compare', async () => {
  await archive(first, '关于森林防火的通知');
  await archive(second, '关于防汛抗旱的通知');
  const { db } = desk.workspace;
  expect([await asideSequences(db), await archiveChanges(db)]).toEqual([[], 0]);

  await happen({ type: 'document.setAside', payload: { documentId: idOf(second), reason: '误收' } });
  expect([await asideSequences(db), await archiveChanges(db)]).toEqual([[2], 1]);
  await happen({ type: 'document.setAside', payload: { documentId: idOf(first), reason: '外单位的' } }, head);
  expect([await asideSequences(db), await archiveChanges(db)]).toEqual([[1, 2], 2]);
  const aside = { reason: '外单位的', by: head, at: '2026-11-22T01:00:00.000Z' };
  expect((await findArchivedDocument(db, idOf(first)))?.aside).toEqual(aside);
  const { items } = await searchArchived(db, { query: '关于森林防火的通知', limit: 9, offset: 0 });
  expect(items.map((document) => document.aside)).toEqual([aside]);
  // nothing that a draft is compared with finds it
  expect(await earlierByTitles(db, ['关于森林防火的通知', '关于防汛抗旱的通知'])).toEqual([]);

  await happen({ type: 'document.broughtBack', payload: { documentId: idOf(second) } });
  expect([await asideSequences(db), await archiveChanges(db)]).toEqual([[1], 3]);
  expect((await earlierByTitles(db, ['关于森林防火的通知', '关于防汛抗旱的通知'])).map(({ title }) => title)).toEqual([
    '关于防汛抗旱的通知',
  ]);
  expect(await findArchivedDocument(db, idOf(second))).not.toHaveProperty('aside');
  expect(await problems()).toEqual([]);
});

test('verify tells what was changed behind the journal’s back', async () => {
  await happen(marked());
  await happen({ type: 'clause.added', payload: { clauseId: 'clause_1', text: '特此通知', folded: '特此通知' } });
  await happen({ type: 'document.setAside', payload: { documentId: idOf(first), reason: '误收' } });
  await desk.workspace.close();
  const database = new DatabaseSync(join(desk.folder, 'office.db'));
  database.exec(`UPDATE lawfulMark SET sourceEnd = 4000; DELETE FROM officeClause;
    UPDATE archivedAside SET reason = NULL;`);
  database.close();
  desk = { ...desk, workspace: must(await openWorkspace(desk.folder, { now: desk.clock.now })) };
  expect((await problems()).map(({ code, params }) => [code, params.table])).toEqual([
    ['table-row-missing', 'lawfulMark'],
    ['table-row-extra', 'lawfulMark'],
    ['table-row-missing', 'officeClause'],
    ['table-row-differs', 'archivedAside'],
  ]);
});

test('whatever is marked, taken back, set aside and brought back, replaying gives the same tables', async () => {
  const documentId = fc.constantFrom(idOf(first), idOf(second));
  const markIds = fc.uniqueArray(fc.constantFrom('mark_1', 'mark_2'));
  const event = fc.oneof(
    fc
      .record({
        markId: fc.constantFrom('mark_1', 'mark_2', 'mark_3'),
        sha256: fc.constantFrom(draft, later),
        file: fc.constantFrom('一.txt', '二.txt'),
        title: fc.constantFrom(null, '关于防火的通知'),
        documentId,
        source: fc.constantFrom<[number, number]>([0, 20], [30, 60]),
      })
      .map(marked),
    markIds.map((ids): BookEvent => ({ type: 'passage.unmarked', payload: { markIds: ids } })),
    fc
      .constantFrom('clause_1', 'clause_2')
      .map((clauseId): BookEvent => ({ type: 'clause.removed', payload: { clauseId } })),
    documentId.map((id): BookEvent => ({ type: 'document.setAside', payload: { documentId: id, reason: '误收' } })),
    documentId.map((id): BookEvent => ({ type: 'document.broughtBack', payload: { documentId: id } })),
  );
  await happen({ type: 'clause.added', payload: { clauseId: 'clause_1', text: '特此通知', folded: '特此通知' } });
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 20 }), async (events) => {
      const changesBefore = await archiveChanges(desk.workspace.db);
      for (const one of events) await happen(one);
      const moved = events.filter(({ type }) => type.startsWith('document.')).length;
      expect(await archiveChanges(desk.workspace.db)).toBe(changesBefore + moved);
      expect(await problems()).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
