import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, openWorkspace, type Workspace } from '#electron/store/index.ts';
import { type Draft, fail, type ImportProgress, type Result } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { type Archive, type ArchiveParts, createArchive } from './index.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date();
let folder: string;
let workspace: Workspace;
let archive: Archive;
let seen: ImportProgress[];

function open(parts: Partial<ArchiveParts> = {}): Archive {
  return createArchive({
    workspace,
    parser: lineParser,
    now,
    emit: (event, payload) => {
      if (event === 'import.progress') seen.push(payload as ImportProgress);
    },
    ...parts,
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-archive-'));
  seen = [];
  workspace = expectOk(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  archive = open();
});
afterEach(async () => {
  await archive.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Writes documents 1 to n, every third in a folder below. */
function writeFiles(count: number): string {
  const place = join(folder, 'earlier');
  mkdirSync(join(place, '2024年'), { recursive: true });
  for (let i = 1; i <= count; i++) {
    writeFileSync(join(place, i % 3 === 0 ? '2024年' : '', `文件${i}.txt`), officeText(i));
  }
  return place;
}

async function imported(path: string): Promise<ImportProgress> {
  const { jobId } = expectOk(await archive.importPaths({ paths: [path] }));
  return await ended(jobId);
}

async function ended(jobId: string): Promise<ImportProgress> {
  for (;;) {
    const status = expectOk(await archive.importStatus({ jobId }));
    if (status && status.state !== 'running') return status;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function reopen(parts: Partial<ArchiveParts> = {}): Promise<void> {
  await archive.close();
  await workspace.close();
  workspace = expectOk(await openWorkspace(join(folder, 'office'), { now }));
  archive = open(parts);
}

async function draftOf(text: string): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = expectOk(await lineParser.read('draft.txt', bytes));
  return understand(read, { name: 'draft.txt', format: 'txt', bytes: bytes.byteLength, sha256 });
}

async function similarTo(seed: number) {
  return expectOk(await archive.similar(await draftOf(officeText(seed))));
}

describe('import', () => {
  it('takes over a folder with everything below it, and tells how far it is', async () => {
    const done = await imported(writeFiles(60));
    expect(done).toMatchObject({ state: 'done', total: 60, done: 60, imported: 60, known: 0, failed: 0 });
    expect(seen.at(-1)).toMatchObject({ jobId: done.jobId, state: 'done', done: 60, total: 60 });
    expect((await workspace.info()).documents).toBe(60);
    expect(await workspace.files.list()).toHaveLength(60);
  });

  it('tells how far it is while a few slow files are read', async () => {
    const slow: ArchiveParts['parser'] = {
      ...lineParser,
      read: async (name, bytes) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return lineParser.read(name, bytes);
      },
    };
    await reopen({ parser: slow });
    await imported(writeFiles(30));
    const under = seen.filter(({ state, done }) => state === 'running' && done > 0 && done < 30);
    expect(under.length).toBeGreaterThan(0);
    const told = seen.find(({ done }) => done >= 20);
    expect(told?.rate).toBeGreaterThan(0);
    expect(told?.secondsLeft).toBeGreaterThanOrEqual(0);
  });

  it('is told by a comparison as long as files are still to be read', async () => {
    let go = (): void => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    let read = 0;
    const waits: ArchiveParts['parser'] = {
      ...lineParser,
      read: async (name, bytes) => {
        read += 1;
        if (read > 10) await held;
        return lineParser.read(name, bytes);
      },
    };
    await reopen({ parser: waits });
    const place = writeFiles(30);
    const { jobId } = expectOk(await archive.importPaths({ paths: [place] }));
    const other = expectOk(await archive.importPaths({ paths: [join(place, '2024年')] }));
    const meanwhile = await similarTo(29);
    // twenty of the first at least, and the ten of the one that waits behind it
    expect(meanwhile.pending).toBeGreaterThanOrEqual(30);
    go();
    await ended(jobId);
    await ended(other.jobId);
    const after = await similarTo(29);
    expect(after).not.toHaveProperty('pending');
    expect(after.matches[0]?.coverage).toBe(1);
  });

  it('changes nothing when the same files come again, under whatever name', async () => {
    const place = writeFiles(6);
    await imported(place);
    writeFileSync(join(place, '文件1 副本.txt'), officeText(1));
    expect(await imported(place)).toMatchObject({ imported: 0, known: 7, failed: 0 });
    expect(expectOk(await archive.search({ query: '', limit: 50, offset: 0 })).total).toBe(6);
  });

  it('says of each file that failed why, and goes on', async () => {
    const place = writeFiles(3);
    writeFileSync(join(place, '空.txt'), '');
    writeFileSync(join(place, '涉密.txt'), `机密★1年\n\n${officeText(9)}`);
    writeFileSync(join(place, '~$文件.docx'), 'lock');
    const done = await imported(place);
    expect(done).toMatchObject({ imported: 3, failed: 2 });
    const failures = expectOk(await archive.importFailures({ jobId: done.jobId }));
    expect(failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['涉密.txt', 'classified'],
      ['空.txt', 'empty-file'],
    ]);
    expect(await workspace.files.list()).toHaveLength(3);
  });

  it.each([
    ['nothing-to-import', 'leer'],
    ['file-not-found', 'fort'],
  ])('answers %s', async (code, name) => {
    if (code === 'nothing-to-import') mkdirSync(join(folder, name));
    expect(await archive.importPaths({ paths: [join(folder, name)] })).toMatchObject({ ok: false, error: { code } });
  });

  it('stops when it is cancelled and keeps what it has', async () => {
    const place = writeFiles(200);
    const { jobId } = expectOk(await archive.importPaths({ paths: [place] }));
    const cancelled = expectOk(await archive.importCancel({ jobId }));
    expect(cancelled.state).toBe('cancelled');
    expect(cancelled.imported).toBeLessThan(200);
    await reopen();
    expect(expectOk(await archive.importStatus({}))).toMatchObject({ jobId, state: 'cancelled' });
    expect(expectOk(await archive.search({ query: '', limit: 1, offset: 0 })).total).toBe(cancelled.imported);
  });

  it('learns formula clauses at the end also where what was to come next was cancelled', async () => {
    const first = expectOk(await archive.importPaths({ paths: [writeFiles(30)] }));
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, '一.txt'), officeText(99));
    const second = expectOk(await archive.importPaths({ paths: [other] }));
    expectOk(await archive.importCancel({ jobId: second.jobId }));
    await ended(first.jobId);
    expect(expectOk(await archive.clauses.list()).learnedFrom).toBe(30);
  });

  it('tells how far it is also when the clock was set back meanwhile', async () => {
    let asked = 0;
    const slow: ArchiveParts['parser'] = {
      ...lineParser,
      read: async (name, bytes) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return lineParser.read(name, bytes);
      },
    };
    const hour = 3_600_000;
    await reopen({ parser: slow, now: () => new Date(Date.now() - (asked++ < 8 ? 0 : hour)) });
    await imported(writeFiles(60));
    expect(seen.filter(({ state, done }) => state === 'running' && done > 12 && done < 60)).not.toEqual([]);
    expect(seen.some(({ rate }) => rate !== null)).toBe(true);
  });

  it('goes on by itself after the process died in the middle', async () => {
    const place = writeFiles(30);
    const stuck: ArchiveParts['parser'] = { ...lineParser, read: () => new Promise(() => {}) };
    await reopen({ parser: { ...stuck, close: async () => {} } });
    const { jobId } = expectOk(await archive.importPaths({ paths: [place] }));
    // What a kill leaves behind: the job and its files, none of them done. The stuck one is never closed.
    archive = open();
    expect(await ended(jobId)).toMatchObject({ state: 'done', imported: 30, total: 30 });
  });

  it('goes on with the same job when it was closed and is asked again', async () => {
    const place = writeFiles(40);
    const { jobId } = expectOk(await archive.importPaths({ paths: [place] }));
    await reopen();
    expect(expectOk(await archive.importPaths({ paths: [place] }))).toEqual({ jobId });
    expect(await ended(jobId)).toMatchObject({ state: 'done', imported: 40, known: 0 });
  });

  it.each(['disk-full', 'workspace-read-only'] as const)('ends as failed on %s and names it', async (code) => {
    const place = writeFiles(3);
    const files = { ...workspace.files, put: async () => fail(code, { path: workspace.path }) };
    archive = open({ workspace: { ...workspace, files } });
    const done = await imported(place);
    expect(done).toMatchObject({ state: 'failed', imported: 0 });
    const failures = expectOk(await archive.importFailures({ jobId: done.jobId }));
    expect(failures.map(({ error }) => error.code)).toEqual([code]);
  });
});

describe('add, search, get', () => {
  it('adds one file once', async () => {
    const bytes = new TextEncoder().encode(officeText(1));
    const first = expectOk(await archive.add({ name: '来文.txt', bytes }));
    expect(first.known).toBe(false);
    expect(expectOk(await archive.add({ name: '又来.txt', bytes }))).toEqual({ ...first, known: true });
    const { document, text } = expectOk(await archive.get({ documentId: first.documentId }));
    expect(document).toMatchObject({ id: first.documentId, file: '来文.txt' });
    expect(text).toBe(officeText(1));
  });

  it('refuses a classified one and keeps nothing of it', async () => {
    const bytes = new TextEncoder().encode(`秘密\n\n${officeText(1)}`);
    expect(await archive.add({ name: 'x.txt', bytes })).toMatchObject({ ok: false, error: { code: 'classified' } });
    expect(readdirSync(join(workspace.path, 'files'))).toEqual([]);
  });

  it('finds by two characters of the title, by number and by year', async () => {
    const text = `云溪县人民政府文件\n\n云政发〔2024〕12号\n\n云溪县人民政府关于加强防汛工作的通知\n\n各乡镇人民政府：\n　　请抓好落实。\n\n云溪县人民政府\n2024年5月6日\n`;
    expectOk(await archive.add({ name: '防汛.txt', bytes: new TextEncoder().encode(text) }));
    expectOk(await archive.add({ name: '其他.txt', bytes: new TextEncoder().encode(officeText(1)) }));
    const total = async (query: string, year?: number) =>
      expectOk(await archive.search({ query, limit: 10, offset: 0, ...(year ? { year } : {}) })).total;
    expect(await total('汛工')).toBe(1);
    expect(await total('云政发 12号')).toBe(1);
    expect(await total('', 2024)).toBe(1);
    expect(await total('防汛', 2023)).toBe(0);
    expect(await total('不存在的词')).toBe(0);
  });

  it('answers not-found', async () => {
    expect(await archive.get({ documentId: 'doc_0' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('similar', () => {
  it('names the file, with both places', async () => {
    await imported(writeFiles(20));
    const reuse = await similarTo(7);
    expect(reuse.coverage).toBe(1);
    expect(reuse.matches[0]).toMatchObject({ file: '文件7.txt', coverage: 1 });
    const [passage] = reuse.matches[0]?.passages ?? [];
    expect(officeText(7).slice(...(passage?.source ?? [0, 0]))).toBe(officeText(7).trimEnd());
  });

  it('knows a document as soon as it was added', async () => {
    expect((await similarTo(3)).matches).toEqual([]);
    expectOk(await archive.add({ name: '新.txt', bytes: new TextEncoder().encode(officeText(3)) }));
    expect((await similarTo(3)).matches[0]?.file).toBe('新.txt');
  });

  it('tells the very document from one that differs in a sign', async () => {
    await imported(writeFiles(5));
    expect((await similarTo(2)).matches[0]).toMatchObject({ file: '文件2.txt', identical: true });
    const changed = await archive.similar(await draftOf(`${officeText(2).trimEnd()}！`));
    expect(expectOk(changed).matches[0]).toMatchObject({ file: '文件2.txt' });
    expect(expectOk(changed).matches[0]).not.toHaveProperty('identical');
  });

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['overwritten', (path: string) => writeFileSync(path, 'x'.repeat(9000))],
    ['of another workspace', (path: string) => changeUpTo(path, { storeId: 'office_other' })],
    ['ahead of a workspace that was put back', (path: string) => changeUpTo(path, { sequence: 999 })], // prettier-ignore
    ['of an earlier life of it', (path: string) => changeUpTo(path, { stamp: '0'.repeat(64) })],
    ['damaged in a page', (path: string) => change(path, "UPDATE page SET data = x'0102'")],
    ['without a table', (path: string) => change(path, 'DROP TABLE state')],
  ])('builds an index anew that was %s', async (_how, spoil) => {
    await imported(writeFiles(10));
    const before = await similarTo(4);
    await archive.close();
    spoil(join(workspace.path, 'reuse.db'));
    archive = open();
    expect(await similarTo(4)).toEqual(before);
  });
});

function change(path: string, statement: string): void {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
}

/** As an index says it that was made so. */
function changeUpTo(path: string, part: Readonly<Record<string, unknown>>): void {
  const database = new DatabaseSync(path);
  const state = JSON.parse(String(database.prepare('SELECT said FROM state').get()?.said));
  const said = JSON.stringify({ ...state, upTo: { ...state.upTo, ...part } });
  database.prepare('UPDATE state SET said = ?, crc = ?').run(said, crc32(said));
  database.close();
}
