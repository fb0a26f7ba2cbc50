import { messages as quotaLastYear } from '../quota-last-year/messages.ts';
import { messages as quotaYear } from '../quota-year/messages.ts';

/** The texts of this group's rules by their id. */
export const quotaMessages = {
  'quota/year': quotaYear,
  'quota/last-year': quotaLastYear,
} as const;
