import { isArchived, type NewArchived, sha256Of, type Workspace } from '#electron/store/index.ts';
import { type Draft, fail, ok, type Result } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import type { Parser } from '../documents/index.ts';

export type Intake = Readonly<{
  /**
   * Reads and understands a document and puts its original into `files`; null where its bytes are archived already.
   * Errors: those of the parser, `classified` (nothing is kept), disk-full, workspace-read-only.
   */
  take(file: Readonly<{ name: string; path: string; bytes: Uint8Array }>): Promise<Result<NewArchived | null>>;
}>;

export function createIntake(workspace: Workspace, parser: Pick<Parser, 'read'>, now: () => Date): Intake {
  return {
    async take({ name, path, bytes }) {
      const sha256 = sha256Of(bytes);
      if (await isArchived(workspace.db, sha256)) return ok(null);
      const read = await parser.read(name, bytes);
      if (!read.ok) return read;
      const draft = understand(read.value, { name, format: read.value.format, bytes: bytes.byteLength, sha256 });
      const { secrecy } = draft.document;
      if (secrecy !== null) return fail('classified', { file: name, mark: secrecy });
      const kept = await workspace.files.put(bytes);
      return kept.ok ? ok(archivedOf(draft, path, now())) : kept;
    },
  };
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
    },
    path,
    numberYear: document.documentNumber?.year ?? null,
    text,
  };
}
