import type { Rule } from '../define-rule.ts';
import { reuseCopied } from '../reuse-copied/rule.ts';

/** In the order of reports. */
export const reuseRules: readonly Rule[] = [reuseCopied];
