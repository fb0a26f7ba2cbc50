import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, openWorkspace, verifyWorkspace, type Workspace } from '#electron/store/index.ts';
import type { Actor, ArchivedDocument, ChannelIn, ImportProgress } from '#shared/contract/index.ts';
import { must } from '#tests/books/desk.ts';
import { type Archive, createArchive } from './index.ts';
import { lineParser } from './testing/line-parser.ts';

const by: Actor = { name: '李文静', role: 'clerk' };
const now = (): Date => new Date('2026-11-22T09:00:00+08:00');

let folder: string;
let workspace: Workspace;
let archive: Archive;
const open = (): Archive => createArchive({ workspace, parser: lineParser, now, emit: () => {} });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-recognised-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  archive = open();
});
afterEach(async () => {
  await archive.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const path = join(folder, '往年', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const notice = (matter: string): string =>
  `云溪县人民政府文件\n\n云政发〔2024〕12号\n\n云溪县人民政府关于${matter}的通知\n\n各乡镇人民政府：\n　　请抓好落实。\n\n云溪县人民政府\n2024年5月6日\n`;

async function imported(...paths: string[]): Promise<ImportProgress> {
  const { jobId } = must(await archive.importPaths({ paths: paths.length > 0 ? paths : [join(folder, '往年')] }));
  return await ended(jobId);
}
async function ended(jobId: string): Promise<ImportProgress> {
  for (;;) {
    const status = must(await archive.importStatus({ jobId }));
    if (status && status.state !== 'running') return status;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function recognised(asked: Partial<ChannelIn<'archive.recognised'>> = {}): Promise<ArchivedDocument[]> {
  const found = must(await archive.recognised({ only: 'all', limit: 50, offset: 0, ...asked }));
  expect(found.total).toBe(found.items.length);
  return found.items;
}
const filesOf = (documents: readonly ArchivedDocument[]): string[] => documents.map(({ file }) => file);

async function only(): Promise<ArchivedDocument> {
  const [document] = await recognised();
  if (!document) throw new Error('nothing is archived');
  return document;
}

describe('what was recognised', () => {
  it('is a table of the documents of a job, those known before as well', async () => {
    write('1.txt', notice('加强防汛工作'));
    await imported();
    write('2.txt', notice('加强护林工作'));
    write('3.txt', '没有标题的一段话，\n后面也没有日期。');
    const { jobId } = await imported();
    expect(filesOf(await recognised({ jobId }))).toEqual(['1.txt', '2.txt', '3.txt']);
    expect((await recognised({ jobId }))[1]).toMatchObject({
      title: '云溪县人民政府关于加强护林工作的通知',
      kind: '通知',
      documentNumber: '云政发〔2024〕12号',
      signedOn: '2024-05-06',
      corrected: [],
    });
    expect(filesOf(await recognised({ jobId, only: 'incomplete' }))).toEqual(['3.txt']);
    expect(filesOf(await recognised())).toEqual(['3.txt', '2.txt', '1.txt']);
  });
});

describe('a correction', () => {
  it('is seen, found and marked, with what had been recognised', async () => {
    write('1.txt', notice('加强防汛工作'));
    await imported();
    const { id } = await only();
    const changes = { documentNumber: '云政办发〔2023〕7号', signedOn: null };
    const corrected = must(await archive.correct({ documentId: id, changes, by }));
    expect(corrected).toMatchObject({
      documentNumber: '云政办发〔2023〕7号',
      signedOn: null,
      corrected: [
        { field: 'documentNumber', recognised: '云政发〔2024〕12号' },
        { field: 'signedOn', recognised: '2024-05-06' },
      ],
    });
    expect(must(await archive.get({ documentId: id })).document).toEqual(corrected);
    expect(await recognised({ only: 'corrected' })).toEqual([corrected]);
    expect(must(await archive.search({ query: '云政办发', year: 2023, limit: 5, offset: 0 })).total).toBe(1);
    expect(must(await archive.search({ query: '云政发', limit: 5, offset: 0 })).total).toBe(0);
  });

  it('is taken back by giving what had been recognised', async () => {
    write('1.txt', notice('加强防汛工作'));
    await imported();
    const before = await only();
    for (const title of ['另一个标题', '第三个标题', before.title])
      must(await archive.correct({ documentId: before.id, changes: { title }, by }));
    expect(await only()).toEqual(before);
    expect(await recognised({ only: 'corrected' })).toEqual([]);
  });

  it('outlives the same content imported again, whatever became of the row', async () => {
    const path = write('1.txt', notice('加强防汛工作'));
    await imported();
    const { id } = await only();
    const corrected = must(
      await archive.correct({ documentId: id, changes: { title: '改过的标题', kind: '意见' }, by }),
    );
    expect(await imported()).toMatchObject({ known: 1 });
    expect(await only()).toEqual(corrected);

    await workspace.db.deleteFrom('archivedText').execute();
    await workspace.db.deleteFrom('archived').execute();
    expect(await imported(path)).toMatchObject({ imported: 1 });
    expect(await only()).toEqual(corrected);
  });

  it('is in the journal, and the tables follow from it', async () => {
    write('1.txt', notice('加强防汛工作'));
    await imported();
    const { id } = await only();
    must(await archive.correct({ documentId: id, changes: { title: '改过的标题' }, by }));
    must(await archive.correct({ documentId: id, changes: { title: '改过的标题' }, by }));
    const { problems, events } = must(await verifyWorkspace(workspace));
    expect(problems).toEqual([]);
    // founding the office, and one correction: saying the same again is none
    expect(events).toBe(2);
    await workspace.db.updateTable('correction').set({ value: '偷偷改的' }).execute();
    expect(must(await verifyWorkspace(workspace)).problems.map(({ code }) => code)).toEqual(['table-row-differs']);
  });

  it('of a document that is not there answers not-found', async () => {
    expect(await archive.correct({ documentId: 'doc_0', changes: { title: '无' }, by })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('retry', () => {
  it('takes the failed files again and nothing else, by their names of before', async () => {
    write('好.txt', notice('加强防汛工作'));
    write('二级/坏.txt', '');
    write('二级/还坏.txt', '');
    const first = await imported();
    expect(first).toMatchObject({ total: 3, imported: 1, failed: 2 });

    write('二级/坏.txt', notice('加强护林工作'));
    const { jobId } = must(await archive.importRetry({ jobId: first.jobId }));
    expect(await ended(jobId)).toMatchObject({ total: 2, imported: 1, failed: 1 });
    const failures = must(await archive.importFailures({ jobId }));
    expect(failures.map(({ file, error }) => [file, error.code])).toEqual([['二级/还坏.txt', 'empty-file']]);
    expect(must(await archive.importStatus({}))?.jobId).toBe(jobId);
  });

  it('takes what failed as a folder with all that is in it by now', async () => {
    // stands for a folder without permission, which root can't be kept out of
    const place = write('2024', '');
    const first = await imported();
    expect(first).toMatchObject({ total: 1, failed: 1 });

    rmSync(place);
    write('2024/通知.txt', notice('加强防汛工作'));
    write('2024/二级/坏.txt', '');
    const { jobId } = must(await archive.importRetry({ jobId: first.jobId }));
    expect(await ended(jobId)).toMatchObject({ total: 2, imported: 1, failed: 1 });
    const failures = must(await archive.importFailures({ jobId }));
    expect(failures.map(({ file }) => file)).toEqual(['2024/二级/坏.txt']);
  });

  it('says of a file that is gone that it is gone', async () => {
    const path = write('坏.txt', '');
    const first = await imported();
    rmSync(path);
    const { jobId } = must(await archive.importRetry({ jobId: first.jobId }));
    expect(await ended(jobId)).toMatchObject({ state: 'done', total: 1, failed: 1 });
    const [failure] = must(await archive.importFailures({ jobId }));
    expect(failure?.error.code).toBe('file-not-found');
  });

  it.each([
    ['not-found', async () => 'job_zz'],
    [
      'nothing-to-import',
      async () => {
        write('好.txt', notice('加强防汛工作'));
        return (await imported()).jobId;
      },
    ],
    [
      'import-running',
      async () => {
        write('好.txt', notice('加强防汛工作'));
        return must(await archive.importPaths({ paths: [join(folder, '往年')] })).jobId;
      },
    ],
  ])('answers %s', async (code, prepare) => {
    expect(await archive.importRetry({ jobId: await prepare() })).toMatchObject({ ok: false, error: { code } });
  });

  it('is still there after the office was closed', async () => {
    write('坏.txt', '');
    const first = await imported();
    await archive.close();
    await workspace.close();
    workspace = must(await openWorkspace(join(folder, 'office'), { now }));
    archive = open();
    write('坏.txt', notice('加强护林工作'));
    const { jobId } = must(await archive.importRetry({ jobId: first.jobId }));
    expect(await ended(jobId)).toMatchObject({ imported: 1, failed: 0 });
  });
});
