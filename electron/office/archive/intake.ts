import {
  correctionsOf,
  type Db,
  documentIdOf,
  insertArchived,
  isArchived,
  type NewArchived,
  sha256Of,
  type Workspace,
} from '#electron/store/index.ts';
import { type Draft, fail, ok, type Result } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import type { Parser } from '../documents/index.ts';
import { withCorrections } from './corrections.ts';

/** `document`: null where its bytes are archived already. */
export type Taken = Readonly<{ documentId: string; document: NewArchived | null }>;

export type Intake = Readonly<{
  /**
   * Reads and understands a document and puts its original into `files`.
   * Errors: those of the parser, `classified` (nothing is kept), disk-full, workspace-read-only.
   */
  take(file: Readonly<{ name: string; path: string; bytes: Uint8Array }>): Promise<Result<Taken>>;
}>;

export function createIntake(workspace: Workspace, parser: Pick<Parser, 'read'>, now: () => Date): Intake {
  return {
    async take({ name, path, bytes }) {
      const sha256 = sha256Of(bytes);
      const documentId = documentIdOf(sha256);
      if (await isArchived(workspace.db, sha256)) return ok({ documentId, document: null });
      const read = await parser.read(name, bytes);
      if (!read.ok) return read;
      const draft = understand(read.value, { name, format: read.value.format, bytes: bytes.byteLength, sha256 });
      const { secrecy } = draft.document;
      if (secrecy !== null) return fail('classified', { file: name, mark: secrecy });
      const kept = await workspace.files.put(bytes);
      return kept.ok ? ok({ documentId, document: archivedOf(draft, path, now()) }) : kept;
    },
  };
}

/** Keeps documents that were taken, with the corrections of their contents; tells of each whether it was new. */
export async function keep(tx: Db, taken: readonly NewArchived[]): Promise<boolean[]> {
  const corrections = await correctionsOf(
    tx,
    taken.map(({ document }) => document.sha256),
  );
  const isNew: boolean[] = [];
  for (const one of taken) {
    isNew.push(await insertArchived(tx, withCorrections(one, corrections.get(one.document.sha256) ?? [])));
  }
  return isNew;
}

function archivedOf({ file, text, document, counts }: Draft, path: string, at: Date): NewArchived {
  return {
    document: {
      file: file.name,
      sha256: file.sha256,
      title: document.title,
      kind: document.kind,
      documentNumber: document.documentNumber?.raw ?? null,
      issuers: document.issuers,
      signedOn: document.signedOn,
      characters: counts.all,
      importedAt: at.toISOString(),
      corrected: [],
    },
    path,
    numberYear: document.documentNumber?.year ?? null,
    text,
  };
}
