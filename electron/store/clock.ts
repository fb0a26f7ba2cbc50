import { fail, ok, type Result } from '#shared/contract/index.ts';
import { newestIssuedAt } from './issued.ts';
import { lastEventAt } from './journal.ts';
import type { Db } from './schema.ts';
import { dayOf } from './time.ts';

/** Milliseconds that a clock may be behind: being set right, another time zone. */
const TOLERANCE = 24 * 60 * 60 * 1000;

/**
 * Refuses what would lead to a number in a wrong year: a computer whose clock stands before what the books have seen.
 * When it was the other way round, and the books saw a clock that ran ahead, voiding the numbers of that time and any
 * other entry at the right time (a plan, a unit) makes the books go on.
 * Errors: conflict (reason `clock-behind`).
 */
export async function clockHolds(db: Db, now: Date): Promise<Result<null>> {
  const seen = [await lastEventAt(db), await newestIssuedAt(db)].filter((at) => at !== null).sort();
  const last = seen.at(-1);
  if (last === undefined || now.getTime() >= Date.parse(last) - TOLERANCE) return ok(null);
  return fail('conflict', { reason: 'clock-behind', today: dayOf(now), last: dayOf(new Date(last)) });
}
