import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { PlanLine } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import { Failed, Loading } from '../../parts/waiting.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { PlanItemsDialog } from './plan-items-dialog.tsx';
import { SeriesDialog } from './series-dialog.tsx';

export type Line = z.infer<typeof PlanLine>;

type Props = Readonly<{ year: number; seriesId: string; onSeries(seriesId: string): void }>;

/** The year's plan: a line a series, used against limit against last year. */
export function Plan({ year, seriesId, onSeries }: Props) {
  const { say } = useText();
  const plan = useAsk('plan.show', { year });
  const [edited, setEdited] = useState<Line | null>(null);
  const [listed, setListed] = useState<Line | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <section className={page.section} aria-labelledby="plan-title">
      <div className={page.title}>
        <h2 id="plan-title">{say('ledger.plan', { year })}</h2>
        <span className={page.hint}>{say('ledger.planHint')}</span>
        <span className={page.spread} />
        <Button variant="default" onClick={() => setAdding(true)}>
          {say('ledger.addSeries')}
        </Button>
      </div>
      {plan.error !== null && <Failed error={plan.error.error} onRetry={() => void plan.refetch()} />}
      {plan.isPending && <Loading />}
      {plan.data?.length === 0 && <p className={page.hint}>{say('ledger.noPlan')}</p>}
      {plan.data !== undefined && plan.data.length > 0 && (
        <PlanTable lines={plan.data} seriesId={seriesId} onSeries={onSeries} onEdit={setEdited} onList={setListed} />
      )}
      {edited !== null && <PlanDialog key={edited.series.id} line={edited} onClose={() => setEdited(null)} />}
      {listed !== null && <PlanItemsDialog key={listed.series.id} line={listed} onClose={() => setListed(null)} />}
      {adding && <SeriesDialog onClose={() => setAdding(false)} />}
    </section>
  );
}

type TableProps = Omit<Props, 'year'> &
  Readonly<{ lines: readonly Line[]; onEdit(line: Line): void; onList(line: Line): void }>;

function PlanTable({ lines, seriesId, onSeries, onEdit, onList }: TableProps) {
  const { say, write } = useText();
  const optional = (value: number | null) => (value === null ? say('ledger.unset') : write.number(value));
  return (
    <Table highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('ledger.columns.series')}</Table.Th>
          <Table.Th>{say('ledger.columns.prefix')}</Table.Th>
          <Table.Th>{say('ledger.columns.counted')}</Table.Th>
          <Table.Th className={page.figure}>{say('ledger.columns.used')}</Table.Th>
          <Table.Th className={page.figure}>{say('ledger.columns.reserved')}</Table.Th>
          <Table.Th className={page.figure}>{say('ledger.columns.limit')}</Table.Th>
          <Table.Th className={page.figure}>{say('ledger.columns.lastYear')}</Table.Th>
          <Table.Th className={page.figure}>{say('ledger.columns.voided')}</Table.Th>
          <Table.Th className={page.figure}>{say('ledger.columns.next')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.series.id} data-chosen={line.series.id === seriesId} className={page.row}>
            <Table.Td>{line.series.name}</Table.Td>
            <Table.Td>{line.series.prefix}</Table.Td>
            <Table.Td>{say(line.series.counted ? 'elements.yes' : 'elements.no')}</Table.Td>
            <Table.Td className={page.figure}>
              <button
                type="button"
                className={page.figureLink}
                title={say('ledger.showSeries', { name: line.series.name })}
                onClick={() => onSeries(line.series.id === seriesId ? '' : line.series.id)}
              >
                {write.number(line.issued)}
              </button>
            </Table.Td>
            <Table.Td className={page.figure}>{write.number(line.reserved)}</Table.Td>
            <Table.Td className={page.figure}>{optional(line.limit)}</Table.Td>
            <Table.Td className={page.figure}>{optional(line.lastYear)}</Table.Td>
            <Table.Td className={page.figure}>{write.number(line.voided)}</Table.Td>
            <Table.Td className={page.figure}>{line.nextSerial}</Table.Td>
            <Table.Td>
              <div className={page.actions}>
                <Button size="compact-xs" variant="subtle" onClick={() => onList(line)}>
                  {say('planItems.column')}
                </Button>
                <Button size="compact-xs" variant="subtle" onClick={() => onEdit(line)}>
                  {say('common.edit')}
                </Button>
              </div>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
