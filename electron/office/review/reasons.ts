import type { AcceptedFinding, Finding, Report, Review } from '#shared/contract/index.ts';

/** The reasons that belong to findings of this report, one a finding; a later one replaces an earlier one. */
export function withReasons(findings: readonly Finding[], accepted: readonly AcceptedFinding[]): AcceptedFinding[] {
  const reasons = new Map(accepted.map((reason) => [keyOf(reason), reason]));
  return [...reasons.values()].filter((reason) => findings.some((finding) => keyOf(finding) === keyOf(reason)));
}

/** Findings at level `must` for which nobody has written why they are fine. Rules on trial ask for nothing. */
export function withoutReason(findings: readonly Finding[], accepted: readonly AcceptedFinding[]): Finding[] {
  const given = new Set(accepted.filter(({ reason }) => reason.trim().length >= 2).map(keyOf));
  return findings.filter((finding) => finding.level === 'must' && !finding.trial && !given.has(keyOf(finding)));
}

/** What the list of reviews shows of a report; rules on trial don't count. */
export function countFindings({ findings, skipped }: Report): Review['findings'] {
  const at = (level: Finding['level']) => findings.filter((one) => one.level === level && !one.trial).length;
  return { must: at('must'), should: at('should'), note: at('note'), skipped: skipped.length };
}

function keyOf({ rule, anchor }: Pick<AcceptedFinding, 'rule' | 'anchor'>): string {
  return JSON.stringify([rule, anchor]);
}
