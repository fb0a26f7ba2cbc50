import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { readFileBytes } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianwen-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const make = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('name and bytes of a file', async () => {
  const path = make('通知.txt', '文');
  expect(await readFileBytes(path)).toEqual({
    ok: true,
    value: { name: '通知.txt', bytes: new TextEncoder().encode('文') },
  });
});

test('a file of several reads comes whole', async () => {
  const content = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  const read = await readFileBytes(make('long.bin', content));
  expect(read.ok && Buffer.compare(read.value.bytes, content)).toBe(0);
});

test('what is no file that can be read', async () => {
  expect(await readFileBytes(join(folder, '没有.docx'))).toMatchObject({
    error: { code: 'file-not-found', params: { file: '没有.docx' } },
  });
  expect(await readFileBytes(folder)).toMatchObject({ error: { code: 'is-directory' } });
  expect(await readFileBytes(make('空.docx', ''))).toMatchObject({ error: { code: 'empty-file' } });
  const large = make('large.docx', '');
  truncateSync(large, limits.fileBytes + 1);
  expect(await readFileBytes(large)).toMatchObject({ error: { code: 'file-too-large' } });
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  expect(await readFileBytes(pipe)).toMatchObject({ error: { code: 'file-unreadable' } });
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('no permission', async () => {
  const path = make('secret.docx', 'x');
  chmodSync(path, 0);
  expect(await readFileBytes(path)).toMatchObject({ error: { code: 'file-unreadable' } });
});
