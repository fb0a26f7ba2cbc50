import type { Rule } from '../define-rule.ts';
import { quotaDisguised } from '../quota-disguised/rule.ts';
import { quotaLastYear } from '../quota-last-year/rule.ts';
import { quotaNumberSeries } from '../quota-number-series/rule.ts';
import { quotaPace } from '../quota-pace/rule.ts';
import { quotaSameRecipientDay } from '../quota-same-recipient-day/rule.ts';
import { quotaSeveralMatters } from '../quota-several-matters/rule.ts';
import { quotaSupportingDocument } from '../quota-supporting-document/rule.ts';
import { quotaUnplanned } from '../quota-unplanned/rule.ts';
import { quotaYear } from '../quota-year/rule.ts';

/** In the order of reports. */
export const quotaRules: readonly Rule[] = [
  quotaYear,
  quotaLastYear,
  quotaPace,
  quotaUnplanned,
  quotaNumberSeries,
  quotaDisguised,
  quotaSeveralMatters,
  quotaSameRecipientDay,
  quotaSupportingDocument,
];
