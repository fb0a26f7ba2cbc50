import traditional from 'opencc-js/dict/TSCharacters';

/** What a UTF-16 unit is, beside its folded form in the lower sixteen bits; a letter or Han character has none. */
export const DIGIT = 1 << 16;
/** Not part of the text: white space, control and zero-width characters. */
export const DROPPED = 1 << 17;
/** A line begins behind it. */
export const LINE_END = 1 << 18;
/** A sentence begins behind it. */
export const SENTENCE_END = 1 << 19;
/** The first half of a character outside the basic plane. */
export const HIGH_SURROGATE = 1 << 20;
/** Neither letter nor figure nor Han. */
export const MARK = 1 << 21;
export const FOLDED = 0xffff;

/**
 * Each UTF-16 unit folded: full-width and compatibility forms as the plain character, capitals as small letters,
 * traditional characters as simplified ones (one for one, so that places stay exact), marks that are taken for each
 * other, by people or by character recognition, as one of them.
 */
export const signs = new Uint32Array(0x10000);

/** First the mark that stands for the others. 、 and ， are exchanged by every second editor. */
const alike = [
  ',，、､',
  '.。｡．',
  ';；',
  ':：︰∶',
  '·・•‧∙⋅',
  '-‐‑‒–—―−─━',
  '~～〜∼',
  '"“”„‟″「」『』\'‘’‚‛′`',
  '<《〈«‹',
  '>》〉»›',
  '[〔【［',
  ']〕】］',
  '〇○◯',
  '…⋯',
] as const;
/** Blocks in which a character has a plain twin: radicals, compatibility ideographs, vertical, small and wide forms. */
const compatible = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xffee],
] as const;
const dropped = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  // variation selectors choose a glyph, not a character
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

function fill(): void {
  for (let unit = 0; unit < signs.length; unit++) signs[unit] = unit;
  for (const [from, to] of compatible) {
    for (let unit = from; unit <= to; unit++) {
      const twin = String.fromCharCode(unit).normalize('NFKC');
      if (twin.length === 1) signs[unit] = twin.charCodeAt(0);
    }
  }
  const simple = new Map([...pairs(traditional.split('|')), ...alike.flatMap(marksLike)]);
  for (let unit = 0; unit < signs.length; unit++) {
    const code = simple.get(signs[unit] ?? 0) ?? signs[unit] ?? 0;
    const folded = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    signs[unit] = folded | kindOf(folded);
  }
  for (const [from, to] of dropped) signs.fill(DROPPED, from, to + 1);
  for (const end of '\n\r') signs[end.charCodeAt(0)] = DROPPED | LINE_END;
  for (const end of '。｡！？；!?;︔︕︖︒') {
    const unit = end.charCodeAt(0);
    signs[unit] = (signs[unit] ?? 0) | SENTENCE_END;
  }
}

function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  const isLetterOrHan = (code >= 0x61 && code <= 0x7a) || code >= 0x3400 || code === ZERO_OF_HAN;
  return isLetterOrHan ? 0 : MARK;
}

/** 〇, that stands among the marks. */
const ZERO_OF_HAN = 0x3007;

/** Pairs of two UTF-16 units; those of longer characters are left out, no place would be exact. */
function pairs(lines: readonly string[]): [number, number][] {
  return lines.filter((line) => line.length === 3).map((line) => [line.charCodeAt(0), line.charCodeAt(2)]);
}

function marksLike(marks: string): [number, number][] {
  return [...marks].map((mark) => [mark.charCodeAt(0), marks.charCodeAt(0)]);
}

fill();
