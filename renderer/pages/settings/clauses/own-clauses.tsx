import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { OfficeClause } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useText } from '../../../app/texts.ts';
import { useDo } from '../../../client/index.ts';
import { useEditor } from '../../../parts/actor-field.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import page from '../../../parts/page.module.css';
import classes from './clauses.module.css';

type Props = Readonly<{ clauses: readonly OfficeClause[] }>;

/** What the office itself calls boilerplate, the latest first. */
export function OwnClauses({ clauses }: Props) {
  const { say, write } = useText();
  const by = useEditor();
  const notify = useNotify();
  const [asked, setAsked] = useState<OfficeClause | null>(null);
  const removing = useDo('reuse.removeClause', { onSuccess: () => notify.done((tell) => tell('clauses.removed')) });
  if (clauses.length === 0) return <p className={page.hint}>{say('clauses.ownNone')}</p>;
  return (
    <>
      <Table>
        <Table.Tbody>
          {clauses.map((clause) => (
            <Table.Tr key={clause.id}>
              <Table.Td className={classes.words} lang="zh-CN">
                {clause.text}
              </Table.Td>
              <Table.Td className={classes.who}>
                {say('clauses.by', { name: clause.by.name, date: write.date(clause.at) })}
              </Table.Td>
              <Table.Td className={page.figure}>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  loading={removing.isPending && removing.variables.clauseId === clause.id}
                  onClick={() => setAsked(clause)}
                >
                  {say('common.remove')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {asked !== null && (
        <ConfirmDialog
          title={say('clauses.removeTitle')}
          hint={`${asked.text} — ${say('clauses.removeHint')}`}
          action={say('common.remove')}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            removing.mutate({ clauseId: asked.id, by });
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
