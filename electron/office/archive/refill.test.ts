import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  archivedWithoutFacts,
  createWorkspace,
  factsReach,
  insertArchived,
  type Workspace,
} from '#electron/store/index.ts';
import { ok } from '#shared/contract/index.ts';
import { must } from '#tests/books/desk.ts';
import { refillFacts } from './refill.ts';

const now = (): Date => new Date('2026-11-22T09:00:00+08:00');

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-refill-'));
  workspace = must(await createWorkspace(join(folder, 'office'), { name: '云溪县人民政府办公室', now }));
});
afterEach(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As an archive from before facts were kept has them. */
async function archive(from: number, to: number): Promise<void> {
  must(
    await workspace.transact(async (tx) => {
      for (let n = from; n <= to; n++) {
        const text = `关于做好第${n}次防汛值班工作的通知\n各乡镇人民政府：\n请做好值班。`;
        await insertArchived(tx, {
          document: {
            sha256: createHash('sha256').update(text).digest('hex'),
            file: `${n}.txt`,
            title: `关于做好第${n}次防汛值班工作的通知`,
            kind: null,
            documentNumber: null,
            issuers: [],
            signedOn: '2026-03-05',
            characters: text.length,
            importedAt: now().toISOString(),
            corrected: [],
          },
          path: `${n}.txt`,
          numberYear: null,
          text,
          facts: { mainRecipients: [], ccRecipients: [], annotation: null, tables: null, commands: false },
        });
      }
      return ok(null);
    }),
  );
  await forget();
}

async function forget(): Promise<void> {
  for (const table of ['matterTerm', 'documentFacts']) await sql`DELETE FROM ${sql.table(table)}`.execute(workspace.db);
}

const withoutFacts = async (last: number): Promise<number> =>
  (await archivedWithoutFacts(workspace.db, { after: 0, last })).length;

it('looks for what has no facts once, and then only among what came since', async () => {
  await archive(1, 70);
  await refillFacts(workspace).ended;
  expect(await withoutFacts(70)).toBe(0);
  expect(await factsReach(workspace.db)).toBe(70);
  await archive(71, 73);
  await refillFacts(workspace).ended;
  expect(await withoutFacts(73)).toBe(70);
});

it('looks through all of it again when it was stopped before its end', async () => {
  await archive(1, 3);
  const stopped = refillFacts(workspace);
  stopped.stop();
  await stopped.ended;
  expect(await factsReach(workspace.db)).toBe(0);
  await refillFacts(workspace).ended;
  expect(await withoutFacts(3)).toBe(0);
});
