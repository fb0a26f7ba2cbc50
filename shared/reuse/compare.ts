import type { Span } from '../contract/index.ts';
import { type Boilerplate, boilerplateMask } from './boilerplate.ts';
import { rankMatches } from './echoes.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { type About, maskOf, matchShaper, nothingKnown, type Source, type SourceMatch, share } from './match.ts';
import { besideHead } from './match-beside.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';
import { isWord, passageFinder } from './passages.ts';

export type Comparisons = Readonly<{
  /** shares of the draft's characters (white space aside), 0 to 1; the second without boilerplate and what is lawful */
  coverage: number;
  coverageBeyondBoilerplate: number;
  /** places of the draft that are boilerplate, in order */
  boilerplate: readonly Span[];
  /** the source with most text beyond boilerplate first */
  matches: readonly SourceMatch[];
}>;

/** Compares a draft with the sources that may have been used for it. */
export function compare(
  draftText: string,
  sources: readonly Source[],
  boilerplate: Boilerplate,
  draft: Normalised = normalise(draftText),
  about: About = nothingKnown,
): Comparisons {
  const mask = boilerplateMask(boilerplate, draft);
  const head = maskOf(draft, about.head);
  const set = maskOf(draft, about.set);
  const quiet = mask.map((flag, i) => flag | (head[i] ?? 0));
  const own = quiet.map((flag, i) => (!flag && isWord(draft.shapes[i] ?? 0) ? 1 : 0));
  const find = passageFinder(draft, quiet);
  let pairs: Likeness | null = null;
  const likeness = (): Likeness => (pairs ??= likenessOf(draft));
  const compared = sources.map((source) => {
    const text = normalise(source.text);
    const passages = find(text).flatMap((p) => besideHead(p, { draft, source: text, head, set, own, likeness }));
    return { source, text, passages, own: passages.reduce((sum, p) => sum + p.own, 0) };
  });
  const known = new Map(sources.map((source) => [source.id, source]));
  const shape = matchShaper({ draftText, draft, mask, about });
  const all = new Uint8Array(draft.length);
  const beyond = new Uint8Array(draft.length);
  const matches = rankMatches(compared, draft.length).map((one) => {
    const { match, covered, own } = shape(known.get(one.source.id) ?? one.source, one);
    for (let i = 0; i < draft.length; i++) {
      all[i] = (all[i] ?? 0) | (covered[i] ?? 0);
      beyond[i] = (beyond[i] ?? 0) | (own[i] ?? 0);
    }
    return match;
  });
  return {
    coverage: share(all),
    coverageBeyondBoilerplate: share(beyond),
    boilerplate: spansOf(draft, mask),
    matches,
  };
}

function spansOf(draft: Normalised, mask: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let start = mask.indexOf(1); start >= 0; ) {
    const end = mask.indexOf(0, start);
    spans.push(originalSpan(draft, start, end < 0 ? mask.length : end));
    start = end < 0 ? -1 : mask.indexOf(1, end);
  }
  return spans;
}
