import { messages as scopeAnnotationLevel } from '../scope-annotation-level/messages.ts';
import { messages as scopeCommandingLower } from '../scope-commanding-lower/messages.ts';
import { messages as scopeCountyBelow } from '../scope-county-below/messages.ts';
import { messages as scopeImportantCopies } from '../scope-important-copies/messages.ts';
import { messages as scopeInnerOffice } from '../scope-inner-office/messages.ts';
import { messages as scopeJointLevels } from '../scope-joint-levels/messages.ts';
import { messages as scopeRepeatedRecipients } from '../scope-repeated-recipients/messages.ts';
import { messages as scopeUnaddressedTasks } from '../scope-unaddressed-tasks/messages.ts';
import { messages as scopeUncoordinated } from '../scope-uncoordinated/messages.ts';
import { messages as scopeUndefinedGroups } from '../scope-undefined-groups/messages.ts';
import { messages as scopeUnits } from '../scope-units/messages.ts';
import { messages as scopeUntaskedRecipients } from '../scope-untasked-recipients/messages.ts';
import { messages as scopeUpwardCopies } from '../scope-upward-copies/messages.ts';
import { messages as scopeUpwardPerson } from '../scope-upward-person/messages.ts';
import { messages as scopeUpwardRecipients } from '../scope-upward-recipients/messages.ts';
import { messages as scopeUpwardSkipLevel } from '../scope-upward-skip-level/messages.ts';

/** The texts of this group's rules by their id. */
export const scopeMessages = {
  'scope/units': scopeUnits,
  'scope/repeated-recipients': scopeRepeatedRecipients,
  'scope/undefined-groups': scopeUndefinedGroups,
  'scope/county-below': scopeCountyBelow,
  'scope/commanding-lower': scopeCommandingLower,
  'scope/inner-office': scopeInnerOffice,
  'scope/annotation-level': scopeAnnotationLevel,
  'scope/untasked-recipients': scopeUntaskedRecipients,
  'scope/unaddressed-tasks': scopeUnaddressedTasks,
  'scope/joint-levels': scopeJointLevels,
  'scope/uncoordinated': scopeUncoordinated,
  'scope/important-copies': scopeImportantCopies,
  'scope/upward-recipients': scopeUpwardRecipients,
  'scope/upward-copies': scopeUpwardCopies,
  'scope/upward-person': scopeUpwardPerson,
  'scope/upward-skip-level': scopeUpwardSkipLevel,
} as const;
