import type { Relation } from '../contract/index.ts';
import { anchorFinder } from './anchors.ts';
import { type Boilerplate, boilerplateMask } from './boilerplate.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';
import { type FoundPassage, findPassages } from './passages.ts';
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

/** Sources that tell the same passage; more of them are noise on a screen. */
const SAME_PASSAGE = 5;
const MAX_MATCHES = 30;
/** A passage this much less like the draft than another source's says nothing new. */
const WORSE = 0.04;

type Compared = { source: Source; text: Normalised; passages: FoundPassage[]; own: number };

/** Compares a draft with the sources that may have been used for it. */
export function compare(
  draftText: string,
  sources: readonly Source[],
  boilerplate: Boilerplate,
  draft: Normalised = normalise(draftText),
): Comparisons {
  const mask = boilerplateMask(boilerplate, draft);
  const find = anchorFinder(draft);
  const compared = sources
    .map((source): Compared => {
      const text = normalise(source.text);
      const passages = findPassages(draft, text, find, mask);
      return { source, text, passages, own: passages.reduce((sum, p) => sum + p.own, 0) };
    })
    .sort((x, y) => y.own - x.own || x.source.id - y.source.id);

  const all = new Uint8Array(draft.length);
  const matches: SourceMatch[] = [];
  for (const { source, text, passages } of withoutEchoes(compared, draft.length)) {
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

/** Drops passages that better sources already tell. */
function withoutEchoes(compared: readonly Compared[], length: number): Compared[] {
  const told = new Uint8Array(length);
  const best = new Float32Array(length);
  for (const { passages } of compared) {
    for (const p of passages) {
      for (let i = p.draftStart; i < p.draftEnd; i++) best[i] = Math.max(best[i] ?? 0, p.similarity);
    }
  }
  const out: Compared[] = [];
  for (const one of compared) {
    const passages = one.passages.filter((p) => {
      let fresh = 0;
      for (let i = p.draftStart; i < p.draftEnd; i++) {
        if ((told[i] ?? 0) < SAME_PASSAGE && ((told[i] ?? 0) === 0 || p.similarity >= (best[i] ?? 0) - WORSE)) fresh++;
      }
      return fresh * 3 >= p.draftEnd - p.draftStart;
    });
    if (passages.length === 0 || out.length >= MAX_MATCHES) continue;
    for (const p of passages) for (let i = p.draftStart; i < p.draftEnd; i++) told[i] = (told[i] ?? 0) + 1;
    out.push({ ...one, passages });
  }
  return out;
}

function share(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return flags.length === 0 ? 0 : round(count / flags.length);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
