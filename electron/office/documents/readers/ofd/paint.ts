import { fail, ok, type Result } from '#shared/contract/index.ts';
import { placeholder, readSymbols } from '../../blocks/symbols.ts';
import { limits } from '../../limits.ts';
import type { Rule, Run } from '../layout/index.ts';
import type { GraphicObject, PathObject, Place, TextObject } from './content.ts';
import { apply, compose, type Matrix } from './matrix.ts';
import { pathRules } from './path.ts';
import { type GlyphRun, toGlyphRuns } from './text-code.ts';

export type Font = Readonly<{ name: string; bold: boolean; italic: boolean }>;
export type Resources = Readonly<{
  fonts: ReadonlyMap<string, Font>;
  composites: ReadonlyMap<string, readonly GraphicObject[]>;
}>;
/** What is left of the limits for a whole file. */
export type Budget = { objects: number; text: number };

const POINTS = 72 / 25.4;
const MOST_RULES = 20_000;
const MOST_NESTED = 8;
/** Stands for text that is only known by glyph numbers. */
const unknownText = /^[\u{A4}\u{FFFD}\u{E000}-\u{F8FF}\s]+$/u;

/** Draws objects onto one page: text as runs, straight lines as rules. Lengths of objects are millimetres. */
export class Painter {
  readonly runs: Run[] = [];
  /** text that isn't seen; worth reading where there is no other */
  readonly unseen: Run[] = [];
  readonly rules: Rule[] = [];
  images = 0;
  /** characters of symbol fonts that nobody knows */
  symbols = 0;
  /** fonts whose glyphs stand for text that isn't known */
  readonly unknownFonts = new Set<string>();
  #resources: Resources;
  #budget: Budget;
  #origin: readonly [x: number, y: number];
  #count = 0;

  /** `origin`: upper left corner of the page's box, which needn't be 0 0. */
  constructor(resources: Resources, budget: Budget, origin: readonly [number, number]) {
    this.#resources = resources;
    this.#budget = budget;
    this.#origin = origin;
  }

  /** `apart`: stands over the page and belongs to none of its lines. Errors: `limit-exceeded`. */
  draw(objects: readonly GraphicObject[], apart = false, shift: readonly [number, number] = [0, 0]): Result<void> {
    const [left, top] = this.#origin;
    const page: Matrix = [POINTS, 0, 0, POINTS, (shift[0] - left) * POINTS, (shift[1] - top) * POINTS];
    return this.#draw(objects, page, apart, 0);
  }

  #draw(objects: readonly GraphicObject[], outer: Matrix, apart: boolean, depth: number): Result<void> {
    for (const object of objects) {
      this.#budget.objects -= 1;
      if (this.#budget.objects < 0) return fail('limit-exceeded', { limit: 'pageObjects' });
      switch (object.kind) {
        case 'text': {
          const drawn = this.#text(object, outer, apart);
          if (!drawn.ok) return drawn;
          break;
        }
        case 'path':
          this.#path(object, outer);
          break;
        case 'image':
          this.images += 1;
          break;
        case 'composite': {
          const unit = this.#resources.composites.get(object.resource);
          if (unit === undefined || depth >= MOST_NESTED) break;
          const drawn = this.#draw(unit, compose(outer, matrixOf(object.place)), apart, depth + 1);
          if (!drawn.ok) return drawn;
          break;
        }
      }
    }
    return ok(undefined);
  }

  #path(object: PathObject, outer: Matrix): void {
    if (this.rules.length < MOST_RULES) {
      this.rules.push(...pathRules(object.data, object.stroked, compose(outer, matrixOf(object.place))));
    }
  }

  #text(object: TextObject, outer: Matrix, apart: boolean): Result<void> {
    const paragraph = this.#count;
    this.#count += 1;
    const matrix = compose(outer, matrixOf(object.place));
    for (const [run, code] of object.codes.entries()) {
      this.#budget.text -= code.text.length;
      if (this.#budget.text < 0) return fail('limit-exceeded', { limit: 'textLength' });
      const isUnknown = object.byGlyph && unknownText.test(code.text) && code.text.trim() !== '';
      if (isUnknown) this.unknownFonts.add(object.font);
      const shown = isUnknown ? code.text.replaceAll(/\S/gu, placeholder) : this.#readSymbols(code.text, object);
      for (const glyphs of toGlyphRuns({ ...code, text: shown }, object.size, object.scale)) {
        const drawn = this.#run(object, glyphs, matrix, apart);
        const origin = { paragraph, run, offset: glyphs.offset };
        (object.unseen ? this.unseen : this.runs).push({ ...drawn, origin });
      }
    }
    return ok(undefined);
  }

  #readSymbols(text: string, { font }: TextObject): string {
    const pieces = [...readSymbols(text, [this.#resources.fonts.get(font)?.name])];
    this.symbols += pieces.filter(({ isLost }) => isLost).length;
    return pieces.map((piece) => piece.text).join('');
  }

  #run(object: TextObject, glyphs: GlyphRun, matrix: Matrix, apart: boolean): Run {
    const [x, y] = apply(matrix, glyphs.x, glyphs.y);
    const along = Math.hypot(matrix[0], matrix[1]);
    const across = Math.hypot(matrix[2], matrix[3]);
    // Upright writing goes right and its glyphs stand up.
    const upright = matrix[0] > 0 && matrix[3] > 0 && Math.abs(matrix[1]) < along * 0.05;
    const font = this.#resources.fonts.get(object.font);
    const direction = apart || !upright ? 'turned' : glyphs.down ? 'down' : undefined;
    return {
      text: glyphs.text,
      x,
      y,
      width: glyphs.width * along,
      size: object.size * across,
      ...(font === undefined || font.name === '' ? {} : { font: font.name }),
      ...(object.color === undefined ? {} : { color: object.color }),
      ...(object.bold || font?.bold ? { bold: true } : {}),
      ...(object.italic || font?.italic ? { italic: true } : {}),
      offsets: glyphs.offsets.map((offset) => offset * along),
      ...(direction === undefined ? {} : { direction }),
    };
  }
}

/** Text and drawings that one page may have, all pages together. */
export function newBudget(): Budget {
  return { objects: limits.pageObjects, text: limits.textLength };
}

function matrixOf({ x, y, matrix }: Place): Matrix {
  return compose([1, 0, 0, 1, x, y], matrix);
}
