import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { type Accepted, countsOf } from './arrange.ts';
import classes from './findings.module.css';

type Props = Readonly<{ report: Report; accepted: Accepted }>;

/** Whether the draft can go, in one sentence. */
export function VerdictLine({ report, accepted }: Props) {
  const { say, write } = useText();
  const { verdict } = report;
  if (report.counts.all === 0) return null;
  const { must, should, trial } = countsOf(report, accepted);
  const isSaid = verdict === 'must' && must === 0;
  const isPast = verdict === 'should' && should === 0;
  const stands = isSaid ? 'said' : isPast ? 'clear' : verdict;
  return (
    // green is for a draft of which nothing at all was said: a hint on trial is worth a look
    <p className={classes.verdict} data-verdict={stands === 'clear' && trial > 0 ? 'hinted' : stands}>
      {isSaid
        ? say('found.verdict.mustSaid')
        : isPast
          ? say('found.verdict.clear')
          : say(`found.verdict.${verdict}`, { n: write.number(verdict === 'must' ? must : should) })}
      {trial > 0 && <span>{say('found.verdict.trial', { n: write.number(trial) })}</span>}
    </p>
  );
}
