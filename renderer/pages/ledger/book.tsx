import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { Issued } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { actingAs } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { saveAs } from '../../parts/save-as.ts';
import { Failed, Loading } from '../../parts/waiting.tsx';

type Entry = z.infer<typeof Issued>;

/** The ledger of one year, of one series where one is chosen; a void number keeps its line. */
export function Book({ year, seriesId }: Readonly<{ year: number; seriesId: string }>) {
  const { say } = useText();
  const ledger = useAsk('ledger.list', { year, ...(seriesId === '' ? {} : { seriesId }) });
  const [voiding, setVoiding] = useState<Entry | null>(null);
  const exporting = useDo('ledger.export');
  return (
    <section className={page.section} aria-labelledby="book-title">
      <div className={page.title}>
        <h2 id="book-title">{say('ledger.book', { year })}</h2>
        <span className={page.spread} />
        <Button
          variant="default"
          loading={exporting.isPending}
          onClick={() =>
            exporting.mutate(
              { year, format: 'csv' },
              { onSuccess: ({ name, content }) => saveAs(name, content, 'text/csv;charset=utf-8') },
            )
          }
        >
          {say('ledger.export')}
        </Button>
      </div>
      {ledger.error !== null && <Failed error={ledger.error.error} onRetry={() => void ledger.refetch()} />}
      {ledger.isPending && <Loading />}
      {ledger.data?.length === 0 && <p className={page.hint}>{say('ledger.bookNone')}</p>}
      {ledger.data !== undefined && ledger.data.length > 0 && <Entries entries={ledger.data} onVoid={setVoiding} />}
      {voiding !== null && <VoidDialog entry={voiding} onClose={() => setVoiding(null)} />}
    </section>
  );
}

function Entries({ entries, onVoid }: Readonly<{ entries: readonly Entry[]; onVoid(entry: Entry): void }>) {
  const { say, write } = useText();
  return (
    <Table highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('ledger.bookColumns.number')}</Table.Th>
          <Table.Th>{say('ledger.bookColumns.title')}</Table.Th>
          <Table.Th>{say('ledger.bookColumns.date')}</Table.Th>
          <Table.Th>{say('ledger.bookColumns.by')}</Table.Th>
          <Table.Th>{say('ledger.bookColumns.state')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => {
          const isVoid = entry.voidedAt !== null;
          return (
            <Table.Tr key={entry.id}>
              <Table.Td className={isVoid ? page.voided : undefined}>{entry.documentNumber}</Table.Td>
              <Table.Td>{entry.title ?? entry.file}</Table.Td>
              <Table.Td>{write.date(entry.issuedOn)}</Table.Td>
              <Table.Td>{entry.issuedBy.name}</Table.Td>
              <Table.Td>{isVoid ? `${say('ledger.voided')}：${entry.voidReason ?? ''}` : say('ledger.valid')}</Table.Td>
              <Table.Td>
                <div className={page.actions}>
                  {!isVoid && (
                    <Button size="compact-xs" variant="subtle" color="red" onClick={() => onVoid(entry)}>
                      {say('ledger.void')}
                    </Button>
                  )}
                </div>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function VoidDialog({ entry, onClose }: Readonly<{ entry: Entry; onClose(): void }>) {
  const { say } = useText();
  const notify = useNotify();
  const voiding = useDo('ledger.void');
  return (
    <ReasonDialog
      title={say('ledger.voidTitle', { number: entry.documentNumber })}
      hint={say('ledger.voidHint')}
      action={say('ledger.void')}
      busy={voiding.isPending}
      onClose={onClose}
      onSubmit={(reason, name) =>
        voiding.mutate(
          { issueId: entry.id, reason, by: actingAs(name, 'head') },
          {
            onSuccess: ({ documentNumber }) => {
              notify.done((words) => words('ledger.voidDone', { number: documentNumber }));
              onClose();
            },
          },
        )
      }
    />
  );
}
