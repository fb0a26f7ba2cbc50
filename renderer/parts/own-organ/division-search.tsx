import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Division } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import classes from './own-organ.module.css';

type Props = Readonly<{ onChoose(division: Division): void }>;

/** Milliseconds of no typing before the office is asked. */
const PAUSE = 120;

/** Finds a division by name, path or initials of its reading. */
export function DivisionSearch({ onChoose }: Props) {
  const { say, write } = useText();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), PAUSE);
  const found = useAsk('organs.divisions', { query: asked, limit: 20 }, { keepPrevious: true });
  const items = found.data?.items ?? [];
  return (
    <>
      <TextInput
        label={say('ownOrgan.search')}
        description={say('ownOrgan.searchHint')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = items;
          if (event.key === 'Enter' && first !== undefined && asked === query.trim()) onChoose(first);
        }}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      {found.data !== undefined && items.length === 0 ? (
        <p className={classes.hint}>{say('ownOrgan.none')}</p>
      ) : (
        <ul className={classes.hits} aria-label={say('ownOrgan.results')}>
          {items.map((division) => (
            <li key={division.code}>
              <button type="button" className={classes.hit} onClick={() => onChoose(division)}>
                <strong>{division.name}</strong>
                <span className={classes.path}>{division.path.join(' · ')}</span>
                <span className={classes.spread} />
                <span className={classes.path}>
                  {(['city', 'county', 'township'] as const)
                    .filter((tier) => division.below[tier] > 0)
                    .map((tier) => say(`ownOrgan.below.${tier}`, { n: write.number(division.below[tier]) }))
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.data !== undefined && (
        <p className={classes.hint}>{say('ownOrgan.asOf', { date: write.date(found.data.asOf) })}</p>
      )}
    </>
  );
}
