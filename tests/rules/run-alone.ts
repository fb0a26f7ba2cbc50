import { gatherFacts } from '#electron/office/checking/index.ts';
import type { Draft } from '#shared/contract/index.ts';
import { builtInPacks, type Facts, findRule, type Outcome } from '#shared/rules/index.ts';

/** The facts that a text alone gives, on the day that it was signed. */
export function factsOf(draft: Draft): Promise<Facts> {
  return gatherFacts(draft, { asOf: draft.document.signedOn ?? '2026-03-05', rooms: null });
}

/** One rule on a draft, as the national pack sets it. */
export function runAlone(id: string, draft: Draft, facts: Facts): Outcome {
  const rule = findRule(id);
  const setting = builtInPacks.find((pack) => pack.id === 'national-2024')?.rules[id];
  if (!rule || !setting) throw new Error(`no such rule: ${id}`);
  return rule.run({ draft, facts, params: setting.params });
}
