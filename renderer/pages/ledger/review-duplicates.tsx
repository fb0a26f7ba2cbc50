import { Button } from '@mantine/core';
import { groupMatches, matchShare, type Report, reuseStanding } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { type Match, saidOf, shownMatches, useReuseWords } from '../check/index.ts';
import classes from './queue.module.css';

type Props = Readonly<{ report: Report; busy: boolean; onCompare(match: Match): void }>;

const mostShown = 4;

/** The documents it shares passages with, the heaviest first, each to be laid beside it. */
export function ReviewDuplicates({ report: { reuse }, busy, onCompare }: Props) {
  const { say, write } = useText();
  const words = useReuseWords();
  if (reuse === undefined) return null;
  const matches = shownMatches(reuse);
  const none = {
    slight: say('ledger.slightDuplicates', { n: write.number(groupMatches(reuse).slight.length) }),
    apart: say('reuse.apart'),
    none: say('ledger.noDuplicates'),
  };
  const standing = reuseStanding(reuse);
  const left = matches.length - mostShown;
  return (
    <section className={classes.part} aria-label={say('ledger.duplicates')}>
      <h3>{say('ledger.duplicates')}</h3>
      {matches.length === 0 && standing !== 'counted' && <p className={classes.reason}>{none[standing]}</p>}
      {matches.slice(0, mostShown).map((match) => {
        return (
          <div key={match.id} className={classes.duplicate}>
            <strong data-counts={match.relation !== 'lawful'}>
              {match.passages.length === 0 ? '—' : say('number.percent', { n: write.percent(matchShare(match)) })}
            </strong>
            <div>
              <p>{match.title ?? match.file}</p>
              <p className={classes.reason}>{[words.kind(match), ...words.facts(match)].join(' · ')}</p>
              {words.changes(match) !== null && <p className={classes.reason}>{words.changes(match)}</p>}
              {saidOf(match).map(({ reason, n }) => (
                <p key={reason}>{say('reuse.saidLawful', { n: write.number(n), reason })}</p>
              ))}
              {match.matter !== undefined && <p className={classes.reason}>{words.why(match.matter)}</p>}
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
