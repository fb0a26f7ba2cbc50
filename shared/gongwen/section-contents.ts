import type { Line } from './lines.ts';
import { ranks } from './section-marks.ts';
import type { Heading } from './section-tree.ts';
import { fold } from './text.ts';

/** A table of contents has at least so many entries. */
const fewest = 3;
const longestEntry = 60;
const shortestName = 2;
/** entries of one number, as 第一节 of each chapter, that are compared, at most */
const mostNamesakes = 100;
const pageNumber = /[\s.．…·—_-]{0,200}\d{0,4}\s{0,4}$/u;
const leader = /(?:[.．·]{4,300}|…{2,300}|\t)\s{0,8}\d{1,4}$/u;

export type Contents = Readonly<{
  /** indexes of the lines that it takes */
  lines: ReadonlySet<number>;
  /** the heading as the table of contents has it, where the text runs on behind it */
  titleOf: (text: string, heading: Heading) => string | null;
}>;

/**
 * The table of contents in front of a text: headings without anything below them, the first of which comes again; or
 * lines that lead to a page number with dots. Its entries tell where headings end that run into their text.
 */
export function contentsIn(lines: readonly Line[], headings: readonly Heading[]): Contents {
  const taken = new Set<number>();
  lines.forEach((line, index) => {
    if (leader.test(line.text.slice(-240))) taken.add(index);
  });
  const entries = new Map<string, string[]>();
  let last: string | null = null;
  const begins = headings.findIndex(({ number, rank }) => number === 1 && rank !== null && rank <= ranks.third);
  const first = headings[begins];
  if (!first) return { lines: taken, titleOf: () => null };
  const key = entryOf(lines[first.index]?.text ?? '');
  const again = headings.findIndex(
    (heading, i) =>
      i > begins && heading.rank === first.rank && heading.number === 1 && opens(lines[heading.index]?.text ?? '', key),
  );
  const second = headings[again];
  if (second && again - begins >= fewest && isBare(lines, headings, begins, again)) {
    for (let index = first.index; index < second.index; index++) taken.add(index);
    for (const heading of headings.slice(begins, again)) {
      const name = `${heading.rank}:${heading.number}`;
      const entry = entryOf(lines[heading.index]?.text ?? '');
      const named = entries.get(name) ?? [];
      if (named.length < mostNamesakes) named.push(entry);
      entries.set(name, named);
      last = entry;
    }
  }
  return {
    lines: taken,
    titleOf: (text, { rank, number, length }) => {
      const named = entries.get(`${rank}:${number}`);
      if (named === undefined) return null;
      const lengths = named.map((entry) => {
        const shared = sharedLength(text, entry);
        return shared === entry.length || entry === last ? shared : 0;
      });
      const end = reach(text, Math.max(...lengths));
      return end >= length + shortestName ? text.slice(0, end) : null;
    },
  };
}

/** Whether nothing but short lines stands from one heading to another; the last entry may run into what follows it. */
function isBare(lines: readonly Line[], headings: readonly Heading[], from: number, to: number): boolean {
  const start = headings[from]?.index ?? 0;
  const last = headings[to - 1]?.index ?? 0;
  for (let index = start; index < last; index++) {
    const text = lines[index]?.text ?? '';
    if (text.length > longestEntry || /[。；！？]/u.test(text)) return false;
  }
  return true;
}

function entryOf(text: string): string {
  return fold(text.slice(0, longestEntry + 40).replace(pageNumber, ''));
}

function opens(text: string, entry: string): boolean {
  return entry !== '' && fold(text.slice(0, 2 * entry.length + 20)).startsWith(entry);
}

/** How many characters a heading has in common with an entry: the last entry may run into the text behind it, too. */
function sharedLength(text: string, entry: string): number {
  const folded = fold(text.slice(0, 2 * entry.length + 20));
  let length = 0;
  while (length < entry.length && folded[length] === entry[length]) length++;
  return length;
}

/** How far the text holds so many characters, white space not counted. */
function reach(text: string, characters: number): number {
  let left = characters;
  let at = 0;
  while (at < text.length && left > 0) if (!/\s/u.test(text[at++] as string)) left--;
  return at;
}
