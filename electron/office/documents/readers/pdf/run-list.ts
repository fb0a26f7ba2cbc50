import { readSymbols } from '../../blocks/symbols.ts';
import type { Run } from '../layout/index.ts';
import type { FontFacts } from './fonts.ts';

type Vector = readonly [x: number, y: number];

/** One glyph on the displayed page: points, y growing downwards. */
export type Placed = Readonly<{
  text: string;
  x: number;
  y: number;
  /** from its left to its right edge */
  across: Vector;
  /** height of the font */
  up: Vector;
  /** in which its line goes */
  direction: Vector;
  font: FontFacts;
  color: string;
}>;

/** Quarter turns of a line, clockwise; `null` for one that is askew. */
type Turns = 0 | 1 | 2 | 3 | null;

type Open = {
  text: string;
  offsets: number[];
  x: number;
  y: number;
  right: number;
  size: number;
  turns: Turns;
  /** of a line that is askew: its direction, of length 1 */
  slope: Vector;
  font: FontFacts;
  color: string;
  /** of a vertical line: baseline of its last glyph */
  bottom: number;
};

export type Lost = Readonly<{ damagedCharacters: number; symbols: number; outside: number }>;

/** Gap, in font sizes, up to which glyphs are of one run; between two wide ones no word can end, so it may be larger. */
const GAP = 0.12;
const WIDE_GAP = 0.5;

const privateUse = /\p{Co}/u;

/** Gathers glyphs into runs and finds out which way up the page is written. */
export class RunList {
  readonly #width: number;
  readonly #height: number;
  readonly #runs: Open[] = [];
  readonly #lengths = new Map<Turns, number>();
  #damaged = 0;
  #symbols = 0;
  #outside = 0;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  place(placed: Placed): void {
    const size = sizeOf(placed);
    const isOutside =
      placed.x < -size || placed.x > this.#width + size || placed.y < -size || placed.y > this.#height + size;
    if (isOutside || !Number.isFinite(placed.x + placed.y)) {
      this.#outside += 1;
      return;
    }
    const glyph = this.#readSymbols(placed);
    if (glyph.text.includes('\u{FFFD}')) this.#damaged += 1;
    const turns = turnsOf(glyph.direction);
    const slope = turns === null ? unit(glyph.direction) : level;
    this.#lengths.set(turns, (this.#lengths.get(turns) ?? 0) + glyph.text.length);
    const [x, y] = turns === null ? along(slope, glyph.x, glyph.y) : this.#upright(turns, glyph.x, glyph.y);
    const last = this.#runs.at(-1);
    const isSame =
      last !== undefined &&
      last.turns === turns &&
      Math.hypot(last.slope[0] - slope[0], last.slope[1] - slope[1]) < 0.01 &&
      last.font === glyph.font &&
      last.color === glyph.color &&
      Math.abs(last.size - size) < 0.02 * size;
    if (isSame && continues(last, x, y, glyph.text)) append(last, glyph, x, y);
    else this.#runs.push(begin(glyph, x, y, size, turns, slope));
  }

  /** A glyph of a symbol font, as the character that it shows. */
  #readSymbols(glyph: Placed): Placed {
    if (!privateUse.test(glyph.text)) return glyph;
    const pieces = [...readSymbols(glyph.text, [glyph.font.name])];
    const text = pieces.map((piece) => piece.text).join('');
    if (pieces.some(({ isLost }) => isLost) || privateUse.test(text)) this.#symbols += 1;
    return { ...glyph, text };
  }

  finish(): Readonly<{ runs: Run[]; turns: 0 | 1 | 2 | 3; lost: Lost }> {
    const [main] = [...this.#lengths].filter(([turns]) => turns !== null).toSorted(([, a], [, b]) => b - a);
    const turns = main?.[0] ?? 0;
    const lost = { damagedCharacters: this.#damaged, symbols: this.#symbols, outside: this.#outside };
    return { runs: this.#runs.map((run) => this.#toRun(run, turns)), turns, lost };
  }

  #toRun(run: Open, turns: 0 | 1 | 2 | 3): Run {
    const { text, size, color, font } = run;
    const [x, y] = run.turns === turns ? [run.x, run.y] : this.#upright(turns, ...this.#onPage(run));
    const direction = run.turns === turns ? (font.vertical ? 'down' : undefined) : 'turned';
    return {
      text,
      x,
      y,
      width: font.vertical ? size : Math.max(0, run.right - run.x),
      size,
      ...(font.name === undefined ? {} : { font: font.name }),
      ...(color === '000000' ? {} : { color }),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(direction === undefined ? { offsets: run.offsets } : { direction }),
    };
  }

  /** Where a point is when the page is turned so that a line with these turns goes from left to right. */
  #upright(turns: number, x: number, y: number): Vector {
    return turnPoint(turns, x, y, this.#width, this.#height);
  }

  #onPage({ turns, slope, x, y }: Open): Vector {
    if (turns === null) return along([slope[0], -slope[1]], x, y);
    const [width, height] = turns % 2 === 1 ? [this.#height, this.#width] : [this.#width, this.#height];
    return turnPoint((4 - turns) % 4, x, y, width, height);
  }
}

/** Turns a page of this size back by quarter turns. */
export function turnPoint(turns: number, x: number, y: number, width: number, height: number): Vector {
  switch (turns) {
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
    default:
      return [x, y];
  }
}

const level: Vector = [1, 0];

function unit([x, y]: Vector): Vector {
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : level;
}

/** A point's place along a slope and beside it. */
function along([cos, sin]: Vector, x: number, y: number): Vector {
  return [x * cos + y * sin, y * cos - x * sin];
}

function turnsOf([x, y]: Vector): Turns {
  const [across, down] = [Math.abs(x), Math.abs(y)];
  if (down <= 0.05 * across) return x >= 0 ? 0 : 2;
  if (across <= 0.05 * down) return y >= 0 ? 1 : 3;
  return null;
}

/** Fonts of pictures of letters (Type 3) may have any size: then the glyph's own width says more. */
function sizeOf({ up, across }: Placed): number {
  const size = Math.hypot(...up);
  return size >= 1 && size <= 1000 ? size : Math.max(1, Math.hypot(...across));
}

function continues(last: Open, x: number, y: number, text: string): boolean {
  if (last.font.vertical) {
    const down = y - last.bottom;
    return Math.abs(x - last.x) < 0.5 * last.size && down > 0.5 * last.size && down < 1.6 * last.size;
  }
  const gap = (x - last.right) / last.size;
  const isWide = wide.test(text) && wide.test(last.text.slice(-1));
  return Math.abs(y - last.y) < 0.03 * last.size && gap > -0.3 && gap < (isWide ? WIDE_GAP : GAP);
}

const wide = /^[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

function begin(glyph: Placed, x: number, y: number, size: number, turns: Turns, slope: Vector): Open {
  const { text, across, font, color } = glyph;
  const width = Math.hypot(...across);
  const offsets = shareOut(text, 0, width);
  return { text, offsets, x, y, right: x + width, size, turns, slope, font, color, bottom: y };
}

function append(run: Open, { text, across }: Placed, x: number, y: number): void {
  const width = Math.hypot(...across);
  run.text += text;
  run.offsets.push(...shareOut(text, x - run.x, width));
  run.right = Math.max(run.right, x + width);
  run.bottom = y;
}

/** Left edges of the letters of a ligature. */
function shareOut(text: string, from: number, width: number): number[] {
  return Array.from({ length: text.length }, (_, index) => from + (width * index) / text.length);
}
