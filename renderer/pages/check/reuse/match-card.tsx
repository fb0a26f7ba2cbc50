import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { matchShare } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import type { Match } from './matches.ts';
import classes from './reuse.module.css';
import { useReuseWords } from './use-reuse-words.ts';

type Props = Readonly<{ match: Match; current: boolean; onLocate(): void; onCompare(): void }>;

/** One archived document: how much of the draft is in it, what kind of repetition that is, what was changed. */
export function MatchCard({ match, current, onLocate, onCompare }: Props) {
  const { say, write } = useText();
  const words = useReuseWords();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const places = match.passages.length;
  const facts = [
    ...words.facts(match),
    ...(places === 0 ? [] : [say('reuse.passages', { n: write.number(places) })]),
    words.apart(match),
  ];
  return (
    <article
      ref={card}
      className={classes.card}
      data-current={current}
      data-match={match.id}
      data-relation={match.relation}
    >
      <span className={classes.share}>
        {places === 0 ? '—' : say('number.percent', { n: write.percent(matchShare(match)) })}
      </span>
      <div className={classes.body}>
        <p className={classes.kind}>
          <strong>{words.kind(match)}</strong> <span>{words.hint(match)}</span>
        </p>
        <h3>{match.title ?? say('reuse.untitled', { file: match.file })}</h3>
        <p className={classes.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <Told text={words.changes(match)} />
        <Told text={match.matter === undefined ? null : words.why(match.matter)} />
        <div className={classes.actions}>
          <Button size="compact-xs" variant="default" onClick={onCompare}>
            {say('reuse.compare')}
          </Button>
          {places > 0 && (
            <Button size="compact-xs" variant="subtle" onClick={onLocate}>
              {say('findings.locate')}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}

function Told({ text }: Readonly<{ text: string | null }>) {
  return text === null || text === '' ? null : <p className={classes.told}>{text}</p>;
}
