import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createWorkspace } from '#electron/store/index.ts';
import { officeText } from '#shared/reuse/testing/office-text.ts';
import { must } from '#tests/books/desk.ts';
import { createImports } from './imports.ts';
import { createIntake } from './intake.ts';
import { lineParser } from './testing/line-parser.ts';

const now = (): Date => new Date();

it('ends, and begins the next job, also where the index trips over a bug', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianwen-imports-'));
  const workspace = must(await createWorkspace(join(folder, 'office'), { name: '办公室', now }));
  const imports = createImports({
    workspace,
    intake: createIntake(workspace, lineParser, now),
    reuse: { catchUp: () => Promise.reject(new Error('bug')) },
    now,
    onProgress: () => {},
  });
  for (const seed of [1, 2]) {
    const path = join(folder, `文件${seed}.txt`);
    writeFileSync(path, officeText(seed));
    const { jobId } = must(await imports.begin({ paths: [path] }));
    const stateOf = async () => must(await imports.status({ jobId }))?.state;
    await expect.poll(stateOf, { timeout: 5_000 }).toBe('done');
  }
  expect((await workspace.info()).documents).toBe(2);
  await imports.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});
