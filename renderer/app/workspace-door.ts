import { useQueryClient } from '@tanstack/react-query';
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

/** Opening and closing the workspace; everything that was asked of the old one is asked anew. */
export function useWorkspaceDoor(): Door {
  const queries = useQueryClient();
  const notify = useNotify();
  const create = useDo('workspace.create');
  const open = useDo('workspace.open');
  const sample = useDo('workspace.sample');
  const close = useDo('workspace.close');
  const refresh = () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'draft.get' });
  const opened = {
    onSuccess: ({ name }: WorkspaceInfo) => {
      void refresh();
      notify.done((say) => say('workspace.opened', { name }));
    },
  };
  return {
    busy: create.isPending || open.isPending || sample.isPending || close.isPending,
    create: (input) => create.mutate(input, opened),
    open: (path) => open.mutate({ path }, opened),
    sample: () => sample.mutate({}, opened),
    close: () =>
      close.mutate(
        {},
        {
          onSuccess: () => {
            void refresh();
            notify.done((say) => say('workspace.closed'));
          },
        },
      ),
  };
}
