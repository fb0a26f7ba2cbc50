import { messages as scopeCountyBelow } from '../scope-county-below/messages.ts';
import { messages as scopeUndefinedGroups } from '../scope-undefined-groups/messages.ts';
import { messages as scopeUnits } from '../scope-units/messages.ts';
import { messages as scopeUpwardCopies } from '../scope-upward-copies/messages.ts';
import { messages as scopeUpwardRecipients } from '../scope-upward-recipients/messages.ts';

/** The texts of this group's rules by their id. */
export const scopeMessages = {
  'scope/units': scopeUnits,
  'scope/undefined-groups': scopeUndefinedGroups,
  'scope/county-below': scopeCountyBelow,
  'scope/upward-recipients': scopeUpwardRecipients,
  'scope/upward-copies': scopeUpwardCopies,
} as const;
