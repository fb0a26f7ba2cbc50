import { type Params, type Reuse, type ReuseMatch, type Span, wholePercent } from '../../contract/index.ts';
import { type Outcome, pass, skip } from '../define-rule.ts';

/** What a clerk calls the earlier document: its title, else its file, with its number where it has one. */
export function nameOf({
  file,
  title,
  documentNumber,
}: Readonly<{ file: string; title: string | null; documentNumber: string | null }>): Params {
  return { file, title: inQuotes(title ?? file), number: documentNumber ? `（${documentNumber}）` : '' };
}

/** A title stands between 《》 in the sentence; within them its own are 〈〉 (GB/T 15834). */
function inQuotes(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

export function biggestPassage(matches: readonly ReuseMatch[]): Span | null {
  const spans = matches.flatMap(({ passages }) => passages.map(({ draft }) => draft));
  return spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])[0] ?? null;
}

/** A share as every door shows it. */
export function rounded(share: number): number {
  return wholePercent(share) / 100;
}

/**
 * Matches that repeat something: not those that are only on the same matter, lawful, or nothing but formulas; and of each
 * the share of the draft that it covers beyond formulas and what is lawful, in reports of before at most the whole draft's.
 */
export function copiesIn(reuse: Reuse): Readonly<{ match: ReuseMatch; share: number }>[] {
  return reuse.matches
    .filter(({ relation, passages }) => passages.length > 0 && relation !== 'boilerplate' && relation !== 'lawful')
    .map((match) => ({
      match,
      share: match.coverageBeyondBoilerplate ?? Math.min(match.coverage, reuse.coverageBeyondBoilerplate),
    }))
    .toSorted((a, b) => b.share - a.share || (a.match.id < b.match.id ? -1 : 1));
}

/** What a rule says that found nothing: that it passed, unless documents of the archive were not compared. */
export function nothingFound({ pending }: Reuse, measured: Params): Outcome {
  return pending === undefined ? pass(measured) : skip('index-behind', { count: pending });
}

/** What all rules say of the same earlier document is one matter. */
export function causeOf(id: string): string {
  return `relay:${id}`;
}
