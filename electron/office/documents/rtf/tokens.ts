/** What an RTF file is made of. Numbers of a control word are `null` where it has none. */
export type Token =
  | Readonly<{ kind: 'open' | 'close' | 'end' | 'cut' }>
  | Readonly<{ kind: 'word'; name: string; value: number | null }>
  | Readonly<{ kind: 'symbol'; sign: string }>
  /** one byte written as `\'xx` */
  | Readonly<{ kind: 'byte'; value: number }>
  /** bytes as they stand, without line ends, from `start` up to `end` */
  | Readonly<{ kind: 'bytes'; start: number; end: number }>;

const open = { kind: 'open' } as const;
const close = { kind: 'close' } as const;
const end = { kind: 'end' } as const;
/** the file ends within a control word or in binary data */
const cut = { kind: 'cut' } as const;

const code = { newLine: 0x0a, return: 0x0d, quote: 0x27, backslash: 0x5c, open: 0x7b, close: 0x7d } as const;
/** letters of a control word; more is no RTF */
const longestName = 32;

/** Takes an RTF file apart in one pass. */
export class Tokens {
  readonly bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get at(): number {
    return this.#at;
  }

  next(): Token {
    const { bytes } = this;
    while (bytes[this.#at] === code.newLine || bytes[this.#at] === code.return) this.#at += 1;
    switch (bytes[this.#at]) {
      case undefined:
        return end;
      case code.open:
        this.#at += 1;
        return open;
      case code.close:
        this.#at += 1;
        return close;
      case code.backslash:
        return this.#control();
      default:
        return this.#plain();
    }
  }

  /** Leaves binary data out; false if the file ends before it does. */
  skip(length: number): boolean {
    this.#at = Math.min(this.#at + Math.max(0, length), this.bytes.length);
    return this.#at < this.bytes.length;
  }

  #plain(): Token {
    const { bytes } = this;
    const start = this.#at;
    let at = start;
    for (let byte = bytes[at]; byte !== undefined; byte = bytes[at]) {
      if (byte === code.backslash || byte === code.open || byte === code.close) break;
      if (byte === code.newLine || byte === code.return) break;
      at += 1;
    }
    this.#at = at;
    return { kind: 'bytes', start, end: at };
  }

  #control(): Token {
    const { bytes } = this;
    const first = bytes[this.#at + 1];
    if (first === undefined) {
      this.#at = bytes.length;
      return cut;
    }
    if (isLetter(first)) return this.#word();
    this.#at += 2;
    if (first !== code.quote) {
      // A backslash before a line end is a paragraph's end.
      if (first === code.newLine || first === code.return) return { kind: 'word', name: 'par', value: null };
      return { kind: 'symbol', sign: String.fromCharCode(first) };
    }
    const high = hexDigit(bytes[this.#at]);
    const low = hexDigit(bytes[this.#at + 1]);
    if (high === null || low === null) return this.#at + 1 < bytes.length ? { kind: 'symbol', sign: "'" } : cut;
    this.#at += 2;
    return { kind: 'byte', value: high * 16 + low };
  }

  #word(): Token {
    const { bytes } = this;
    const start = this.#at + 1;
    let at = start;
    while (at - start < longestName && isLetter(bytes[at])) at += 1;
    const name = String.fromCharCode(...bytes.subarray(start, at));
    const sign = bytes[at] === 0x2d && isDigit(bytes[at + 1]) ? -1 : 1;
    if (sign === -1) at += 1;
    let value: number | null = null;
    for (let byte = bytes[at]; byte !== undefined && isDigit(byte); byte = bytes[at]) {
      value = Math.min((value ?? 0) * 10 + byte - 0x30, 0x7fffffff);
      at += 1;
    }
    if (bytes[at] === 0x20) at += 1;
    this.#at = at;
    return { kind: 'word', name, value: value === null ? null : value * sign };
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null;
  if (isDigit(byte)) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null;
}
