import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import page from '../../parts/page.module.css';
import { GroupDialog } from './group-dialog.tsx';
import type { DirectoryOut } from './organs-page.tsx';

export type GroupOut = DirectoryOut['groups'][number];

/** Phrases that stand for several organs. */
export function Groups({ directory }: Readonly<{ directory: DirectoryOut }>) {
  const { say, write } = useText();
  const by = useEditor();
  const remove = useDo('organs.removeGroup');
  const [edited, setEdited] = useState<GroupOut | 'new' | null>(null);
  const names = new Map(directory.organs.map(({ id, name }) => [id, name]));
  const takeAway = (name: string) => remove.mutate({ name, by });
  return (
    <section className={page.section} aria-labelledby="groups-title">
      <div className={page.title}>
        <h2 id="groups-title">{say('organs.groups')}</h2>
        <span className={page.spread} />
        <Button variant="default" onClick={() => setEdited('new')}>
          {say('organs.addGroup')}
        </Button>
      </div>
      {directory.groups.length === 0 ? (
        <p className={page.hint}>{say('organs.groupsNone')}</p>
      ) : (
        <Table highlightOnHover>
          <Table.Tbody>
            {directory.groups.map((group) => (
              <Table.Tr key={group.name}>
                <Table.Td>{group.name}</Table.Td>
                <Table.Td>{say('organs.memberCount', { n: write.number(group.members.length) })}</Table.Td>
                <Table.Td className={page.hint}>
                  {group.members
                    .map((id) => names.get(id) ?? '')
                    .slice(0, 6)
                    .join('、')}
                  {group.members.length > 6 && '…'}
                </Table.Td>
                <Table.Td>
                  <div className={page.actions}>
                    <Button size="compact-xs" variant="subtle" onClick={() => setEdited(group)}>
                      {say('common.edit')}
                    </Button>
                    <Button size="compact-xs" variant="subtle" color="red" onClick={() => takeAway(group.name)}>
                      {say('common.remove')}
                    </Button>
                  </div>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {edited !== null && (
        <GroupDialog directory={directory} group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}
