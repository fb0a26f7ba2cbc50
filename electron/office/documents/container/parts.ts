import { ok, type Result } from '#shared/contract/index.ts';

/** Damage costs a part; a limit that is passed or memory that runs out stops the reading. */
export function isDamage(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === 'malformed';
}

/** Runs the steps until one fails. */
export function firstFailure(...steps: (() => Result<void>)[]): Result<void> {
  for (const step of steps) {
    const result = step();
    if (!result.ok) return result;
  }
  return ok(undefined);
}
