import type { Rule } from './define-rule.ts';
import { demandsFormsRules } from './groups/demands-forms.ts';
import { demandsLoadsRules } from './groups/demands-loads.ts';
import { formRules } from './groups/form.ts';
import { lengthRules } from './groups/length.ts';
import { meetingRules } from './groups/meeting.ts';
import { quotaRules } from './groups/quota.ts';
import { reuseRules } from './groups/reuse.ts';
import { scopeRules } from './groups/scope.ts';
import { timingRules } from './groups/timing.ts';

/** Every rule there is, in the order in which reports list what passed and what was skipped. */
export const rules: readonly Rule[] = [
  ...lengthRules,
  ...scopeRules,
  ...quotaRules,
  ...reuseRules,
  ...meetingRules,
  ...demandsFormsRules,
  ...demandsLoadsRules,
  ...timingRules,
  ...formRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | null {
  return byId.get(id) ?? null;
}
