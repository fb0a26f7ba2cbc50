import type { Relation } from '../contract/index.ts';
import { type Boilerplate, boilerplateMask } from './boilerplate.ts';
import { type Compared, rankMatches } from './echoes.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';
import { passageFinder } from './passages.ts';
import { relationOf } from './relation.ts';

export type Source = Readonly<{ id: number; text: string }>;

export type SourceMatch = Readonly<{
  id: number;
  /** share of the draft's characters (white space aside) that the source covers, 0 to 1 */
  coverage: number;
  relation: Relation;
  /** UTF-16 spans of the original texts */
  passages: readonly Readonly<{ draft: [number, number]; source: [number, number]; similarity: number }>[];
}>;

export type Comparisons = Readonly<{
  coverage: number;
  coverageBeyondBoilerplate: number;
  /** the source with most text beyond boilerplate first */
  matches: readonly SourceMatch[];
}>;

/** Compares a draft with the sources that may have been used for it. */
export function compare(
  draftText: string,
  sources: readonly Source[],
  boilerplate: Boilerplate,
  draft: Normalised = normalise(draftText),
): Comparisons {
  const mask = boilerplateMask(boilerplate, draft);
  const find = passageFinder(draft, mask);
  const compared = sources.map((source): Compared => {
    const text = normalise(source.text);
    const passages = find(text);
    return { source, text, passages, own: passages.reduce((sum, p) => sum + p.own, 0) };
  });

  const all = new Uint8Array(draft.length);
  const matches: SourceMatch[] = [];
  for (const { source, text, passages } of rankMatches(compared, draft.length)) {
    const covered = new Uint8Array(draft.length);
    for (const p of passages) covered.fill(1, p.draftStart, p.draftEnd);
    for (const p of passages) all.fill(1, p.draftStart, p.draftEnd);
    const coverage = share(covered);
    const placed = passages.map((p) => ({
      ...p,
      draft: originalSpan(draft, p.draftStart, p.draftEnd),
      source: originalSpan(text, p.sourceStart, p.sourceEnd),
    }));
    matches.push({
      id: source.id,
      coverage,
      relation: relationOf({ draftText, sourceText: source.text, coverage, passages: placed }),
      passages: placed.map((p) => ({ draft: p.draft, source: p.source, similarity: round(p.similarity) })),
    });
  }
  const beyond = all.map((covered, i) => (covered && !mask[i] ? 1 : 0));
  return { coverage: share(all), coverageBeyondBoilerplate: share(beyond), matches };
}

function share(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return flags.length === 0 ? 0 : round(count / flags.length);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
