import type { Block, TextStyle } from '#shared/contract/index.ts';
import type { Element } from '../../container/xml.ts';

/** What one `style:text-properties` says; a size may be a share of what is inherited. */
export type TextProperties = {
  font?: string;
  latin?: string;
  size?: number;
  scale?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  hidden?: boolean;
};

export type Length = Readonly<{ points: number } | { characters: number }>;
/** What one `style:paragraph-properties` says. */
export type ParagraphProperties = {
  align?: NonNullable<Block['align']>;
  indent?: Length;
  breakBefore?: boolean;
  breakAfter?: boolean;
};

/** Names of fonts as a style gives them, to be looked up in the font declarations. */
export function readTextProperties(element: Element, family: (name: string) => string): TextProperties {
  const attr = (name: string) => element.attr(name);
  const asian = attr('style:font-name-asian');
  const western = attr('style:font-name');
  const font = asian === undefined ? attr('style:font-family-asian') : family(asian);
  const latin = western === undefined ? attr('fo:font-family') : family(western);
  const size = attr('style:font-size-asian') ?? attr('fo:font-size');
  const weight = attr('style:font-weight-asian') ?? attr('fo:font-weight');
  const posture = attr('style:font-style-asian') ?? attr('fo:font-style');
  const underline = attr('style:text-underline-style');
  const color = /^#(?<hex>[0-9a-f]{6})$/iu.exec(attr('fo:color') ?? '')?.groups?.hex;
  const share = /^(?<percent>\d{1,3}(?:\.\d+)?)%$/u.exec(size ?? '')?.groups?.percent;
  const length = toLength(size);
  return {
    ...(font ? { font: unquoted(font) } : {}),
    ...(latin ? { latin: unquoted(latin) } : {}),
    ...(length !== undefined && 'points' in length && length.points > 0 ? { size: round(length.points) } : {}),
    ...(share === undefined ? {} : { scale: Number(share) / 100 }),
    ...(color === undefined ? {} : { color: color.toUpperCase() }),
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(posture === undefined ? {} : { italic: posture === 'italic' || posture === 'oblique' }),
    ...(underline === undefined ? {} : { underline: underline !== 'none' }),
    ...(attr('text:display') === undefined ? {} : { hidden: attr('text:display') === 'none' }),
  };
}

export function readParagraphProperties(element: Element): ParagraphProperties {
  const align = toAlign(element.attr('fo:text-align'));
  const indent = toLength(element.attr('loext:text-indent') ?? element.attr('fo:text-indent'));
  const before = element.attr('fo:break-before');
  const after = element.attr('fo:break-after');
  return {
    ...(align === undefined ? {} : { align }),
    ...(indent === undefined ? {} : { indent }),
    ...(before === undefined
      ? {}
      : { breakBefore: before === 'page' || before === 'even-page' || before === 'odd-page' }),
    ...(after === undefined ? {} : { breakAfter: after === 'page' }),
  };
}

/** `inner` over `outer`; shares of sizes are resolved. */
export function inherit(outer: TextProperties, inner: TextProperties): TextProperties {
  const merged = { ...outer, ...inner };
  if (inner.scale !== undefined && inner.size === undefined && outer.size !== undefined) {
    merged.size = round(outer.size * inner.scale);
    delete merged.scale;
  }
  return merged;
}

/** What is known for sure, in the contract's words. */
export function toTextStyle({ font, latin, size, color, bold, italic, underline }: TextProperties): TextStyle {
  const name = font ?? latin;
  return {
    ...(name === undefined ? {} : { font: name }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
  };
}

const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

function toLength(text: string | undefined): Length | undefined {
  const found = /^(?<value>-?\d{0,6}(?:\.\d{1,9})?)(?<unit>pt|in|cm|mm|pc|px|em|ic)?$/u.exec(text ?? '')?.groups;
  if (found?.value === undefined || found.value === '' || found.value === '-') return undefined;
  const value = Number(found.value);
  const { unit = 'pt' } = found;
  const worth = points[unit];
  return worth === undefined ? { characters: value } : { points: value * worth };
}

function toAlign(value: string | undefined): Block['align'] {
  switch (value) {
    case 'start':
    case 'left':
      return 'left';
    case 'end':
    case 'right':
      return 'right';
    case 'center':
    case 'justify':
      return value;
    default:
      return undefined;
  }
}

function unquoted(family: string): string {
  return family.replace(/^['"](?<name>.*)['"]$/u, '$<name>');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
