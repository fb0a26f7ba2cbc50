import type { RawStretch } from '../../blocks/raw-block.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { firstCharacter, isSqueezed, isWide, lastCharacter } from './width.ts';

/** Text of lines that make one paragraph; `partOf` names the origin's part by the line's page. */
export function compose(lines: readonly Line[], partOf: (page: number) => string): RawStretch[] {
  const stretches: RawStretch[] = [];
  let before: Piece | null = null;
  let hyphen = false;
  for (const line of lines) {
    let isFirst = true;
    let blanks: Piece[] = [];
    for (const piece of line.pieces) {
      if (piece.blank) {
        blanks.push(piece);
        continue;
      }
      if (before !== null && isFirst && !hyphen) append(stretches, joint(before, piece), partOf(line.page));
      else if (before !== null && !isFirst) {
        const numbers = beginsWithNumber(stretches, piece);
        append(stretches, between(before, blanks, piece, numbers), partOf(line.page));
      }
      hyphen = append(stretches, piece, partOf(line.page));
      before = piece;
      isFirst = false;
      blanks = [];
    }
  }
  return stretches;
}

/**
 * What stands between two pieces of a line: what the file has, a made-up space, or nothing. `numbers`: the left one ends
 * the number of a heading, a caption or an attachment, which is parted from what it numbers.
 */
function between(left: Piece, blanks: readonly Piece[], right: Piece, numbers: boolean): Piece | ' ' | null {
  const size = Math.min(left.size, right.size);
  const gap = (right.x - left.right) / size;
  const ends = [lastCharacter(left.text), firstCharacter(right.text)];
  const latin = !ends.some(isWide);
  const written = blanks[0];
  // In a printed paper a space between Han and a figure is the program's, or stands for the program's: 到 2026 年.
  if (written !== undefined && !numbers && gap < FIGURE_GAP && isBesideFigure(ends)) return null;
  if (written !== undefined && (latin || gap >= 0.4)) return written;
  if (latin) return gap > 0.18 ? ' ' : null;
  // A squeezed mark's empty half is a gap to the eye only.
  return gap > (ends.some(isSqueezed) ? 2 : 1.2) ? ' ' : null;
}

/** Gap, in font sizes, from which what stands beside a figure is set apart: half a square for the space, a quarter for layout. */
const FIGURE_GAP = 0.9;

function isBesideFigure(ends: readonly string[]): boolean {
  return ends.some((end) => /^\d$/u.test(end)) && ends.some((end) => /^\p{Script=Han}$/u.test(end));
}

/** 1.2 目标, 表 3 进度 at the beginning of a paragraph, but 2026 年 is a date. */
function beginsWithNumber(stretches: readonly RawStretch[], next: Piece): boolean {
  if (stretches.length > 8 || /^[年月日时]/u.test(next.text)) return false;
  const text = stretches.map((stretch) => stretch.text).join('');
  return text.length < 20 && /^(?:附件|附表|附图|表|图)? ?\d+(?:[.-]\d+)*$/u.test(text);
}

/** Words are parted by the end of a line, Han aren't. */
function joint(left: Piece, right: Piece): ' ' | null {
  const last = lastCharacter(left.text);
  const first = firstCharacter(right.text);
  if (isWide(last) || isWide(first) || last === '-' || isFigure(left.text, first)) return null;
  return ' ';
}

/** The end of a line went through a figure: 98. | 5%, 1, | 200. */
function isFigure(before: string, first: string): boolean {
  return /\d[.,]?$/u.test(before) && /\d/u.test(first);
}

/** True: the text ended in a soft hyphen, which is left out, and so is a space after it. */
function append(stretches: RawStretch[], what: Piece | ' ' | null, part: string): boolean {
  if (what === null) return false;
  const last = stretches.at(-1);
  if (what === ' ') {
    stretches.push({ text: ' ', origin: null, style: last?.style ?? {} });
    return false;
  }
  const soft = what.text.endsWith('\u{AD}');
  const text = soft ? what.text.slice(0, -1) : what.text;
  if (text === '') return soft;
  const box = boxOf(what);
  const old = last?.origin;
  const { paragraph, run, offset } = what.place;
  const goesOn =
    last !== undefined &&
    old?.box !== undefined &&
    old.part === part &&
    old.paragraph === paragraph &&
    old.run === run &&
    old.offset + last.text.length === offset;
  if (goesOn && last !== undefined && old?.box !== undefined) {
    last.text += text;
    const [left, top, right, bottom] = old.box;
    const grown = [Math.min(left, box[0]), Math.min(top, box[1]), Math.max(right, box[2]), Math.max(bottom, box[3])];
    last.origin = { ...old, box: [grown[0] ?? 0, grown[1] ?? 0, grown[2] ?? 0, grown[3] ?? 0] };
  } else stretches.push({ text, origin: { part, ...what.place, box }, style: what.style });
  return soft;
}

function boxOf({ x, right, y, size, text, direction }: Piece): [number, number, number, number] {
  const down = direction === 'down' ? ([...text].length - 1) * size : 0;
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(x), round(y - size * 0.88), round(right), round(y + size * 0.12 + down)];
}
