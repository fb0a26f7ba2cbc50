import { DIGIT, DROPPED, FOLDED, HIGH_SURROGATE, LINE_END, MARK, SENTENCE_END, signs } from './folding.ts';

/**
 * A text made comparable: white space, line breaks and invisible marks dropped, the rest folded (see folding.ts).
 * In `shapes` all digits are one sign too, so that last year's sentence with this year's figures still lines up.
 */
export type Normalised = Readonly<{
  length: number;
  /** one code point each, folded but for marks and figures, which are as they stand */
  codes: Int32Array;
  shapes: Int32Array;
  /** UTF-16 offset in the original where the code point begins */
  from: Int32Array;
  /** 1 where a line or sentence begins; one entry more than codes, the last one is always 1 */
  begins: Uint8Array;
}>;

/** What stands for any digit in `shapes`. */
export const DIGIT_SHAPE = 0x30;

export function normalise(text: string): Normalised {
  const size = text.length;
  const codes = new Int32Array(size);
  const shapes = new Int32Array(size);
  const from = new Int32Array(size);
  const begins = new Uint8Array(size + 1);
  let length = 0;
  let isBegin = 1;

  for (let at = 0; at < size; at++) {
    const unit = text.charCodeAt(at);
    const sign = signs[unit] ?? 0;
    if ((sign & DROPPED) !== 0) {
      if ((sign & LINE_END) !== 0) isBegin = 1;
      continue;
    }
    from[length] = at;
    begins[length] = isBegin;
    if (sign <= FOLDED) {
      codes[length] = sign;
      shapes[length++] = sign;
      isBegin = 0;
      continue;
    }
    if ((sign & HIGH_SURROGATE) !== 0) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at++;
      codes[length] = point;
      shapes[length++] = point;
    } else {
      codes[length] = (sign & MARK) !== 0 ? unit : sign & FOLDED;
      shapes[length++] = (sign & DIGIT) !== 0 ? DIGIT_SHAPE : sign & FOLDED;
    }
    isBegin = (sign & SENTENCE_END) !== 0 ? 1 : 0;
  }
  begins[length] = 1;
  return {
    length,
    codes: codes.subarray(0, length),
    shapes: shapes.subarray(0, length),
    from: from.subarray(0, length),
    begins: begins.subarray(0, length + 1),
  };
}

/** A name without white space, full-width and traditional characters: 雲溪縣水利局 → 云溪县水利局. */
export function plainName(name: string): string {
  return String.fromCodePoint(...normalise(name).codes);
}

/** Half-open span of normalised positions as a span of UTF-16 offsets of the original. */
export function originalSpan(text: Normalised, start: number, end: number): [number, number] {
  if (end <= start) {
    const at = start < text.length ? (text.from[start] ?? 0) : endOf(text, text.length - 1);
    return [at, at];
  }
  return [text.from[start] ?? 0, endOf(text, end - 1)];
}

function endOf({ from, codes }: Normalised, last: number): number {
  return last < 0 ? 0 : (from[last] ?? 0) + ((codes[last] ?? 0) > 0xffff ? 2 : 1);
}
