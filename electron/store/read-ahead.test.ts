import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAhead } from './reuse-warmth.ts';

test('reads a file to its end, or as long as it is wanted', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'jianwen-warmth-')), 'reuse.db');
  await writeFile(path, new Uint8Array(3 * 2 ** 20 + 7));
  let asked = 0;
  await readAhead(path, () => {
    asked++;
    return true;
  });
  expect(asked).toBe(5);
  asked = 0;
  await readAhead(path, () => ++asked < 2);
  expect(asked).toBe(2);
});
