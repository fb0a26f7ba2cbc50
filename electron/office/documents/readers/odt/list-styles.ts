import { formatNumber } from '../../blocks/number-format.ts';
import type { Element } from '../../container/xml.ts';

/** One level of a list style. */
export type ListLevel = {
  /** `null`: a bullet */
  format: string | null;
  /** label as in the file: `第%1%条`; the text of a bullet */
  text: string;
  start: number;
  /** levels above that the label shows, its own included; where `text` doesn't say */
  shown: number;
  followedByNothing: boolean;
};
export type ListStyle = Map<number, ListLevel>;

export const DEEPEST = 10;

/** Reads `text:list-level-style-number` and its kin (`text:outline-level-style`, bullets, images); `null` for others. */
export function readListLevel(element: Element): { level: number; style: ListLevel } | null {
  const level = Number(element.attr('text:level') ?? '1');
  if (!Number.isInteger(level) || level < 1 || level > DEEPEST) return null;
  const base = { start: 1, shown: 1, followedByNothing: false };
  switch (element.name) {
    case 'text:list-level-style-bullet':
      return { level, style: { ...base, format: null, text: bullet(element.attr('text:bullet-char') ?? '') } };
    case 'text:list-level-style-image':
      return { level, style: { ...base, format: null, text: '•' } };
    case 'text:list-level-style-number':
    case 'text:outline-level-style':
      return { level, style: { ...base, ...numberLevel(element, level) } };
    default:
      return null;
  }
}

function numberLevel(element: Element, level: number): Omit<ListLevel, 'followedByNothing'> {
  const shown = Math.min(level, Math.max(1, whole(element.attr('text:display-levels')) ?? 1));
  const written = element.attr('loext:num-list-format');
  const places = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}%`);
  const prefix = element.attr('style:num-prefix') ?? '';
  const suffix = element.attr('style:num-suffix') ?? '';
  return {
    format: formats[element.attr('style:num-format') ?? ''] ?? 'decimal',
    text: written ?? `${prefix}${places.join('.')}${suffix}`,
    start: whole(element.attr('text:start-value')) ?? 1,
    shown,
  };
}

/** Text of a label; '' where the level shows none. */
export function renderLabel(style: ListStyle, level: number, counts: readonly (number | undefined)[]): string {
  const own = style.get(level);
  if (own === undefined || own.format === 'none') return '';
  if (own.format === null) return own.text;
  return own.text.replace(/%(?<place>10|[1-9])%/gu, (_match, place: string) => {
    const other = style.get(Number(place));
    return formatNumber(Math.max(0, counts[Number(place)] ?? other?.start ?? 1), other?.format ?? 'none');
  });
}

/** Bullets from symbol fonts sit in the private use area, where other fonts show nothing. */
function bullet(text: string): string {
  return /[\u{E000}-\u{F8FF}]/u.test(text) ? '•' : text;
}

export function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** `style:num-format` in the words of `formatNumber`; sequences are written out by their first three. */
const formats: Readonly<Record<string, string>> = {
  '': 'none',
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1st': 'ordinal',
  '01, 02, 03, ...': 'decimalZero',
  '一, 二, 三, ...': 'chineseCountingThousand',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '１, ２, ３, ...': 'decimalFullWidth',
};
