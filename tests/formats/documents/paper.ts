import type { Elements } from '#shared/contract/index.ts';

/** What one line of a paper is; `auto1` and `auto2` get their numbers from the word processor. */
export const looks = [
  'copy',
  'urgency',
  'mark',
  'number',
  'signer',
  'title',
  'to',
  'text',
  'auto1',
  'auto2',
  'typed1',
  'typed2',
  'chapter',
  'attach',
  'sign',
  'date',
  'annotation',
  'label',
] as const;
export type Look = (typeof looks)[number];

export type Piece =
  | Readonly<{ as: 'line'; look: Look; text: string; note?: string; after?: string }>
  | Readonly<{ as: 'table' | 'foot'; rows: readonly (readonly string[])[] }>
  | Readonly<{ as: 'box'; lines: readonly string[] }>
  | Readonly<{ as: 'page' }>;

/** A document to be laid out, with what must be found in it. */
export type Paper = Readonly<{
  name: string;
  /** the 版记 as word processors' templates have it: a table, or paragraphs with rules */
  footIs: 'table' | 'paragraphs';
  /** how the file says text box: VML, as before 2010 and in WPS, or a drawing */
  boxIs: 'vml' | 'drawing';
  header?: string;
  pieces: readonly Piece[];
  expected: Partial<Omit<Elements, 'documentNumber' | 'spans' | 'sections'>> & {
    number: string | null;
  };
}>;

/**
 * Reads the shorthand: one paragraph a line, its first word saying what it is. `[^…]` in it is a footnote; lines of
 * `row`, `foot` and `box` that stand together are one table, one 版记, one text box, with `|` between cells; `page`
 * begins a new page.
 */
export function pieces(shorthand: string): readonly Piece[] {
  const made: Piece[] = [];
  for (const line of shorthand.trim().split('\n')) {
    const [, word = '', rest = ''] = /^(?<word>\w+) ?(?<rest>.*)$/u.exec(line) ?? [];
    const last = made.at(-1);
    if (word === 'page') made.push({ as: 'page' });
    else if (word === 'row' || word === 'foot') {
      const as = word === 'row' ? 'table' : 'foot';
      const row = rest.split('|');
      if (last?.as === as) made[made.length - 1] = { as, rows: [...last.rows, row] };
      else made.push({ as, rows: [row] });
    } else if (word === 'box') {
      if (last?.as === 'box') made[made.length - 1] = { as: 'box', lines: [...last.lines, rest] };
      else made.push({ as: 'box', lines: [rest] });
    } else made.push(toLine(word, rest));
  }
  return made;
}

function toLine(word: string, rest: string): Piece {
  const look = looks.find((each) => each === word);
  if (look === undefined) throw new Error(`no such kind of line: ${word}`);
  const { text = rest, note, after } = /^(?<text>.*?)\[\^(?<note>.*?)\](?<after>.*)$/u.exec(rest)?.groups ?? {};
  return { as: 'line', look, text, ...(note === undefined ? {} : { note, after: after ?? '' }) };
}

/** The text that was written: the flow in order, numbers included, then the notes; one entry a paragraph. */
export function writtenLines(paper: Paper): readonly string[] {
  const flow: string[] = [];
  const notes: string[] = [];
  let [first, second] = [0, 0];
  for (const piece of paper.pieces) {
    if (piece.as === 'box') flow.push(...piece.lines);
    else if (piece.as === 'table' || (piece.as === 'foot' && paper.footIs === 'table')) flow.push(...piece.rows.flat());
    else if (piece.as === 'foot') flow.push(...piece.rows.map((row) => row.join('　　')));
    else if (piece.as === 'line') {
      if (piece.look === 'auto1') [first, second] = [first + 1, 0];
      if (piece.look === 'auto2') second += 1;
      flow.push(numberOf(piece.look, first, second) + piece.text + (piece.after ?? ''));
      if (piece.note !== undefined) notes.push(piece.note);
    }
  }
  return [...flow, ...notes];
}

/** Level and title of the numbered headings and the chapters, as they are written; what is numbered in an article is its items. */
export function writtenSections(paper: Paper): readonly Readonly<{ level: number; title: string }>[] {
  const lines = writtenLines(paper);
  const hasArticles = paper.pieces.some((piece) => piece.as === 'line' && piece.look === 'chapter');
  const headed = paper.pieces.flatMap((piece) =>
    piece.as === 'line' && (hasArticles ? piece.look === 'chapter' : piece.look in sectionLevels) ? [piece] : [],
  );
  let from = 0;
  return headed.map(({ look, text }) => {
    const at = lines.findIndex((line, index) => index >= from && line.includes(text));
    from = at + 1;
    return { level: sectionLevels[look] ?? 0, title: lines[at]?.replace(/[。；].*$/u, '') ?? '' };
  });
}

const sectionLevels: Partial<Record<Look, number>> = { auto1: 1, auto2: 2, typed1: 1, typed2: 2, chapter: 1 };

function numberOf(look: Look, first: number, second: number): string {
  const digits = '零一二三四五六七八九十';
  if (look === 'auto1') return `${digits[first]}、`;
  return look === 'auto2' ? `（${digits[second]}）` : '';
}
