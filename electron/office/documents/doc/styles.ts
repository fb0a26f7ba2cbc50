import { ByteView } from '../container/byte-view.ts';
import type { RunProperties } from '../docx/properties.ts';
import { limits } from '../limits.ts';
import type { Place } from './fib.ts';
import { type CharacterLook, type ParagraphLook, readCharacterLook, readParagraphLook, settle } from './looks.ts';

const noStyle = 0xfff;

type Style = Readonly<{
  /** number of the built-in style that this is; 1 to 9 are headings */
  builtIn: number;
  basedOn: number;
  characters: CharacterLook;
  paragraph: ParagraphLook;
}>;
type Resolved = Readonly<{ run: RunProperties; paragraph: ParagraphLook; heading?: number }>;

/** The styles of a .doc by their numbers. */
export class StyleTable {
  #styles: readonly (Style | null)[];
  #resolved = new Map<number, Resolved>();

  constructor(styles: readonly (Style | null)[]) {
    this.#styles = styles;
  }

  resolve(number: number): Resolved {
    const known = this.#resolved.get(number);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    for (
      let style = this.#styles[number];
      style && chain.length < limits.styleDepth;
      style = this.#styles[style.basedOn]
    ) {
      chain.push(style);
    }
    let run: RunProperties = {};
    for (const { characters } of chain.toReversed()) run = over(run, characters);
    const heading = chain.find(({ builtIn }) => builtIn >= 1 && builtIn <= 9)?.builtIn;
    const resolved = {
      run,
      paragraph: Object.assign({}, ...chain.toReversed().map(({ paragraph }) => paragraph)) as ParagraphLook,
      ...(heading === undefined ? {} : { heading }),
    };
    this.#resolved.set(number, resolved);
    return resolved;
  }

  /** Look of characters in a paragraph of a style. */
  run(paragraphStyle: number, own: CharacterLook): RunProperties {
    const outer = this.resolve(paragraphStyle).run;
    const style = own.style === undefined ? null : this.#styles[own.style];
    return over(style ? over(outer, style.characters) : outer, own);
  }
}

function over(outer: RunProperties, own: CharacterLook): RunProperties {
  const {
    style: _style,
    bold,
    italic,
    hidden,
    deleted: _d,
    inserted: _i,
    special: _s,
    holds: _h,
    symbol: _c,
    ...plain
  } = own;
  const merged: RunProperties = { ...outer, ...plain };
  const switches = {
    bold: settle(bold, outer.bold),
    italic: settle(italic, outer.italic),
    hidden: settle(hidden, outer.hidden),
  };
  for (const name of ['bold', 'italic', 'hidden'] as const) {
    const value = switches[name];
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** Reads the style sheet; `null` if it is missing or can't be followed. */
export function readStyles(table: ByteView, place: Place, fonts: readonly string[]): StyleTable | null {
  if (place.length < 20 || !table.has(place.at, place.length)) return null;
  const sheet = new ByteView(table.slice(place.at, place.length));
  const headLength = sheet.u16(0);
  const count = sheet.u16(2);
  const fixedLength = sheet.u16(4);
  const styles: (Style | null)[] = [];
  let at = 2 + headLength;
  for (let index = 0; index < count && sheet.has(at, 2); index += 1) {
    const length = sheet.u16(at);
    styles.push(length === 0 ? null : readStyle(new ByteView(sheet.slice(at + 2, length)), fixedLength, fonts));
    at += 2 + length;
  }
  return styles.length === 0 ? null : new StyleTable(styles);
}

function readStyle(record: ByteView, fixedLength: number, fonts: readonly string[]): Style {
  const kind = record.u16(2) & 0xf;
  const basedOn = record.u16(2) >> 4;
  const lists: Uint8Array[] = [];
  let at = fixedLength + 2 + (record.u16(fixedLength) + 1) * 2;
  while (record.has(at, 2) && lists.length < 2) {
    const length = record.u16(at);
    lists.push(record.slice(at + 2, length));
    at += 2 + length + (length % 2);
  }
  const [first, second] = lists;
  const isParagraph = kind === 1;
  return {
    builtIn: isParagraph ? record.u16(0) & 0xfff : 0,
    basedOn: basedOn === noStyle ? -1 : basedOn,
    characters: readCharacterLook((isParagraph ? second : kind === 2 ? first : undefined) ?? new Uint8Array(), fonts),
    paragraph: isParagraph ? readParagraphLook((first ?? new Uint8Array()).subarray(2)) : {},
  };
}

/** Names of the fonts by their numbers. */
export function readFonts(table: ByteView, place: Place): string[] {
  const fonts: string[] = [];
  const end = Math.min(place.at + place.length, table.length);
  const count = table.u16(place.at);
  let at = place.at + 4;
  while (at < end && fonts.length < count) {
    const length = table.u8(at) + 1;
    const name = table.utf16(at + 40, Math.max(0, (length - 40) / 2));
    fonts.push(name.replace(/\0.*$/su, ''));
    at += length;
  }
  return fonts;
}
