import type { Acceptance, Level, Report } from '#shared/contract/index.ts';
import { type GroupName, groupNames, groupOf } from '../../parts/rule-groups.ts';

export type Found = Report['findings'][number];
/** What one rule found, in the order of the text. */
export type OfRule = Readonly<{ rule: string; findings: readonly Found[] }>;
/** Reasons that people gave, by the anchor of the finding. */
export type Accepted = ReadonlyMap<string, Acceptance>;

export type Arranged = Readonly<{
  /** what decides and has no reason yet; levels with nothing are left out */
  open: readonly Readonly<{ level: Level; count: number; rules: readonly OfRule[] }>[];
  /** what rules on trial found and nobody gave a reason for */
  trial: readonly OfRule[];
  /** what somebody gave a reason for */
  accepted: readonly OfRule[];
}>;

const levels: readonly Level[] = ['must', 'should', 'note'];

/** The findings as they are read: by level, then by rule; those on trial and those with a reason apart. */
export function arrange(findings: readonly Found[], accepted: Accepted): Arranged {
  const said = findings.filter(({ anchor }) => accepted.has(anchor));
  const left = findings.filter(({ anchor }) => !accepted.has(anchor));
  const deciding = left.filter(({ trial }) => !trial);
  return {
    open: levels.flatMap((level) => {
      const own = deciding.filter((finding) => finding.level === level);
      return own.length === 0 ? [] : [{ level, count: own.length, rules: byRule(own) }];
    }),
    trial: byRule(left.filter(({ trial }) => trial)),
    accepted: byRule(said),
  };
}

export function countOf(rules: readonly OfRule[]): number {
  return rules.reduce((sum, { findings }) => sum + findings.length, 0);
}

function byRule(findings: readonly Found[]): readonly OfRule[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => ({ rule, findings: own }));
}

export type Counts = Readonly<Record<Level | 'accepted' | 'trial' | 'skipped', number>>;

/** How many of each there are; every finding is counted once. */
export function countsOf(report: Pick<Report, 'findings' | 'skipped'>, accepted: Accepted): Counts {
  const { open, trial, accepted: said } = arrange(report.findings, accepted);
  const at = (level: Level) => open.find((one) => one.level === level)?.count ?? 0;
  return {
    must: at('must'),
    should: at('should'),
    note: at('note'),
    accepted: countOf(said),
    trial: countOf(trial),
    skipped: report.skipped.length,
  };
}

export type GroupCount = Readonly<{ group: GroupName; n: number; level: Level | 'trial' }>;

/** Groups in which something was found, with the gravest of it. */
export function groupCounts(
  findings: readonly Found[],
  groups: readonly GroupName[] = groupNames,
): readonly GroupCount[] {
  return groups.flatMap((group): readonly GroupCount[] => {
    const own = findings.filter(({ rule }) => groupOf(rule) === group);
    if (own.length === 0) return [];
    const deciding = own.filter(({ trial }) => !trial);
    const level = levels.find((one) => deciding.some((finding) => finding.level === one)) ?? 'trial';
    return [{ group, n: own.length, level }];
  });
}

type Skip = Report['skipped'][number];
export type SkippedTogether = Readonly<{ why: string; first: Skip; rules: readonly string[] }>;

/** Checks that wait for the same thing are one line; what lets most of them run comes first. */
export function skippedTogether(skipped: readonly Skip[], why: (skip: Skip) => string): readonly SkippedTogether[] {
  return [...Map.groupBy(skipped, why)]
    .flatMap(([sentence, own]) => {
      const [first] = own;
      return first === undefined ? [] : [{ why: sentence, first, rules: own.map(({ rule }) => rule) }];
    })
    .toSorted((a, b) => b.rules.length - a.rules.length);
}
