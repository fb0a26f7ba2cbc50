import { type ReactNode, useState } from 'react';
import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { type GroupName, groupOf } from '../../parts/rule-groups.ts';
import { RuleHelp } from '../../parts/rule-help/index.ts';
import { arrange, countOf, type Found, type OfRule } from './arrange.ts';
import { ExplanationDialog } from './explanation-dialog.tsx';
import { type CardProps, FindingCard } from './finding-card.tsx';
import classes from './findings.module.css';
import type { Step } from './gauges.tsx';
import { SkippedList } from './skipped-list.tsx';
import type { Acceptances } from './use-acceptances.ts';
import { VerdictLine } from './verdict-line.tsx';

type Props = Readonly<{
  report: Report;
  filter: GroupName | null;
  currentId: string | null;
  acceptances: Acceptances;
  onLocate(place: Pick<Found, 'id' | 'at'>): void;
  onClearFilter(): void;
  onStep(step: Step): void;
  /** to the elements that are in doubt */
  onUnsure(): void;
}>;

/** 问题: what decides by level, what has its reason, what is on trial, then what could not be looked at. */
export function FindingsView(props: Props) {
  const { report, filter, currentId, acceptances, onLocate, onClearFilter, onStep, onUnsure } = props;
  const { say, term, write } = useText();
  const [help, setHelp] = useState<string | null>(null);
  const [explained, setExplained] = useState<Found | null>(null);
  const belongs = ({ rule }: Readonly<{ rule: string }>) => filter === null || groupOf(rule) === filter;
  const { accepted } = acceptances;
  const shown = arrange(report.findings.filter(belongs), accepted);
  const nothing = shown.open.length + shown.trial.length + shown.accepted.length === 0;
  const card: CardProps = {
    currentId,
    accepted,
    onLocate,
    onAccept: acceptances.accept,
    onTakeBack: acceptances.takeBack,
    onHelp: setHelp,
    onExplain: setExplained,
  };
  const cards = (rules: readonly OfRule[]) => rules.map((one) => <FindingCard key={one.rule} {...one} {...card} />);
  return (
    <div className={classes.list}>
      {filter === null ? (
        <VerdictLine report={report} accepted={accepted} />
      ) : (
        <button type="button" className={classes.clear} onClick={onClearFilter}>
          {say('check.showAll')}
        </button>
      )}
      {nothing && (filter !== null || report.counts.all === 0) && (
        <p className={classes.none}>
          {filter === null ? say('check.noText') : say('findings.noneFiltered', { name: say(`group.${filter}`) })}
        </p>
      )}
      {shown.open.map(({ level, count, rules }) => (
        <section key={level} aria-label={term(`levels:${level}`)}>
          <h2 className={classes.heading} data-level={level}>
            {term(`levels:${level}`)} {write.number(count)}
          </h2>
          {cards(rules)}
        </section>
      ))}
      <Folded
        name={say('found.accepted')}
        level="accepted"
        rules={shown.accepted}
        currentId={currentId}
        open={shown.open.length === 0 && filter !== null}
      >
        {cards(shown.accepted)}
      </Folded>
      <Folded
        name={say('findings.trial')}
        level="trial"
        note={say('found.trial')}
        rules={shown.trial}
        currentId={currentId}
        open={filter !== null || !shown.open.some(({ level }) => level !== 'note')}
      >
        {cards(shown.trial)}
      </Folded>
      <SkippedList skipped={report.skipped.filter(belongs)} onStep={onStep} />
      {report.document.unsure.length > 0 && (
        <button type="button" className={classes.clear} onClick={onUnsure}>
          {say('findings.partly', { n: report.document.unsure.length })}
        </button>
      )}
      <p className={classes.none}>{say('findings.passed', { n: report.passed.filter(belongs).length })}</p>
      {help !== null && <RuleHelp rule={help} onClose={() => setHelp(null)} />}
      {explained !== null && (
        <ExplanationDialog finding={explained} report={report} onClose={() => setExplained(null)} />
      )}
    </div>
  );
}

type FoldedProps = Readonly<{
  name: string;
  level: 'trial' | 'accepted';
  note?: string;
  rules: readonly OfRule[];
  currentId: string | null;
  /** whether it stands open until somebody says otherwise */
  open: boolean;
  children: ReactNode;
}>;

/** A quiet section: its count always shows, what is in it when it is asked for or pointed at on the paper. */
function Folded({ name, level, note, rules, currentId, open, children }: FoldedProps) {
  const { write } = useText();
  const [chosen, setChosen] = useState<Readonly<{ open: boolean; over: string | null }> | null>(null);
  if (rules.length === 0) return null;
  const pointedAt = rules.some(({ findings }) => findings.some(({ id }) => id === currentId));
  const isChosen = chosen !== null && (!pointedAt || chosen.over === currentId);
  const isOpen = isChosen ? chosen.open : pointedAt || open;
  return (
    <section aria-label={name}>
      <h2 className={classes.heading} data-level={level}>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={isOpen}
          onClick={() => setChosen({ open: !isOpen, over: currentId })}
        >
          {name} {write.number(countOf(rules))}
          {note !== undefined && <span className={classes.foldNote}>{note}</span>}
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
