import type { LearnedClause } from '../contract/index.ts';
import { DIGIT, MARK, signs } from './folding.ts';

const MOST = 500;
/** Characters of a clause without marks and figures. */
const LEAST_WORDS = 7;
/** Longer ones are no clauses but texts; the list is for reading. */
const LONGEST = 400;
/** A clause that stands alone hardly more often than within a longer one is not listed beside that. */
const HARDLY = 1.2;
const breaks = new Set([...'，,；;：:。.！!？?'].map((mark) => mark.charCodeAt(0)));

/** Names of organs and headings of chapters: no text of anybody either, but not worth reading as clauses. */
const organ =
  /^(?:(?:抄送|主送)[:：]?)?(?![由向请报对经按会])[^，,、:：；;]{0,30}(?:政府|办公室|办公厅|委员会|部门|部委|机构|单位|团体|企业|街道办事处|法院|检察院|[厅局委])(?:文件)?$/u;
const chapter = /^第[一二三四五六七八九十]{1,3}[编章节]/u;

/** A text as the learner keeps it: half of what its arrays take. */
export type Kept = Readonly<{
  /** folded UTF-16 units, one for each place */
  units: Uint16Array;
  begins: Uint8Array;
}>;

/**
 * The common clauses of a text, each once: parts of sentences from mark to mark of which every character is common, and
 * the longest sequences of such parts within a sentence. Fragments of clauses are left out, days and numbers too.
 */
export function clausesIn({ units, begins }: Kept, mask: Uint8Array): Set<string> {
  const found = new Set<string>();
  let from = -1;
  let parts = 0;
  let start = 0;
  const take = (begin: number, end: number): void => {
    const bare = isWord(units[end - 1] ?? 0) ? end : end - 1;
    if (hasWords(units, begin, bare)) found.add(String.fromCharCode(...units.subarray(begin, bare)));
  };
  const close = (): void => {
    if (parts > 1) take(from, start);
    parts = 0;
  };
  for (let i = 0; i < units.length; i++) {
    const isLast = begins[i + 1] === 1;
    if (!isLast && !breaks.has(units[i] ?? 0)) continue;
    const rare = mask.indexOf(0, start);
    if (rare < 0 || rare > i) {
      if (parts === 0) from = start;
      parts++;
      take(start, i + 1);
    } else close();
    start = i + 1;
    if (isLast) close();
  }
  return found;
}

function hasWords(units: Uint16Array, begin: number, end: number): boolean {
  let words = 0;
  for (let i = begin; i < end; i++) if (isWord(units[i] ?? 0)) words++;
  return words >= LEAST_WORDS && end - begin <= LONGEST;
}

function isWord(unit: number): boolean {
  return ((signs[unit] ?? 0) & (MARK | DIGIT)) === 0;
}

function isName(text: string): boolean {
  return chapter.test(text) || text.split(/[，,、]/u).every((part) => organ.test(part));
}

/** The clauses of at least so many documents, names of organs and headings of chapters apart, the most frequent first. */
export function listed(counts: ReadonlyMap<string, Readonly<{ documents: number }>>, least: number): LearnedClause[] {
  const frequent = [...counts]
    .map(([text, { documents }]) => ({ text, documents }))
    .filter(({ text, documents }) => documents >= least && !isName(text))
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
