import type { LearnedClause } from '../contract/index.ts';
import { CLAUSE } from './boilerplate.ts';
import { MARK, signs } from './folding.ts';
import type { Normalised } from './normalise.ts';

const MOST = 500;
/** A clause that stands alone hardly more often than within a longer one is not listed beside that. */
const HARDLY = 1.2;
const breaks = new Set([...'，,；;：:。.！!？?'].map((mark) => mark.charCodeAt(0)));

/**
 * The common clauses of a text, each once: parts of sentences from mark to mark of which every character is common, and
 * the longest sequences of such parts within a sentence. Fragments of clauses are left out.
 */
export function clausesIn(text: Normalised, mask: Uint8Array): Set<string> {
  const found = new Set<string>();
  let from = -1;
  let parts = 0;
  let start = 0;
  const take = (begin: number, end: number): void => {
    if (end - begin >= CLAUSE) found.add(String.fromCodePoint(...text.codes.subarray(begin, withoutMark(text, end))));
  };
  const close = (): void => {
    if (from >= 0 && parts > 1) take(from, start);
    from = -1;
    parts = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const isLast = i + 1 === text.length || text.begins[i + 1] === 1;
    if (!isLast && !breaks.has(text.codes[i] ?? 0)) continue;
    const isCommon = mask.subarray(start, i + 1).every((one) => one === 1);
    if (isCommon) {
      if (from < 0) from = start;
      parts++;
      take(start, i + 1);
    } else close();
    start = i + 1;
    if (isLast) close();
  }
  return found;
}

function withoutMark({ codes }: Normalised, end: number): number {
  return ((signs[codes[end - 1] ?? 0] ?? 0) & MARK) === 0 ? end : end - 1;
}

/** The clauses of at least so many documents, the most frequent first. */
export function listed(counts: ReadonlyMap<string, Readonly<{ documents: number }>>, least: number): LearnedClause[] {
  const frequent = [...counts]
    .map(([text, { documents }]) => ({ text, documents }))
    .filter(({ documents }) => documents >= least)
    .sort((x, y) => y.documents - x.documents || y.text.length - x.text.length || (x.text < y.text ? -1 : 1))
    .slice(0, 2 * MOST);
  return frequent
    .filter(
      ({ text, documents }) =>
        !frequent.some(
          (other) =>
            other.text.length > text.length && documents <= HARDLY * other.documents && other.text.includes(text),
        ),
    )
    .slice(0, MOST);
}
