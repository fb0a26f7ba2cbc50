import { type FormEvent, useState } from 'react';
import type { ListedPack } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { actingAs } from '../../../app/session.tsx';
import { useText } from '../../../app/texts.ts';
import { useAsk, useDo } from '../../../client/index.ts';
import { ActorField, useActorName } from '../../../parts/actor-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import form from '../../../parts/form.module.css';
import { isReason, ReasonField } from '../../../parts/reason-field.tsx';
import { SaveButtons } from '../../../parts/save-buttons.tsx';
import { Differences } from './differences.tsx';
import type { Given } from './edits.ts';
import { EffectPanel } from './effect-panel.tsx';
import classes from './rules.module.css';

type Props = Readonly<{ pack: ListedPack; given: Given; onClose(): void; onSaved(): void }>;

/** What is changed, what that would have done, why it is done; then it counts. */
export function SaveDialog({ pack, given, onClose, onSaved }: Props) {
  const { say, language } = useText();
  const notify = useNotify();
  const diff = useAsk('packs.diff', { pack: given, against: pack.id });
  const save = useDo('packs.save');
  const [reason, setReason] = useState('');
  const [name, setName] = useActorName();
  const ready = isReason(reason) && name.trim() !== '';
  const title = pack.title[language];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    save.mutate(
      { pack: given, over: pack.version, reason: reason.trim(), by: actingAs(name, 'clerk') },
      {
        onSuccess: () => {
          notify.done((words) => words('rulebook.savedNow', { title }));
          onSaved();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} size={760} title={say('rulebook.saveTitle', { title })} closeOnClickOutside={false}>
      <form className={form.form} onSubmit={submit}>
        <section className={classes.part} aria-label={say('rulebook.thisTime')}>
          <h3>{say('rulebook.thisTime')}</h3>
          {diff.data !== undefined && <Differences changes={diff.data.changes} />}
        </section>
        <EffectPanel given={given} />
        <ReasonField label={say('rulebook.saveReason')} value={reason} onChange={setReason} />
        <ActorField value={name} onChange={setName} />
        <SaveButtons action={say('common.save')} busy={save.isPending} disabled={!ready} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
