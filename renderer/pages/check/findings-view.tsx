import type { Level, Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { LevelBar } from '../../parts/level-bar.tsx';
import { FindingCard } from './finding-card.tsx';
import classes from './findings.module.css';
import { type GaugeName, groupOf, type Skip } from './gauge-facts.ts';
import type { Step } from './gauges.tsx';
import { useSkips } from './skips.ts';

export type Found = Report['findings'][number];
type Props = Readonly<{
  report: Report;
  filter: GaugeName | null;
  currentId: string | null;
  reasons: Readonly<Record<string, string>>;
  onLocate(finding: Found): void;
  onAccept(finding: Found, reason: string): void;
  onClearFilter(): void;
  onStep(step: Step): void;
  /** to the elements that are in doubt */
  onUnsure(): void;
}>;

const levels: readonly Level[] = ['must', 'should', 'note'];

/** 问题: what was found by level, then what could not be looked at. */
export function FindingsView(props: Props) {
  const { report, filter, currentId, reasons, onLocate, onAccept, onClearFilter, onStep, onUnsure } = props;
  const { say, term, write } = useText();
  const belongs = ({ rule }: Readonly<{ rule: string }>) => filter === null || groupOf(rule) === filter;
  const findings = report.findings.filter(belongs);
  const skipped = report.skipped.filter(belongs);
  return (
    <div className={classes.list}>
      {filter !== null && (
        <button type="button" className={classes.clear} onClick={onClearFilter}>
          {say('check.showAll')}
        </button>
      )}
      {findings.length === 0 && (
        <p className={classes.none}>
          {report.counts.all === 0
            ? say('check.noText')
            : filter === null
              ? say('findings.none')
              : say('findings.noneFiltered', { name: say(`gauge.${filter}`) })}
        </p>
      )}
      {levels.map((level) => {
        const group = findings.filter((finding) => finding.level === level);
        if (group.length === 0) return null;
        return (
          <section key={level} aria-label={term(`levels:${level}`)}>
            <h2 className={classes.heading} data-level={level}>
              {term(`levels:${level}`)} {write.number(group.length)}
            </h2>
            {group.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                current={finding.id === currentId}
                reason={reasons[finding.anchor]}
                onLocate={() => onLocate(finding)}
                onAccept={(reason) => onAccept(finding, reason)}
              />
            ))}
          </section>
        );
      })}
      <SkippedList skipped={skipped} onStep={onStep} />
      {report.document.unsure.length > 0 && (
        <button type="button" className={classes.clear} onClick={onUnsure}>
          {say('findings.partly', { n: report.document.unsure.length })}
        </button>
      )}
      <p className={classes.none}>{say('findings.passed', { n: report.passed.filter(belongs).length })}</p>
    </div>
  );
}

function SkippedList({ skipped, onStep }: Readonly<{ skipped: readonly Skip[]; onStep(step: Step): void }>) {
  const { say, term, write } = useText();
  const skips = useSkips();
  if (skipped.length === 0) return null;
  return (
    <section aria-label={term('levels:skipped')}>
      <h2 className={classes.heading} data-level="skipped">
        {say('findings.skippedTitle', { n: write.number(skipped.length) })}
      </h2>
      {skipped.map((skip) => {
        const step = skips.step(skip);
        return (
          <article key={skip.rule} className={classes.card} data-level="skipped">
            <LevelBar level="skipped" />
            <div className={classes.body}>
              <p>{say('findings.skippedLine', { name: term(`rules:${skip.rule}.name`), why: skips.why(skip) })}</p>
              {step !== null && (
                <div className={classes.actions}>
                  <button type="button" onClick={() => onStep(step)}>
                    {say(`step.${step}`)}
                  </button>
                </div>
              )}
            </div>
          </article>
        );
      })}
    </section>
  );
}
