import type { ReactNode } from 'react';
import { useSession } from '../app/session.tsx';
import { useText } from '../app/texts.ts';
import { Empty } from './empty.tsx';
import { WorkspaceOffer } from './workspace-offer.tsx';

/** Shows what needs a workspace, or the ways to one. */
export function WorkspaceNeeded({ children }: Readonly<{ children: ReactNode }>) {
  const { say } = useText();
  const { workspace } = useSession();
  if (workspace !== null) return children;
  return (
    <Empty title={say('common.needWorkspace')}>
      <WorkspaceOffer />
    </Empty>
  );
}
