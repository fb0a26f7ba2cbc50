import { type Line, textOfLine } from './lines.ts';
import type { Rule } from './page.ts';
import type { Piece } from './pieces.ts';

type Sheet = { width: number; height: number; lines: Line[]; rules: readonly Rule[] };

const mark = /^(?:[①-⑳]|[[〔［]?\d{1,3}[\]〕］]?|\*{1,3})/u;

/**
 * Takes the footnotes off the foot of a page, and their marks out of the text: a file with notes of its own has marks
 * that aren't text either. Notes are smaller than the body; a short line above them, or a mark at their beginning, tells
 * where they start.
 */
export function takeFootnotes(sheet: Sheet, bodySize: number): Line[][] {
  const start = firstNote(sheet, bodySize);
  if (start === null) return [];
  const notes = sheet.lines.slice(start);
  const body = sheet.lines.slice(0, start);
  const marks = new Set(notes.flatMap((line) => mark.exec(textOfLine(line).trimStart())?.[0] ?? []));
  const met = new Set<string>();
  sheet.lines = body.map((line) => without(line, (piece) => isReference(piece, line, marks, met)));
  return toNotes(notes).map((note) => note.map((line, index) => (index === 0 ? withoutMark(line, met) : line)));
}

function toNotes(lines: readonly Line[]): Line[][] {
  const notes: Line[][] = [];
  for (const line of lines) {
    const open = notes.at(-1);
    if (open === undefined || beginsNote(line)) notes.push([line]);
    else open.push(line);
  }
  return notes;
}

function beginsNote(line: Line): boolean {
  return mark.test(textOfLine(line).trimStart());
}

function firstNote({ width, height, lines, rules }: Sheet, bodySize: number): number | null {
  const separators = rules.filter(({ left, top, right, bottom }) => {
    const length = right - left;
    return bottom - top < 2 && top > height * 0.3 && length > width * 0.1 && length < width * 0.55;
  });
  const isNote = (line: Line) => line.size < bodySize * 0.93 && !line.alone;
  let start = lines.length;
  while (start > 0 && isNote(lines[start - 1] ?? fallback)) start -= 1;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? fallback;
    const above = lines[at - 1];
    const top = line.y - line.size;
    const isParted = separators.some((rule) => rule.top < top + 3 && (above === undefined || rule.top > above.y - 1));
    const isMarked = beginsNote(line) && line.size < bodySize * 0.85 && line.y > height * 0.5;
    if (isParted || isMarked) return at;
  }
  return null;
}

const fallback: Line = { pieces: [], x: 0, right: 0, y: 0, size: 0, page: 0, alone: true };

function isReference(piece: Piece, line: Line, marks: ReadonlySet<string>, met: Set<string>): boolean {
  const text = piece.text.trim();
  const isSmall = piece.size <= line.size * 0.75 && piece.y < line.y - line.size * 0.1;
  if (!isSmall || !marks.has(text)) return false;
  met.add(text);
  return true;
}

function without(line: Line, isGone: (piece: Piece) => boolean): Line {
  const pieces = line.pieces.filter((piece) => !isGone(piece));
  if (pieces.length === line.pieces.length) return line;
  const visible = pieces.filter(({ blank }) => !blank);
  const first = visible[0];
  if (first === undefined) return line;
  return { ...line, pieces, x: first.x, right: Math.max(...visible.map(({ right }) => right)) };
}

/** A note without its mark, where the mark was found in the text. */
function withoutMark(line: Line, met: ReadonlySet<string>): Line {
  const text = textOfLine(line).trimStart();
  const found = mark.exec(text)?.[0];
  const at = line.pieces.findIndex(({ blank }) => !blank);
  const first = line.pieces[at];
  if (found === undefined || first === undefined || !met.has(found) || !first.text.startsWith(found)) return line;
  const rest = first.text.slice(found.length);
  const width = ((first.right - first.x) * found.length) / first.text.length;
  const place = { ...first.place, offset: first.place.offset + found.length };
  const left = rest === '' ? [] : [{ ...first, text: rest, x: first.x + width, place }];
  return { ...line, pieces: [...left, ...line.pieces.slice(at + 1)] };
}
