import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LocalDay } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useText } from '../../../app/texts.ts';
import { useDo } from '../../../client/index.ts';
import { useEditor } from '../../../parts/actor-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import form from '../../../parts/form.module.css';
import page from '../../../parts/page.module.css';
import { SaveButtons } from '../../../parts/save-buttons.tsx';
import classes from './calendar.module.css';
import { useDayText } from './day-text.ts';

/** Days that this office alone has off or works. */
export function LocalDays({ days }: Readonly<{ days: readonly LocalDay[] }>) {
  const { say, write } = useText();
  const by = useEditor();
  const notify = useNotify();
  const dayText = useDayText();
  const remove = useDo('calendar.removeLocal');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className={page.title}>
        <h3 className={classes.subtitle}>{say('calendar.local')}</h3>
        <span className={page.spread} />
        <Button variant="default" onClick={() => setAdding(true)}>
          {say('calendar.addLocal')}
        </Button>
      </div>
      {days.length === 0 ? (
        <p className={page.hint}>{say('calendar.localNone')}</p>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['date', 'kind', 'name', 'reason'] as const).map((column) => (
                <Table.Th key={column}>{say(`calendar.columns.${column}`)}</Table.Th>
              ))}
              <Table.Th aria-label={say('common.remove')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map(({ date, kind, name, reason }) => (
              <Table.Tr key={date}>
                <Table.Td>{write.date(date)}</Table.Td>
                <Table.Td>{say(`calendar.localKinds.${kind}`)}</Table.Td>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{reason}</Table.Td>
                <Table.Td className={page.actions}>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={say('calendar.removeLocal', { day: dayText(date) })}
                    onClick={() =>
                      remove.mutate(
                        { date, by },
                        {
                          onSuccess: () => {
                            notify.done((tell) => tell('calendar.localRemoved', { day: dayText(date) }));
                          },
                        },
                      )
                    }
                  >
                    {say('common.remove')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {adding && <LocalDayDialog onClose={() => setAdding(false)} />}
    </>
  );
}

const kinds = ['off', 'working'] as const;

function LocalDayDialog({ onClose }: Readonly<{ onClose(): void }>) {
  const { say } = useText();
  const { today } = useSession();
  const by = useEditor();
  const notify = useNotify();
  const dayText = useDayText();
  const save = useDo('calendar.saveLocal');
  const [date, setDate] = useState(today);
  const [kind, setKind] = useState<(typeof kinds)[number]>('off');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { day: { date, kind, name: name.trim(), reason: reason.trim() }, by },
      {
        onSuccess: () => {
          notify.done((tell) => tell('calendar.localSaved', { day: dayText(date) }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} title={say('calendar.localTitle')}>
      <form className={form.form} onSubmit={submit}>
        <TextInput
          type="date"
          label={say('calendar.localDate')}
          description={date === '' ? undefined : dayText(date)}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          required
          data-autofocus
        />
        <NativeSelect
          label={say('calendar.localKind')}
          value={kind}
          data={kinds.map((value) => ({ value, label: say(`calendar.localKinds.${value}`) }))}
          onChange={(event) => setKind(kinds.find((value) => value === event.currentTarget.value) ?? kind)}
        />
        <TextInput
          label={say('calendar.localName')}
          description={say('calendar.localNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={40}
          required
        />
        <TextInput
          label={say('calendar.localReason')}
          description={say('common.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minLength={2}
          maxLength={200}
          required
        />
        <SaveButtons action={say('common.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
