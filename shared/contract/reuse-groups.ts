import type { Reuse, ReuseMatch } from './report.ts';

export type GroupedMatches = Readonly<{
  /** what counts against the draft and weighs */
  counted: readonly ReuseMatch[];
  /** a sentence or two that count, but don't weigh */
  slight: readonly ReuseMatch[];
  /** on the same matter, without a shared passage that counts */
  matters: readonly ReuseMatch[];
  boilerplate: readonly ReuseMatch[];
  lawful: readonly ReuseMatch[];
}>;

/** Share of the draft below which a match is folded away: ours, about three lines of two pages. */
const SLIGHT = 0.03;
/** Share from which slight matches weigh together where none does alone, as when a draft is patched up: ours. */
const PATCHED = 0.1;

/** What counts, what is only of the same matter, and what is shown apart; each in the order of the report. */
export function groupMatches(reuse: Pick<Reuse, 'matches' | 'coverageBeyondBoilerplate'> | undefined): GroupedMatches {
  const by = Map.groupBy(reuse?.matches ?? [], ({ relation }) => {
    switch (relation) {
      case 'boilerplate':
      case 'lawful':
        return relation;
      case 'same-matter':
        return 'matters';
      case 'relay':
      case 'year-clone':
      case 'copied':
        return 'counted';
    }
  });
  const all = by.get('counted') ?? [];
  const [heavy, light] = [all.filter(weighs), all.filter((match) => !weighs(match))];
  const isPatched = heavy.length === 0 && (reuse?.coverageBeyondBoilerplate ?? 0) >= PATCHED;
  return {
    counted: isPatched ? light : heavy,
    slight: isPatched ? [] : light,
    matters: by.get('matters') ?? [],
    boilerplate: by.get('boilerplate') ?? [],
    lawful: by.get('lawful') ?? [],
  };
}

/** Share that is written as more than nothing: half a per cent. */
const SAYABLE = 0.005;

/** What is to be said of the whole: copied passages, only a sentence or two, only what is shown apart, or nothing. */
export function reuseStanding(reuse: Reuse): 'counted' | 'slight' | 'apart' | 'none' {
  const { counted, slight } = groupMatches(reuse);
  if (counted.length > 0) return 'counted';
  if (slight.length > 0) return 'slight';
  return reuse.coverage >= SAYABLE ? 'apart' : 'none';
}

/** Share of the draft that counts against it, 0 to 1: none where every source is in order or boilerplate only. */
export function countedShare(reuse: Pick<Reuse, 'matches' | 'coverageBeyondBoilerplate'>): number {
  const { counted, slight } = groupMatches(reuse);
  return counted.length + slight.length === 0 ? 0 : reuse.coverageBeyondBoilerplate;
}

function weighs(match: ReuseMatch): boolean {
  return matchShare(match) >= SLIGHT;
}

/** Share of the draft that counts, 0 to 1; of what doesn't count as a whole, all that is shared. */
export function matchShare({ relation, coverage, coverageBeyondBoilerplate }: ReuseMatch): number {
  if (relation === 'boilerplate' || relation === 'lawful') return coverage;
  return coverageBeyondBoilerplate ?? coverage;
}

/**
 * A share from 0 to 1 in whole per cent, as every door writes it: downward, so that it never looks as if it reached a
 * line that it doesn't; anything above nothing is at least 1.
 */
export function wholePercent(share: number): number {
  // what is 0.29 in writing is a little less in binary
  return share > 0 ? Math.max(1, Math.floor(share * 100 + 1e-9)) : 0;
}
