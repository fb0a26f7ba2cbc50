import type { Element } from '../container/xml.ts';

/** Stands where the file shows something that has no text. */
export const placeholder = '□';

/** What an element of a run that is no `w:t` stands for in the text; '' for nothing. */
export function signOf(element: Element): string {
  switch (element.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(element.attr('w:char') ?? '');
    default:
      return '';
  }
}

/** A character of a symbol font; most of those have no code point of their own. */
function symbol(hex: string): string {
  const code = /^[0-9a-f]{1,6}$/iu.test(hex) ? Number.parseInt(hex, 16) : 0;
  const readable = code >= 0x20 && code < 0xd800 && code !== 0x7f;
  return readable ? String.fromCodePoint(code) : placeholder;
}
