import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createOffice, forkParser, type Office } from '#electron/office/index.ts';
import { createWorkspace, openWorkspace } from '#electron/store/index.ts';
import type { ChannelName, ChannelOut } from '#shared/contract/index.ts';
import { syntheticDocx } from '#tests/bench/synthetic-docx.ts';
import { Folders, must } from '#tests/books/desk.ts';
import { crashRuns, crashSeed, randomFrom, runAndKill } from './run-and-kill.ts';

const RUNS = crashRuns(4);
/** More kills need more files to come in the middle of. One in ten comes twice under another name: known, not new. */
const FILES = Math.min(3000, 75 * RUNS);
const CONTENTS = FILES - FILES / 10;
/** milliseconds after the first word of a run within which the kill comes */
const WITHIN = 1500;

const Line = z.object({ step: z.enum(['running', 'done']), done: z.number() });
const now = () => new Date();

const folders = new Folders();
afterEach(() => folders.clear());

test(`killed ${RUNS} times while it imports: it goes on, and ends with every document once`, {
  timeout: RUNS * 20_000 + 120_000,
}, async () => {
  const files = join(folders.make(), '往年发文');
  const hashes = writeFiles(files);
  const path = join(folders.make(), 'office');
  await must(await createWorkspace(path, { name: '云溪县人民政府办公室', now })).close();

  const random = randomFrom(crashSeed);
  const reached: number[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const lines = await runAndKill('importer.ts', [path, files], random() * WITHIN);
    reached.push(Math.max(0, ...lines.map((line) => Line.parse(JSON.parse(line)).done)));
    await expectWhole(path);
  }
  const last = await runAndKill('importer.ts', [path, files], new Promise(() => {}));
  expect(Line.parse(JSON.parse(last.at(-1) ?? ''))).toEqual({ step: 'done', done: FILES });
  // at least one kill came in the middle
  expect(reached.some((done) => done > 0 && done < FILES)).toBe(true);
  // progress that was told is never lost
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));

  const workspace = must(await openWorkspace(path, { now }));
  const archived = await workspace.db.selectFrom('archived').select('sha256').execute();
  expect(archived.map(({ sha256 }) => sha256).sort()).toEqual(hashes);
  expect(await workspace.files.list()).toEqual(hashes);
  await workspace.close();

  const office = createOffice({ spawnParser: () => forkParser(), now, version: 'crash', suggestedPath: path });
  await call(office, 'workspace.open', { path });
  expect(await call(office, 'archive.importStatus', {})).toMatchObject({
    state: 'done',
    total: FILES,
    imported: CONTENTS,
    known: FILES - CONTENTS,
    failed: 0,
  });
  const { draftId } = await call(office, 'draft.open', { name: '草稿.docx', bytes: syntheticDocx(7, 1_500) });
  const { matches } = await call(office, 'draft.similar', { draftId });
  expect(matches[0]).toMatchObject({ file: '0007.docx', coverage: 1 });
  expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
  await office.close();
});

/** What a kill left behind: rows only of originals that are there whole. */
async function expectWhole(path: string): Promise<void> {
  const workspace = must(await openWorkspace(path, { now }));
  const archived = await workspace.db.selectFrom('archived').select('sha256').execute();
  for (const { sha256 } of archived) must(await workspace.files.get(sha256));
  const settled = await workspace.db
    .selectFrom('importFile')
    .select('documentId')
    .where('state', 'in', ['imported', 'known'])
    .execute();
  expect(new Set(settled.map(({ documentId }) => documentId)).size).toBe(archived.length);
  await workspace.close();
}

/** The hashes of all contents, in order. */
function writeFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const hashes = new Set<string>();
  for (let index = 1; index <= FILES; index += 1) {
    const bytes = syntheticDocx(index > CONTENTS ? index - CONTENTS : index, 1_500);
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.docx`), bytes);
    hashes.add(createHash('sha256').update(bytes).digest('hex'));
  }
  return [...hashes].sort();
}

async function call<C extends ChannelName>(office: Office, channel: C, input: unknown): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
