import type { TextStyle } from '#shared/contract/index.ts';
import type { Element } from '../container/xml.ts';

/** What one `w:rPr` says; `undefined`: nothing, `null`: said, but in a way that isn't resolved (theme font, auto). */
export type RunProperties = {
  style?: string;
  font?: string | null;
  latin?: string | null;
  size?: number;
  color?: string | null;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  hidden?: boolean;
};

export type Indent = { chars?: number; twips?: number };

/** What one `w:pPr` says. */
export type ParagraphProperties = {
  style?: string;
  align?: 'left' | 'center' | 'right' | 'justify';
  indent?: Indent;
  /** 0-based; 9: body text */
  outline?: number;
  /** `'0'`: not numbered */
  numId?: string;
  level?: number;
  pageBreakBefore?: boolean;
};

/** Adds what a child of `w:rPr` says. */
export function readRunProperty(into: RunProperties, element: Element): void {
  switch (element.name) {
    case 'w:rStyle':
      into.style = element.attr('w:val');
      break;
    case 'w:rFonts':
      readFonts(into, element);
      break;
    case 'w:sz': {
      const halves = toNumber(element.attr('w:val'));
      if (halves !== undefined && halves > 0) into.size = halves / 2;
      break;
    }
    case 'w:color': {
      const value = element.attr('w:val') ?? '';
      into.color = /^[0-9a-f]{6}$/iu.test(value) ? value.toUpperCase() : null;
      break;
    }
    case 'w:b':
      into.bold = isOn(element);
      break;
    case 'w:i':
      into.italic = isOn(element);
      break;
    case 'w:u':
      into.underline = (element.attr('w:val') ?? 'none') !== 'none';
      break;
    case 'w:vanish':
      into.hidden = isOn(element);
      break;
  }
}

function readFonts(into: RunProperties, element: Element): void {
  const eastAsia = element.attr('w:eastAsia');
  if (element.attr('w:eastAsiaTheme') !== undefined) into.font = null;
  else if (eastAsia !== undefined && eastAsia !== '') into.font = eastAsia;
  const latin = element.attr('w:ascii') ?? element.attr('w:hAnsi');
  if (element.attr('w:asciiTheme') !== undefined) into.latin = null;
  else if (latin !== undefined && latin !== '') into.latin = latin;
}

/** Adds what a child of `w:pPr` (or of its `w:numPr`) says. */
export function readParagraphProperty(into: ParagraphProperties, element: Element): void {
  switch (element.name) {
    case 'w:pStyle':
      into.style = element.attr('w:val');
      break;
    case 'w:jc':
      into.align = toAlign(element.attr('w:val'));
      break;
    case 'w:ind':
      into.indent = { ...into.indent, ...readIndent(element) };
      break;
    case 'w:outlineLvl':
      into.outline = toNumber(element.attr('w:val'));
      break;
    case 'w:numId':
      into.numId = element.attr('w:val');
      break;
    case 'w:ilvl':
      into.level = toNumber(element.attr('w:val'));
      break;
    case 'w:pageBreakBefore':
      into.pageBreakBefore = isOn(element);
      break;
  }
}

/** Word takes characters before twips and hanging before first line, attribute by attribute. */
function readIndent(element: Element): Indent {
  const number = (name: string) => toNumber(element.attr(name));
  const hangingChars = number('w:hangingChars');
  const hanging = number('w:hanging');
  const chars = hangingChars ? -hangingChars : number('w:firstLineChars');
  const twips = hanging ? -hanging : number('w:firstLine');
  return {
    ...(chars === undefined ? {} : { chars: chars / 100 }),
    ...(twips === undefined ? {} : { twips }),
  };
}

function toAlign(value: string | undefined): ParagraphProperties['align'] {
  switch (value) {
    case 'left':
    case 'start':
      return 'left';
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'both':
    case 'distribute':
    case 'thaiDistribute':
    case 'lowKashida':
    case 'mediumKashida':
    case 'highKashida':
      return 'justify';
    default:
      return undefined;
  }
}

/** Reads a switch such as `<w:b/>` or `<w:b w:val="0"/>`. */
export function isOn(element: Element): boolean {
  const value = element.attr('w:val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

export function toNumber(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,9}(?:\.\d{1,6})?$/u.test(value)) return undefined;
  return Number(value);
}

/** What is known for sure, in the contract's words. */
export function toTextStyle(properties: RunProperties): TextStyle {
  // A named Latin font is the look of Chinese text too where no East Asian one is set.
  const font = properties.font === undefined ? properties.latin : properties.font;
  return {
    ...(font ? { font } : {}),
    ...(properties.size === undefined ? {} : { size: properties.size }),
    ...(properties.color ? { color: properties.color } : {}),
    ...(properties.bold === undefined ? {} : { bold: properties.bold }),
    ...(properties.italic === undefined ? {} : { italic: properties.italic }),
    ...(properties.underline === undefined ? {} : { underline: properties.underline }),
  };
}
