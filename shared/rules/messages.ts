import { messages as lengthAttachments } from './length-attachments/messages.ts';
import { messages as lengthBody } from './length-body/messages.ts';
import { messages as quotaLastYear } from './quota-last-year/messages.ts';
import { messages as quotaYear } from './quota-year/messages.ts';
import { messages as reuseCopied } from './reuse-copied/messages.ts';
import { messages as scopeCountyBelow } from './scope-county-below/messages.ts';
import { messages as scopeUndefinedGroups } from './scope-undefined-groups/messages.ts';
import { messages as scopeUnits } from './scope-units/messages.ts';
import { messages as scopeUpwardCopies } from './scope-upward-copies/messages.ts';
import { messages as scopeUpwardRecipients } from './scope-upward-recipients/messages.ts';

/** Every rule's own texts by its id; a test asserts that no rule is missing. */
export const ruleMessages = {
  'length/body': lengthBody,
  'length/attachments': lengthAttachments,
  'scope/units': scopeUnits,
  'scope/undefined-groups': scopeUndefinedGroups,
  'scope/county-below': scopeCountyBelow,
  'scope/upward-recipients': scopeUpwardRecipients,
  'scope/upward-copies': scopeUpwardCopies,
  'quota/year': quotaYear,
  'quota/last-year': quotaLastYear,
  'reuse/copied': reuseCopied,
} as const;
