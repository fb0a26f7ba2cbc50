import type { Frame } from './frame.ts';
import { type Line, textOfLine } from './lines.ts';
import { advance, firstCharacter, isSqueezed, isWide, naturalWidth } from './width.ts';

/** A line with the edges of the column or cell that it stands in. */
export type Placed = Line & Readonly<{ frame: Frame }>;
export type Look = Readonly<{ align?: 'center' | 'right'; indent?: number }>;

/** Usual distance of baselines in font sizes; what is clearly more parts paragraphs. */
export function usualPitch(lines: readonly Placed[]): number {
  const pitches: number[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.page !== line.page || next.y <= line.y || !isSameSize(line, next)) return;
    pitches.push((next.y - line.y) / line.size);
  });
  const sorted = pitches.sort((a, b) => a - b);
  return sorted.length < 3 ? 2 : Math.min(2.5, sorted[Math.floor(sorted.length / 2)] ?? 2);
}

/** Puts lines that the layout broke together again. In cells the rest of a text is often centred under its first line. */
export function toParagraphs(lines: readonly Placed[], pitch: number, inCell = false): Placed[][] {
  const paragraphs: Placed[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && goesOn(open, line, pitch, inCell)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** How a paragraph stands in its column. */
export function lookOf(paragraph: readonly Placed[], bodySize: number): Look {
  const [first, second] = paragraph;
  if (first === undefined || first.alone) return {};
  if (
    paragraph.every((line) => isCentred(line, bodySize) || slackOf(line) < 2 * line.size) &&
    isCentred(first, bodySize)
  ) {
    return { align: 'center' };
  }
  const before = first.x - first.frame.left;
  if (isRight(first)) return { align: 'right' };
  const indent = Math.round(((second === undefined ? before : first.x - second.x) / first.size) * 10) / 10;
  return Math.abs(indent) < 0.5 ? {} : { indent };
}

function goesOn(open: readonly Placed[], next: Placed, pitch: number, inCell: boolean): boolean {
  const last = open.at(-1);
  if (last === undefined || last.alone || next.alone || !isSameSize(last, next)) return false;
  if (heading.test(textOfLine(next).trim())) return false;
  const em = next.size;
  if (next.page === last.page && next.y > last.y && (next.y - last.y) / em > pitch * 1.3 + 0.15) return false;
  // On one baseline and not on one line: parts of a form.
  if (next.page === last.page && Math.abs(next.y - last.y) < em * 0.5) return false;
  // A first line with an indent may end as far from the right; what follows at the left edge tells.
  const centred = isCentred(last, 0) && isCentred(next, 0);
  const room = centred ? slackOf(last) : last.frame.right - last.right;
  // A word that would have fitted was put onto a new line on purpose.
  if (room >= (firstUnit(textOfLine(next)) + 0.45) * em) return false;
  if (!centred && last.x - last.frame.left > (last.frame.right - last.frame.left) * 0.4) return false;
  if (centred || (inCell && isCentred(next, 0))) return true;
  return !isNewStart(open, last, next);
}

/** By indent or by a number: the line before is full by chance. */
function isNewStart(open: readonly Placed[], last: Placed, next: Placed): boolean {
  const em = next.size;
  const inset = (line: Placed) => (line.x - line.frame.left) / em;
  const text = textOfLine(next).trimStart();
  const marked = marker.test(text);
  if (marked && /[。；：！？;:!?]$/u.test(textOfLine(last).trimEnd())) return true;
  if (open.length >= 2) return Math.abs(inset(next) - inset(last)) > 1.2;
  const step = inset(next) - inset(last);
  if (step < -0.5) return false;
  const usual = (value: number) => value > 1.4 && value < 2.7;
  if (step <= 0.5) return usual(inset(last)) || (marked && inset(last) > 1.2);
  return marked || (inset(last) < 1.2 && usual(step));
}

/** Heads an attachment: never the rest of a sentence, however full the line before. */
const heading = /^附\s{0,20}件\s{0,20}\d{0,3}\s{0,20}[:：]?$/u;

const marker =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十百]{1,5}[条章节]|[（(]?\d{1,2}[）)、.．]|[①-⑳])/u;

/** Width in font sizes of what can't be parted at the beginning of a text. */
function firstUnit(text: string): number {
  const trimmed = text.trimStart();
  const first = firstCharacter(trimmed);
  if (!isWide(first)) {
    const word = /^[^\s\p{sc=Han}，。、；：！？（）《》“”]+/u.exec(trimmed.slice(0, 60))?.[0] ?? first;
    return naturalWidth(word);
  }
  let width = advance(first);
  // Marks may not begin a line, so that they take the character before with them.
  for (const character of trimmed.slice(first.length, first.length + 3)) {
    if (!isSqueezed(character) || /[“‘（〔【《〈「『]/u.test(character)) break;
    width += advance(character);
  }
  return width;
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);
}

/** Room that a line leaves on both sides. */
function slackOf({ x, right, frame }: Placed): number {
  return frame.right - frame.left - (right - x);
}

function isCentred(line: Placed, bodySize: number): boolean {
  const before = line.x - line.frame.left;
  const after = line.frame.right - line.right;
  if (before < 0.8 * line.size || after < 0.8 * line.size) return false;
  if (Math.abs(before - after) > Math.max(1.1 * line.size, (line.frame.right - line.frame.left) * 0.03)) return false;
  // A first line with the usual indent that happens to end as far from the right.
  const isIndent = before > 1.6 * line.size && before < 2.4 * line.size;
  return !isIndent || line.size > bodySize * 1.15;
}

function isRight({ x, right, size, frame }: Placed): boolean {
  return frame.right - right <= 5 * size && x - frame.left > (frame.right - frame.left) * 0.4;
}
