import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspace, openWorkspace, type Workspace } from '#electron/store/index.ts';
import { failAsAttachment, type ImportProgress } from '#shared/contract/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { must } from '#tests/books/desk.ts';
import { type Archive, type ArchiveParts, createArchive } from './index.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date();
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
let folder: string;
let workspace: Workspace;
let archive: Archive;

/** Tells a picture by its first byte, as the real reader does by more. */
const parser: ArchiveParts['parser'] = {
  ...lineParser,
  read: async (name, bytes) =>
    bytes[0] === picture[0]
      ? failAsAttachment('image', { kind: 'picture', bytes: bytes.length })
      : await lineParser.read(name, bytes),
};

const open = (): Archive => createArchive({ workspace, parser, now, emit: () => undefined });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-attachments-'));
  mkdirSync(join(folder, 'earlier', '2024'), { recursive: true });
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  archive = open();
});
afterEach(async () => {
  await archive.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'earlier', path), content);
}

async function ended(jobId: string): Promise<ImportProgress> {
  for (;;) {
    const status = must(await archive.importStatus({ jobId }));
    if (status && status.state !== 'running') return status;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function imported(): Promise<ImportProgress> {
  const { jobId } = must(await archive.importPaths({ paths: [join(folder, 'earlier')] }));
  return await ended(jobId);
}

it('attachments are counted apart, named with kind and size, and not kept', async () => {
  write('通知.txt', officeText(1));
  write('2024/附件1.docx', picture);
  write('坏.txt', '');
  const { jobId, ...done } = await imported();
  expect(done).toMatchObject({ state: 'done', total: 3, done: 3, imported: 1, failed: 1, listed: 1 });
  const listed = [{ file: '2024/附件1.docx', kind: 'picture', bytes: 8 }];
  expect(must(await archive.importListed({ jobId }))).toEqual(listed);
  expect(must(await archive.importFailures({ jobId })).map(({ file }) => file)).toEqual(['坏.txt']);
  expect(await workspace.files.list()).toHaveLength(1);

  await archive.close();
  await workspace.close();
  workspace = must(await openWorkspace(join(folder, 'office'), { now }));
  archive = open();
  expect(must(await archive.importStatus({ jobId }))).toMatchObject({ done: 3, listed: 1 });
  expect(must(await archive.importListed({ jobId }))).toEqual(listed);
});

it('attachments are not tried again as failures are', async () => {
  write('照片.png', picture);
  write('坏.txt', '');
  const first = await imported();
  write('坏.txt', officeText(1));
  const { jobId } = must(await archive.importRetry({ jobId: first.jobId }));
  expect(await ended(jobId)).toMatchObject({ total: 1, imported: 1, failed: 0, listed: 0 });
  expect(await archive.importRetry({ jobId })).toMatchObject({ error: { code: 'nothing-to-import' } });
});

it('a folder of nothing but attachments is imported without a failure', async () => {
  write('一.png', picture);
  write('二.png', picture);
  expect(await imported()).toMatchObject({ state: 'done', imported: 0, known: 0, failed: 0, listed: 2 });
});

it('a file that the page holds is answered with what it is', async () => {
  expect(await archive.add({ name: '照片.png', bytes: picture })).toMatchObject({
    error: { code: 'attachment', params: { kind: 'picture', bytes: 8 } },
  });
});
