import { hanNumeral } from './numeral.ts';

/** One of several points within a paragraph: offsets into it. */
export type Point = Readonly<{ start: number; end: number; titleEnd: number }>;

const point =
  /(?<=^|[。；：:;，,、！？\s”）)])(?:(?<n>[一二三四五六七八九十]{1,2})(?<verb>[是要])(?!一[、，；。])|第(?<ordinal>[一二三四五六七八九十])[，,]|(?<word>首先|其次|再次)[，,、])/gu;
const words: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };
const titleStop = /[。；：，,;:！？]/u;
const longestTitle = 40;
/** two points need so many characters at least */
const shortest = 8;

/**
 * Points that a paragraph counts in words: 一是……；二是……, 一要……二要……, 第一，……第二，……, 首先，……其次，……. They are
 * points only where the second follows the first, so that a lone 一是 is none.
 */
export function pointsIn(text: string, from: number): Point[] {
  if (text.length - from < shortest) return [];
  const runs: { kind: string; starts: { at: number; length: number }[] }[] = [];
  const open = new Map<string, { kind: string; starts: { at: number; length: number }[] }>();
  for (const match of text.matchAll(point)) {
    if (match.index < from) continue;
    const { n, verb, ordinal, word } = match.groups ?? {};
    const kind = verb ?? (ordinal === undefined ? 'word' : 'ordinal');
    const number = word === undefined ? hanNumeral(n ?? ordinal ?? '') : (words[word] ?? null);
    const start = { at: match.index, length: match[0].length };
    const run = open.get(kind);
    if (number === 1) {
      const begun = { kind, starts: [start] };
      open.set(kind, begun);
      runs.push(begun);
    } else if (run && number === run.starts.length + 1) run.starts.push(start);
  }
  const starts = runs.filter((run) => run.starts.length > 1).flatMap((run) => run.starts);
  starts.sort((a, b) => a.at - b.at);
  return starts.map(({ at, length }, i) => {
    const end = starts[i + 1]?.at ?? text.length;
    const rest = text.slice(at + length, Math.min(end, at + length + longestTitle));
    const stop = rest.search(titleStop);
    return { start: at, end, titleEnd: at + length + (stop < 0 ? rest.length : stop) };
  });
}
