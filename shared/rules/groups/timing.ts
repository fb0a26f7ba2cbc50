import type { Rule } from '../define-rule.ts';

/** In the order of reports. */
export const timingRules: readonly Rule[] = [];
