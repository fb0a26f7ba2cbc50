import type { Finding } from '#shared/contract/index.ts';
import { compareLevels } from '#shared/rules/index.ts';
import { hashOf } from './anchor.ts';

/** A finding with what is wrong underneath, where its rule says so. */
export type Caused = Readonly<{ finding: Finding; cause: string | null }>;

/**
 * Findings that say the same are one: those of a cause that overlap or concern the whole document, and all `must` of
 * a cause wherever they stand. The strongest speaks, a deciding one before one on trial; the others go along under
 * `also`. What was accepted covers exactly what was shown, so the anchor is made from all of them.
 */
export function mergeCauses(all: readonly Caused[]): Finding[] {
  const merged: Finding[] = [];
  const byCause = new Map<string, Finding[]>();
  for (const { finding, cause } of all) {
    if (cause === null) merged.push(finding);
    else byCause.set(cause, [...(byCause.get(cause) ?? []), finding]);
  }
  for (const findings of byCause.values()) {
    const groups: Finding[][] = [];
    for (const finding of findings.toSorted(strongerFirst)) {
      const group = groups.find(([head]) => head !== undefined && belongs(head, finding));
      if (group) group.push(finding);
      else groups.push([finding]);
    }
    merged.push(...groups.map(asOne));
  }
  return merged;
}

function belongs(head: Finding, other: Finding): boolean {
  if (head.level === 'must' && other.level === 'must') return true;
  if (head.at === null || other.at === null) return head.at === other.at;
  return head.at.start < other.at.end && other.at.start < head.at.end;
}

function asOne(group: readonly Finding[]): Finding {
  const [head, ...rest] = group as [Finding, ...Finding[]];
  if (rest.length === 0) return head;
  const anchor = hashOf(...group.map((one) => one.anchor));
  return {
    ...head,
    id: hashOf(...group.map(({ id }) => id)),
    anchor,
    also: rest.map(({ rule, code, params, message, at }) => ({ rule, code, params, message, at })),
  };
}

function strongerFirst(a: Finding, b: Finding): number {
  return (
    Number(a.trial) - Number(b.trial) || compareLevels(a.level, b.level) || (a.at?.start ?? -1) - (b.at?.start ?? -1)
  );
}
