import { messages as formAttachments } from '../form-attachments/messages.ts';
import { messages as formDate } from '../form-date/messages.ts';
import { messages as formDraftMarks } from '../form-draft-marks/messages.ts';
import { messages as formHeadings } from '../form-headings/messages.ts';
import { messages as formHiddenContent } from '../form-hidden-content/messages.ts';
import { messages as formLetterCommands } from '../form-letter-commands/messages.ts';
import { messages as formMergeFields } from '../form-merge-fields/messages.ts';
import { messages as formNumber } from '../form-number/messages.ts';
import { messages as formPairs } from '../form-pairs/messages.ts';
import { messages as formPlaceholders } from '../form-placeholders/messages.ts';
import { messages as formReferences } from '../form-references/messages.ts';
import { messages as formReportAsks } from '../form-report-asks/messages.ts';
import { messages as formRequestMatters } from '../form-request-matters/messages.ts';
import { messages as formTitle } from '../form-title/messages.ts';

/** The texts of this group's rules by their id. */
export const formMessages = {
  'form/report-asks': formReportAsks,
  'form/request-matters': formRequestMatters,
  'form/letter-commands': formLetterCommands,
  'form/title': formTitle,
  'form/number': formNumber,
  'form/date': formDate,
  'form/attachments': formAttachments,
  'form/placeholders': formPlaceholders,
  'form/draft-marks': formDraftMarks,
  'form/merge-fields': formMergeFields,
  'form/hidden-content': formHiddenContent,
  'form/pairs': formPairs,
  'form/headings': formHeadings,
  'form/references': formReferences,
} as const;
