/** What rules are about, in the order in which a reader of the draft would ask. */
export const groupNames = ['length', 'scope', 'quota', 'reuse', 'meeting', 'demands', 'timing', 'form'] as const;
export type GroupName = (typeof groupNames)[number];

/** Which group a rule belongs to, by the first part of its name. */
export function groupOf(rule: string): GroupName | 'other' {
  const first = rule.split('/', 1)[0];
  return groupNames.find((name) => name === first) ?? 'other';
}
