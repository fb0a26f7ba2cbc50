import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import { SaveButtons } from '../../parts/save-buttons.tsx';
import type { DirectoryOut, OrganOut } from './organs-page.tsx';
import { formerLines, readFormer } from './tree.ts';
import { aliasesFrom, organLevels, organTypes } from './words.ts';

type Props = Readonly<{ directory: DirectoryOut; organ: OrganOut | null; onClose(): void }>;

/** A new organ, or changes to one. */
export function OrganDialog({ directory, organ, onClose }: Props) {
  const { say, term } = useText();
  const by = useEditor();
  const save = useDo('organs.save');
  const [name, setName] = useState(organ?.name ?? '');
  const [aliases, setAliases] = useState(organ?.aliases.join('\n') ?? '');
  const [level, setLevel] = useState(organ?.level ?? 'township');
  const [type, setType] = useState(organ?.type ?? 'government');
  const [parentId, setParentId] = useState(organ === null ? directory.ownOrganId : organ.parentId);
  const [former, setFormer] = useState(formerLines(organ?.formerNames ?? []));
  const { names: formerNames, wrong } = readFormer(former);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = { name: name.trim(), aliases: aliasesFrom(aliases), level, type, parentId, formerNames };
    save.mutate({ organ: organ === null ? fields : { ...fields, id: organ.id }, by }, { onSuccess: onClose });
  };
  return (
    <Dialog onClose={onClose} title={say(organ === null ? 'organs.add' : 'organs.edit')}>
      <form className={form.form} onSubmit={submit}>
        <TextInput
          label={say('organs.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
          required
          data-autofocus
        />
        <Textarea
          label={say('organs.aliases')}
          description={say('organs.aliasesHint')}
          value={aliases}
          onChange={(event) => setAliases(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <NativeSelect
          label={say('organs.level')}
          value={level}
          data={organLevels.map((value) => ({ value, label: term(`organLevels:${value}`) }))}
          onChange={(event) => setLevel(organLevels.find((value) => value === event.currentTarget.value) ?? level)}
        />
        <NativeSelect
          label={say('organs.type')}
          value={type}
          data={organTypes.map((value) => ({ value, label: say(`organs.types.${value}`) }))}
          onChange={(event) => setType(organTypes.find((value) => value === event.currentTarget.value) ?? type)}
        />
        <Select
          label={say('organs.parent')}
          placeholder={say('organs.noParent')}
          value={parentId}
          size="xs"
          searchable
          clearable
          limit={50}
          data={directory.organs
            .filter(({ id }) => id !== organ?.id)
            .map(({ id, name: label }) => ({ value: id, label }))}
          onChange={setParentId}
        />
        <Textarea
          label={say('organTree.former')}
          description={say('organTree.formerHint')}
          value={former}
          onChange={(event) => setFormer(event.currentTarget.value)}
          error={wrong === null ? undefined : say('organTree.formerWrong', { line: wrong })}
          autosize
          minRows={1}
        />
        <SaveButtons
          action={say('common.save')}
          busy={save.isPending}
          disabled={name.trim() === '' || wrong !== null}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
