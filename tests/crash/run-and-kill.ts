import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How often to kill: a few times in every test run, more with JIANWEN_CRASH_RUNS=200. */
export function crashRuns(few: number): number {
  return Number(process.env.JIANWEN_CRASH_RUNS ?? few);
}

/** JIANWEN_CRASH_SEED repeats the moments of a run. */
export const crashSeed = Number(process.env.JIANWEN_CRASH_SEED ?? 20261122);

/**
 * Runs a script of this folder, then kill -9: so many milliseconds after its first word, or when the promise is kept.
 * Returns its whole lines.
 */
export async function runAndKill(
  script: string,
  args: readonly string[],
  until: number | Promise<unknown>,
): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (part: string) => {
    text += part;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await Promise.race([typeof until === 'number' ? delay(until) : until, closed]);
  child.kill('SIGKILL');
  await closed;
  return text.split('\n').slice(0, -1);
}

/** mulberry32: the same moments for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
