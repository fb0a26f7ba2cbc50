import type { Rule } from '../define-rule.ts';
import { scopeCountyBelow } from '../scope-county-below/rule.ts';
import { scopeUndefinedGroups } from '../scope-undefined-groups/rule.ts';
import { scopeUnits } from '../scope-units/rule.ts';
import { scopeUpwardCopies } from '../scope-upward-copies/rule.ts';
import { scopeUpwardRecipients } from '../scope-upward-recipients/rule.ts';

/** In the order of reports. */
export const scopeRules: readonly Rule[] = [
  scopeUnits,
  scopeUndefinedGroups,
  scopeCountyBelow,
  scopeUpwardRecipients,
  scopeUpwardCopies,
];
