import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { errorOf, Folders, must } from '#tests/books/desk.ts';
import { createFiles, fileAt, sha256Of, sweepFiles } from './files.ts';

const folders = new Folders();
afterEach(() => folders.clear());

test('whatever is put in comes out, under its hash, once', async () => {
  const files = createFiles(folders.make());
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const sha256 = must(await files.put(bytes));
      expect(sha256).toBe(sha256Of(bytes));
      expect(must(await files.put(bytes))).toBe(sha256);
      expect(new Uint8Array(must(await files.get(sha256)))).toEqual(bytes);
      expect(await files.list()).toContain(sha256);
    }),
    { numRuns: 30 },
  );
});

test('the same bytes put many times at once are one whole file', async () => {
  const folder = folders.make();
  const files = createFiles(folder);
  const bytes = new TextEncoder().encode('关于印发春节值班安排的通知'.repeat(1000));
  const hashes = await Promise.all(Array.from({ length: 8 }, () => files.put(bytes)));
  const [sha256 = ''] = [...new Set(hashes.map(must))];
  expect(readdirSync(join(folder, 'files', sha256.slice(0, 2)))).toEqual([sha256]);
});

test('a file that is gone or changed is never handed out; putting the original again mends a cut one', async () => {
  const folder = folders.make();
  const files = createFiles(folder);
  const bytes = new TextEncoder().encode('原件');
  expect(errorOf(await files.get(sha256Of(bytes))).code).toBe('not-found');
  const sha256 = must(await files.put(bytes));
  writeFileSync(fileAt(join(folder, 'files'), sha256), '原');
  expect(errorOf(await files.get(sha256))).toMatchObject({
    code: 'workspace-corrupt',
    params: { reason: 'original-changed', file: sha256 },
  });
  must(await files.put(bytes));
  expect(must(await files.get(sha256)).byteLength).toBe(bytes.byteLength);
  writeFileSync(fileAt(join(folder, 'files'), sha256), '換件');
  must(await files.put(bytes));
  expect(new Uint8Array(must(await files.get(sha256)))).toEqual(bytes);
});

test('a sweep takes orphans and half-written files, and nothing else', async () => {
  const folder = folders.make();
  const files = createFiles(folder);
  const wanted = must(await files.put(new TextEncoder().encode('wanted')));
  must(await files.put(new TextEncoder().encode('orphan')));
  const place = join(folder, 'files', wanted.slice(0, 2));
  writeFileSync(join(place, '.new-half'), 'half');
  writeFileSync(join(place, 'note.txt'), 'not ours');
  expect(await sweepFiles(join(folder, 'files'), new Set([wanted]))).toBe(2);
  expect(await files.list()).toEqual([wanted]);
  expect(readdirSync(place).sort()).toEqual([wanted, 'note.txt'].sort());
});
