import type { Rule } from '../define-rule.ts';
import { formAttachments } from '../form-attachments/rule.ts';
import { formDate } from '../form-date/rule.ts';
import { formDraftMarks } from '../form-draft-marks/rule.ts';
import { formHeadings } from '../form-headings/rule.ts';
import { formHiddenContent } from '../form-hidden-content/rule.ts';
import { formLetterCommands } from '../form-letter-commands/rule.ts';
import { formMergeFields } from '../form-merge-fields/rule.ts';
import { formNumber } from '../form-number/rule.ts';
import { formPairs } from '../form-pairs/rule.ts';
import { formPlaceholders } from '../form-placeholders/rule.ts';
import { formReferences } from '../form-references/rule.ts';
import { formReportAsks } from '../form-report-asks/rule.ts';
import { formRequestMatters } from '../form-request-matters/rule.ts';
import { formTitle } from '../form-title/rule.ts';

/** In the order of reports. */
export const formRules: readonly Rule[] = [
  formReportAsks,
  formRequestMatters,
  formLetterCommands,
  formTitle,
  formNumber,
  formDate,
  formAttachments,
  formPlaceholders,
  formDraftMarks,
  formMergeFields,
  formHiddenContent,
  formPairs,
  formHeadings,
  formReferences,
];
