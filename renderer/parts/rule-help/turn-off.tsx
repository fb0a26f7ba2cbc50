import { type FormEvent, useState } from 'react';
import type { ListedPack } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { actingAs, useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { ActorField, useActorName } from '../actor-field.tsx';
import form from '../form.module.css';
import { isReason, ReasonField } from '../reason-field.tsx';
import { SaveButtons } from '../save-buttons.tsx';

type Props = Readonly<{ rule: string; pack: ListedPack; onCancel(): void; onDone(): void }>;

/** Turns a rule off in the pack, for every draft, with a reason; a built-in pack is copied for it first. */
export function TurnOff({ rule, pack, onCancel, onDone }: Props) {
  const { say, term, language } = useText();
  const { workspace } = useSession();
  const notify = useNotify();
  const set = useDo('packs.setRule');
  const [reason, setReason] = useState('');
  const [name, setName] = useActorName();
  const title = pack.title[language];
  const rules = { name: term(`rules:${rule}.name`) };
  const ready = workspace !== null && isReason(reason) && name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    set.mutate(
      { rule, state: 'off', reason: reason.trim(), by: actingAs(name, 'clerk') },
      {
        onSuccess: ({ pack: now, copiedFrom }) => {
          notify.done((words) =>
            copiedFrom === null
              ? words('rule.turnedOff', rules)
              : words('rule.turnedOffCopied', { ...rules, title: now.title[language] }),
          );
          onDone();
        },
      },
    );
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <strong>{say('rule.turnOffTitle', rules)}</strong>
      <p className={form.hint}>{say('rule.turnOffOwn', { title })}</p>
      {pack.origin !== 'own' && <p className={form.hint}>{say('rule.turnOffCopy', { title })}</p>}
      {workspace === null ? (
        <p role="alert">{say('rule.needWorkspace')}</p>
      ) : (
        <>
          <ReasonField value={reason} onChange={setReason} />
          <ActorField value={name} onChange={setName} />
        </>
      )}
      <SaveButtons action={say('rule.turnOffAction')} busy={set.isPending} disabled={!ready} onCancel={onCancel} />
    </form>
  );
}
