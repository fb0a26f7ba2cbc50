import { Button } from '@mantine/core';
import { useSession } from './session.tsx';
import classes from './shell.module.css';
import { useText } from './texts.ts';
import { useWorkspaceDoor } from './workspace-door.ts';

/** Says as long as it is open that this office is not a real one. */
export function SampleBanner() {
  const { say } = useText();
  const { workspace } = useSession();
  const door = useWorkspaceDoor();
  if (workspace === null || !workspace.sample) return null;
  return (
    <div className={classes.banner} role="note">
      <span>{say('app.sample')}</span>
      <Button size="compact-xs" variant="default" onClick={door.close} loading={door.busy}>
        {say('app.sampleClose')}
      </Button>
    </div>
  );
}
