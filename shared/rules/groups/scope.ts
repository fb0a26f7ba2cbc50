import type { Rule } from '../define-rule.ts';
import { scopeAnnotationLevel } from '../scope-annotation-level/rule.ts';
import { scopeCommandingLower } from '../scope-commanding-lower/rule.ts';
import { scopeCountyBelow } from '../scope-county-below/rule.ts';
import { scopeImportantCopies } from '../scope-important-copies/rule.ts';
import { scopeInnerOffice } from '../scope-inner-office/rule.ts';
import { scopeJointLevels } from '../scope-joint-levels/rule.ts';
import { scopeRepeatedRecipients } from '../scope-repeated-recipients/rule.ts';
import { scopeUnaddressedTasks } from '../scope-unaddressed-tasks/rule.ts';
import { scopeUncoordinated } from '../scope-uncoordinated/rule.ts';
import { scopeUndefinedGroups } from '../scope-undefined-groups/rule.ts';
import { scopeUnits } from '../scope-units/rule.ts';
import { scopeUntaskedRecipients } from '../scope-untasked-recipients/rule.ts';
import { scopeUpwardCopies } from '../scope-upward-copies/rule.ts';
import { scopeUpwardPerson } from '../scope-upward-person/rule.ts';
import { scopeUpwardRecipients } from '../scope-upward-recipients/rule.ts';
import { scopeUpwardSkipLevel } from '../scope-upward-skip-level/rule.ts';

/** In the order of reports. */
export const scopeRules: readonly Rule[] = [
  scopeUnits,
  scopeRepeatedRecipients,
  scopeUndefinedGroups,
  scopeCountyBelow,
  scopeCommandingLower,
  scopeInnerOffice,
  scopeAnnotationLevel,
  scopeUntaskedRecipients,
  scopeUnaddressedTasks,
  scopeJointLevels,
  scopeUncoordinated,
  scopeImportantCopies,
  scopeUpwardRecipients,
  scopeUpwardCopies,
  scopeUpwardPerson,
  scopeUpwardSkipLevel,
];
