const quotes: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」', '『': '』' };
const fullWidthZero = 0xff10;

/** Stands for one unit of quoted text: no pattern of this folder takes it for anything. */
export const hidden = '□';

/**
 * The text with what stands inside 《》 and quotation marks made blank and full-width digits and colons made plain, unit
 * for unit, so that offsets stay: names of documents and words that are only quoted ask nobody for anything. A mark
 * that isn't closed on its line hides nothing.
 */
export function mask(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let closer = '';
  let opener = '';
  let opened = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= fullWidthZero && code <= fullWidthZero + 9) {
      if (depth > 0) continue;
      parts.push(text.slice(from, i), String.fromCharCode(code - fullWidthZero + 0x30));
      from = i + 1;
      continue;
    }
    if (code > 0x300f) continue;
    const c = text[i] as string;
    if (c === '\n') {
      depth = 0;
    } else if (depth === 0) {
      const match = quotes[c];
      if (match) {
        opener = c;
        closer = match;
        opened = i;
        depth = 1;
      }
    } else if (c === opener) {
      depth++;
    } else if (c === closer && --depth === 0) {
      parts.push(text.slice(from, opened + 1), hidden.repeat(i - opened - 1));
      from = i;
    }
  }
  parts.push(text.slice(from));
  return parts.join('');
}
