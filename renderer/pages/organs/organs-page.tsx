import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChannelOut } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Empty } from '../../parts/empty.tsx';
import { OwnOrganPanel } from '../../parts/own-organ/index.ts';
import page from '../../parts/page.module.css';
import { Failed, Loading } from '../../parts/waiting.tsx';
import { WorkspaceNeeded } from '../../parts/workspace-needed.tsx';
import { AutomaticPhrases } from './automatic.tsx';
import { Groups } from './groups.tsx';
import { OrganDialog } from './organ-dialog.tsx';
import { OrganTree } from './organ-tree.tsx';
import { SheetButtons } from './sheet-buttons.tsx';

export type DirectoryOut = ChannelOut<'organs.get'>;
export type OrganOut = DirectoryOut['organs'][number];

/** 机构: who there is and under whom, and which phrases stand for several of them. */
export function OrgansPage() {
  return (
    <WorkspaceNeeded>
      <Organs />
    </WorkspaceNeeded>
  );
}

function Organs() {
  const { say } = useText();
  const got = useAsk('organs.get', {});
  const [edited, setEdited] = useState<OrganOut | 'new' | null>(null);
  const [choosing, setChoosing] = useState(false);
  if (got.error !== null) return <Failed error={got.error.error} onRetry={() => void got.refetch()} />;
  if (got.data === undefined) return <Loading />;
  const directory = got.data;
  return (
    <div className={page.page}>
      <div className={page.title}>
        <h1>{say('organs.title')}</h1>
        <span className={page.hint}>{say('organs.lead')}</span>
        <span className={page.spread} />
        <SheetButtons />
        {directory.organs.length > 0 && (
          <Button variant="default" onClick={() => setChoosing(true)}>
            {say(directory.ownOrganId === null ? 'ownOrgan.open' : 'ownOrgan.again')}
          </Button>
        )}
        <Button onClick={() => setEdited('new')}>{say('organs.add')}</Button>
      </div>
      {directory.organs.length === 0 ? (
        <>
          <Empty title={say('organs.empty')} hint={say('organs.emptyHint')} />
          <OwnOrganPanel onDone={() => setChoosing(false)} />
        </>
      ) : (
        <>
          <OrganTree directory={directory} onEdit={setEdited} />
          <Groups directory={directory} />
          <AutomaticPhrases directory={directory} />
        </>
      )}
      {choosing && (
        <Dialog size="xl" onClose={() => setChoosing(false)} title={say('ownOrgan.title')}>
          <OwnOrganPanel onDone={() => setChoosing(false)} />
        </Dialog>
      )}
      {edited !== null && (
        <OrganDialog directory={directory} organ={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
