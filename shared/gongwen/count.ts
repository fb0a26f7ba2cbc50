/**
 * `han+runs`, the counting of the report: Han, kana and full-width marks count 1 each; each run of other non-space
 * characters counts 1; a lone half-width mark directly between two of the former counts 0.
 *
 * Full-width letters and digits are neither Han nor marks, so `ＡＢＣ１２３` is one run and counts 1 like `ABC123`
 * (Word is believed to count each of them). `—`, `…`, `“”`, `‘’` and `·` stand as full-width marks in Chinese text and
 * count 1 each. Combining marks, variation selectors and zero-width characters belong to what they follow.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let runStart = -1;
  let runLength = 0;
  let runIsMark = false;
  let wideBefore = false;
  let wideBeforeRun = false;
  const endRun = (wideAfter: boolean): void => {
    if (runStart < 0) return;
    const lone = runLength === 1 && runIsMark && wideBeforeRun && wideAfter;
    if (!lone) count++;
    runStart = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    const type = classify(code);
    if (type === 'attached') {
      if (code > 0xffff) i++;
      continue;
    }
    if (type === 'wide') {
      endRun(true);
      count++;
      wideBefore = true;
    } else if (type === 'space') {
      endRun(false);
      wideBefore = false;
    } else {
      if (runStart < 0) {
        runStart = i;
        runLength = 0;
        wideBeforeRun = wideBefore;
      }
      runLength++;
      runIsMark = isHalfWidthMark(code);
      wideBefore = false;
    }
    if (code > 0xffff) i++;
  }
  endRun(false);
  return count;
}

type CharacterType = 'wide' | 'space' | 'attached' | 'other';

const han = /\p{Script=Han}/u;
const mark = /\p{M}/u;
const blank = /\s/u;

function classify(code: number): CharacterType {
  if (code < 0x80) return code <= 0x20 || code === 0x7f ? 'space' : 'other';
  if (code >= 0x4e00 && code <= 0x9fff) return 'wide';
  if (code >= 0x200b && code <= 0x200f) return 'attached';
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return 'attached';
  if (code >= 0xff00 && code <= 0xffef) return isFullWidthAlphanumeric(code) ? 'other' : 'wide';
  const character = String.fromCodePoint(code);
  if (blank.test(character)) return 'space';
  if (mark.test(character) && !(code >= 0x3000 && code <= 0x30ff)) return 'attached';
  return isWide(code) || han.test(character) ? 'wide' : 'other';
}

function isFullWidthAlphanumeric(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

function isWide(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x30ff) || // CJK marks, kana
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x2010 && code <= 0x2027) || // — ‘’ “” …
    code === 0xb7 ||
    (code >= 0xfe30 && code <= 0xfe6f) // vertical and small forms
  );
}

/** ASCII punctuation and symbols. */
function isHalfWidthMark(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}

/** Width in full-width characters: what fills a line of 28. Half-width characters take half a place. */
export function widthOf(text: string): number {
  let half = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    const type = classify(code);
    if (type === 'wide' || code === 0x3000 || isFullWidthAlphanumeric(code)) half += 2;
    else if (type !== 'attached') half += 1;
  }
  return half / 2;
}
