import { NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import { SaveButtons } from '../../parts/save-buttons.tsx';
import type { Line } from './plan.tsx';

/** Sets how many documents of a series the year may have, and what last year had. */
export function PlanDialog({ line, onClose }: Readonly<{ line: Line; onClose(): void }>) {
  const { say } = useText();
  const by = useEditor();
  const set = useDo('plan.set');
  const [limit, setLimit] = useState<number | string>(line.limit ?? '');
  const [lastYear, setLastYear] = useState<number | string>(line.lastYear ?? '');
  const [firstSerial, setFirstSerial] = useState<number | string>('');
  // Once a number was given, the next one follows from it.
  const mayStart = line.issued + line.voided === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(
      {
        seriesId: line.series.id,
        year: line.year,
        limit: typeof limit === 'number' ? limit : null,
        lastYear: typeof lastYear === 'number' ? lastYear : null,
        ...(typeof firstSerial === 'number' ? { firstSerial } : {}),
        by,
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog onClose={onClose} title={say('ledger.editPlan', { name: line.series.name })}>
      <form className={form.form} onSubmit={submit}>
        <NumberInput
          label={say('ledger.limit')}
          value={limit}
          onChange={setLimit}
          min={0}
          allowDecimal={false}
          data-autofocus
        />
        <NumberInput
          label={say('ledger.lastYear')}
          value={lastYear}
          onChange={setLastYear}
          min={0}
          allowDecimal={false}
        />
        {mayStart && (
          <NumberInput
            label={say('ledger.firstSerial')}
            description={say('ledger.firstSerialHint')}
            placeholder={String(line.nextSerial)}
            value={firstSerial}
            onChange={setFirstSerial}
            min={1}
            allowDecimal={false}
          />
        )}
        <SaveButtons action={say('common.save')} busy={set.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
