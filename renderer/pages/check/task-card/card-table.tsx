import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Span } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useText } from '../../../app/texts.ts';
import { copyTable } from '../../../parts/copy-table.ts';
import { inPieces } from './pieces.ts';
import classes from './task-card.module.css';

/** One entry: its text leads to its place; what stands before, behind it and last fills the other columns. */
export type CardRow = Readonly<{
  span: Span;
  text: string;
  details?: readonly Readonly<{ name: string; value: string }>[];
  before: ReactNode;
  middle?: ReactNode;
  after: ReactNode;
}>;
type Props = Readonly<{
  title: string;
  kind: 'tasks' | 'demands';
  columns: readonly string[];
  rows: readonly CardRow[];
  current: Span | null;
  onShow(span: Span): void;
  /** the table as it is copied */
  copied(): readonly (readonly string[])[];
}>;

/** Tasks or demands as a table; rows far from sight are not laid out. */
export function CardTable({ title, kind, columns, rows, current, onShow, copied }: Props) {
  const { say, write } = useText();
  const notify = useNotify();
  if (rows.length === 0) return null;
  const copy = () => {
    const taken = copyTable(copied());
    notify.done((told) => (taken ? told('tasks.copied', { n: write.number(rows.length) }) : told('tasks.notCopied')));
  };
  return (
    <section aria-label={title}>
      <header>
        <h2>
          {title} {write.number(rows.length)}
        </h2>
        <Button variant="subtle" title={say('tasks.copyHint')} onClick={copy}>
          {say('tasks.copy')}
        </Button>
      </header>
      <table className={classes.table} data-kind={kind} aria-label={title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {inPieces(rows).map((piece) => (
          <tbody key={piece[0]?.span.join()}>
            {piece.map((row) => (
              <Row key={`${row.span.join()} ${row.text}`} row={row} current={row.span === current} onShow={onShow} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row, current, onShow }: Readonly<{ row: CardRow; current: boolean; onShow(span: Span): void }>) {
  const { span, text, details = [], before, middle, after } = row;
  return (
    <tr data-current={current || undefined}>
      {before !== null && <td>{before}</td>}
      <td>
        <button type="button" lang="zh-CN" title={text} onClick={() => onShow(span)}>
          <span className={classes.matter}>{text}</span>
        </button>
        {details.length > 0 && (
          <dl>
            {details.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang="zh-CN">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </td>
      {middle !== undefined && <td>{middle}</td>}
      <td>{after}</td>
    </tr>
  );
}
