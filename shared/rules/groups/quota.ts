import type { Rule } from '../define-rule.ts';
import { quotaLastYear } from '../quota-last-year/rule.ts';
import { quotaYear } from '../quota-year/rule.ts';

/** In the order of reports. */
export const quotaRules: readonly Rule[] = [quotaYear, quotaLastYear];
