import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Actor } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import form from '../../parts/form.module.css';

const roles = Actor.shape.role.options;

/** The person at this PC, whose name goes into the ledger. */
export function ActorForm() {
  const { say } = useText();
  const { settings } = useSession();
  const notify = useNotify();
  const set = useDo('settings.set');
  const [name, setName] = useState(settings.actor?.name ?? '');
  const [role, setRole] = useState(settings.actor?.role ?? 'clerk');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(
      { actor: name.trim() === '' ? null : { name: name.trim(), role } },
      {
        onSuccess: () => {
          notify.done((words) => words('settings.saved'));
        },
      },
    );
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <TextInput
        label={say('settings.actorName')}
        description={say('settings.actorHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={40}
      />
      <NativeSelect
        label={say('settings.role')}
        value={role}
        data={roles.map((value) => ({ value, label: say(`app.role.${value}`) }))}
        onChange={(event) => setRole(roles.find((value) => value === event.currentTarget.value) ?? role)}
      />
      <div>
        <Button type="submit" loading={set.isPending}>
          {say('common.save')}
        </Button>
      </div>
    </form>
  );
}
