import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef } from 'react';
import { type ChannelIn, Kind, type RecognisedField } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { unwrap, useClient, useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import classes from './recognised.module.css';
import { columns, type Document, RecognisedRow, type Words } from './recognised-row.tsx';
import type { Asked } from './recognised-view.tsx';

type Props = Readonly<{ asked: Asked; total: number }>;

const pageSize = 100;
const rowHeight = 38;

/** Tens of thousands of rows: only those in sight exist, and only their pages are asked for. */
export function RecognisedTable({ asked, total }: Props) {
  const { say } = useText();
  const client = useClient();
  const correct = useCorrect();
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  const virtual = rows.getVirtualItems();
  const inSight = [...new Set(virtual.map(({ index }) => Math.floor(index / pageSize)))];
  const pages = useQueries({
    queries: inSight.map((page) => {
      const offset = page * pageSize;
      // A page that an import is still filling is asked for again as it grows; a full one stays.
      const size = Math.min(pageSize, total - offset);
      return {
        queryKey: ['archive.recognised', { ...asked, offset }, size],
        queryFn: async () => unwrap(await client.call('archive.recognised', { ...asked, limit: pageSize, offset })),
      };
    }),
  });
  const items = new Map(
    inSight.flatMap((page, at) =>
      (pages[at]?.data?.items ?? []).map((item, index) => [page * pageSize + index, item] as const),
    ),
  );
  const first = virtual[0]?.start ?? 0;
  const below = rows.getTotalSize() - (virtual.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.rows}>
      <table className={classes.table} aria-rowcount={total} aria-label={say('archive.recognised.title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={classes[column]}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={first} />
          {virtual.map(({ index }) => {
            const item = items.get(index);
            return (
              <tr key={item?.id ?? index} aria-rowindex={index + 1}>
                {item === undefined ? (
                  <td colSpan={columns.length} />
                ) : (
                  <RecognisedRow document={item} words={words} onCorrect={correct} />
                )}
              </tr>
            );
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

function useWords(): Words {
  const { say } = useText();
  return useMemo(
    () => ({
      columns: {
        file: say('archive.recognised.column.file'),
        title: say('archive.recognised.column.title'),
        documentNumber: say('archive.recognised.column.documentNumber'),
        signedOn: say('archive.recognised.column.signedOn'),
        kind: say('archive.recognised.column.kind'),
      },
      nothing: say('archive.recognised.nothing'),
      otherKind: say('elements.otherKind'),
      takeBack: say('archive.recognised.takeBack'),
      aside: say('aside.mark'),
      was: (value) => say('archive.recognised.was', { value }),
    }),
    [say],
  );
}

function useCorrect() {
  const { name, role } = useEditor();
  const { mutate } = useDo('archive.correct');
  return useCallback(
    ({ id: documentId }: Document, field: RecognisedField, value: string | null) =>
      mutate({ documentId, changes: changeOf(field, value), by: { name, role } }),
    [name, role, mutate],
  );
}

function changeOf(field: RecognisedField, value: string | null): ChannelIn<'archive.correct'>['changes'] {
  switch (field) {
    case 'title':
      return { title: value };
    case 'documentNumber':
      return { documentNumber: value };
    case 'signedOn':
      return { signedOn: value };
    case 'kind':
      return { kind: value === null ? null : Kind.parse(value) };
  }
}

/** Stands for the rows out of sight. */
function Gap({ height }: Readonly<{ height: number }>) {
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );
}
