import { type Db, findArchivedDocument, record, type Workspace } from '#electron/store/index.ts';
import { type ArchivedDocument, type ChannelIn, fail, ok, type Result } from '#shared/contract/index.ts';

/**
 * Takes a document out of all comparisons; it stays in the archive and says why. Another reason takes the place of the
 * first. Errors: not-found.
 */
export async function setAside(
  workspace: Workspace,
  at: Date,
  { documentId, reason, by }: ChannelIn<'archive.setAside'>,
): Promise<Result<ArchivedDocument>> {
  return await change(workspace, documentId, async (tx, { aside }) => {
    if (aside?.reason === reason) return;
    await record(tx, { at, by }, { type: 'document.setAside', payload: { documentId, reason } });
  });
}

/** Compares with it again. Errors: not-found. */
export async function bringBack(
  workspace: Workspace,
  at: Date,
  { documentId, by }: ChannelIn<'archive.bringBack'>,
): Promise<Result<ArchivedDocument>> {
  return await change(workspace, documentId, async (tx, { aside }) => {
    if (aside) await record(tx, { at, by }, { type: 'document.broughtBack', payload: { documentId } });
  });
}

async function change(
  workspace: Workspace,
  documentId: string,
  say: (tx: Db, document: ArchivedDocument) => Promise<void>,
): Promise<Result<ArchivedDocument>> {
  return await workspace.transact(async (tx) => {
    const before = await findArchivedDocument(tx, documentId);
    if (before) await say(tx, before);
    const after = await findArchivedDocument(tx, documentId);
    return after ? ok(after) : fail('not-found', { what: 'document', id: documentId });
  });
}
