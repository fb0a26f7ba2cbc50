import type { WorkspaceInfo } from '#shared/contract/index.ts';
import { useDo } from '../client/index.ts';
import { useNotify } from './notices.tsx';

type Door = Readonly<{
  busy: boolean;
  create(input: Readonly<{ path: string; name: string }>): void;
  open(path: string): void;
  sample(): void;
  close(): void;
}>;

/** Opening and closing the workspace. */
export function useWorkspaceDoor(): Door {
  const notify = useNotify();
  const opened = { onSuccess: ({ name }: WorkspaceInfo) => notify.done((say) => say('workspace.opened', { name })) };
  const create = useDo('workspace.create', opened);
  const open = useDo('workspace.open', opened);
  const sample = useDo('workspace.sample', opened);
  const close = useDo('workspace.close', { onSuccess: () => notify.done((say) => say('workspace.closed')) });
  return {
    busy: create.isPending || open.isPending || sample.isPending || close.isPending,
    create: (input) => create.mutate(input),
    open: (path) => open.mutate({ path }),
    sample: () => sample.mutate({}),
    close: () => close.mutate({}),
  };
}
