import { useState } from 'react';
import { useDrafts } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { OwnOrganPanel } from '../../parts/own-organ/index.ts';
import { WorkspaceOffer } from '../../parts/workspace-offer.tsx';
import classes from './start.module.css';

/** What the clerk sees first: a place for the draft, and below it the way to a workspace, then to the own organ. */
export function Start() {
  const { say } = useText();
  const drafts = useDrafts();
  const { workspace } = useSession();
  return (
    <div className={classes.start}>
      <section className={classes.drop} aria-labelledby="drop-title">
        <h1 id="drop-title">{say('check.drop')}</h1>
        <FileButton label={say('check.choose')} size="md" onFiles={drafts.openFiles} />
        <p>{say('check.formats')}</p>
      </section>
      {workspace === null && (
        <>
          <WorkspaceOffer />
          <p className={classes.hint}>{say('check.sampleOffer')}</p>
        </>
      )}
      {workspace !== null && !workspace.sample && <FirstChoice key={workspace.id} />}
    </div>
  );
}

/** In a new workspace nobody is in the directory yet. */
function FirstChoice() {
  const { say } = useText();
  const directory = useAsk('organs.get', {});
  const [put, setPut] = useState(false);
  if (put || directory.data === undefined || directory.data.organs.length > 0) return null;
  return (
    <section className={classes.first} aria-labelledby="own-organ-title">
      <h2 id="own-organ-title">{say('ownOrgan.title')}</h2>
      <OwnOrganPanel onDone={() => setPut(true)} onLater={() => setPut(true)} />
    </section>
  );
}
