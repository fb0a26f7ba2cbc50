import { Button } from '@mantine/core';
import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import classes from './queue.module.css';

export type Match = NonNullable<Report['reuse']>['matches'][number];
type Props = Readonly<{ report: Report; busy: boolean; onCompare(match: Match): void }>;

const mostShown = 4;

/** The documents it shares passages with, the heaviest first, each to be laid beside it. */
export function ReviewDuplicates({ report: { reuse }, busy, onCompare }: Props) {
  const { say, write } = useText();
  if (reuse === undefined) return null;
  const matches = reuse.matches.filter(({ relation }) => relation !== 'boilerplate');
  const left = matches.length - mostShown;
  return (
    <section className={classes.part} aria-label={say('ledger.duplicates')}>
      <h3>{say('ledger.duplicates')}</h3>
      {matches.length === 0 && <p className={classes.reason}>{say('ledger.noDuplicates')}</p>}
      {matches.slice(0, mostShown).map((match) => {
        const facts = [
          match.documentNumber,
          match.signedOn === null ? null : write.date(match.signedOn),
          say(`reuse.relation.${match.relation}`),
        ];
        return (
          <div key={match.id} className={classes.duplicate}>
            <strong>{say('number.percent', { n: write.percent(match.coverage) })}</strong>
            <div>
              <p>{match.title ?? match.file}</p>
              <p className={classes.reason}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
            </div>
            <Button size="compact-xs" variant="default" loading={busy} onClick={() => onCompare(match)}>
              {say('reuse.compare')}
            </Button>
          </div>
        );
      })}
      {left > 0 && <p className={classes.reason}>{say('ledger.moreDuplicates', { n: write.number(left) })}</p>}
    </section>
  );
}
