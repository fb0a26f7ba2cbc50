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
import { type Elements, fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { countFlow, findElements } from '#shared/gongwen/index.ts';
import type { Parser } from '../documents/index.ts';
import { withCorrections } from './corrections.ts';
import { factsOf } from './facts.ts';

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
      // not all of a draft: nobody asks an archived document for its pages
      const elements = findElements(read.value);
      if (elements.secrecy !== null) return fail('classified', { file: name, mark: elements.secrecy });
      const kept = await workspace.files.put(bytes);
      if (!kept.ok) return kept;
      return ok({ documentId, document: archivedOf({ name, path, sha256 }, read.value, elements, now()) });
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

function archivedOf(
  { name, path, sha256 }: Readonly<{ name: string; path: string; sha256: string }>,
  source: ReadDocument,
  elements: Elements,
  at: Date,
): NewArchived {
  const { title, kind, documentNumber, issuers, signedOn } = elements;
  return {
    document: {
      file: name,
      sha256,
      title,
      kind,
      documentNumber: documentNumber?.raw ?? null,
      issuers,
      signedOn,
      characters: countFlow(source),
      importedAt: at.toISOString(),
      corrected: [],
    },
    path,
    numberYear: documentNumber?.year ?? null,
    text: source.text,
    facts: factsOf(source, elements, { cells: true }),
  };
}
