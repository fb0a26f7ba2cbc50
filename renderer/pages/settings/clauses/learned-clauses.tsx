import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { Clauses } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import page from '../../../parts/page.module.css';
import classes from './clauses.module.css';

type Props = Readonly<{ clauses: Clauses }>;

const rowHeight = 48;

/** What many archived documents say; thousands of clauses as one list, of which only the rows in sight exist. */
export function LearnedClauses({ clauses: { learned, learnedFrom } }: Props) {
  const { say, write } = useText();
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLElement>(null);
  const shown = useMemo(() => learned.filter(({ text }) => text.includes(query.trim())), [learned, query]);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  if (learned.length === 0)
    return (
      <p className={page.hint}>
        {learnedFrom > 0 && say('clauses.learnedAt', { n: write.number(learnedFrom) })} {say('clauses.learnedNone')}
      </p>
    );
  return (
    <>
      <p className={page.hint}>
        {say('clauses.learnedFrom', { n: write.number(learnedFrom), clauses: write.number(learned.length) })}
      </p>
      <div className={classes.find}>
        <TextInput
          type="search"
          aria-label={say('clauses.search')}
          placeholder={say('clauses.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          maxLength={100}
        />
        <span className={page.hint} role="status">
          {query.trim() !== '' &&
            (shown.length === 0 ? say('clauses.noHit') : say('clauses.found', { n: write.number(shown.length) }))}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={scroller} className={classes.rows} tabIndex={0} aria-label={say('clauses.learned')}>
        <ul style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const clause = shown[index];
            if (clause === undefined) return null;
            return (
              <li key={key} style={{ transform: `translateY(${start}px)` }}>
                <span lang="zh-CN" title={clause.text}>
                  {clause.text}
                </span>
                <span className={classes.who}>{say('clauses.documents', { n: write.number(clause.documents) })}</span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
