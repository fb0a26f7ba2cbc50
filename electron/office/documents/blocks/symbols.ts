import { codePoint } from 'dingbat-to-unicode';

/** Stands where the file shows something that has no text. */
export const placeholder = '□';

type Fonts = readonly (string | null | undefined)[];

/** One character of a symbol font as text: `isLost` where nobody knows what it shows, and the placeholder stands for it. */
export type Sign = Readonly<{ text: string; isLost: boolean }>;

/** A stretch of a run's text as it reads, and where it stands among the run's own UTF-16 code units. */
export type Piece = Sign & Readonly<{ at: number; length: number }>;

/** Windows shows code 0x20–0xFF of a symbol font as U+F020–F0FF; no Chinese character set has characters of its own there. */
const first = 0xf020;
const last = 0xf0ff;
const symbols = /[\u{F020}-\u{F0FF}]/gu;

/**
 * What a character shows that the file calls one of a symbol font (`w:sym` and its like), by the first of the fonts that
 * is known: Symbol, Webdings, Wingdings and its two sisters. Any other font keeps the character that has the code.
 */
export function symbolOf(fonts: Fonts, code: number): Sign {
  const known = lookUp(fonts, code);
  if (known !== undefined) return { text: known, isLost: false };
  const isText = code >= 0x20 && code !== 0x7f && code <= 0x10ffff && /[^\p{C}]/u.test(String.fromCodePoint(code));
  return isText ? { text: String.fromCodePoint(code), isLost: false } : lost;
}

/** What a byte in a font of the symbol character set shows. */
export function symbolOfByte(fonts: Fonts, byte: number): Sign {
  const known = lookUp(fonts, byte);
  return known === undefined ? lost : { text: known, isLost: false };
}

/** A run's text with the characters in it that are of a symbol font, whether or not the file calls them so. */
export function* readSymbols(text: string, fonts: Fonts): Generator<Piece> {
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(symbols)) {
    if (index > from) yield plain(text.slice(from, index), from);
    yield { ...symbolOf(fonts, sign.charCodeAt(0)), at: index, length: 1 };
    from = index + 1;
  }
  if (from < text.length) yield plain(text.slice(from), from);
}

const lost: Sign = { text: placeholder, isLost: true };

function plain(text: string, at: number): Piece {
  return { text, isLost: false, at, length: text.length };
}

function lookUp(fonts: Fonts, code: number): string | undefined {
  const byte = code >= first && code <= last ? code - 0xf000 : code;
  for (const font of fonts) {
    const found = font ? codePoint(typeface(font), byte)?.string : undefined;
    if (found !== undefined && !/\p{C}/u.test(found)) return usual.get(found) ?? found;
  }
  return undefined;
}

/** A font's name as the library has it: pdf says `Wingdings2`, `Wingdings-Regular`, `SymbolMT`. */
function typeface(font: string): string {
  return font
    .trim()
    .replace(/(?:[-,]\w+|MT)$/u, '')
    .replace(/^(?<name>Wingdings) ?(?<number>[23])$/iu, '$<name> $<number>');
}

/**
 * The character that people type, and that fonts for Chinese have, for a sign of which Unicode keeps several kinds: boxes,
 * ticks, crosses, dots and arrows of forms. So a form reads the same whether its boxes were typed or inserted.
 */
const usual: ReadonlyMap<string, string> = new Map([
  ...same('□', '\u{1F78E}\u{1F78F}\u{1F790}\u{1F791}\u{25FB}'),
  ...same('■', '\u{25FC}'),
  ...same('☑', '\u{1F5F9}'),
  ...same('☒', '\u{1F5F7}\u{1F5F5}'),
  ...same('✓', '\u{1F5F8}'),
  ...same('✗', '\u{1F5F6}'),
  ...same('●', '\u{26AB}'),
  ...same('○', '\u{2B58}\u{1F785}'),
  ...same('←', '\u{1F868}\u{1F878}'),
  ...same('↑', '\u{1F869}\u{1F879}'),
  ...same('→', '\u{1F86A}\u{1F87A}'),
  ...same('↓', '\u{1F86B}\u{1F87B}'),
]);

function same(usual: string, others: string): [string, string][] {
  return [...others].map((other) => [other, usual]);
}
