import { createHash } from 'node:crypto';
import type { DocumentNumber } from '#shared/contract/index.ts';
import { parseDocumentNumber } from '#shared/gongwen/index.ts';

/**
 * What a person read in a number, by the number's own hash, so that none is kept here. `prefix` is the hash of the code
 * in NFKC.
 */
export type NumberLabel = Readonly<{ prefix: string | null } & Omit<DocumentNumber, 'raw' | 'prefix'>>;
export type NumberLabels = Readonly<Record<string, NumberLabel>>;

export type NumberScore = Readonly<{
  total: number;
  /** code, year and serial all read, those read by a guess (`malformed`) among them */
  parsed: number;
  series: ReadonlyMap<string, number>;
  malformed: ReadonlyMap<string, number>;
  labelled: number;
  /** lines whose every part equals the label's */
  right: number;
  /** lines that differ from their label, with the parts that do */
  misses: readonly Readonly<{ line: string; parts: readonly string[] }>[];
}>;

/** The first half of a text's SHA-256: enough to know it again. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Parses every line and compares those that have a label with it. */
export function scoreNumbers(lines: readonly string[], labels: NumberLabels): NumberScore {
  const series = new Map<string, number>();
  const malformed = new Map<string, number>();
  const misses: { line: string; parts: string[] }[] = [];
  let [parsed, labelled] = [0, 0];
  for (const line of lines) {
    const found = parseDocumentNumber(line);
    add(series, found.series ?? 'none');
    if (found.malformed !== null) add(malformed, found.malformed);
    if (found.prefix !== null && found.year !== null && found.serial !== null) parsed++;
    const label = labels[hashOf(line)];
    if (label === undefined) continue;
    labelled++;
    const prefix = found.prefix === null ? null : hashOf(found.prefix);
    const parts = partNames.filter((part) => label[part] !== (part === 'prefix' ? prefix : found[part]));
    if (parts.length > 0) misses.push({ line, parts });
  }
  return { total: lines.length, parsed, series, malformed, labelled, right: labelled - misses.length, misses };
}

const partNames = ['prefix', 'year', 'serial', 'series', 'malformed'] as const;

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
