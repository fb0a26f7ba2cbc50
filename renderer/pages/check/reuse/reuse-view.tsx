import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Draft, groupMatches, type Report, type Span } from '#shared/contract/index.ts';
import { goTo } from '../../../app/routes.tsx';
import { useText } from '../../../app/texts.ts';
import { groupOf } from '../../../parts/rule-groups.ts';
import { skippedTogether } from '../arrange.ts';
import type { Step } from '../gauges.tsx';
import type { Selection } from '../paper/paper.tsx';
import { reuseMarks } from '../paper/reuse-marks.ts';
import type { Mark } from '../paper/segments.ts';
import { useSkips } from '../skips.ts';
import { AgainstPanel } from './against-panel.tsx';
import { MarkingDialog } from './compare-dialog.tsx';
import { MatchCard } from './match-card.tsx';
import type { Match } from './matches.ts';
import classes from './reuse.module.css';
import { ReuseLead, ReuseLegend } from './reuse-lead.tsx';
import { WithinList } from './within-list.tsx';

type Props = Readonly<{
  draftId: string;
  draft: Draft;
  report: Report;
  currentId: string | null;
  onShow(spans: Selection['spans']): void;
  onStep(step: Step): void;
}>;

/** 重复: what the draft took over and from where; what is shown apart is folded below. */
export function ReuseView({ draftId, draft, report, currentId, onShow, onStep }: Props) {
  const { say, write } = useText();
  const [comparedId, setComparedId] = useState<string | null>(null);
  const places = useMemo(() => Map.groupBy(reuseMarks(report), ({ id }) => id), [report]);
  const reuse = report.reuse;
  if (reuse === undefined) return <NotCompared draftId={draftId} draft={draft} report={report} onStep={onStep} />;
  const { counted, slight, matters, boilerplate, lawful } = groupMatches(reuse);
  const compared = reuse.matches.find(({ id }) => id === comparedId);
  const cards = (matches: readonly Match[]) =>
    matches.map((match) => (
      <MatchCard
        key={match.id}
        match={match}
        current={match.id === currentId}
        onLocate={() => onShow(placesOf(match, places.get(match.id) ?? []))}
        onCompare={() => setComparedId(match.id)}
      />
    ));
  return (
    <div className={classes.view}>
      <ReuseLead reuse={reuse} />
      <ReuseLegend reuse={reuse} />
      <AgainstPanel draftId={draftId} draft={draft} />
      {cards(counted)}
      {slight.length > 0 && (
        <details className={classes.folded} open={slight.some(({ id }) => id === currentId)}>
          <summary>
            {say(`reuse.folded.${counted.length > 0 ? 'slight' : 'onlySlight'}`, { n: write.number(slight.length) })}
          </summary>
          {cards(slight)}
        </details>
      )}
      {matters.length > 0 && (
        <section className={classes.group} aria-label={say('reuse.matterGroup')}>
          <h3>{say('reuse.matterGroup')}</h3>
          {cards(matters)}
        </section>
      )}
      <WithinList text={draft.text} repetitions={reuse.within ?? []} currentId={currentId} onShow={onShow} />
      {(
        [
          ['lawful', lawful],
          ['boilerplate', boilerplate],
        ] as const
      ).map(
        ([name, matches]) =>
          matches.length > 0 && (
            <details key={name} className={classes.folded} open={matches.some(({ id }) => id === currentId)}>
              <summary>{say(`reuse.folded.${name}`, { n: write.number(matches.length) })}</summary>
              <p className={classes.facts}>{say('reuse.foldedNote')}</p>
              {cards(matches)}
            </details>
          ),
      )}
      <p className={classes.links}>
        {(reuse.learnedFrom ?? 0) > 0 && (
          <span>{say('reuse.learnedFrom', { n: write.number(reuse.learnedFrom ?? 0) })}</span>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => goTo('settings', { part: 'clauses' })}>
          {say('reuse.clauses')}
        </Button>
      </p>
      {compared !== undefined && (
        <MarkingDialog draftId={draftId} draft={draft} match={compared} onClose={() => setComparedId(null)} />
      )}
    </div>
  );
}

function NotCompared({ draftId, draft, report, onStep }: Pick<Props, 'draftId' | 'draft' | 'report' | 'onStep'>) {
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
      <AgainstPanel draftId={draftId} draft={draft} />
    </div>
  );
}

/** What the paper tints for this document; where it tints nothing, all that they share. */
function placesOf(match: Match, marks: readonly Mark[]): readonly Span[] {
  if (marks.length === 0) return match.passages.map(({ draft }) => draft);
  return marks.map(({ start, end }): Span => [start, end]).toSorted((a, b) => a[0] - b[0]);
}
