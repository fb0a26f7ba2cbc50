import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import type { GroupName } from '../../parts/rule-groups.ts';
import type { Accepted } from './arrange.ts';
import { Gauge } from './gauge.tsx';
import { type GaugeName, gaugeFacts, gaugeNames } from './gauge-facts.ts';
import classes from './gauges.module.css';
import { GroupChips } from './group-chips.tsx';

type Props = Readonly<{
  report: Report;
  accepted: Accepted;
  filter: GroupName | null;
  onFilter(group: GroupName | null): void;
  onFollow(name: GaugeName): void;
  onStep(step: Step): void;
}>;
/** What lets a skipped check run. */
export type Step = 'workspace' | 'nature' | 'archive' | 'plan' | 'organs' | 'series' | 'calendar';

/** 篇幅, 范围, 额度, 重复: the four figures on which a draft goes or stays, and beside them what has no figure. */
export function Gauges({ report, accepted, filter, onFilter, onFollow, onStep }: Props) {
  const { say } = useText();
  return (
    <section className={classes.gauges} aria-label={say('check.side')}>
      {gaugeNames.map((name) => (
        <Gauge
          key={name}
          facts={gaugeFacts(name, report, accepted)}
          report={report}
          onPress={() => onFollow(name)}
          onStep={onStep}
        />
      ))}
      <GroupChips report={report} filter={filter} onFilter={onFilter} />
    </section>
  );
}
