import type { ListedPack } from '#shared/contract/index.ts';
import { useSession } from '../../app/session.tsx';
import { useAsk } from '../../client/index.ts';

/** The pack that drafts are checked by, once it is there. */
export function usePackInUse(): ListedPack | undefined {
  const { settings } = useSession();
  const packs = useAsk('packs.list', {});
  return packs.data?.find(({ inUse }) => inUse) ?? packs.data?.find(({ id }) => id === settings.packId);
}
