import type { TextStyle } from '#shared/contract/index.ts';
import type { Page, Run } from './page.ts';
import { advance, isBlank } from './width.ts';

/** Part of a run without a gap: either all blank or without any blank. Lengths as in `Page`. */
export type Piece = Readonly<{
  text: string;
  blank: boolean;
  x: number;
  right: number;
  y: number;
  size: number;
  style: TextStyle;
  place: Readonly<{ paragraph: number; run: number; offset: number }>;
  direction?: Run['direction'];
}>;

/** A gap this much wider than a glyph, in font sizes, parts a run in two. */
const WIDE_GAP = 0.6;

/** Takes a page's runs apart at blanks and wide gaps. */
export function toPieces(page: Page): Piece[] {
  return page.runs.flatMap((run, index) => split(run, index));
}

function split(run: Run, index: number): Piece[] {
  if (run.text === '' || !(run.size > 0) || !Number.isFinite(run.x + run.y + run.width)) return [];
  const place = run.origin ?? { paragraph: 0, run: index, offset: 0 };
  const style = toStyle(run);
  if (run.direction !== undefined) {
    const { text, x, y, size, direction } = run;
    return isBlank(text) ? [] : [{ text, blank: false, x, right: x + run.width, y, size, style, place, direction }];
  }
  const glyphs = placeGlyphs(run);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= glyphs.length; at += 1) {
    const first = glyphs[from];
    const last = glyphs[at - 1];
    const next = glyphs[at];
    if (first === undefined || last === undefined) break;
    const goes = next !== undefined && next.blank === last.blank && next.left - last.right < WIDE_GAP * run.size;
    if (goes) continue;
    pieces.push({
      text: run.text.slice(first.at, next?.at ?? run.text.length).replaceAll(/\p{Cc}/gu, ' '),
      blank: first.blank,
      x: run.x + first.left,
      right: run.x + last.right,
      y: run.y,
      size: run.size,
      style,
      place: { ...place, offset: place.offset + first.at },
    });
    from = at;
  }
  return pieces;
}

type Glyph = Readonly<{ at: number; blank: boolean; left: number; right: number }>;

function placeGlyphs(run: Run): Glyph[] {
  const { offsets, size } = run;
  const characters = [...run.text];
  const usual = characters.map((character) => advance(character) * size);
  const total = usual.reduce((sum, width) => sum + width, 0);
  const scale = total > 0 && run.width > 0 ? run.width / total : 1;
  const glyphs: Glyph[] = [];
  let at = 0;
  let reached = 0;
  for (const [index, character] of characters.entries()) {
    const own = usual[index] ?? size;
    const left = offsets?.[at] ?? reached;
    const next = offsets?.[at + character.length] ?? (offsets === undefined ? left + own * scale : run.width);
    const right = offsets === undefined ? next : Math.min(Math.max(next, left), left + Math.max(own, 0));
    glyphs.push({ at, blank: isBlank(character), left, right });
    at += character.length;
    reached = right;
  }
  return glyphs;
}

function toStyle({ font, size, color, bold, italic }: Run): TextStyle {
  return {
    ...(font === undefined ? {} : { font }),
    size: Math.round(size * 2) / 2,
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}
