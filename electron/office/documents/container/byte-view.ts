/** Little-endian numbers of a byte array. What lies outside reads as 0: ask `has` where that would matter. */
export class ByteView {
  readonly bytes: Uint8Array;
  #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  has(at: number, length: number): boolean {
    return at >= 0 && length >= 0 && at + length <= this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return this.has(at, 2) ? this.#view.getUint16(at, true) : 0;
  }

  i16(at: number): number {
    return this.has(at, 2) ? this.#view.getInt16(at, true) : 0;
  }

  u32(at: number): number {
    return this.has(at, 4) ? this.#view.getUint32(at, true) : 0;
  }

  i32(at: number): number {
    return this.has(at, 4) ? this.#view.getInt32(at, true) : 0;
  }

  /** As much of the range as there is. */
  slice(at: number, length: number): Uint8Array {
    return this.bytes.subarray(Math.max(0, at), Math.max(0, at + Math.max(0, length)));
  }

  /** Code units as they are, half surrogate pairs too: a decoder would change their number. */
  utf16(at: number, length: number): string {
    const units = new Uint16Array(Math.max(0, Math.min(length, Math.floor((this.length - at) / 2))));
    for (let index = 0; index < units.length; index += 1) units[index] = this.#view.getUint16(at + index * 2, true);
    return fromUnits(units);
  }
}

/** In portions, because a call takes only so many arguments. */
function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096));
  return text;
}
