import { fail, ok, type Result } from '#shared/contract/index.ts';
import { limits } from './limits.ts';

/**
 * Called by the readers between chunks of work. A reader runs synchronously, so no timer of the child could watch
 * its resident memory for it.
 */
export function checkMemory(): Result<void> {
  return process.memoryUsage.rss() > limits.residentBytes ? fail('parser-memory') : ok(undefined);
}
