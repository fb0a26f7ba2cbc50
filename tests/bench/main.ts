import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Office } from '#electron/office/index.ts';
import type { ImportProgress } from '#shared/contract/index.ts';
import { measure, ms } from './measure.ts';
import { naiveReuse } from './naive.ts';
import { call, openOffice } from './office.ts';
import { benchParsing } from './parsing.ts';
import { benchPeers } from './peers.ts';
import { benchReuse } from './reuse.ts';
import { benchRules } from './rules.ts';
import { syntheticDocument } from './synthetic.ts';

/**
 * npm run bench [-- DIR | rules | peers … | reuse …]
 * What a clerk waits for: importing earlier files, and checking a draft of 5,000 characters against them. Each
 * figure stands beside a naive exact match over the same texts in the same run. Without DIR the archive is
 * synthetic, in three sizes, so that growth shows; with DIR it is that folder's .txt files. Then what understanding a
 * document takes as it grows, and what all rules take on top of it; `rules` measures these alone, `peers`
 * candidate stages (peers.ts), `reuse` the reuse index as the archive grows (reuse.ts).
 */
const DRAFT_CHARACTERS = 5_000;
const root = mkdtempSync(join(tmpdir(), 'jianwen-bench-'));
const given = process.argv[2];

try {
  if (given === 'peers') {
    await benchPeers(process.argv.slice(3));
  } else if (given === 'reuse') {
    await benchReuse(process.argv.slice(3));
  } else {
    if (given !== 'rules') {
      await benchChecks();
      await benchParsing();
    }
    await benchRules();
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function benchChecks(): Promise<void> {
  console.log('| archive | import docs/s | first check | check median | check p95 | naive median | check ÷ naive |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  if (given) await bench(given, given);
  else for (const size of [250, 1_000, 4_000]) await bench(`synthetic ${size}`, synthesise(size));
}

function synthesise(size: number): string {
  const folder = join(root, `archive-${size}`);
  mkdirSync(folder);
  for (let seed = 1; seed <= size; seed++)
    writeFileSync(join(folder, `${seed}.txt`), syntheticDocument(seed, 2_500).text);
  return folder;
}

async function bench(name: string, folder: string): Promise<void> {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\s+/gu, ''));
  const office = openOffice(root);
  try {
    await call(office, 'workspace.create', { path: mkdtempSync(join(root, 'workspace-')), name: 'bench' });
    const start = performance.now();
    const progress = await importFolder(office, folder);
    const seconds = (performance.now() - start) / 1_000;

    // half of the draft stands in the archive already, half is new
    const old = texts[0]?.slice(0, DRAFT_CHARACTERS / 2) ?? '';
    const draft = `${syntheticDocument(900_001, DRAFT_CHARACTERS - old.length).text}\n${old}`;
    const { draftId } = await call(office, 'draft.open', { name: 'draft.txt', bytes: new TextEncoder().encode(draft) });
    const checkDraft = () => call(office, 'draft.check', { draftId, language: 'zh-CN' });
    // what the index still learns after an import, the first check waits for
    const firstStart = performance.now();
    await checkDraft();
    const first = performance.now() - firstStart;
    const check = await measure(40, checkDraft);
    const naive = await measure(5, () => naiveReuse(draft, texts));
    console.log(
      `| ${[
        `${name} (${progress.imported} documents)`,
        (progress.done / seconds).toFixed(0),
        ms(first),
        ms(check.median),
        ms(check.p95),
        ms(naive.median),
        (check.median / naive.median).toFixed(2),
      ].join(' | ')} |`,
    );
  } finally {
    await office.close();
  }
}

async function importFolder(office: Office, folder: string): Promise<ImportProgress> {
  const finished = Promise.withResolvers<ImportProgress>();
  office.on((event, payload) => {
    if (event === 'import.progress' && (payload as ImportProgress).state !== 'running')
      finished.resolve(payload as ImportProgress);
  });
  await call(office, 'archive.import', { paths: [folder] });
  return finished.promise;
}
