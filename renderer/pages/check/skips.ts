import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { type GaugeName, groupOf, type Skip } from './gauge-facts.ts';
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

function stepFor(code: string, group: GaugeName | 'other', hasWorkspace: boolean): Step | null {
  if (code === 'nature-unknown') return 'nature';
  if (code === 'no-recipients') return null;
  if (!hasWorkspace) return group === 'other' ? null : 'workspace';
  if (code === 'no-series') return 'series';
  return byGroup[group];
}

const byGroup: Readonly<Record<GaugeName | 'other', Step | null>> = {
  length: 'nature',
  scope: 'organs',
  quota: 'plan',
  reuse: 'archive',
  other: null,
};
