/** Control words that stand for one character. */
const words: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  column: '\n',
  bullet: '•',
  endash: '–',
  emdash: '—',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwbo: '\u200B',
  zwj: '\u200D',
  zwnj: '\u200C',
};

export function signOfWord(name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** Control symbols that stand for a character; an optional hyphen shows as nothing. */
export function signOfSymbol(symbol: string): string | undefined {
  switch (symbol) {
    case '\\':
    case '{':
    case '}':
      return symbol;
    case '~':
      return '\u{A0}';
    case '_':
      return '-';
    case '\t':
      return '\t';
    case '-':
    case ':':
    case '|':
      return '';
    default:
      return undefined;
  }
}
