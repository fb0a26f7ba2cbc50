import type { Element, XmlHandler } from '../../container/xml.ts';
import { type Matrix, numbers, toMatrix } from './matrix.ts';
import { readDeltas, type TextCode } from './text-code.ts';

export type Place = Readonly<{ x: number; y: number; matrix: Matrix }>;
export type TextObject = Readonly<{
  kind: 'text';
  place: Place;
  font: string;
  size: number;
  scale: number;
  bold: boolean;
  italic: boolean;
  /** neither drawn nor seen, as the text under a scanned page is */
  unseen: boolean;
  color?: string;
  /** glyphs are named by their number in the font for some of the text */
  byGlyph: boolean;
  codes: readonly TextCode[];
}>;
export type PathObject = Readonly<{ kind: 'path'; place: Place; stroked: boolean; data: string }>;
export type GraphicObject =
  | TextObject
  | PathObject
  | Readonly<{ kind: 'image' }>
  | Readonly<{ kind: 'composite'; place: Place; resource: string }>;

type OpenText = {
  attributes: Omit<TextObject, 'kind' | 'codes' | 'color' | 'byGlyph'>;
  color?: string;
  byGlyph: boolean;
  codes: TextCode[];
};

/** Reads graphic objects out of XML events: those of a page, a template, an annotation or a composite unit. */
export class ContentReader implements XmlHandler {
  readonly objects: GraphicObject[] = [];
  #path: string[] = [];
  #text: OpenText | null = null;
  #code: { element: Element; text: string } | null = null;
  #pathObject: { place: Place; stroked: boolean; data: string } | null = null;
  #unseen = 0;
  #last = { x: 0, y: 0 };

  open(element: Element): void {
    const parent = this.#path.at(-1);
    this.#path.push(element.name);
    // What cuts an object's shape out is no drawing.
    if (this.#path.includes('ofd:Clips')) return;
    switch (element.name) {
      case 'ofd:TextObject':
        this.#text = { attributes: this.#textAttributes(element), byGlyph: false, codes: [] };
        this.#last = { x: 0, y: 0 };
        break;
      case 'ofd:TextCode':
        this.#code = { element, text: '' };
        break;
      case 'ofd:CGTransform':
        if (this.#text !== null) this.#text.byGlyph = true;
        break;
      case 'ofd:FillColor': {
        const color = toColor(element.attr('Value'));
        if (this.#text !== null && parent === 'ofd:TextObject' && color !== null) this.#text.color = color;
        break;
      }
      case 'ofd:PathObject':
        this.#pathObject = { place: placeOf(element), stroked: element.attr('Stroke') !== 'false', data: '' };
        if (isUnseen(element)) this.#pathObject = null;
        break;
      case 'ofd:ImageObject':
        this.objects.push({ kind: 'image' });
        break;
      case 'ofd:CompositeObject':
        this.objects.push({ kind: 'composite', place: placeOf(element), resource: element.attr('ResourceID') ?? '' });
        break;
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#path.includes('ofd:Clips')) return;
    if (name === 'ofd:TextCode') this.#closeCode();
    if (name === 'ofd:TextObject' && this.#text !== null) {
      const { attributes, color, byGlyph, codes } = this.#text;
      this.objects.push({ kind: 'text', ...attributes, ...(color === undefined ? {} : { color }), byGlyph, codes });
      this.#text = null;
    }
    if (name === 'ofd:PathObject' && this.#pathObject !== null) {
      this.objects.push({ kind: 'path', ...this.#pathObject });
      this.#pathObject = null;
    }
  }

  text(content: string): void {
    if (this.#code !== null) this.#code.text += content;
    else if (
      this.#path.at(-1) === 'ofd:AbbreviatedData' &&
      this.#pathObject !== null &&
      !this.#path.includes('ofd:Clips')
    ) {
      this.#pathObject.data += content;
    }
  }

  #closeCode(): void {
    if (this.#code === null) return;
    const { element, text } = this.#code;
    this.#code = null;
    const x = number(element.attr('X'), this.#last.x);
    const y = number(element.attr('Y'), this.#last.y);
    this.#last = { x, y };
    const deltaX = readDeltas(element.attr('DeltaX'));
    const deltaY = readDeltas(element.attr('DeltaY'));
    // Line ends around the text come from indenting the XML.
    const own = withoutIndent(text);
    this.#text?.codes.push({ text: own, x, y, deltaX, deltaY });
  }

  #textAttributes(element: Element): OpenText['attributes'] {
    return {
      place: placeOf(element),
      font: element.attr('Font') ?? '',
      size: number(element.attr('Size'), 0),
      scale: number(element.attr('HScale'), 1) || 1,
      bold: number(element.attr('Weight'), 400) >= 600,
      italic: element.attr('Italic') === 'true',
      unseen: this.#unseen > 0 || isUnseen(element),
    };
  }
}

function isUnseen(element: Element): boolean {
  const isUnpainted =
    element.attr('Fill') === 'false' && element.attr('Stroke') !== 'true' && element.name !== 'ofd:PathObject';
  return element.attr('Visible') === 'false' || element.attr('Alpha') === '0' || isUnpainted;
}

function placeOf(element: Element): Place {
  const [x = 0, y = 0] = numbers(element.attr('Boundary'), 2) ?? [];
  return { x, y, matrix: toMatrix(element.attr('CTM')) };
}

function number(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(value) ? otherwise : value;
}

/** Grey or RGB; components may be written `#FF`. */
function toColor(value: string | undefined): string | null {
  const parts = (value ?? '')
    .trim()
    .split(/\s+/u)
    .map((part) => (part.startsWith('#') ? Number.parseInt(part.slice(1), 16) : Number(part)));
  const [red, green = red, blue = red] = parts;
  if (value === undefined || (parts.length !== 1 && parts.length !== 3)) return null;
  const components = [red, green, blue];
  if (!components.every((part) => part !== undefined && part >= 0 && part <= 255)) return null;
  return components
    .map((part) =>
      Math.round(part ?? 0)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Without the blanks that indenting the XML left at both ends; blanks in one line with the text are the text's own. */
function withoutIndent(text: string): string {
  const end = text.trimEnd();
  const own = /[\r\n]/u.test(text.slice(end.length)) ? end : text;
  const start = own.trimStart();
  return /[\r\n]/u.test(own.slice(0, own.length - start.length)) ? start : own;
}
