import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

test('reads a file to its end, or as long as it is wanted', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'jianwen-ahead-')), 'office.db');
  await writeFile(path, new Uint8Array(3 * 2 ** 20 + 7));
  let asked = 0;
  await readAhead(
    path,
    () => {
      asked++;
      return true;
    },
    2 ** 30,
  );
  expect(asked).toBe(5);
  asked = 0;
  await readAhead(path, () => ++asked < 2, 2 ** 30);
  expect(asked).toBe(2);
  asked = 0;
  await readAhead(path, () => ++asked > 0, 2 ** 20);
  expect(asked).toBe(1);
});
