import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '#electron/store/index.ts';
import { must } from '#tests/books/desk.ts';
import { createArchive } from './archive.ts';
import { lineParser } from './testing/line-parser.ts';
import { usualWordsOf } from './usual-words.ts';

test('how usual words are is told anew when the archive has grown, not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianwen-usual-'));
  const now = (): Date => new Date('2026-11-22T09:00:00+08:00');
  const workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
  const archive = createArchive({ workspace, parser: lineParser, now, emit: () => undefined });
  const keep = async (n: number): Promise<void> => {
    must(await archive.add({ name: `${n}.txt`, bytes: new TextEncoder().encode(`护林员巡山第${n}号。`) }));
  };
  try {
    const usual = usualWordsOf(workspace.db);
    expect((await usual()).bags.size).toBe(0);
    for (let n = 1; n <= 20; n++) await keep(n);
    const known = await usual();
    expect(known.bags.size).toBe(12);
    await keep(21);
    expect(await usual()).toBe(known);
    for (let n = 22; n <= 30; n++) await keep(n);
    expect(await usual()).not.toBe(known);
  } finally {
    await archive.close();
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
