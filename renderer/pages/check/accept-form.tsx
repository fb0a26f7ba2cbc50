import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { isReason } from '../../parts/reason-field.tsx';
import classes from './findings.module.css';

type Props = Readonly<{ reason: string; onSubmit(reason: string): void; onCancel(): void }>;

/** Why a finding is fine at this place; kept with the draft. */
export function AcceptForm({ reason, onSubmit, onCancel }: Props) {
  const { say } = useText();
  const { workspace } = useSession();
  const [text, setText] = useState(reason);
  const ready = isReason(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit(text.trim());
  };
  return (
    <form className={classes.accept} onSubmit={submit}>
      <Textarea
        label={say('found.acceptReason')}
        description={say(workspace === null ? 'found.acceptedForNow' : 'found.acceptedKept')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={500}
        autoFocus
      />
      <div className={classes.formButtons}>
        <Button type="submit" disabled={!ready}>
          {say('common.save')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
