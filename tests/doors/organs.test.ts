import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Directory, SheetPreview } from '#shared/contract/index.ts';
import { terminal } from './terminal.ts';

let folder: string;
let workspace: readonly string[];
const by = ['--by', '周敏'];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-organs-'));
  const path = join(folder, 'office');
  workspace = ['--workspace', path];
  await done('workspace', 'create', path, '--name', '平江县政府办');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function done<T>(...args: string[]): Promise<T> {
  const { status, out, err } = await terminal(args, { cwd: folder });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${err}`);
  return JSON.parse(out) as T;
}

test('the own organ is chosen, the directory exported and imported again from the terminal', {
  timeout: 60_000,
}, async () => {
  const { items } = await done<{ items: readonly { code: string }[] }>('organs', 'divisions', '--query', 'hns pjx');
  const code = items[0]?.code ?? '';
  await done('organs', 'choose', '--code', code, '--body', 'government', ...by, ...workspace);
  expect((await done<Directory>('organs', 'get', ...workspace)).organs.length).toBeGreaterThan(60);

  const { file } = await done<{ file: string }>('organs', 'export', '名录.xlsx', ...workspace);
  expect(file).toBe(join(folder, '名录.xlsx'));
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const preview = await done<SheetPreview>('organs', 'preview-import', '名录.xlsx', ...workspace);
  expect(preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
  const apply = ['organs', 'apply-import', '名录.xlsx', '--revision', preview.revision, ...by, ...workspace];
  expect(await done<SheetPreview>(...apply)).toEqual(preview);
});

test('a place that can not be written to is said', { timeout: 60_000 }, async () => {
  const { status, err } = await terminal(['organs', 'export', join(folder, 'gone', 'a.xlsx'), ...workspace]);
  expect(status).toBe(2);
  expect(err).toContain('写不了文件');
});
