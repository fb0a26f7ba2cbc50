import { messages as quotaDisguised } from '../quota-disguised/messages.ts';
import { messages as quotaLastYear } from '../quota-last-year/messages.ts';
import { messages as quotaNumberSeries } from '../quota-number-series/messages.ts';
import { messages as quotaPace } from '../quota-pace/messages.ts';
import { messages as quotaSameRecipientDay } from '../quota-same-recipient-day/messages.ts';
import { messages as quotaSeveralMatters } from '../quota-several-matters/messages.ts';
import { messages as quotaSupportingDocument } from '../quota-supporting-document/messages.ts';
import { messages as quotaUnplanned } from '../quota-unplanned/messages.ts';
import { messages as quotaYear } from '../quota-year/messages.ts';

/** The texts of this group's rules by their id. */
export const quotaMessages = {
  'quota/year': quotaYear,
  'quota/last-year': quotaLastYear,
  'quota/pace': quotaPace,
  'quota/unplanned': quotaUnplanned,
  'quota/number-series': quotaNumberSeries,
  'quota/disguised': quotaDisguised,
  'quota/several-matters': quotaSeveralMatters,
  'quota/same-recipient-day': quotaSameRecipientDay,
  'quota/supporting-document': quotaSupportingDocument,
} as const;
