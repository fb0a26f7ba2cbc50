import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { Gauge } from './gauge.tsx';
import { type GaugeName, gaugeFacts, gaugeNames } from './gauge-facts.ts';
import classes from './gauges.module.css';

type Props = Readonly<{
  report: Report;
  onFollow(name: GaugeName): void;
  onStep(step: Step): void;
}>;
/** What lets a skipped check run. */
export type Step = 'workspace' | 'nature' | 'archive' | 'plan' | 'organs' | 'series';

/** 篇幅, 范围, 额度, 重复: the four figures on which a draft goes or stays. */
export function Gauges({ report, onFollow, onStep }: Props) {
  const { say } = useText();
  return (
    <section className={classes.gauges} aria-label={say('check.side')}>
      {gaugeNames.map((name) => (
        <Gauge
          key={name}
          facts={gaugeFacts(name, report)}
          report={report}
          onPress={() => onFollow(name)}
          onStep={onStep}
        />
      ))}
    </section>
  );
}
