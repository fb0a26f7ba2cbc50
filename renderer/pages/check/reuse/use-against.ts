import { type Against, fail, type Reply } from '#shared/contract/index.ts';
import { useClient } from '../../../client/index.ts';

/** Opens the superior's file, compares the draft with it, and closes it again, whatever came of it. */
export function useAgainst(draftId: string): (file: File) => Promise<Reply<Against>> {
  const client = useClient();
  return async (file) => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return fail('file-unreadable', { file: file.name });
    const opened = await client.call('draft.open', { name: file.name, bytes: new Uint8Array(bytes) });
    if (!opened.ok) return opened;
    const sourceId = opened.value.draftId;
    const reply = await client.call('draft.against', { draftId, sourceId });
    await client.call('draft.close', { draftId: sourceId });
    return reply;
  };
}
