import { Button, Table, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import page from '../../parts/page.module.css';
import classes from './settings.module.css';

/** The backups of this workspace; one is restored into a new folder, never over the present one. */
export function Backups() {
  const { say, write } = useText();
  const backups = useAsk('workspace.backups', {});
  const [restored, setRestored] = useState<string | null>(null);
  if (backups.data === undefined) return null;
  return (
    <div>
      <h3>{say('settings.backups')}</h3>
      {backups.data.length === 0 ? (
        <p className={page.hint}>{say('settings.backupsNone')}</p>
      ) : (
        <Table>
          <Table.Tbody>
            {backups.data.map(({ path, createdAt, bytes }) => (
              <Table.Tr key={path}>
                <Table.Td>{write.time(createdAt)}</Table.Td>
                <Table.Td className={page.figure}>
                  {say('number.bytes', { n: write.number(Math.ceil(bytes / 1024)) })}
                </Table.Td>
                <Table.Td className={classes.path}>{path}</Table.Td>
                <Table.Td>
                  <Button size="compact-xs" variant="subtle" onClick={() => setRestored(path)}>
                    {say('settings.restore')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {restored !== null && <RestoreDialog backup={restored} onClose={() => setRestored(null)} />}
    </div>
  );
}

function RestoreDialog({ backup, onClose }: Readonly<{ backup: string; onClose(): void }>) {
  const { say } = useText();
  const notify = useNotify();
  const restore = useDo('workspace.restore');
  const [into, setInto] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    restore.mutate(
      { backup, into: into.trim() },
      {
        onSuccess: ({ path }) => {
          notify.done((words) => words('settings.restored', { path }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} title={say('settings.restoreTitle')}>
      <form className={form.form} onSubmit={submit}>
        <p className={classes.path}>{backup}</p>
        <TextInput
          label={say('settings.restoreInto')}
          description={say('workspace.pathHint')}
          value={into}
          onChange={(event) => setInto(event.currentTarget.value)}
          required
          data-autofocus
        />
        <div className={form.buttons}>
          <Button type="submit" loading={restore.isPending} disabled={into.trim() === ''}>
            {say('settings.restoreTitle')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
