import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useText } from '../app/texts.ts';
import { useWorkspaceDoor } from '../app/workspace-door.ts';
import classes from './workspace-offer.module.css';

type Way = 'create' | 'open' | null;

/** Three ways to a workspace: a new one, one that exists, a sample to be thrown away. */
export function WorkspaceOffer({ lead }: Readonly<{ lead?: string }>) {
  const { say } = useText();
  const door = useWorkspaceDoor();
  const [way, setWay] = useState<Way>(null);
  return (
    <section className={classes.offer} aria-label={say('workspace.title')}>
      <p>{lead ?? say('workspace.lead')}</p>
      <div className={classes.ways}>
        <Button variant="default" aria-expanded={way === 'create'} onClick={() => setWay('create')}>
          {say('workspace.create')}
        </Button>
        <Button variant="default" aria-expanded={way === 'open'} onClick={() => setWay('open')}>
          {say('workspace.open')}
        </Button>
        <Button variant="default" onClick={door.sample} loading={door.busy} title={say('workspace.sampleHint')}>
          {say('workspace.sample')}
        </Button>
      </div>
      {way !== null && <WorkspaceForm key={way} way={way} onDismiss={() => setWay(null)} />}
    </section>
  );
}

type FormProps = Readonly<{ way: 'create' | 'open'; onDismiss(): void }>;

function WorkspaceForm({ way, onDismiss }: FormProps) {
  const { say } = useText();
  const door = useWorkspaceDoor();
  const { suggestedPath } = useSession();
  const [name, setName] = useState('');
  const [path, setPath] = useState(way === 'create' ? suggestedPath : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === 'create') door.create({ path: path.trim(), name: name.trim() });
    else door.open(path.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onDismiss()}>
      {way === 'create' && (
        <TextInput
          label={say('workspace.name')}
          placeholder={say('workspace.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          maxLength={60}
          data-autofocus
        />
      )}
      <TextInput
        label={say('workspace.path')}
        description={say('workspace.pathHint')}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
        required
        spellCheck={false}
      />
      <div className={classes.ways}>
        <Button type="submit" loading={door.busy}>
          {say(way === 'create' ? 'workspace.submitCreate' : 'workspace.submitOpen')}
        </Button>
        <Button variant="subtle" onClick={onDismiss}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
