import { useText } from '../../app/texts.ts';
import { LevelBar } from '../../parts/level-bar.tsx';
import { skippedTogether } from './arrange.ts';
import classes from './findings.module.css';
import type { Skip } from './gauge-facts.ts';
import type { Step } from './gauges.tsx';
import { useSkips } from './skips.ts';

type Props = Readonly<{ skipped: readonly Skip[]; onStep(step: Step): void }>;

/** 未检查: what could not be looked at, a line for each thing that is missing, with the step that brings it. */
export function SkippedList({ skipped, onStep }: Props) {
  const { say, term, write } = useText();
  const skips = useSkips();
  if (skipped.length === 0) return null;
  return (
    <section aria-label={term('levels:skipped')}>
      <h2 className={classes.heading} data-level="skipped">
        {say('findings.skippedTitle', { n: write.number(skipped.length) })}
      </h2>
      {skippedTogether(skipped, skips.why).map(({ why, first, rules }) => {
        const step = skips.step(first);
        const names = rules.map((rule) => term(`rules:${rule}.name`)).join('、');
        return (
          <article key={why} className={classes.card} data-level="skipped" data-skips={rules.length}>
            <LevelBar level="skipped" />
            <div className={classes.body}>
              {rules.length === 1 ? (
                <p>{say('findings.skippedLine', { name: names, why })}</p>
              ) : (
                <>
                  <p>{say('found.skippedTogether', { n: write.number(rules.length), why })}</p>
                  <p className={classes.basis}>{names}</p>
                </>
              )}
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
