import type { Rule } from '../define-rule.ts';
import { lengthAttachments } from '../length-attachments/rule.ts';
import { lengthBody } from '../length-body/rule.ts';

/** In the order of reports. */
export const lengthRules: readonly Rule[] = [lengthBody, lengthAttachments];
