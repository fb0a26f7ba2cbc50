import { demandsFormsMessages } from './groups/demands-forms-messages.ts';
import { demandsLoadsMessages } from './groups/demands-loads-messages.ts';
import { formMessages } from './groups/form-messages.ts';
import { lengthMessages } from './groups/length-messages.ts';
import { meetingMessages } from './groups/meeting-messages.ts';
import { quotaMessages } from './groups/quota-messages.ts';
import { reuseMessages } from './groups/reuse-messages.ts';
import { scopeMessages } from './groups/scope-messages.ts';
import { timingMessages } from './groups/timing-messages.ts';

/** Every rule's own texts by its id; a test asserts that no rule is missing. */
export const ruleMessages = {
  ...lengthMessages,
  ...scopeMessages,
  ...quotaMessages,
  ...reuseMessages,
  ...meetingMessages,
  ...demandsFormsMessages,
  ...demandsLoadsMessages,
  ...timingMessages,
  ...formMessages,
} as const;
