import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, openWorkspace, type Workspace } from '#electron/store/index.ts';
import type { ImportProgress } from '#shared/contract/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { must } from '#tests/books/desk.ts';
import { findFiles } from './found-files.ts';
import { type ArchiveParts, createArchive } from './index.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date();
let folder: string;
let workspace: Workspace;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-odd-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function importInto(paths: string[], parser: ArchiveParts['parser'] = lineParser) {
  const ended = Promise.withResolvers<ImportProgress>();
  const archive = createArchive({
    workspace,
    parser,
    now,
    emit: (event, payload) => {
      if (event === 'import.progress' && (payload as ImportProgress).state !== 'running')
        ended.resolve(payload as ImportProgress);
    },
  });
  const { jobId } = must(await archive.importPaths({ paths }));
  const progress = await ended.promise;
  const failures = must(await archive.importFailures({ jobId }));
  await archive.close();
  return { progress, failures };
}

it('nothing of the workspace is imported, and its lock stays when it lies in the imported folder', async () => {
  writeFileSync(join(folder, '通知.txt'), officeText(1));
  symlinkSync(join(folder, 'office'), join(folder, 'link'));
  symlinkSync(join(folder, 'office', 'office.db'), join(folder, 'office-link.db'));
  const { progress } = await importInto([folder, join(folder, 'office', 'office.db')]);
  expect(progress).toMatchObject({ total: 1, imported: 1, failed: 0 });
  expect(tryToWrite(join(folder, 'office', 'office.db'))).toContain('locked');
});

it('a document on which the program itself stumbles fails alone', async () => {
  const place = join(folder, 'earlier');
  mkdirSync(place);
  for (const n of [1, 2, 3]) writeFileSync(join(place, `${n}.txt`), officeText(n));
  const stumbling: ArchiveParts['parser'] = {
    ...lineParser,
    read: async (name, bytes) => {
      if (name === '2.txt') throw new Error('a bug');
      return await lineParser.read(name, bytes);
    },
  };
  const { progress, failures } = await importInto([place], stumbling);
  expect(progress).toMatchObject({ state: 'done', imported: 2, failed: 1 });
  expect(failures).toEqual([{ file: '2.txt', error: { code: 'internal', params: { file: '2.txt' } } }]);
});

describe('finding files', () => {
  it('follows no link in a circle, and names a file once', async () => {
    const place = join(folder, 'earlier');
    mkdirSync(join(place, '2024'), { recursive: true });
    writeFileSync(join(place, '2024', 'a.txt'), 'a');
    symlinkSync(place, join(place, '2024', 'up'));
    symlinkSync(join(place, 'gone'), join(place, 'broken'));
    const found = must(await findFiles([place, place, join(place, '2024')], workspace.path));
    expect(found.files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(found.unreadable).toEqual([]);
  });
});

/** What another process is told that wants to write into the database. */
function tryToWrite(path: string): string {
  const script = `const { DatabaseSync } = require('node:sqlite');
    try { new DatabaseSync(process.argv[1]).exec('BEGIN IMMEDIATE; COMMIT'); console.log('taken'); }
    catch (error) { console.log(error.message); }`;
  return execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' });
}

it('an office that was imported into opens again', async () => {
  writeFileSync(join(folder, '通知.txt'), officeText(1));
  await importInto([folder]);
  await workspace.close();
  workspace = must(await openWorkspace(join(folder, 'office'), { now }));
  expect((await workspace.info()).documents).toBe(1);
});
