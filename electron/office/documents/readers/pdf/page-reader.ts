import type { Page, Rule } from '../layout/index.ts';
import { type FontFacts, fontFacts } from './fonts.ts';
import { textOfGlyph } from './glyph-text.ts';
import { apply, identity, type Matrix, multiply, toMatrix } from './matrix.ts';
import { operator } from './operator.ts';
import type { Operators, PageFacts } from './pdf-document.ts';
import { rulesOfPath } from './rules.ts';
import { type Lost, RunList, turnPoint } from './run-list.ts';
import { asRecord } from './wire.ts';

type State = {
  matrix: Matrix;
  font: FontFacts;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  color: string;
};

/** More lines than that on one page are a drawing. */
const RULES_LIMIT = 20_000;
/** Share of a page that a picture must cover for the page to count as scanned, with at most a stamp's words beside it. */
const SCAN_SHARE = 0.5;
const SCAN_WORDS = 30;
/** More shapes than that on a page without text are letters that were made into shapes. */
const SHAPES = 100;

export type PageFound = Readonly<{
  page: Page;
  /** UTF-16 units of text, blanks around it aside */
  length: number;
  /** it shows something, but as a picture or as shapes */
  isPicture: boolean;
  lost: Lost;
}>;

/** Carries out the operators of one page as far as they place text or draw lines. */
export class PageReader {
  readonly #fonts: ReadonlyMap<string, unknown>;
  readonly #facts = new Map<string, FontFacts>();
  readonly #width: number;
  readonly #height: number;
  readonly #runs: RunList;
  readonly #rules: Rule[] = [];
  readonly #stack: State[] = [];
  #state: State;
  #text: Matrix = identity;
  #line: Matrix = identity;
  #pictureArea = 0;
  #shapes = 0;

  constructor(facts: PageFacts, fonts: ReadonlyMap<string, unknown>) {
    const { matrix, width, height } = displayed(facts);
    this.#fonts = fonts;
    this.#width = width;
    this.#height = height;
    this.#runs = new RunList(width, height);
    this.#state = {
      matrix,
      font: fontFacts(undefined),
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      color: '#000000',
    };
  }

  take({ fnArray, argsArray }: Operators): void {
    for (let index = 0; index < fnArray.length; index += 1) {
      const given = argsArray[index];
      this.#carryOut(fnArray[index] ?? 0, Array.isArray(given) ? given : []);
    }
  }

  finish(): PageFound {
    const { runs, turns, lost } = this.#runs.finish();
    const length = runs.reduce((sum, { text }) => sum + text.trim().length, 0);
    const isCovered = this.#pictureArea > SCAN_SHARE * this.#width * this.#height;
    const [width, height] = turns % 2 === 1 ? [this.#height, this.#width] : [this.#width, this.#height];
    const rules = this.#rules.map(({ left, top, right, bottom }): Rule => {
      const [x, y] = turnPoint(turns, left, top, this.#width, this.#height);
      const [otherX, otherY] = turnPoint(turns, right, bottom, this.#width, this.#height);
      return {
        left: Math.min(x, otherX),
        top: Math.min(y, otherY),
        right: Math.max(x, otherX),
        bottom: Math.max(y, otherY),
      };
    });
    return {
      page: { width, height, runs, rules },
      length,
      isPicture: length === 0 ? isCovered || this.#shapes > SHAPES : isCovered && length < SCAN_WORDS,
      lost,
    };
  }

  #carryOut(name: number, args: readonly unknown[]): void {
    const state = this.#state;
    const number = (at: number) => finite(args[at]);
    switch (name) {
      case operator.save:
        this.#stack.push({ ...state });
        break;
      case operator.restore:
      case operator.paintFormXObjectEnd:
        this.#state = this.#stack.pop() ?? state;
        break;
      case operator.transform:
        this.#transform(toMatrix(args));
        break;
      case operator.paintFormXObjectBegin:
        this.#stack.push({ ...state });
        this.#transform(toMatrix(args[0]));
        break;
      case operator.setGState:
        this.#setGraphics(args[0]);
        break;
      case operator.beginText:
        this.#text = identity;
        this.#line = identity;
        break;
      case operator.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case operator.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case operator.setHScale:
        state.horizontalScale = number(0) / 100;
        break;
      case operator.setLeading:
        state.leading = number(0);
        break;
      case operator.setFont:
        this.#setFont(args[0], args[1]);
        break;
      case operator.setTextRise:
        state.rise = number(0);
        break;
      case operator.moveText:
        this.#moveLine(number(0), number(1));
        break;
      case operator.setLeadingMoveText:
        state.leading = -number(1);
        this.#moveLine(number(0), number(1));
        break;
      case operator.setTextMatrix:
        this.#text = toMatrix(args[0]) ?? identity;
        this.#line = this.#text;
        break;
      case operator.nextLine:
        this.#moveLine(0, -state.leading);
        break;
      case operator.showText:
        this.#show(args[0]);
        break;
      case operator.setFillRGBColor:
        if (typeof args[0] === 'string') state.color = args[0];
        break;
      case operator.constructPath:
        this.#shapes += 1;
        if (this.#rules.length < RULES_LIMIT) this.#rules.push(...rulesOfPath(args, state.matrix));
        break;
      default:
        break;
    }
  }

  /** A picture fills the unit square, so a matrix that is set for one says how large it is. */
  #transform(matrix: Matrix | null): void {
    if (matrix === null) return;
    const state = this.#state;
    state.matrix = multiply(state.matrix, matrix);
    const [a, b, c, d] = state.matrix;
    this.#pictureArea = Math.max(this.#pictureArea, Math.abs(a * d - b * c));
  }

  #setGraphics(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
        this.#setFont(entry[1][0], entry[1][1]);
    }
  }

  #setFont(name: unknown, size: unknown): void {
    const key = String(name);
    const facts = this.#facts.get(key) ?? fontFacts(this.#fonts.get(key));
    this.#facts.set(key, facts);
    this.#state.font = facts;
    this.#state.fontSize = finite(size);
  }

  #moveLine(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { font, fontSize, charSpacing, wordSpacing, horizontalScale } = this.#state;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((-glyph / 1000) * fontSize);
        continue;
      }
      const { unicode, width, vmetric, isSpace } = asRecord(glyph);
      const metric = Array.isArray(vmetric) ? vmetric.map(finite) : [];
      const spacing = charSpacing + (isSpace === true ? wordSpacing : 0);
      const across = finite(width) * font.scale * fontSize;
      if (typeof unicode === 'string') this.#place(textOfGlyph(unicode), across * horizontalScale, metric);
      // Vertical glyphs go down: their advance is negative, and so is the spacing between them.
      if (font.vertical) this.#advance((metric[0] ?? -1000) * font.scale * fontSize - spacing);
      else this.#advance(across + spacing);
    }
  }

  #advance(distance: number): void {
    const { font, horizontalScale } = this.#state;
    const step: Matrix = font.vertical ? [1, 0, 0, 1, 0, distance] : [1, 0, 0, 1, distance * horizontalScale, 0];
    this.#text = multiply(this.#text, step);
  }

  #place(text: string, width: number, vertical: readonly number[]): void {
    if (text === '') return;
    const { matrix, font, fontSize, rise, color } = this.#state;
    const all = multiply(matrix, this.#text);
    // The origin of a vertical glyph is above its middle.
    const shift = font.vertical
      ? [-(vertical[1] ?? 500) * font.scale * fontSize, -(vertical[2] ?? 880) * font.scale * fontSize]
      : [0, rise];
    const [x, y] = apply(all, shift[0] ?? 0, shift[1] ?? 0);
    const sign = fontSize < 0 ? -1 : 1;
    this.#runs.place({
      text,
      x,
      y,
      across: [all[0] * width, all[1] * width],
      up: [all[2] * fontSize, all[3] * fontSize],
      direction: [all[0] * sign, all[1] * sign],
      font,
      color: color.replace('#', '').toUpperCase(),
    });
  }
}

function displayed({ view, rotate, userUnit }: PageFacts): { matrix: Matrix; width: number; height: number } {
  const [left, bottom, right, top] = view;
  const u = userUnit;
  const [width, height] = [(right - left) * u, (top - bottom) * u];
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, u, u, 0, -bottom * u, -left * u], width: height, height: width };
    case 180:
      return { matrix: [-u, 0, 0, u, right * u, -bottom * u], width, height };
    case 270:
      return { matrix: [0, -u, -u, 0, top * u, right * u], width: height, height: width };
    default:
      return { matrix: [u, 0, 0, -u, -left * u, top * u], width, height };
  }
}

function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
