export type Decoded = Readonly<{
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** places that are no text in this encoding; each stands as U+FFFD */
  damaged: number;
}>;

/**
 * Decodes plain text: by its byte-order mark, else strict UTF-8, else GB18030 (of which GBK and GB2312 are parts),
 * else UTF-16 by the look of it. `null`: this is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return decode(bytes.subarray(marked.skip), marked.encoding);
  const utf8 = decode(bytes, 'utf-8');
  if (utf8.damaged === 0 && controls(utf8.text) === 0) return looksLikeGb2312(utf8) ? decode(bytes, 'gb18030') : utf8;
  if (isDamagedUtf8(utf8)) return utf8;
  const chinese = decode(bytes, 'gb18030');
  if (chinese.damaged === 0 && controls(chinese.text) === 0) return chinese;
  return byPattern(bytes) ?? mostlyText(utf8) ?? mostlyText(chinese);
}

function byMark(bytes: Uint8Array): { encoding: Decoded['encoding']; skip: number } | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', skip: 2 };
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return { encoding: 'gb18030', skip: 4 };
  return null;
}

function decode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding, damaged: 0 };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, encoding, damaged: count(text, (code) => code === 0xfffd) };
  }
}

/**
 * The bytes are UTF-8 by chance: 通, 知, 一 and some 600 more of GB2312's common characters are letters of Latin, Greek,
 * Cyrillic or Hebrew in UTF-8, so a text of these alone is both. It is Chinese when all its characters beyond ASCII are
 * such ones and none touches an ASCII letter, as those of a foreign word or of pinyin do.
 */
function looksLikeGb2312({ text }: Decoded): boolean {
  const beyondAscii = count(text, (code) => code > 0x7f);
  return (
    beyondAscii > 0 && beyondAscii === count(text, isCommonGb2312) && !/[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/iu.test(text)
  );
}

/** UTF-8's two bytes of this code are a common character of GB2312: lead byte C4 to D7, second byte A1 to BF. */
function isCommonGb2312(code: number): boolean {
  return code >= 0x121 && code < 0x600 && code % 0x40 > 0x20;
}

/** Some bytes are broken, but the rest makes far more Chinese than GB18030 would by chance in UTF-8's pattern. */
function isDamagedUtf8({ text, damaged }: Decoded): boolean {
  return damaged > 0 && damaged * 10 <= count(text, isEastAsian) && controls(text) === 0;
}

/** Chinese UTF-16 without a mark: nearly all of it is Han, Chinese marks and printable ASCII in one byte order. */
function byPattern(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 === 1) return null;
  const little = decode(bytes, 'utf-16le');
  const big = decode(bytes, 'utf-16be');
  const better = plausible(little.text) >= plausible(big.text) ? little : big;
  return better.damaged === 0 && plausible(better.text) >= 0.95 ? better : null;
}

function plausible(text: string): number {
  const fits = (code: number) => isEastAsian(code) || (code >= 0x20 && code < 0x7f) || (code >= 9 && code <= 13);
  return count(text, fits) / text.length;
}

/** Han, Chinese marks, full-width forms, dashes and quotation marks. */
function isEastAsian(code: number): boolean {
  const inRange = (first: number, last: number) => code >= first && code <= last;
  return inRange(0x2010, 0x2030) || inRange(0x3000, 0x303f) || inRange(0x4e00, 0x9fff) || inRange(0xff00, 0xffef);
}

/** A few bad bytes in an otherwise sound text are reported, not refused. */
function mostlyText(decoded: Decoded): Decoded | null {
  const bad = decoded.damaged + controls(decoded.text);
  return bad * 100 <= decoded.text.length ? decoded : null;
}

/** Control characters that no text file holds; tabs, line ends, page feeds and the DOS end mark do occur. */
function controls(text: string): number {
  return count(text, (code) => (code < 0x20 ? (code < 9 || code > 13) && code !== 0x1a : code === 0x7f));
}

/** Counts without making anything of each hit: a text may be tens of millions of characters long. */
function count(text: string, matches: (code: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) if (matches(text.charCodeAt(at))) found += 1;
  return found;
}
