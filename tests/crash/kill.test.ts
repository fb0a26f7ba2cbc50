import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openWorkspace } from '#electron/store/index.ts';
import { Clock, deskOver, Folders, must, newDesk, newSeries } from '#tests/books/desk.ts';

/**
 * kill -9 at random moments of issuing, a few seconds' worth. JIANWEN_CRASH_RUNS=200 npx vitest run tests/crash for
 * the long one; JIANWEN_CRASH_SEED repeats a run's moments.
 */
const RUNS = Number(process.env.JIANWEN_CRASH_RUNS ?? 6);
const SEED = Number(process.env.JIANWEN_CRASH_SEED ?? 20261122);
/** milliseconds after opening within which the kill comes */
const WITHIN = 250;

const Line = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open') }),
  z.object({ step: z.literal('refused'), code: z.string() }),
  z.object({ step: z.literal('issued'), number: z.string(), contentHash: z.string() }),
  z.object({ step: z.literal('voided'), number: z.string(), contentHash: z.string() }),
]);
type Line = z.infer<typeof Line>;

const folders = new Folders();
afterEach(() => folders.clear());

describe('killed while it issues', () => {
  test(`${RUNS} times: no acknowledged number is lost, none is given twice, none is skipped`, {
    timeout: RUNS * 10_000,
  }, async () => {
    const clock = new Clock('2026-11-22T09:00:00+08:00');
    const fresh = await newDesk(folders.make());
    const seriesId = await newSeries(fresh);
    await fresh.workspace.close();
    const random = randomFrom(SEED);
    const told = new Map<string, Line & { step: 'issued' }>();
    const voided = new Set<string>();

    for (let run = 1; run <= RUNS; run += 1) {
      for (const line of await issueAndKill(fresh.folder, seriesId, run, random() * WITHIN)) {
        if (line.step === 'refused') throw new Error(line.code);
        if (line.step === 'voided') voided.add(line.number);
        if (line.step !== 'issued') continue;
        expect(told.has(line.number)).toBe(false);
        told.set(line.number, line);
      }

      const desk = deskOver(must(await openWorkspace(fresh.folder, clock)), clock);
      const issued = must(await desk.ledger.list({ seriesId }));
      expect(issued.map(({ serial }) => serial).reverse()).toEqual(issued.map((_, index) => index + 1));
      const kept = new Map(issued.map((one) => [one.documentNumber, one]));
      for (const { number, contentHash } of told.values()) expect(kept.get(number)?.contentHash).toBe(contentHash);
      for (const number of voided) expect(kept.get(number)?.voidedAt).not.toBeNull();
      // at most the one number on which it died was given without being told
      expect(issued.length - told.size).toBeLessThanOrEqual(run);
      expect(must(await desk.ledger.verify()).problems).toEqual([]);
      await desk.workspace.close();
    }
    expect(told.size).toBeGreaterThan(0);
  });

  test('two processes can’t issue from one workspace', async () => {
    const fresh = await newDesk(folders.make());
    const seriesId = await newSeries(fresh);
    await fresh.workspace.close();
    const [first, second] = await Promise.all([
      issueAndKill(fresh.folder, seriesId, 1, 300),
      issueAndKill(fresh.folder, seriesId, 2, 300),
    ]);
    const refused = [first, second].filter(([line]) => line?.step === 'refused');
    expect(refused).toEqual([[{ step: 'refused', code: 'workspace-locked' }]]);
  });
});

/** What the child told before it was killed, `after` milliseconds from its opening the workspace. */
async function issueAndKill(folder: string, seriesId: string, run: number, after: number): Promise<Line[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'issuer.ts'), folder, seriesId, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (part: string) => {
    text += part;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await Promise.race([delay(after), closed]);
  child.kill('SIGKILL');
  await closed;
  return text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => Line.parse(JSON.parse(line)));
}

/** mulberry32: the same moments for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
