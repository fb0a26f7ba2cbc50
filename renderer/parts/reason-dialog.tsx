import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../app/texts.ts';
import { ActorField, useActorName } from './actor-field.tsx';
import classes from './form.module.css';

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
  const ready = reason.trim().length >= 2 && name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit(reason.trim(), name.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('common.close') }}>
      <form className={classes.form} onSubmit={submit}>
        {hint !== undefined && <p className={classes.hint}>{hint}</p>}
        <Textarea
          label={say('common.reason')}
          description={say('common.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minRows={2}
          autosize
          maxLength={500}
          required
          data-autofocus
        />
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
    </Modal>
  );
}
