import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Draft, Report, Span } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { groupOf } from '../../parts/rule-groups.ts';
import { skippedTogether } from './arrange.ts';
import { CompareDialog } from './compare-dialog.tsx';
import type { Step } from './gauges.tsx';
import type { Selection } from './paper/paper.tsx';
import { reuseMarks } from './paper/reuse-marks.ts';
import type { Mark } from './paper/segments.ts';
import classes from './reuse.module.css';
import { useSkips } from './skips.ts';

export type Match = NonNullable<Report['reuse']>['matches'][number];
type Props = Readonly<{
  draft: Draft;
  report: Report;
  currentId: string | null;
  onShow(spans: Selection['spans']): void;
  onStep(step: Step): void;
}>;

/** 重复: which archived documents share passages with the draft, the heaviest first. */
export function ReuseView({ draft, report, currentId, onShow, onStep }: Props) {
  const { say, write } = useText();
  const [compared, setCompared] = useState<Match | null>(null);
  const places = useMemo(() => Map.groupBy(reuseMarks(report), ({ id }) => id), [report]);
  const reuse = report.reuse;
  if (reuse === undefined) return <NotCompared report={report} onStep={onStep} />;
  return (
    <div className={classes.view}>
      <p className={classes.lead}>
        {reuse.matches.length === 0
          ? say('reuse.none')
          : say('reuse.lead', {
              n: write.number(reuse.matches.length),
              percent: write.percent(reuse.coverageBeyondBoilerplate),
            })}
      </p>
      {reuse.matches.map((match) => (
        <MatchCard
          key={match.id}
          match={match}
          current={match.id === currentId}
          onLocate={() => onShow(placesOf(match, places.get(match.id) ?? []))}
          onCompare={() => setCompared(match)}
        />
      ))}
      {compared !== null && <CompareDialog draft={draft} match={compared} onClose={() => setCompared(null)} />}
    </div>
  );
}

function NotCompared({ report, onStep }: Pick<Props, 'report' | 'onStep'>) {
  const { say } = useText();
  const skips = useSkips();
  return (
    <div className={classes.view}>
      {skippedTogether(
        report.skipped.filter(({ rule }) => groupOf(rule) === 'reuse'),
        skips.why,
      ).map(({ why, first }) => {
        const step = skips.step(first);
        return (
          <div key={why} className={classes.skipped}>
            <p>{why}</p>
            {step !== null && (
              <Button variant="default" onClick={() => onStep(step)}>
                {say(`step.${step}`)}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}

type CardProps = Readonly<{
  match: Match;
  current: boolean;
  onLocate(): void;
  onCompare(): void;
}>;

/** What the paper tints for this document; where it tints nothing, all that they share. */
function placesOf(match: Match, marks: readonly Mark[]): readonly Span[] {
  if (marks.length === 0) return match.passages.map(({ draft }) => draft);
  return marks.map(({ start, end }): Span => [start, end]).toSorted((a, b) => a[0] - b[0]);
}

function MatchCard({ match, current, onLocate, onCompare }: CardProps) {
  const { say, write } = useText();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const facts = [
    match.documentNumber,
    match.signedOn === null ? null : write.date(match.signedOn),
    say(`reuse.relation.${match.relation}`),
    say('reuse.passages', { n: write.number(match.passages.length) }),
  ];
  return (
    <article ref={card} className={classes.card} data-current={current} data-match={match.id}>
      <span className={classes.share}>{say('number.percent', { n: write.percent(match.coverage) })}</span>
      <div className={classes.body}>
        <h3>{match.title ?? say('reuse.untitled', { file: match.file })}</h3>
        <p className={classes.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <div className={classes.actions}>
          <Button size="compact-xs" variant="default" onClick={onCompare}>
            {say('reuse.compare')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={onLocate}>
            {say('findings.locate')}
          </Button>
        </div>
      </div>
    </article>
  );
}
