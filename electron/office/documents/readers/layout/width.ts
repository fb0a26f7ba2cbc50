/** Han, kana and the marks that fill a Han character's square. */
const wide =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u{3000}-\u{303F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{2460}-\u{24FF}\u{25A0}-\u{25FF}“”‘’—…―─《》〇]$/u;
const narrow = /^[iljftr.,:;'!|()[\]]$/u;
/** Marks whose glyph fills half of its square only, so that layout may squeeze them. */
const squeezed = /^[，。、；：！？（）〔〕【】《》〈〉「」『』“”‘’]$/u;

/** How far a character usually moves the pen, in font sizes. */
export function advance(character: string): number {
  if (wide.test(character)) return 1;
  if (/^\p{M}$/u.test(character)) return 0;
  return narrow.test(character) ? 0.3 : 0.5;
}

export function isWide(character: string): boolean {
  return wide.test(character);
}

export function isSqueezed(character: string): boolean {
  return squeezed.test(character);
}

export function isBlank(text: string): boolean {
  return /^[\s\u{200B}\u{FEFF}]*$/u.test(text);
}

export function lastCharacter(text: string): string {
  const last = text.slice(-1);
  return last >= '\u{DC00}' && last <= '\u{DFFF}' ? text.slice(-2) : last;
}

export function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20);
}

/** Natural width of a text in font sizes. */
export function naturalWidth(text: string): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width;
}
