import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import type { GaugeFacts } from './gauge-facts.ts';
import { useGaugeWords, useStateWord } from './gauge-words.ts';
import classes from './gauges.module.css';
import type { Step } from './gauges.tsx';
import { useSkips } from './skips.ts';

type Props = Readonly<{
  facts: GaugeFacts;
  report: Report;
  onPress(): void;
  onStep(step: Step): void;
}>;

/** One figure with its limit; pressed, it leads to what it counts. */
export function Gauge({ facts, report, onPress, onStep }: Props) {
  const { say, term } = useText();
  const words = useGaugeWords();
  const stateWord = useStateWord();
  const skips = useSkips();
  const { name, state, bar } = facts;
  const { figure, details } = words(facts, report);
  const missed = facts.skipped[0];
  const step = missed === undefined ? null : skips.step(missed);
  return (
    <article className={classes.gauge} data-state={state} data-gauge={name}>
      <button type="button" className={classes.face} title={say(`gauge.opens.${name}`)} onClick={onPress}>
        <span className={classes.name}>
          {say(`gauge.${name}`)}
          {state !== 'clear' && <span className={classes.level}>{stateWord(state)}</span>}
        </span>
        <span className={classes.row}>
          <span className={classes.figure}>{figure}</span>
          <span className={classes.detail} title={details.join(' · ')}>
            {details.join(' · ')}
          </span>
        </span>
        <Bar bar={bar} />
      </button>
      {missed !== undefined && (
        <span className={classes.why}>
          <span className={classes.because} title={skips.why(missed)}>
            {state === 'skipped' ? '' : `${term('levels:skipped')}：`}
            {skips.why(missed)}
          </span>
          {step !== null && (
            <button type="button" className={classes.step} onClick={() => onStep(step)}>
              {say(`step.${step}`)}
            </button>
          )}
        </span>
      )}
    </article>
  );
}

function Bar({ bar }: Pick<GaugeFacts, 'bar'>) {
  return (
    <span className={classes.bar} data-empty={bar === null} aria-hidden="true">
      {bar !== null && <span className={classes.filled} style={{ width: `${bar.filled * 100}%` }} />}
      {bar !== null && bar.limit !== null && <span className={classes.limit} style={{ left: `${bar.limit * 100}%` }} />}
    </span>
  );
}
