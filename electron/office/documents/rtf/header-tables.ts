import { codePageOfCharset, decodeBytes } from './code-pages.ts';
import type { Token } from './tokens.ts';

type Font = { name: string; page?: number; isSymbol: boolean };

/** fonts and colours of one document; more is a hostile file */
const mostEntries = 10_000;

/** The tables at the head of an RTF file that its text refers to. */
export class HeaderTables {
  readonly fonts = new Map<number, Font>();
  /** RRGGBB; `null` for the automatic one */
  readonly colors: (string | null)[] = [];
  documentPage = 1252;
  defaultFont = 0;
  #font: Font | null = null;
  #bytes: number[] = [];
  #color: { red: number; green: number; blue: number } | null = null;

  /** Takes a token of the font table. */
  readFont(token: Token, bytes: Uint8Array): void {
    if (token.kind === 'byte') this.#bytes.push(token.value);
    if (token.kind === 'bytes') {
      for (let at = token.start; at < token.end; at += 1) this.#readNameByte(bytes[at] ?? 0);
    }
    if (token.kind === 'close') this.#endFont();
    if (token.kind !== 'word') return;
    switch (token.name) {
      case 'f':
        this.#endFont();
        this.#font = { name: '', isSymbol: false };
        if (this.fonts.size < mostEntries) this.fonts.set(token.value ?? 0, this.#font);
        break;
      case 'fcharset':
        if (this.#font !== null) {
          this.#font.isSymbol = token.value === 2;
          const page = codePageOfCharset(token.value ?? 0);
          if (page !== undefined) this.#font.page = page;
        }
        break;
      case 'cpg':
        if (this.#font !== null && token.value !== null) this.#font.page = token.value;
        break;
      case 'u':
        this.#flush();
        if (this.#font !== null) this.#font.name += String.fromCharCode((token.value ?? 0) & 0xffff);
        break;
    }
  }

  #readNameByte(byte: number): void {
    if (byte === 0x3b) this.#endFont();
    else if (this.#bytes.length < 256) this.#bytes.push(byte);
  }

  #flush(): void {
    if (this.#font !== null && this.#bytes.length > 0) {
      this.#font.name += decodeBytes(Uint8Array.from(this.#bytes), this.#font.page, this.documentPage);
    }
    this.#bytes = [];
  }

  #endFont(): void {
    this.#flush();
    if (this.#font !== null) this.#font.name = this.#font.name.trim();
    this.#font = null;
  }

  /** Takes a token of the colour table. */
  readColor(token: Token, bytes: Uint8Array): void {
    if (token.kind === 'bytes') {
      for (let at = token.start; at < token.end; at += 1) if (bytes[at] === 0x3b) this.#endColor();
    }
    if (token.kind !== 'word' || !isPrimary(token.name)) return;
    this.#color ??= { red: 0, green: 0, blue: 0 };
    this.#color[token.name] = Math.min(255, Math.max(0, token.value ?? 0));
  }

  #endColor(): void {
    const color = this.#color;
    this.#color = null;
    if (this.colors.length >= mostEntries) return;
    const hex = (value: number) => value.toString(16).padStart(2, '0').toUpperCase();
    this.colors.push(color === null ? null : hex(color.red) + hex(color.green) + hex(color.blue));
  }
}

function isPrimary(name: string): name is 'red' | 'green' | 'blue' {
  return name === 'red' || name === 'green' || name === 'blue';
}
