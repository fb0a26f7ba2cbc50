import type { Rule } from './define-rule.ts';
import { lengthAttachments } from './length-attachments/rule.ts';
import { lengthBody } from './length-body/rule.ts';
import { quotaLastYear } from './quota-last-year/rule.ts';
import { quotaYear } from './quota-year/rule.ts';
import { reuseCopied } from './reuse-copied/rule.ts';
import { scopeCountyBelow } from './scope-county-below/rule.ts';
import { scopeUndefinedGroups } from './scope-undefined-groups/rule.ts';
import { scopeUnits } from './scope-units/rule.ts';
import { scopeUpwardCopies } from './scope-upward-copies/rule.ts';
import { scopeUpwardRecipients } from './scope-upward-recipients/rule.ts';

/** Every rule there is, in the order in which reports list what passed and what was skipped. */
export const rules: readonly Rule[] = [
  lengthBody,
  lengthAttachments,
  scopeUnits,
  scopeUndefinedGroups,
  scopeCountyBelow,
  scopeUpwardRecipients,
  scopeUpwardCopies,
  quotaYear,
  quotaLastYear,
  reuseCopied,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | null {
  return byId.get(id) ?? null;
}
