import { type Sign, symbolOf } from '../blocks/symbols.ts';
import type { Element } from '../container/xml.ts';

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
    default:
      return '';
  }
}

/** What a `w:sym` shows: a character by its code in a font, most often a symbol font. */
export function symbolIn(element: Element): Sign {
  const hex = element.attr('w:char') ?? '';
  const code = /^[0-9a-f]{1,6}$/iu.test(hex) ? Number.parseInt(hex, 16) : 0;
  return symbolOf([element.attr('w:font')], code);
}
