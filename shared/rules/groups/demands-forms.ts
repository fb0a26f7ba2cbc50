import type { Rule } from '../define-rule.ts';

/** In the order of reports. */
export const demandsFormsRules: readonly Rule[] = [];
