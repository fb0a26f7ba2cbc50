import { Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import { SaveButtons } from '../../parts/save-buttons.tsx';

/** Adds a series of document numbers. */
export function SeriesDialog({ onClose }: Readonly<{ onClose(): void }>) {
  const { say } = useText();
  const by = useEditor();
  const save = useDo('series.save');
  const [name, setName] = useState('');
  const [prefix, setPrefix] = useState('');
  const [counted, setCounted] = useState(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ series: { name: name.trim(), prefix: prefix.trim(), counted }, by }, { onSuccess: onClose });
  };
  return (
    <Dialog onClose={onClose} title={say('ledger.addSeries')}>
      <form className={form.form} onSubmit={submit}>
        <TextInput
          label={say('ledger.seriesName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={60}
          required
          data-autofocus
        />
        <TextInput
          label={say('ledger.seriesPrefix')}
          value={prefix}
          onChange={(event) => setPrefix(event.currentTarget.value)}
          maxLength={20}
          required
        />
        <Checkbox
          label={say('ledger.seriesCounted')}
          checked={counted}
          onChange={(event) => setCounted(event.currentTarget.checked)}
        />
        <SaveButtons
          action={say('common.add')}
          busy={save.isPending}
          disabled={name.trim() === '' || prefix.trim() === ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
