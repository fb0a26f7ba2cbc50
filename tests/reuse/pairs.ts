import { readdirSync, readFileSync } from 'node:fs';
import type { Relation } from '#shared/contract/index.ts';

/**
 * `first`: thresholds were chosen on it. `second`: written without knowledge of the code, and looked at once since, when those of the
 * same matter were chosen last.
 * `traps`: same matter alone, against what lies close to it; to tune on instead of `second`.
 */
export const SETS = ['first', 'second', 'traps'] as const;
export type SetName = (typeof SETS)[number];

const FOLDERS: Readonly<Record<SetName, URL>> = {
  first: new URL('../fixtures/reuse-pairs/', import.meta.url),
  second: new URL('../fixtures/reuse-pairs/second/', import.meta.url),
  traps: new URL('../fixtures/reuse-pairs/traps/', import.meta.url),
};

/** What a careful secretary calls a pair; `copy` of what was copied, `why` of what is lawful. */
export type Label = Readonly<{
  relation: Relation | 'none';
  copy?: 'verbatim' | 'edited';
  why?: 'quoted-law' | 'forwarded' | 'form';
}>;

export type Pair = Readonly<{
  id: string;
  expected: Label;
  /** relations that a reasonable judge could also accept */
  also?: readonly Label['relation'][];
  /** what the pair is to show, in the words of an office */
  note: string;
  /** the day on which the draft is checked, `YYYY-MM-DD` */
  day: string;
  draft: string;
  source: Readonly<{
    text: string;
    title: string;
    documentNumber: string | null;
    /** `YYYY-MM-DD` */
    signedOn: string | null;
    issuers: readonly string[];
    mainRecipients: readonly string[];
  }>;
}>;

/** What documents are made of that have nothing to do with any pair but the formula clauses. */
export type Background = Readonly<
  Record<
    'offices' | 'matters' | 'places' | 'people' | 'things' | 'ways' | 'ends' | 'times' | 'sentences' | 'clauses',
    readonly string[]
  >
>;

function read(set: SetName, name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDERS[set]), 'utf8'));
}

export function readPairs(set: SetName): Pair[] {
  return readdirSync(FOLDERS[set])
    .filter((name) => name.endsWith('.json') && name !== 'background.json')
    .toSorted()
    .flatMap((name) => read(set, name) as Pair[]);
}

export function readBackground(set: SetName): Background {
  return read(set, 'background.json') as Background;
}
