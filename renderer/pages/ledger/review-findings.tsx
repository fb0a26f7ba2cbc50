import { Textarea } from '@mantine/core';
import type { Report } from '#shared/contract/index.ts';
import { sentenceOf } from '../../app/sentence.ts';
import { useText } from '../../app/texts.ts';
import { LevelBar } from '../../parts/level-bar.tsx';
import { Where } from '../../parts/where.tsx';
import { skippedTogether, useSkips } from '../check/index.ts';
import classes from './queue.module.css';

type Props = Readonly<{
  report: Report;
  /** by anchor */
  reasons: Readonly<Record<string, string>>;
  /** null: they are only read */
  onReason: ((anchor: string, reason: string) => void) | null;
}>;

/** What stands open, where, and what the clerk said to it; what was not checked is as visible. */
export function ReviewFindings({ report, reasons, onReason }: Props) {
  const { say, term, write } = useText();
  const skips = useSkips();
  const deciding = report.findings.filter(({ trial }) => !trial);
  const trial = report.findings.length - deciding.length;
  // What the clerk gave a reason for is the head's to judge, however slight it is.
  const shown = deciding.filter(({ level, anchor }) => level !== 'note' || reasons[anchor] !== undefined);
  const notes = deciding.length - shown.length;
  return (
    <section className={classes.part} aria-label={say('ledger.openFindings')}>
      <h3>{say('ledger.openFindings')}</h3>
      {shown.length === 0 && <p className={classes.reason}>{say('ledger.noFindings')}</p>}
      {shown.map((finding) => {
        const { id, level, anchor } = finding;
        const message = sentenceOf(finding, term);
        return (
          <div key={id} className={classes.finding}>
            <LevelBar level={level} />
            <div>
              <p>
                <span className={classes.level} data-level={level}>
                  {term(`levels:${level}`)}
                </span>{' '}
                {message} <Where report={report} at={finding.at} className={classes.reason} />
              </p>
              {level === 'must' && onReason !== null ? (
                <Textarea
                  aria-label={say('issue.reasonFor', { message })}
                  value={reasons[anchor] ?? ''}
                  onChange={(event) => onReason(anchor, event.currentTarget.value)}
                  autosize
                  minRows={1}
                  maxLength={500}
                  required
                />
              ) : (
                <p className={classes.reason}>
                  {reasons[anchor] === undefined
                    ? say('ledger.noReason')
                    : say('ledger.clerkReason', { reason: reasons[anchor] })}
                </p>
              )}
            </div>
          </div>
        );
      })}
      {skippedTogether(report.skipped, skips.why).map(({ why, rules }) => (
        <div key={why} className={classes.finding}>
          <LevelBar level="skipped" />
          <p>
            <span className={classes.level} data-level="skipped">
              {term('levels:skipped')}
            </span>{' '}
            {say('findings.skippedLine', { name: rules.map((rule) => term(`rules:${rule}.name`)).join('、'), why })}
          </p>
        </div>
      ))}
      {notes > 0 && <p className={classes.reason}>{say('ledger.notesLeft', { n: write.number(notes) })}</p>}
      {trial > 0 && <p className={classes.reason}>{say('found.trialLeft', { n: write.number(trial) })}</p>}
    </section>
  );
}
