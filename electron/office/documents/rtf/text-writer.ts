import type { TextStyle } from '#shared/contract/index.ts';
import { type Piece, readSymbols, symbolOfByte } from '../blocks/symbols.ts';
import type { Tally } from '../blocks/tally.ts';
import { separatorAfter } from '../docx/numbering.ts';
import { decodeBytes } from './code-pages.ts';
import type { Destination } from './destinations.ts';
import type { Frame } from './frame.ts';
import type { HeaderTables } from './header-tables.ts';
import { type CharacterLook, toTextStyle } from './looks.ts';

/** Where text goes and how it looks. */
type Place = Readonly<{ destination: Destination; look: CharacterLook }>;

/** UTF-16 code units of a list entry's number that are kept */
const longestLabel = 100;

/** Collects bytes that are decoded together, and puts text where it belongs, or on the list of what isn't shown. */
export class TextWriter {
  /** UTF-16 code units so far */
  length = 0;
  #tables: HeaderTables;
  #tally: Tally;
  #bytes: number[] = [];
  #label: { text: string; look: CharacterLook } | null = null;
  #hiddenLook: CharacterLook | null = null;
  #deleting = false;
  #styled: { look: CharacterLook; style: TextStyle } | null = null;

  constructor(tables: HeaderTables, tally: Tally) {
    this.#tables = tables;
    this.#tally = tally;
  }

  add(byte: number): void {
    this.#bytes.push(byte);
  }

  /** bytes that wait for those after them */
  get waiting(): number {
    return this.#bytes.length;
  }

  flush({ destination, look }: Place, frame: Frame): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const { fonts, defaultFont, documentPage } = this.#tables;
    const font = fonts.get(look.font ?? defaultFont);
    const eastAsian = look.eastAsian === undefined ? undefined : fonts.get(look.eastAsian);
    if (font?.isSymbol === true && look.script !== 'eastAsian') {
      const place = { destination, look };
      if (destination === 'label') this.#emit(bulletsOf(bytes), place, frame);
      else this.#emitAll(symbolsOf(bytes, font.name), bytes.length, place, frame);
    } else {
      const page = (look.script === 'eastAsian' ? eastAsian?.page : undefined) ?? font?.page;
      this.#emit(this.#decoded(bytes, page, eastAsian?.page ?? documentPage), { destination, look }, frame);
    }
  }

  /** Text that needs no decoding, behind what waits for it. */
  write(text: string, place: Place, frame: Frame): void {
    this.flush(place, frame);
    this.#emit(text, place, frame);
  }

  beginLabel(look: CharacterLook): void {
    this.#label = { text: '', look };
  }

  /** The number of a list entry with what separates it from the text; '' where it shows none. */
  endLabel(): { text: string; style: TextStyle } | null {
    const label = this.#label;
    this.#label = null;
    if (label === null) return null;
    const text = label.text.trim().replaceAll(/[\u{E000}-\u{F8FF}]/gu, '•');
    const whole = text === '' ? '' : text + separatorAfter(text, 'tab');
    return { text: whole, style: this.#styleOf(label.look) };
  }

  #decoded(bytes: Uint8Array, fontPage: number | undefined, documentPage: number): string {
    const text = decodeBytes(bytes, fontPage, documentPage);
    if (text.includes('\u{FFFD}')) this.#tally.lost('damagedCharacters');
    return text;
  }

  #emit(raw: string, place: Place, frame: Frame): void {
    // Control characters that the file holds as such are no text.
    const text = raw.replaceAll(/[^\P{Cc}\t\n]/gu, '');
    if (place.destination !== 'label') {
      this.#emitAll(readSymbols(text, this.#fontsOf(place.look)), text.length, place, frame);
      return;
    }
    this.length += text.length;
    if (this.#label !== null && this.#label.text.length < longestLabel) this.#label.text += text;
  }

  /** `length`: of the text that the pieces are, in UTF-16 code units. */
  #emitAll(pieces: Iterable<Piece>, length: number, { look }: Place, frame: Frame): void {
    this.length += length;
    if (!this.#isShown(look)) return;
    if (look.inserted === true) this.#tally.saw('insertions');
    for (const piece of pieces) {
      if (piece.isLost) this.#tally.lost('symbols');
      frame.append(piece.text, look, this.#styleOf(look), piece.length);
    }
  }

  #fontsOf({ font, eastAsian }: CharacterLook): (string | undefined)[] {
    const { fonts, defaultFont } = this.#tables;
    return [fonts.get(font ?? defaultFont)?.name, eastAsian === undefined ? undefined : fonts.get(eastAsian)?.name];
  }

  #isShown(look: CharacterLook): boolean {
    const wasDeleting = this.#deleting;
    this.#deleting = look.deleted === true;
    if (this.#deleting) {
      if (!wasDeleting) this.#tally.lost('deletedText');
      return false;
    }
    if (look.hidden !== true) return true;
    if (this.#hiddenLook !== look) this.#tally.lost('hiddenText');
    this.#hiddenLook = look;
    return false;
  }

  #styleOf(look: CharacterLook): TextStyle {
    if (this.#styled?.look !== look) this.#styled = { look, style: toTextStyle(look, this.#tables) };
    return this.#styled.style;
  }
}

/** A list's signs are bullets, whatever their font shows; only blanks mean the same in it as elsewhere. */
function bulletsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte > 0x20 ? '•' : ' ')).join('');
}

function symbolsOf(bytes: Uint8Array, font: string): Piece[] {
  return Array.from(bytes, (byte, at) => {
    const symbol = byte > 0x20 ? symbolOfByte([font], byte) : { text: ' ', isLost: false };
    return { ...symbol, at, length: 1 };
  });
}
