import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../app/texts.ts';
import { LevelBar } from '../../parts/level-bar.tsx';
import { BasisLine } from '../../parts/rule-help/index.ts';
import type { Accepted, Found, OfRule } from './arrange.ts';
import { FindingPlace } from './finding-place.tsx';
import classes from './findings.module.css';

export type CardProps = Readonly<{
  currentId: string | null;
  accepted: Accepted;
  onLocate(place: Pick<Found, 'id' | 'at'>): void;
  onAccept(finding: Found, reason: string): void;
  onTakeBack(finding: Found): void;
  onHelp(rule: string): void;
  onExplain(finding: Found): void;
}>;

/** As many places of one rule are shown before the rest is asked for. */
const mostShown = 4;

/** What one rule found: a place as a card, several under one heading; decides nothing. */
export function FindingCard({ rule, findings, ...props }: OfRule & CardProps) {
  const { say, term, write } = useText();
  const titleId = useId();
  const [all, setAll] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { currentId, onHelp } = props;
  const at = findings.findIndex(({ id }) => id === currentId);
  const isCurrent = at >= 0;
  useEffect(() => {
    if (isCurrent) card.current?.querySelector(`[data-current="true"]`)?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const [first] = findings;
  if (first === undefined) return null;
  const shown = all || at >= mostShown || findings.length <= mostShown + 1 ? findings : findings.slice(0, mostShown);
  const several = findings.length > 1;
  return (
    <section ref={card} className={classes.card} data-rule={rule} data-level={levelShown(first)}>
      <LevelBar level={levelShown(first)} />
      <div className={classes.body}>
        {several && (
          <header className={classes.ruleHead}>
            <h3 id={titleId}>
              {term(`rules:${rule}.name`)} <span>{say('found.places', { n: write.number(findings.length) })}</span>
            </h3>
            <p className={classes.basis}>
              <BasisLine basis={first.basis} />{' '}
              <button type="button" className={classes.plain} onClick={() => onHelp(rule)}>
                {say('findings.ruleNote')}
              </button>
            </p>
          </header>
        )}
        {shown.map((finding) => (
          <FindingPlace key={finding.id} finding={finding} alone={!several} {...props} />
        ))}
        {shown.length < findings.length && (
          <button type="button" className={classes.clear} onClick={() => setAll(true)}>
            {say('found.more', { n: write.number(findings.length - shown.length) })}
          </button>
        )}
      </div>
    </section>
  );
}

function levelShown({ trial, level }: Found): Found['level'] | 'trial' {
  return trial ? 'trial' : level;
}
