/**
 * A text made comparable: white space, line breaks and invisible marks dropped. `codes` are the characters as they
 * stand; in `shapes` full-width forms, quotes, brackets and letter case are folded, and all digits are one sign, so that
 * last year's sentence with this year's figures still lines up.
 */
export type Normalised = Readonly<{
  length: number;
  /** one code point each */
  codes: Int32Array;
  shapes: Int32Array;
  /** UTF-16 offset in the original where the code point begins */
  from: Int32Array;
  /** UTF-16 offset in the original where the code point ends */
  to: Int32Array;
  /** 1 where a line or sentence begins; one entry more than codes, the last one is always 1 */
  begins: Uint8Array;
}>;

const DIGIT_SHAPE = 0x30;
const sentenceEnds = new Set([...'。！？；!?;'].map((mark) => fold(mark.codePointAt(0) ?? 0)));

export function normalise(text: string): Normalised {
  const codes = new Int32Array(text.length);
  const shapes = new Int32Array(text.length);
  const from = new Int32Array(text.length);
  const to = new Int32Array(text.length);
  const begins = new Uint8Array(text.length + 1);
  let length = 0;
  let isBegin = 1;

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      codes[length] = unit;
      shapes[length] = unit;
      from[length] = at;
      to[length] = ++at;
      begins[length++] = isBegin;
      isBegin = 0;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    if (point === 0x0a || point === 0x0d) isBegin = 1;
    if (!isDropped(point)) {
      const code = fold(point);
      codes[length] = point;
      shapes[length] = code >= 0x30 && code <= 0x39 ? DIGIT_SHAPE : code;
      from[length] = at;
      to[length] = at + width;
      begins[length] = isBegin;
      length++;
      isBegin = sentenceEnds.has(code) ? 1 : 0;
    }
    at += width;
  }
  begins[length] = 1;
  return {
    length,
    codes: codes.subarray(0, length),
    shapes: shapes.subarray(0, length),
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    begins: begins.subarray(0, length + 1),
  };
}

/** Half-open span of normalised positions as a span of UTF-16 offsets of the original. */
export function originalSpan(text: Normalised, start: number, end: number): [number, number] {
  if (end <= start) {
    const at = text.from[start] ?? text.to[text.length - 1] ?? 0;
    return [at, at];
  }
  return [text.from[start] ?? 0, text.to[end - 1] ?? 0];
}

function isDropped(point: number): boolean {
  if (point <= 0x20) return true;
  if (point < 0x7f) return false;
  if (point <= 0xa0 || point === 0xad) return true;
  if (point < 0x2000) return point === 0x1680;
  if (point < 0x3001)
    return (
      point <= 0x200f ||
      (point >= 0x2028 && point <= 0x202f) ||
      point === 0x205f ||
      point === 0x2060 ||
      point === 0x3000
    ); // prettier-ignore
  return point === 0xfeff;
}

function fold(point: number): number {
  if (point >= 0xff01 && point <= 0xff5e) return lower(point - 0xfee0);
  if (point < 0x80) return lower(point);
  switch (point) {
    case 0x201c: // “
    case 0x201d: // ”
    case 0x300c: // 「
    case 0x300d: // 」
      return 0x22;
    case 0x2018: // ‘
    case 0x2019: // ’
      return 0x27;
    case 0x3014: // 〔
    case 0x3010: // 【
      return 0x5b;
    case 0x3015: // 〕
    case 0x3011: // 】
      return 0x5d;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return 0x2d;
    default:
      return point;
  }
}

function lower(ascii: number): number {
  return ascii >= 0x41 && ascii <= 0x5a ? ascii + 0x20 : ascii;
}
