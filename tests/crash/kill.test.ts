import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openWorkspace } from '#electron/store/index.ts';
import { Clock, deskOver, Folders, must, newDesk, newSeries } from '#tests/books/desk.ts';
import { crashRuns, crashSeed, randomFrom, runAndKill } from './run-and-kill.ts';

const RUNS = crashRuns(6);
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
    const random = randomFrom(crashSeed);
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

  test('two processes can’t issue from one workspace', { timeout: 30_000 }, async () => {
    const fresh = await newDesk(folders.make());
    const seriesId = await newSeries(fresh);
    await fresh.workspace.close();
    // the one that is refused ends by itself, and that ends the other
    const over = Promise.withResolvers<void>();
    const both = await Promise.all(
      [1, 2].map((run) => issueAndKill(fresh.folder, seriesId, run, over.promise).finally(over.resolve)),
    );
    const refused = both.filter(([line]) => line?.step === 'refused');
    expect(refused).toEqual([[{ step: 'refused', code: 'workspace-locked' }]]);
  });
});

/** What the child told before it was killed. */
async function issueAndKill(
  folder: string,
  seriesId: string,
  run: number,
  until: number | Promise<unknown>,
): Promise<Line[]> {
  const lines = await runAndKill('issuer.ts', [folder, seriesId, String(run)], until);
  return lines.map((line) => Line.parse(JSON.parse(line)));
}
