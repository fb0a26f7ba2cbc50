import type { Params, ReuseMatch, Span } from '../../contract/index.ts';

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

/** Whole per cent, downward: a share shown never looks higher than it is. */
export function rounded(share: number): number {
  return Math.floor(share * 100 + 1e-9) / 100;
}

/** What all rules say of the same earlier document is one matter. */
export function causeOf(id: string): string {
  return `relay:${id}`;
}
