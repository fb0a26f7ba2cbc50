import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  createWorkspace,
  insertArchived,
  lastSequence,
  type NewArchived,
  openWorkspace,
  type Workspace,
} from '#electron/store/index.ts';
import { ok, type Result } from '#shared/contract/index.ts';
import { syntheticDocument } from './synthetic.ts';

/** Characters of an archived document, about. */
export const CHARACTERS = 2_500;
const AT_ONCE = 2_000;

export type Archive = Readonly<{ documents: number; formulas: number /** of all texts */; characters: number }>;

const now = (): Date => new Date();

/**
 * A workspace of so many synthetic documents, put straight into the store: reading files is measured elsewhere. One
 * that is there already is gone on with. `formulas`: the share of formula clauses.
 */
export async function archiveAt(path: string, documents: number, formulas: number): Promise<Workspace> {
  const opened = existsSync(path)
    ? await openWorkspace(path, { now })
    : await createWorkspace(path, { name: 'bench', now });
  const workspace = must(opened);
  for (let first = (await lastSequence(workspace.db)) + 1; first <= documents; first += AT_ONCE) {
    must(
      await workspace.transact(async (tx) => {
        const end = Math.min(first + AT_ONCE, documents + 1);
        for (let seed = first; seed < end; seed++) await insertArchived(tx, archivedOf(seed, formulas));
        return ok(null);
      }),
    );
  }
  return workspace;
}

export function textOf(seed: number, formulas: number): string {
  return syntheticDocument(seed, CHARACTERS, formulas).text;
}

export function archivedOf(seed: number, formulas: number): NewArchived {
  const { title, text } = syntheticDocument(seed, CHARACTERS, formulas);
  const year = 2020 + (seed % 6);
  return {
    document: {
      file: `${seed}.txt`,
      sha256: createHash('sha256').update(text).digest('hex'),
      title: `云溪县人民政府办公室${title}`,
      kind: '通知',
      documentNumber: `云政办发〔${year}〕${1 + (seed % 90)}号`,
      issuers: ['云溪县人民政府办公室'],
      signedOn: `${year}-${two(1 + (seed % 12))}-${two(1 + (seed % 28))}`,
      characters: text.length,
      importedAt: now().toISOString(),
      corrected: [],
    },
    path: `${seed}.txt`,
    numberYear: year,
    text,
    facts: {
      mainRecipients: ['各乡镇人民政府', '街道办事处'],
      ccRecipients: [],
      annotation: null,
      tables: [],
      commands: false,
    },
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
