import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createParserPool, forkParser } from '#electron/office/documents/index.ts';
import type { ErrorCode, ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { chanceOf, mutate } from './mutate.ts';
import { allSeeds } from './seeds.ts';

/**
 * Changed files through the real parser child. Every outcome is a document that holds together, and can be understood,
 * or an error that is about the file. `JIANWEN_FUZZ_RUNS` says how many a format, `JIANWEN_FUZZ_SEED` which; what is
 * found is kept in a folder that the failure names.
 */
const runs = Number(process.env.JIANWEN_FUZZ_RUNS ?? 60);
const seed = Number(process.env.JIANWEN_FUZZ_SEED ?? 20_261_122);

/** Errors about a file. Neither time nor memory may run out on a file of these sizes, but see `slowOnes`. */
const aboutTheFile: ReadonlySet<ErrorCode> = new Set([
  'unknown-format',
  'attachment',
  'empty-file',
  'truncated',
  'not-a-docx',
  'encrypted',
  'limit-exceeded',
  'malformed',
  'no-text',
]);

/**
 * Mutants of a hundred that may be given up for their time. pdf.js searches a font's table of glyphs that is as long as
 * a damaged number says; to end such a child is what the limit of time is for.
 */
const slowOnes: Readonly<Record<string, number>> = { pdf: 1 };

const parser = createParserPool(() => forkParser(), Math.min(2, cpus().length));
afterAll(() => parser.close());

const seeds = await allSeeds();
const files = seeds.flatMap((each) => each.files);

describe.each(seeds.map((each, index) => ({ ...each, index })))('$format', ({ format, files: own, words, index }) => {
  test(`${runs} mutants`, { timeout: 20_000 + runs * 2_000 }, async () => {
    const outcomes = new Map<string, number>();
    const found: string[] = [];
    const one = async (run: number) => {
      const chance = chanceOf(seed + run * 16 + index);
      const mutant = mutate(chance.pick(own), [...own, chance.pick(files)], words, chance);
      if (mutant.length === 0) return;
      const read = await parser.read(`${format} ${run}`, mutant);
      const fault = read.ok ? faultOf(read.value) : aboutTheFile.has(read.error.code) ? null : read.error.code;
      const outcome = read.ok ? 'read' : read.error.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (fault !== null) found.push(`${fault}: ${keep(`${format}-${seed}-${run}`, mutant)}`);
    };
    for (let run = 0; run < runs; run += 2) await Promise.all([one(run), one(run + 1)]);
    if (process.env.JIANWEN_FUZZ_RUNS !== undefined) {
      process.stdout.write(
        `${format}: ${runs} mutants, ${[...outcomes].map(([name, count]) => `${name} ${count}`).join(', ')}\n`,
      );
    }
    const slow = found.filter((each) => each.startsWith('parser-timeout'));
    const allowed = Math.ceil((runs * (slowOnes[format] ?? 0)) / 100);
    expect(slow.length <= allowed ? found.filter((each) => !slow.includes(each)) : found).toEqual([]);
  });
});

/** What is wrong with a document that was read; `null`: it holds together. */
function faultOf({ text, blocks }: ReadDocument): string | null {
  if (!text.isWellFormed()) return 'half a character';
  let at = 0;
  for (const { span, stretches } of blocks) {
    if (span[0] !== at || span[1] < span[0]) return 'blocks and text disagree';
    let from = span[0];
    for (const stretch of stretches) {
      if (stretch.span[0] !== from) return 'a stretch leaves a gap';
      from = stretch.span[1];
    }
    if (from !== span[1]) return 'stretches end early';
    at = span[1] + 1;
  }
  if (blocks.length > 0 && at !== text.length + 1) return 'text goes on behind the blocks';
  try {
    findElements({ format: 'txt', text, blocks, read: { parts: [], notRead: [] } });
    return null;
  } catch (error) {
    return `not understood: ${error}`;
  }
}

let folder: string | null = null;
function keep(name: string, bytes: Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'jianwen-fuzz-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
