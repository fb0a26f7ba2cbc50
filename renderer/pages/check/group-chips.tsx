import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import type { GroupName } from '../../parts/rule-groups.ts';
import { groupCounts } from './arrange.ts';
import classes from './gauges.module.css';

type Props = Readonly<{ report: Report; filter: GroupName | null; onFilter(group: GroupName | null): void }>;

/** Groups without a gauge. */
const groups = ['meeting', 'demands', 'timing', 'form'] as const satisfies readonly GroupName[];

/** 会议, 负担, 时机, 形式: a figure has no place there, but what was found has; pressed, only that is shown. */
export function GroupChips({ report, filter, onFilter }: Props) {
  const { say, term, write } = useText();
  const counts = groupCounts(report.findings, groups);
  if (counts.length === 0) return null;
  return (
    <fieldset className={classes.chips} aria-label={say('group.label')}>
      {counts.map(({ group, n, level }) => (
        <button
          key={group}
          type="button"
          className={classes.chip}
          data-level={level}
          data-group={group}
          aria-pressed={filter === group}
          title={`${level === 'trial' ? say('findings.trial') : term(`levels:${level}`)} · ${say('group.only', { name: say(`group.${group}`), n: write.number(n) })}`}
          onClick={() => onFilter(filter === group ? null : group)}
        >
          {say(`group.${group}`)} <span>{write.number(n)}</span>
        </button>
      ))}
    </fieldset>
  );
}
