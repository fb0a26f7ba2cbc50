import type { Section, Spans } from '#shared/contract/index.ts';
import type { Line } from './lines.ts';
import { captionsIn } from './section-captions.ts';
import { contentsIn } from './section-contents.ts';
import { quoted, type Segment, unfoldHeadings } from './section-lines.ts';
import { outlineOf, ranks, readMark } from './section-marks.ts';
import { pointsIn } from './section-points.ts';
import { type Heading, treeOf, withoutLists, withoutLookAlikes } from './section-tree.ts';

const longestTitle = 60;
/** 一、问：…… goes on behind its colon */
const titleStop = /[。；！？]|(?<=.{2})[：:]|(?<=.)[（(][一二三四五六七八九十]{1,3}[）)]/u;
/** a blank that parts a title from the text it runs into */
const runningGap = /(?<=\S{4})\s/u;
const lone =
  /^(?:[（(]\s?[一二三四五六七八九十]{1,4}\s?[）)]|[一二三四五六七八九十]{1,3}\s?、|第[一二三四五六七八九十百]{1,4}[编章节])$/u;
const longestBelow = 40;

/** A stretch of the text that has a tree of its own: body, printed text, an attachment. */
type Part = Readonly<{ lines: readonly Line[]; end: number }>;

/**
 * The tree of headings as a flat list in reading order: 一、（一）1.（1） (GB/T 9704 7.3.3), 第…章 第…节 第…条, 1 / 1.1, headings of
 * the file's own outline, and points within a paragraph (一是……二是……, `inline`). `level` is the depth in the tree from
 * 1, whatever the marks, because offices leave levels out. Body, printed text and each attachment have a tree of their
 * own. A section reaches to the next heading of its level or above, or to the end of its part; its title is the
 * heading up to its first stop. Items of a list (…；…；) and of an article are no headings, nor are a table of contents
 * and what is quoted. Linear in the text.
 */
export function findSections(lines: readonly Line[], spans: Spans): Section[] {
  return partsOf(lines, spans).flatMap(sectionsOf);
}

function partsOf(lines: readonly Line[], { body, printedText, attachments }: Spans): Part[] {
  const ranges = [body, printedText, ...(attachments ?? [])].filter((range) => range !== undefined);
  const parts: Part[] = [];
  let before = -1;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start < before) continue;
    before = end;
    parts.push({ lines: lines.slice(indexAt(lines, start), indexAt(lines, end)), end });
  }
  return parts;
}

/** Index of the first line that starts at the offset or after it. */
function indexAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sectionsOf({ lines, end }: Part): Section[] {
  const segments = lines.flatMap(unfoldHeadings);
  const marked = readHeadings(segments);
  const contents = contentsIn(segments, marked);
  const headings = withoutLists(withoutLookAlikes(marked.filter(({ index }) => !contents.lines.has(index))), segments);
  const sections: Section[] = [];
  const tree = treeOf(headings);
  const open: Section[] = [];
  let next = 0;
  for (let index = 0; index < segments.length; index++) {
    const line = segments[index] as Line;
    const heading = tree[next]?.index === index ? tree[next++] : undefined;
    if (heading) {
      while (open.length >= heading.level) (open.pop() as Section).end = line.start;
      const title = contents.titleOf(line.text, heading) ?? titleOf(wholeHeading(segments, index), heading.length);
      const section = { level: heading.level, title, start: line.start, end };
      sections.push(section);
      open.push(section);
    }
    if (line.cell || contents.lines.has(index)) continue;
    for (const point of pointsIn(line.text, heading?.rank === ranks.point ? heading.length : 0)) {
      sections.push({
        level: open.length + 1,
        title: line.text.slice(point.start, point.titleEnd),
        start: line.start + point.start,
        end: line.start + point.end,
        inline: true,
      });
    }
  }
  return sections;
}

function readHeadings(lines: readonly Segment[]): Heading[] {
  const outline = outlineOf(
    (function* () {
      for (const line of lines) if (!line.cell) yield line.text;
    })(),
  );
  const isQuoted = quoted(lines);
  const headings: Heading[] = [];
  lines.forEach((line, index) => {
    if (line.cell || isQuoted[index]) return;
    const outer = line.kind === 'heading' ? (line.level ?? 1) : null;
    const mark = readMark(wholeHeading(lines, index), outline, line.isCut);
    if (mark) headings.push({ ...mark, index, outline: outer });
    else if (outer !== null && index > 1 && line.text.length <= longestTitle) {
      headings.push({ rank: null, number: 0, length: 0, index, outline: outer });
    }
  });
  if (headings.some(({ rank }) => rank === null)) return headings;
  const captions = captionsIn(lines, headings[0]?.index ?? 0).map((index) => ({ ...caption, index }));
  return captions.length === 0 ? headings : [...headings, ...captions].toSorted((a, b) => a.index - b.index);
}

/** A heading without mark or style, outside all others. */
const caption = { rank: ranks.part - 0.5, number: 0, length: 0, outline: null };

/** The text of a line; of a mark alone, as forms and tables leave it, with the short line below that it heads. */
function wholeHeading(lines: readonly Line[], index: number): string {
  const text = lines[index]?.text ?? '';
  const below = lines[index + 1];
  const isHeaded =
    lone.test(text) && below && !below.cell && below.text.length <= longestBelow && !/[。；，：:;,]/u.test(below.text);
  return isHeaded ? text + below.text : text;
}

function titleOf(text: string, markLength: number): string {
  const head = text.slice(0, longestTitle + 1);
  const stop = head.slice(markLength).search(titleStop);
  const title = stop < 0 ? head : head.slice(0, markLength + stop);
  if (title.length <= longestTitle) return title;
  const gap = title.slice(markLength).search(runningGap);
  return gap < 0 ? `${title.slice(0, longestTitle)}…` : title.slice(0, markLength + gap);
}
