import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { z } from 'zod';
import type { ArchivedDocument } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { unwrap, useClient } from '../../client/index.ts';
import classes from './archive.module.css';

type Filter = Readonly<{ query: string; year?: number }>;
type Props = Readonly<{
  filter: Filter;
  total: number;
  chosen: string | null;
  onChoose(documentId: string): void;
}>;

const pageSize = 100;
const rowHeight = 52;

/** Tens of thousands of documents as one list: only the rows in sight exist, pages are fetched as they come near. */
export function ArchiveList({ filter, total, chosen, onChoose }: Props) {
  const { say, write } = useText();
  const client = useClient();
  const scroller = useRef<HTMLDivElement>(null);
  const found = useInfiniteQuery({
    queryKey: ['archive.search', 'pages', filter],
    queryFn: async ({ pageParam }) =>
      unwrap(await client.call('archive.search', { ...filter, limit: pageSize, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => (pages.length * pageSize < (pages[0]?.total ?? 0) ? pages.length * pageSize : null),
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const virtual = rows.getVirtualItems();
  const last = virtual.at(-1)?.index ?? -1;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  useEffect(() => {
    if (last >= items.length - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = items.findIndex(({ id }) => id === chosen) + step;
    const next = items[Math.max(0, Math.min(items.length - 1, at))];
    if (next === undefined) return;
    onChoose(next.id);
    rows.scrollToIndex(Math.max(0, at));
  };

  return (
    <>
      <p className={classes.total}>
        {total === 0 ? say('archive.noHit') : say('archive.total', { n: write.number(total) })}
      </p>
      <div
        ref={scroller}
        className={classes.rows}
        role="listbox"
        aria-label={say('archive.title')}
        tabIndex={0}
        onKeyDown={move}
      >
        <div className={classes.rowSpace} style={{ height: rows.getTotalSize() }}>
          {virtual.map(({ index, start }) => {
            const item = items[index];
            if (item === undefined) return null;
            return (
              <div key={item.id} className={classes.rowPlace} style={{ transform: `translateY(${start}px)` }}>
                <Row item={item} selected={item.id === chosen} onChoose={() => onChoose(item.id)} />
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

type RowProps = Readonly<{ item: z.infer<typeof ArchivedDocument>; selected: boolean; onChoose(): void }>;

function Row({ item, selected, onChoose }: RowProps) {
  const { say, write } = useText();
  const facts = [
    item.documentNumber,
    item.signedOn === null ? null : write.date(item.signedOn),
    say('number.characters', { n: write.number(item.characters) }),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it answers to the arrow keys
    <div role="option" tabIndex={-1} aria-selected={selected} className={classes.row} onClick={onChoose}>
      <span className={classes.rowTitle}>{item.title ?? item.file}</span>
      <span className={classes.hint}>
        {item.aside !== undefined && <span className={classes.aside}>{say('aside.mark')}</span>}
        {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
    </div>
  );
}
