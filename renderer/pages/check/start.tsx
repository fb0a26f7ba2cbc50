import { useDrafts } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { WorkspaceOffer } from '../../parts/workspace-offer.tsx';
import classes from './start.module.css';

/** What the clerk sees first: a place for the draft, and below it the way to a workspace. */
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
    </div>
  );
}
