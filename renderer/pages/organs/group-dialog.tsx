import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import { SaveButtons } from '../../parts/save-buttons.tsx';
import type { GroupOut } from './groups.tsx';
import classes from './organs.module.css';
import type { DirectoryOut } from './organs-page.tsx';
import { aliasesFrom } from './words.ts';

type Props = Readonly<{ directory: DirectoryOut; group: GroupOut | null; onClose(): void }>;

/** Which organs a phrase stands for. A group is known by its phrase, so that can't change. */
export function GroupDialog({ directory, group, onClose }: Props) {
  const { say, write } = useText();
  const by = useEditor();
  const save = useDo('organs.saveGroup');
  const [name, setName] = useState(group?.name ?? '');
  const [aliases, setAliases] = useState(group?.aliases.join('\n') ?? '');
  const [sought, setSought] = useState('');
  const [members, setMembers] = useState<readonly string[]>(group?.members ?? []);
  const chosenAtFirst = group?.members ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { group: { name: name.trim(), aliases: aliasesFrom(aliases), members: [...members] }, by },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog onClose={onClose} title={say(group === null ? 'organs.addGroup' : 'organs.editGroup')}>
      <form className={form.form} onSubmit={submit}>
        <TextInput
          label={say('organs.groupName')}
          placeholder={say('organs.groupNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          readOnly={group !== null}
          maxLength={100}
          required
        />
        <Textarea
          label={say('organs.aliases')}
          description={say('organs.aliasesHint')}
          value={aliases}
          onChange={(event) => setAliases(event.currentTarget.value)}
          autosize
          minRows={1}
        />
        <Checkbox.Group label={say('organs.members')} value={[...members]} onChange={setMembers}>
          <TextInput
            size="xs"
            aria-label={say('organTree.memberSearch')}
            placeholder={say('organTree.memberSearch')}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            rightSectionWidth={80}
            rightSection={say('organTree.membersChosen', { n: write.number(members.length) })}
          />
          <div className={classes.members}>
            {offered(directory, sought.trim(), chosenAtFirst).map(({ id, name: label }) => (
              <Checkbox key={id} size="xs" value={id} label={label} />
            ))}
          </div>
        </Checkbox.Group>
        <SaveButtons
          action={say('common.save')}
          busy={save.isPending}
          disabled={name.trim() === ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

/** So many are offered at once; the search finds the others. */
const MOST_OFFERED = 200;

/** Members first, in the directory's order; what is typed narrows the rest. */
function offered({ organs }: DirectoryOut, sought: string, members: readonly string[]) {
  const first = new Set(members);
  const fits = organs.filter(({ name, aliases }) => [name, ...aliases].some((said) => said.includes(sought)));
  return [...fits.filter(({ id }) => first.has(id)), ...fits.filter(({ id }) => !first.has(id))].slice(0, MOST_OFFERED);
}
