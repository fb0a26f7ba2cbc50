import { messages as timingBurst } from '../timing-burst/messages.ts';
import { messages as timingPreHoliday } from '../timing-pre-holiday/messages.ts';
import { messages as timingSignedAfterPrinting } from '../timing-signed-after-printing/messages.ts';
import { messages as timingSignedDate } from '../timing-signed-date/messages.ts';
import { messages as timingSignedRestDay } from '../timing-signed-rest-day/messages.ts';

/** The texts of this group's rules by their id. */
export const timingMessages = {
  'timing/pre-holiday': timingPreHoliday,
  'timing/burst': timingBurst,
  'timing/signed-after-printing': timingSignedAfterPrinting,
  'timing/signed-rest-day': timingSignedRestDay,
  'timing/signed-date': timingSignedDate,
} as const;
