import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../app/texts.ts';
import { ActorField, useActorName } from './actor-field.tsx';
import { Dialog } from './dialog.tsx';
import classes from './form.module.css';
import { isReason, ReasonField } from './reason-field.tsx';

type Props = Readonly<{
  title: string;
  hint?: string;
  action: string;
  busy: boolean;
  onClose(): void;
  onSubmit(reason: string, name: string): void;
}>;

/** Asks why and who before something that stays in the ledger. */
export function ReasonDialog({ title, hint, action, busy, onClose, onSubmit }: Props) {
  const { say } = useText();
  const [reason, setReason] = useState('');
  const [name, setName] = useActorName();
  const ready = isReason(reason) && name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit(reason.trim(), name.trim());
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <form className={classes.form} onSubmit={submit}>
        {hint !== undefined && <p className={classes.hint}>{hint}</p>}
        <ReasonField value={reason} onChange={setReason} />
        <ActorField value={name} onChange={setName} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={busy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
