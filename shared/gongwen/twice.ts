import type { Head, Range } from './head.ts';
import type { Line } from './lines.ts';
import { fold } from './text.ts';

/** A shorter paragraph may come again by itself. */
const shortestParagraph = 40;
/** How much of the body must come again with the recipients. */
const sample = 24;
/** A title's first line may be the organ's name alone, which the signature before the second print has too. */
const shortestLead = 8;

/**
 * Where a text that the portal printed twice begins again: the same recipients with the same words after them, and
 * the title or number before them. `null`: it stands once.
 */
export function secondPrint(text: string, head: Head): number | null {
  const first = head.recipients[0];
  const last = head.recipients.at(-1);
  if (!first || !last) return null;
  const phrase = text.slice(first.range[0], last.range[1]);
  const opening = openingAt(text, last.range[1]);
  if (opening.length < 6) return null;
  for (let at = text.indexOf(phrase, last.range[1]); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (openingAt(text, at + phrase.length) === opening) return before(text, at, last.range[1], head);
  }
  return bodyAgain(text, last.range[1]);
}

/** The same where the second print has no head: the body's first paragraph, a long one, comes again whole. */
function bodyAgain(text: string, from: number): number | null {
  const start = from + (/^[\s:：]*/u.exec(text.slice(from, from + 200))?.[0].length ?? 0);
  const end = text.indexOf('\n', start);
  if (end < 0 || end - start < shortestParagraph) return null;
  const again = text.indexOf(`\n${text.slice(start, end)}\n`, end);
  return again < 0 ? null : again + 1;
}

function openingAt(text: string, at: number): string {
  return fold(text.slice(at, at + sample * 4))
    .replace(/^[:：]/u, '')
    .slice(0, sample);
}

function before(text: string, at: number, floor: number, head: Head): number {
  const from = Math.max(floor, at - 400);
  const near = text.slice(from, at);
  const headText = (range: Range | null | undefined): string => (range ? text.slice(range[0], range[1]) : '');
  const title = headText(head.title?.range);
  const number = headText(head.number);
  const room = fold(title + number).length + 4;
  let start = at;
  for (const part of [title.split('\n')[0] ?? '', title, number]) {
    const index = part.length < shortestLead ? -1 : near.lastIndexOf(part);
    if (index >= 0 && fold(near.slice(index)).length <= room) start = Math.min(start, from + index);
  }
  return start;
}

/** The lines before an offset; one that crosses it is cut short. */
export function linesBefore(lines: readonly Line[], end: number): Line[] {
  return lines
    .filter((line) => line.start < end)
    .map((line) => (line.end <= end ? line : shorten(line, end)))
    .filter((line) => line.text !== '');
}

function shorten(line: Line, end: number): Line {
  const text = line.text.slice(0, end - line.start).trimEnd();
  return { ...line, text, end: line.start + text.length };
}
