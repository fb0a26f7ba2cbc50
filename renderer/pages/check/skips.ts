import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { type GroupName, groupOf } from '../../parts/rule-groups.ts';
import type { Skip } from './gauge-facts.ts';
import type { Step } from './gauges.tsx';

/** Why a check could not run, in words, and the step that lets it run. */
export function useSkips(): Readonly<{ why(skip: Skip): string; step(skip: Skip): Step | null }> {
  const { term } = useText();
  const { workspace } = useSession();
  return {
    why: ({ code, params }) => term(`skips:${code}`, params),
    step: ({ rule, code }) => stepFor(code, groupOf(rule), workspace !== null),
  };
}

/** By what is missing, which is the same step for every rule; where the code leaves it open, by what the rule is about. */
function stepFor(code: string, group: GroupName | 'other', hasWorkspace: boolean): Step | null {
  switch (code) {
    case 'no-recipients':
    case 'no-signed-date':
    case 'no-meeting-length':
    case 'index-behind':
      return null;
    case 'nature-unknown':
      return 'nature';
    case 'no-calendar':
    case 'calendar-unavailable':
      return 'calendar';
  }
  if (!hasWorkspace) return group === 'other' ? null : 'workspace';
  switch (code) {
    case 'no-series':
      return 'series';
    case 'archive-empty':
      return 'archive';
    case 'no-plan':
    case 'no-plan-items':
    case 'no-last-year':
      return 'plan';
    case 'no-directory':
    case 'no-own-organ':
    case 'no-own-area':
    case 'no-meeting-heads':
    case 'recipients-unresolved':
      return 'organs';
    default:
      return byGroup[group] ?? null;
  }
}

const byGroup: Partial<Record<GroupName | 'other', Step>> = {
  length: 'nature',
  scope: 'organs',
  quota: 'plan',
  reuse: 'archive',
};
