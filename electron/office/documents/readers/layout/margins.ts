import { type Line, textOfLine } from './lines.ts';

export type Sheet = { height: number; lines: Line[] };
export type Margins = Readonly<{ headers: Line[]; footers: Line[] }>;

const TOP = 0.14;
const BOTTOM = 0.86;
/** Lines from the edge that are looked at. */
const DEEPEST = 3;

/**
 * Takes page numbers and what repeats in the upper and lower margin out of the pages. Each text is kept once, numbers in
 * it aside: as a file with headers of its own would have it.
 */
export function takeMargins(sheets: readonly Sheet[]): Margins {
  const headers = take(sheets, 'top');
  const footers = take(sheets, 'bottom');
  return { headers, footers };
}

function take(sheets: readonly Sheet[], side: 'top' | 'bottom'): Line[] {
  const zones = sheets.map((sheet) => zone(sheet, side));
  const repeats = new Map<string, number>();
  for (const lines of zones) {
    for (const key of new Set(lines.map(textKey))) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  const kept = new Map<string, Line>();
  sheets.forEach((sheet, index) => {
    const gone = new Set<Line>();
    for (const line of zones[index] ?? []) {
      const isNumber = isPageNumber(textOfLine(line));
      // From the edge inwards: behind the first line of the body nothing is margin.
      if (!isNumber && !isRepeated(repeats.get(textKey(line)) ?? 0, sheets.length)) break;
      gone.add(line);
      const key = isNumber ? '#' : textKey(line);
      if (!kept.has(key)) kept.set(key, line);
    }
    sheet.lines = sheet.lines.filter((line) => !gone.has(line));
  });
  return [...kept.values()];
}

/** From the edge inwards. */
function zone({ height, lines }: Sheet, side: 'top' | 'bottom'): Line[] {
  const upright = lines.filter(({ alone }) => !alone);
  const ordered = side === 'top' ? upright : upright.toReversed();
  const inside = ({ y }: Line) => (side === 'top' ? y < height * TOP : y > height * BOTTOM);
  return ordered.filter(inside).slice(0, DEEPEST);
}

function isRepeated(pages: number, all: number): boolean {
  return pages >= 2 && pages >= all * 0.3;
}

/** Text without its digits: the same on all pages. */
function textKey(line: Line): string {
  return textOfLine(line).replaceAll(/\s+/gu, '').replaceAll(/\d+/gu, '#');
}

const dash = '[-—–―－─·・~～]{0,20}';
const pageNumbers = [
  new RegExp(`^${dash}(?:\\d{1,3}|[ivxlc]{1,5})${dash}$`, 'iu'),
  /^第?\d{1,4}页?[,，/／]?(?:共?\d{1,4}页?)?$/u,
  /^(?:page)?\d{1,4}(?:of|\/)\d{1,4}$/iu,
  /^第[一二三四五六七八九十百]{1,5}页$/u,
];

function isPageNumber(text: string): boolean {
  const bare = text.replaceAll(/\s+/gu, '');
  return bare !== '' && pageNumbers.some((pattern) => pattern.test(bare)) && !/^\d{4}$/u.test(bare);
}
