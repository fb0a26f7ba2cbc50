import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { ChannelOut } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Empty } from '../../parts/empty.tsx';
import page from '../../parts/page.module.css';
import { Failed, Loading } from '../../parts/waiting.tsx';
import { WorkspaceNeeded } from '../../parts/workspace-needed.tsx';
import { Groups } from './groups.tsx';
import { OrganDialog } from './organ-dialog.tsx';
import { organLevels } from './words.ts';

export type DirectoryOut = ChannelOut<'organs.get'>;
export type OrganOut = DirectoryOut['organs'][number];

/** 机构: who there is, level by level, and which phrases stand for several of them. */
export function OrgansPage() {
  return (
    <WorkspaceNeeded>
      <Organs />
    </WorkspaceNeeded>
  );
}

function Organs() {
  const { say } = useText();
  const got = useAsk('organs.get', {});
  const [edited, setEdited] = useState<OrganOut | 'new' | null>(null);
  if (got.error !== null) return <Failed error={got.error.error} onRetry={() => void got.refetch()} />;
  if (got.data === undefined) return <Loading />;
  const directory = got.data;
  return (
    <div className={page.page}>
      <div className={page.title}>
        <h1>{say('organs.title')}</h1>
        <span className={page.hint}>{say('organs.lead')}</span>
        <span className={page.spread} />
        <Button onClick={() => setEdited('new')}>{say('organs.add')}</Button>
      </div>
      {directory.organs.length === 0 ? (
        <Empty title={say('organs.empty')} hint={say('organs.emptyHint')} />
      ) : (
        <>
          <OrganTable directory={directory} onEdit={setEdited} />
          <Groups directory={directory} />
        </>
      )}
      {edited !== null && (
        <OrganDialog directory={directory} organ={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

type TableProps = Readonly<{ directory: DirectoryOut; onEdit(organ: OrganOut): void }>;

function OrganTable({ directory, onEdit }: TableProps) {
  const { say, term } = useText();
  const change = useDirectoryChange();
  const [removed, setRemoved] = useState<OrganOut | null>(null);
  const names = new Map(directory.organs.map(({ id, name }) => [id, name]));
  return (
    <section className={page.section}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('organs.level')}</Table.Th>
            <Table.Th>{say('organs.name')}</Table.Th>
            <Table.Th>{say('organs.aliases')}</Table.Th>
            <Table.Th>{say('organs.type')}</Table.Th>
            <Table.Th>{say('organs.parent')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {organLevels.flatMap((level) =>
            directory.organs
              .filter((organ) => organ.level === level)
              .map((organ, at) => (
                <Table.Tr key={organ.id}>
                  <Table.Td>{at === 0 && term(`organLevels:${level}`)}</Table.Td>
                  <Table.Td>
                    {organ.name}
                    {organ.id === directory.ownOrganId && <strong>（{say('organs.own')}）</strong>}
                  </Table.Td>
                  <Table.Td>{organ.aliases.join('、')}</Table.Td>
                  <Table.Td>{say(`organs.types.${organ.type}`)}</Table.Td>
                  <Table.Td>{organ.parentId === null ? '' : names.get(organ.parentId)}</Table.Td>
                  <Table.Td>
                    <div className={page.actions}>
                      {organ.id !== directory.ownOrganId && (
                        <Button size="compact-xs" variant="subtle" onClick={() => change.setOwn(organ.id)}>
                          {say('organs.setOwn')}
                        </Button>
                      )}
                      <Button size="compact-xs" variant="subtle" onClick={() => onEdit(organ)}>
                        {say('common.edit')}
                      </Button>
                      <Button size="compact-xs" variant="subtle" color="red" onClick={() => setRemoved(organ)}>
                        {say('common.remove')}
                      </Button>
                    </div>
                  </Table.Td>
                </Table.Tr>
              )),
          )}
        </Table.Tbody>
      </Table>
      {removed !== null && (
        <ConfirmDialog
          title={say('organs.removeTitle', { name: removed.name })}
          hint={say('organs.removeHint')}
          action={say('common.remove')}
          onClose={() => setRemoved(null)}
          onConfirm={() => {
            change.remove(removed.id);
            setRemoved(null);
          }}
        />
      )}
    </section>
  );
}

function useDirectoryChange() {
  const by = useEditor();
  const setOwn = useDo('organs.setOwn');
  const remove = useDo('organs.remove');
  return {
    setOwn: (organId: string) => setOwn.mutate({ organId, by }),
    remove: (organId: string) => remove.mutate({ organId, by }),
  };
}
