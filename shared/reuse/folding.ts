import traditional from 'opencc-js/dict/TSCharacters';

/** What a UTF-16 unit is apart from its folded form. Bits. */
export const DIGIT = 1;
/** Not part of the text: white space, control and zero-width characters. */
export const DROPPED = 2;
/** A line begins behind it. */
export const LINE_END = 4;
/** A sentence begins behind it. */
export const SENTENCE_END = 8;
/** The first half of a character outside the basic plane. */
export const HIGH_SURROGATE = 16;

/**
 * Folded form of each UTF-16 unit: full-width and compatibility forms as the plain character, capitals as small letters,
 * traditional characters as simplified ones (one for one, so that places stay exact), marks that are taken for each
 * other, by people or by character recognition, as one of them.
 */
export const folded = new Uint16Array(0x10000);
export const traits = new Uint8Array(0x10000);

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
  for (let unit = 0; unit < folded.length; unit++) folded[unit] = unit;
  for (const [from, to] of compatible) {
    for (let unit = from; unit <= to; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      if (plain.length === 1) folded[unit] = plain.charCodeAt(0);
    }
  }
  const simple = new Map([...pairs(traditional.split('|')), ...alike.flatMap(marksLike)]);
  for (let unit = 0; unit < folded.length; unit++) {
    const plain = simple.get(folded[unit] ?? 0) ?? folded[unit] ?? 0;
    folded[unit] = plain;
    if (plain >= 0x41 && plain <= 0x5a) folded[unit] = plain + 0x20;
    if (plain >= 0x30 && plain <= 0x39) traits[unit] = DIGIT;
    if (unit >= 0xd800 && unit <= 0xdbff) traits[unit] = HIGH_SURROGATE;
  }
  for (const [from, to] of dropped) traits.fill(DROPPED, from, to + 1);
  for (const end of '\n\r') traits[end.charCodeAt(0)] = DROPPED | LINE_END;
  for (const end of '。｡！？；!?;︔︕︖︒') traits[end.charCodeAt(0)] = SENTENCE_END;
}

/** Pairs of two UTF-16 units; those of longer characters are left out, no place would be exact. */
function pairs(lines: readonly string[]): [number, number][] {
  return lines.filter((line) => line.length === 3).map((line) => [line.charCodeAt(0), line.charCodeAt(2)]);
}

function marksLike(marks: string): [number, number][] {
  return [...marks].map((mark) => [mark.charCodeAt(0), marks.charCodeAt(0)]);
}

fill();
