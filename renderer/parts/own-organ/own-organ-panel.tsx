import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Division } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { DivisionSearch } from './division-search.tsx';
import classes from './own-organ.module.css';
import { ProposalForm } from './proposal-form.tsx';

type Props = Readonly<{ onDone(): void /** where it can wait */; onLater?(): void }>;

/** Choosing the own organ: the division first, then what it brings along. */
export function OwnOrganPanel({ onDone, onLater }: Props) {
  const { say } = useText();
  const [division, setDivision] = useState<Division | null>(null);
  return (
    <section className={classes.panel} aria-label={say('ownOrgan.title')}>
      <p className={classes.hint}>{say('ownOrgan.lead')}</p>
      {division === null ? (
        <DivisionSearch onChoose={setDivision} />
      ) : (
        <ProposalForm key={division.code} division={division} onChange={() => setDivision(null)} onDone={onDone} />
      )}
      {onLater !== undefined && division === null && (
        <div className={classes.buttons}>
          <Button variant="subtle" onClick={onLater}>
            {say('ownOrgan.later')}
          </Button>
        </div>
      )}
    </section>
  );
}
