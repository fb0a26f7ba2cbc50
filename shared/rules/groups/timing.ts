import type { Rule } from '../define-rule.ts';
import { timingBurst } from '../timing-burst/rule.ts';
import { timingPreHoliday } from '../timing-pre-holiday/rule.ts';
import { timingSignedAfterPrinting } from '../timing-signed-after-printing/rule.ts';
import { timingSignedDate } from '../timing-signed-date/rule.ts';
import { timingSignedRestDay } from '../timing-signed-rest-day/rule.ts';

/** In the order of reports. */
export const timingRules: readonly Rule[] = [
  timingPreHoliday,
  timingBurst,
  timingSignedAfterPrinting,
  timingSignedRestDay,
  timingSignedDate,
];
