import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ListedPack } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useText } from '../../../app/texts.ts';
import { useDo } from '../../../client/index.ts';
import { useEditor } from '../../../parts/actor-field.tsx';
import page from '../../../parts/page.module.css';
import { DifferencesDialog } from './differences.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleTable } from './rule-table.tsx';
import classes from './rules.module.css';
import { SaveDialog } from './save-dialog.tsx';
import { UnsavedBar } from './unsaved-bar.tsx';
import { useEditedPack } from './use-edited-pack.ts';

type Props = Readonly<{
  pack: ListedPack;
  /** the built-in pack that it extends */
  base: ListedPack | undefined;
  /** shown at once */
  firstRule: string | undefined;
  onCopied(packId: string): void;
}>;

/** Every rule of one pack; the office's own can be changed, and nothing counts before it is saved. */
export function PackView({ pack: saved, base, firstRule, onCopied }: Props) {
  const { say, term, language, write } = useText();
  const { workspace } = useSession();
  const edited = useEditedPack(saved, base);
  const [rule, setRule] = useState<string | null>(firstRule ?? null);
  const [dialog, setDialog] = useState<'differences' | 'save' | null>(null);
  const { pack, given, fault } = edited;
  const mayEdit = saved.origin === 'own' && workspace !== null;
  const setting = rule === null ? undefined : pack.rules[rule];
  return (
    <section className={page.section} aria-label={pack.title[language]}>
      <div className={page.title}>
        {mayEdit ? (
          <TextInput
            aria-label={say('rulebook.title')}
            className={classes.packTitle}
            value={pack.title[language]}
            maxLength={60}
            onChange={(event) => edited.rename(event.currentTarget.value)}
          />
        ) : (
          <h2>{pack.title[language]}</h2>
        )}
        <span className={page.spread} />
        {pack.extends !== null && (
          <Button variant="subtle" onClick={() => setDialog('differences')}>
            {say('rulebook.diff')}
          </Button>
        )}
        <CopyButton from={saved} onCopied={onCopied} />
      </div>
      {workspace === null && <p className={page.hint}>{say('rulebook.needWorkspace')}</p>}
      {saved.leftOut.length > 0 && (
        <p role="alert">
          {say('rulebook.leftOut', {
            n: write.number(saved.leftOut.length),
            names: saved.leftOut.map((id) => term(`rules:${id}.name`, { defaultValue: id })).join('、'),
          })}
        </p>
      )}
      {edited.isEdited && <UnsavedBar edited={edited} onSave={() => setDialog('save')} />}
      <RuleTable
        pack={pack}
        base={base}
        mayEdit={mayEdit}
        faulty={fault?.rule ?? null}
        onOpen={setRule}
        onChange={edited.change}
      />
      {rule !== null && setting !== undefined && (
        <RuleDialog
          rule={rule}
          setting={setting}
          base={base?.rules[rule]}
          mayEdit={mayEdit}
          fault={fault?.rule === rule ? fault : null}
          onChange={(what) => edited.change(rule, what)}
          onClose={() => setRule(null)}
        />
      )}
      {dialog === 'differences' && (
        <DifferencesDialog
          title={say('rulebook.diffOf', { title: pack.title[language], base: base?.title[language] ?? '' })}
          of={edited.isEdited ? { pack: given } : { packId: saved.id }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'save' && (
        <SaveDialog
          pack={pack}
          given={given}
          onClose={() => setDialog(null)}
          onSaved={() => {
            setDialog(null);
            edited.discard();
          }}
        />
      )}
    </section>
  );
}

/** 复制后修改: the only way to change what is built in. */
function CopyButton({ from, onCopied }: Readonly<{ from: ListedPack; onCopied(packId: string): void }>) {
  const { say, language } = useText();
  const notify = useNotify();
  const by = useEditor();
  const { workspace } = useSession();
  const copy = useDo('packs.copy');
  const start = () =>
    copy.mutate(
      { from: from.id, use: false, by },
      {
        onSuccess: ({ id, title }) => {
          notify.done((words) => words('rulebook.copied', { title: title[language] }));
          onCopied(id);
        },
      },
    );
  return (
    <Button
      variant={from.origin === 'built-in' ? 'filled' : 'default'}
      disabled={workspace === null || from.origin === 'given'}
      loading={copy.isPending}
      onClick={start}
    >
      {say('rulebook.copy')}
    </Button>
  );
}
