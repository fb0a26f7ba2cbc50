import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChannelOut, WorkspaceInfo } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { useWorkspaceDoor } from '../../app/workspace-door.ts';
import { useDo } from '../../client/index.ts';
import { Backups } from './backups.tsx';
import { DiagnosisList, VerifiedBooks } from './diagnosis-list.tsx';
import classes from './settings.module.css';

/** The open workspace: where it is, whether it is sound, its backups. */
export function WorkspaceCare({ workspace }: Readonly<{ workspace: WorkspaceInfo }>) {
  const { say, write } = useText();
  const notify = useNotify();
  const door = useWorkspaceDoor();
  const backup = useDo('workspace.backup');
  const doctor = useDo('workspace.doctor');
  const verify = useDo('ledger.verify');
  const [verified, setVerified] = useState<ChannelOut<'ledger.verify'> | null>(null);
  return (
    <div className={classes.care}>
      <dl className={classes.facts}>
        <dt>{say('workspace.name')}</dt>
        <dd>{workspace.name}</dd>
        <dt>{say('settings.workspacePath')}</dt>
        <dd className={classes.path}>{workspace.path}</dd>
        <dt>{say('archive.title')}</dt>
        <dd>{say('settings.documents', { n: write.number(workspace.documents) })}</dd>
      </dl>
      <div className={classes.buttons}>
        <Button
          variant="default"
          loading={backup.isPending}
          onClick={() =>
            backup.mutate(
              {},
              {
                onSuccess: ({ path }) => {
                  notify.done((words) => words('settings.backedUp', { path }));
                },
              },
            )
          }
        >
          {say('settings.backup')}
        </Button>
        <Button variant="default" loading={doctor.isPending} onClick={() => doctor.mutate({})}>
          {say('settings.doctor')}
        </Button>
        <Button
          variant="default"
          loading={verify.isPending}
          onClick={() => verify.mutate({}, { onSuccess: setVerified })}
        >
          {say('settings.verify')}
        </Button>
        <Button variant="default" loading={door.busy} onClick={door.close}>
          {say('workspace.close')}
        </Button>
      </div>
      {doctor.data !== undefined && <DiagnosisList diagnoses={doctor.data} />}
      {verified !== null && <VerifiedBooks verified={verified} />}
      <Backups />
    </div>
  );
}
