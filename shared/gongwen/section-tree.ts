import type { Line } from './lines.ts';
import { type Mark, ranks } from './section-marks.ts';

/** A line that opens a section, by its index in its part; `rank` is null for a heading that only its style marks. */
export type Heading = Readonly<
  Omit<Mark, 'rank'> & {
    rank: number | null;
    index: number;
    /** level of the file's own outline, where the line has one */
    outline: number | null;
  }
>;
export type Placed = Heading & Readonly<{ rank: number; level: number; parent: number | null }>;

/** A number may skip so many: offices drop points and forget to count anew. */
const mostSkipped = 2;

/**
 * Without digits and words that only look like marks: their numbers must begin at 1 or go on, in the same section or
 * through the whole part. And without the items of articles: what stands below 第…条 counts only where the same marks
 * headed articles before.
 */
export function withoutLookAlikes(headings: readonly Heading[]): Heading[] {
  return inOrder(withoutItems(headings));
}

function withoutItems(headings: readonly Heading[]): Heading[] {
  const outer = new Map<number, number>();
  let inArticle = false;
  return headings.filter(({ rank, number }) => {
    if (rank === null || rank < ranks.article) inArticle = false;
    else if (rank === ranks.article) inArticle = true;
    else if (inArticle) {
      if (outer.get(rank) !== number - 1) return false;
      inArticle = false;
    }
    if (rank !== null && !inArticle) outer.set(rank, number);
    return true;
  });
}

function inOrder(headings: readonly Heading[]): Heading[] {
  const last = new Map<number, number>();
  return headings.filter(({ rank, number }, i) => {
    if (rank === null) return true;
    if (rank === ranks.point && !goesOn(headings, i, last)) return false;
    const before = last.get(rank) ?? 0;
    const isNext = number === 1 || (before > 0 && number > before && number <= before + mostSkipped);
    if (rank >= ranks.third && !isNext) return false;
    last.set(rank, number);
    if (rank <= ranks.second) last.delete(ranks.point);
    return true;
  });
}

/** Whether a 一是 at the start of a line is followed by its 二是, or a later one preceded by the one before. */
function goesOn(headings: readonly Heading[], at: number, last: ReadonlyMap<number, number>): boolean {
  const number = headings[at]?.number ?? 0;
  if (number > 1) return last.get(ranks.point) === number - 1;
  for (const { rank, number: next } of headings.slice(at + 1, at + 40)) {
    if (rank === ranks.point) return next === 2;
    if (rank === null || rank < ranks.third) return false;
  }
  return false;
}

/** Headings with their depth and the heading around them, as an index into the list. */
export function treeOf(headings: readonly Heading[]): Placed[] {
  const placed: Placed[] = [];
  const open: number[] = [];
  const at = (index: number | undefined): Placed | undefined => (index === undefined ? undefined : placed[index]);
  for (const heading of headings) {
    const rank =
      heading.rank ??
      styledRank(
        heading,
        open.map((index) => placed[index] as Placed),
      );
    const sibling = open.findIndex((index) => at(index)?.rank === rank);
    if (sibling >= 0) open.length = sibling;
    else {
      while (open.length > 0 && (at(open.at(-1))?.rank ?? 0) > rank && !holdsArticles(at(open.at(-1)), rank))
        open.pop();
    }
    placed.push({ ...heading, rank, level: open.length + 1, parent: open.at(-1) ?? null });
    open.push(placed.length - 1);
  }
  return placed;
}

/** Whether articles may stand below a heading of a lesser rank, as judicial interpretations put them: 一、管辖 / 第一条. */
function holdsArticles(top: Placed | undefined, rank: number): boolean {
  return rank === ranks.article && (top?.rank === ranks.first || top?.rank === ranks.second);
}

/** The rank of a heading without a mark: below the marked one that the file's outline puts it under, else outermost. */
function styledRank({ outline }: Heading, open: readonly Placed[]): number {
  const above = open.findLast((heading) => heading.outline !== null && heading.outline < (outline ?? 1));
  return above === undefined ? -1 + (outline ?? 1) / 10 : above.rank + 0.05;
}

/**
 * Without lists: points of one rank in one section of which most end with a semicolon, or that are words and no more. What is below such a point belongs to it.
 */
export function withoutLists(headings: readonly Heading[], lines: readonly Line[]): Heading[] {
  const tree = treeOf(headings);
  const runs = new Map<string, number[]>();
  tree.forEach(({ rank, parent, number }, i) => {
    const name = `${parent ?? ''}:${rank}`;
    const run = runs.get(name);
    const goesOnFrom = run && (tree[run.at(-1) ?? 0]?.number ?? 0) < number;
    if (goesOnFrom) run.push(i);
    else {
      if (run) runs.set(`${name}:${run[0]}`, run);
      runs.set(name, [i]);
    }
  });
  const listed = new Set<number>();
  for (const run of runs.values()) {
    const members = run.map((i) => tree[i] as Placed);
    if (isList(members, lines)) for (const i of run) listed.add(i);
  }
  tree.forEach(({ parent }, i) => {
    if (parent !== null && listed.has(parent)) listed.add(i);
  });
  return headings.filter((_, i) => !listed.has(i));
}

const semicolon = /[；;，,、](?:和|或者?|以及)?$/u;
/** what a lead-in names its points by: 应当具备下列条件： */
const led = /(?:下列|以下|如下|下述)[^。；]{0,40}[：:。]$/u;
const longestWords = 30;
/** so many points of words alone need no lead-in: they are names */
const fewestNames = 3;

function isList(members: readonly Placed[], lines: readonly Line[]): boolean {
  const [first] = members;
  if (!first || first.rank < ranks.first) return false;
  const texts = members.map(({ index, length }) => (lines[index]?.text ?? '').slice(length));
  if (texts.includes('')) return false;
  if (members.length < 2) return /[；;]\s{0,4}[（(]?[2２二②]/u.test(texts[0]?.slice(0, 400) ?? '');
  const open = texts.slice(0, -1).filter((text) => semicolon.test(text)).length;
  if (open * 2 >= texts.length - 1 && open > 0) return true;
  const isPacked = members.every(({ index }, i) => i === 0 || index === (members[i - 1]?.index ?? 0) + 1);
  if (first.rank <= ranks.first || !isPacked) return false;
  const lead = (lines[first.index - 1]?.text ?? '').slice(-60);
  if (/^(?:备\s?)?注\s{0,2}[：:]$/u.test(lead)) return true;
  if (first.parent !== null && led.test(lead) && texts.every(isSentence)) return true;
  const isNamed = /[：:]$/u.test(lead) || (first.rank >= ranks.third && members.length >= fewestNames);
  return isNamed && texts.every((text) => text.length <= longestWords && !/[。：:]/u.test(text));
}

/** Whether a point is one sentence: no stop but at its end, or before a remark in brackets there. */
function isSentence(text: string): boolean {
  const stop = text.search(/[。：:]/u);
  return stop < 0 || /^[。：:]\s{0,4}(?:[（(][^（）()]{0,200}[）)][。]?)?$/u.test(text.slice(stop, stop + 210));
}
