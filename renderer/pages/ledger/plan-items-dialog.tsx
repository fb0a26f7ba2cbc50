import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import { SaveButtons } from '../../parts/save-buttons.tsx';
import { Failed, Loading } from '../../parts/waiting.tsx';
import type { Line } from './plan.tsx';
import { flawIn, mostItems, planItemsIn } from './plan-items.ts';

type Props = Readonly<{ line: Line; onClose(): void }>;

/** The documents that the plan of a series has, pasted as a list. */
export function PlanItemsDialog({ line, onClose }: Props) {
  const { say } = useText();
  const items = useAsk('plan.items', { seriesId: line.series.id, year: line.year });
  return (
    <Dialog
      onClose={onClose}
      size={680}
      title={say('planItems.title', { name: line.series.name, year: String(line.year) })}
    >
      {items.error !== null && <Failed error={items.error.error} />}
      {items.isPending && <Loading />}
      {items.data !== undefined && <ItemsForm line={line} items={items.data.items ?? []} onClose={onClose} />}
    </Dialog>
  );
}

function ItemsForm({ line, items, onClose }: Props & Readonly<{ items: readonly string[] }>) {
  const { say, write } = useText();
  const notify = useNotify();
  const by = useEditor();
  const set = useDo('plan.setItems');
  const [text, setText] = useState(items.join('\n'));
  const lines = planItemsIn(text);
  const flaw = flawIn(lines);
  const error =
    flaw === null
      ? null
      : flaw === 'too-many'
        ? say('planItems.tooMany', { n: write.number(mostItems) })
        : say('planItems.tooShort', { n: flaw.line });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (flaw !== null) return;
    set.mutate(
      { seriesId: line.series.id, year: line.year, items: [...lines], by },
      {
        onSuccess: () => {
          notify.done((words) => words('planItems.saved', { n: write.number(lines.length) }));
          onClose();
        },
      },
    );
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <p className={form.hint}>{say('planItems.hint')}</p>
      <Textarea
        label={say('planItems.label')}
        description={say('planItems.count', { n: write.number(lines.length) })}
        error={error}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={10}
        maxRows={20}
        data-autofocus
      />
      <SaveButtons action={say('common.save')} busy={set.isPending} disabled={flaw !== null} onCancel={onClose} />
    </form>
  );
}
