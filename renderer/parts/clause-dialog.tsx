import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNotify } from '../app/notices.tsx';
import { useText } from '../app/texts.ts';
import { useDo } from '../client/index.ts';
import { useEditor } from './actor-field.tsx';
import { Dialog } from './dialog.tsx';
import form from './form.module.css';

type Props = Readonly<{ text: string; onClose(): void }>;

/** Of one clause; the contract asks for as many. */
const least = 4;
const most = 2000;

/** 加入本单位套话: the words may be trimmed to the formula before they are taken in. */
export function ClauseDialog({ text, onClose }: Props) {
  const { say } = useText();
  const by = useEditor();
  const notify = useNotify();
  const [words, setWords] = useState(() => text.replaceAll(/\s+/gu, ' ').trim().slice(0, most));
  const add = useDo('reuse.addClause', { onSuccess: () => notify.done((tell) => tell('clauses.added')) });
  const ready = words.trim().length >= least;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) add.mutate({ text: words.trim(), by }, { onSuccess: onClose });
  };
  return (
    <Dialog onClose={onClose} size="lg" title={say('clauses.addTitle')}>
      <form className={form.form} onSubmit={submit}>
        <p className={form.hint}>{say('clauses.addHint')}</p>
        <Textarea
          label={say('clauses.text')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={ready || words === '' ? undefined : say('clauses.textShort')}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={most}
          required
          data-autofocus
        />
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={add.isPending}>
            {say('clauses.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
