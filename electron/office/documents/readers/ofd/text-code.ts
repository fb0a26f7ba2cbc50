import { advance } from '../layout/width.ts';

/** A `TextCode`: text with the place of its first glyph and the steps from glyph to glyph, in the object's own units. */
export type TextCode = Readonly<{
  text: string;
  x: number;
  y: number;
  deltaX: readonly number[];
  deltaY: readonly number[];
}>;

/** Glyphs that stand in one direction; `offset` is that of the first in the code's text. */
export type GlyphRun = Readonly<{
  text: string;
  offset: number;
  x: number;
  y: number;
  /** place of each UTF-16 unit from `x` along the direction */
  offsets: readonly number[];
  width: number;
  down: boolean;
}>;

/** More steps than any text has: a repetition count of a hostile file. */
const MOST_STEPS = 1_000_000;

/** A list of steps, in which `g 3 5` stands for `5 5 5`. Errors in it end it. */
export function readDeltas(list: string | undefined): number[] {
  const words = (list ?? '').trim().split(/[\s,]+/u);
  const steps: number[] = [];
  for (let at = 0; at < words.length && words[at] !== '' && steps.length < MOST_STEPS; at += 1) {
    let times = 1;
    if (words[at] === 'g') {
      times = Math.min(MOST_STEPS - steps.length, Math.max(0, Math.trunc(Number(words[at + 1]))));
      at += 2;
    }
    const step = Number(words[at]);
    if (words[at] === undefined || !Number.isFinite(step) || !Number.isFinite(times)) break;
    for (let count = 0; count < times; count += 1) steps.push(step);
  }
  return steps;
}

type OpenRun = {
  text: string;
  offset: number;
  x: number;
  y: number;
  offsets: number[];
  down: boolean | null;
  end: number;
};

/** Takes a code apart where its glyphs turn back or leave the line; `size` is the font size in the same units. */
export function toGlyphRuns(code: TextCode, size: number, scale = 1): GlyphRun[] {
  const runs: OpenRun[] = [];
  // Where the file gives no step along the line but steps down, there is none.
  const stays = code.deltaX.length === 0 && code.deltaY.length > 0;
  let open: OpenRun | undefined;
  let { x, y } = code;
  let at = 0;
  for (const [index, character] of [...code.text].entries()) {
    if (open === undefined || !follows(open, x, y, size)) {
      open = { text: '', offset: at, x, y, offsets: [], down: null, end: 0 };
      runs.push(open);
    }
    const own = advance(character) * size * scale;
    const along = open.down === true ? y - open.y : x - open.x;
    for (let unit = 0; unit < character.length; unit += 1) open.offsets.push(along);
    open.text += character;
    open.end = open.down === true ? size : along + own;
    at += character.length;
    x += code.deltaX[index] ?? (stays ? 0 : own);
    y += code.deltaY[index] ?? 0;
  }
  return runs.map(({ end, down, ...run }) => ({ ...run, width: end, down: down === true }));
}

/** Whether a glyph goes on with a run; the second glyph decides which way the run goes. */
function follows(open: OpenRun, x: number, y: number, size: number): boolean {
  const straight = Math.abs(y - open.y) < size * 0.05 && x - open.x - (open.offsets.at(-1) ?? 0) > -size * 0.3;
  const below = Math.abs(x - open.x) < size * 0.5 && y > open.y + size * 0.3;
  open.down ??= below && !straight;
  return open.down ? below : straight;
}
