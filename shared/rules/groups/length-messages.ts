import { messages as lengthAttachments } from '../length-attachments/messages.ts';
import { messages as lengthBody } from '../length-body/messages.ts';

/** The texts of this group's rules by their id. */
export const lengthMessages = {
  'length/body': lengthBody,
  'length/attachments': lengthAttachments,
} as const;
