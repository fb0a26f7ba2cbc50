import type { Block, Elements, ReadDocument, TextStyle } from '#shared/contract/index.ts';

const repeated: ReadonlySet<string> = new Set(['header', 'footer', 'pageBreak']);

/**
 * Lines of the flow and the notes, white space folded; empty ones go. What repeats on pages (headers, footers, page
 * numbers) is set apart by the readers and has no one place in the text.
 */
export function lines(document: ReadDocument): readonly string[] {
  const told = document.blocks.filter(({ kind }) => !repeated.has(kind));
  return told.map((block) => lineOf(document, block)).filter(Boolean);
}

/** Between Han and its marks white space is layout; elsewhere any of it is one blank. */
export function fold(text: string): string {
  const wide = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef—“”‘’…';
  const beside = new RegExp(`(?<=[${wide}])\\s+|\\s+(?=[${wide}])`, 'gu');
  return text.replaceAll(/\s+/gu, ' ').replaceAll(beside, '').trim();
}

/** The elements without their places, which every format counts from its own text. */
export function comparable({ sections, documentNumber, ...rest }: Elements) {
  return {
    ...withoutPlaces(rest),
    number: documentNumber?.raw ?? null,
    sections: sections.map(({ level, title }) => `${level} ${fold(title)}`),
  };
}

const places: ReadonlySet<string> = new Set(['span', 'spans', 'titleSpan']);

function withoutPlaces(value: object): Record<string, unknown> {
  const told = Object.entries(value).filter(([key]) => !places.has(key));
  return Object.fromEntries(told.map(([key, one]) => [key, withoutPlacesIn(one)]));
}

function withoutPlacesIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlacesIn);
  return typeof value === 'object' && value !== null ? withoutPlaces(value) : value;
}

/** What another format may lose though it tells the same text: of a block and its look, what it says; `null`: nothing. */
export const points = {
  paragraphs: ({ kind }) => (kind === 'paragraph' || kind === 'heading' ? 'flow' : null),
  cells: ({ cell }) => (cell ? `${cell.row} ${cell.column}` : null),
  textboxes: ({ kind }) => (kind === 'textbox' ? kind : null),
  footnotes: ({ kind }) => (kind === 'footnote' ? kind : null),
  headers: ({ kind }) => (kind === 'header' ? kind : null),
  footers: ({ kind }) => (kind === 'footer' ? kind : null),
  centred: ({ align }) => (align === 'center' ? align : null),
  right: ({ align }) => (align === 'right' ? align : null),
  indent: ({ indent }) => (indent !== undefined && indent > 0 ? `${Math.round(indent)}` : null),
  size: (_, { size }) => (size === undefined ? null : `${Math.round(size)}`),
  font: (_, { font }) => font ?? null,
  colour: (_, { color }) => (color === undefined || color === '000000' ? null : color),
} as const satisfies Record<string, (block: Block, style: TextStyle) => string | null>;
export type Point = keyof typeof points;

export type Kept = Readonly<Record<Point, Readonly<{ of: number; kept: number }>>>;

/** Of the lines of `original` that say something about a point, how many of `other` with the same text say the same. */
export function whatIsKept(original: ReadDocument, other: ReadDocument): Kept {
  const counts = Object.keys(points).map((name) => {
    const point = name as Point;
    const there = said(other, point);
    const wanted = said(original, point).filter(({ says }) => says !== null);
    const kept = wanted.filter(({ text, says }) => {
      const at = there.findIndex((one) => one.text === text && one.says === says);
      if (at >= 0) there.splice(at, 1);
      return at >= 0;
    });
    return [point, { of: wanted.length, kept: kept.length }];
  });
  return Object.fromEntries(counts) as Kept;
}

function said(document: ReadDocument, point: Point): { text: string; says: string | null }[] {
  return document.blocks.flatMap((block) => {
    const text = lineOf(document, block);
    // which page a field in a footer last stood on is no part of it
    const shown = repeated.has(block.kind) ? text.replaceAll(/[\d\s]/gu, '') : text;
    return text === '' ? [] : [{ text: shown, says: points[point](block, lookOf(block)) }];
  });
}

/** The look of a block's longest stretch of the file's own text. */
function lookOf({ stretches }: Block): TextStyle {
  const own = stretches.filter(({ origin }) => origin !== null);
  return own.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0]?.style ?? {};
}

function lineOf({ text }: ReadDocument, { span }: Block): string {
  return fold(text.slice(span[0], span[1]));
}
