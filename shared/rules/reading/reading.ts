import type { Draft, Span } from '../../contract/index.ts';
import { flowLines, mask, paragraphs } from '../../gongwen/index.ts';

/** Which part of the document words stand in: the body, the text that a shell prints, an attachment. */
export type Part = 'body' | 'printed' | 'attachment';

/**
 * A sentence between two offsets of `Draft.text`. 。；！？ end one, and so does the end of a line; what runs on for longer
 * than anybody writes is cut into pieces.
 */
export type Sentence = Readonly<{ start: number; end: number; paragraph: number; part: Part }>;

export type Paragraph = Readonly<{ start: number; end: number; part: Part }>;

/**
 * A draft read as running text, once for all rules. Quoted words and titles in 《》 are blank in `masked`, unit for
 * unit, so that a pattern can't find what is only quoted and its offsets are those of the text.
 */
export type Reading = Readonly<{
  text: string;
  masked: string;
  /** `masked` with short quoted words opened again: “一票否决”, “零报告” are said, not cited */
  terms: string;
  /** in order of the text; table cells with less than a sentence's worth of text are left out */
  sentences: readonly Sentence[];
  paragraphs: readonly Paragraph[];
}>;

/** Terms have six characters at most; 、 joins what is said of several times: “日更新、周汇总”. */
const shortQuote = /“□{2,28}”/gu;
const termsOnly =
  /^“(?:[\p{Script=Han}A-Za-z]{2,6}|[一二两三半每日周旬月季][\p{Script=Han}]{1,5}(?:、[一二两三半每日周旬月季][\p{Script=Han}]{1,5}){1,3})”$/u;
/** A cell of this length holds running text. */
const runningCell = 30;
/** What a hit costs is read off its sentence: without a bound, a text of one line would cost the square of its length. */
const longest = 500;
const known = new WeakMap<Draft, Reading>();

/** The same object for the same draft: what rules share is worked out once. */
export function readingOf(draft: Draft): Reading {
  const before = known.get(draft);
  if (before) return before;
  const fresh = read(draft);
  known.set(draft, fresh);
  return fresh;
}

function read(draft: Draft): Reading {
  const { text, document } = draft;
  const { body, printedText, attachments } = document.spans;
  const masked = mask(text);
  const lines = flowLines(draft).filter((line) => !line.cell || line.text.length >= runningCell);
  const sentences: Sentence[] = [];
  const all: Paragraph[] = [];
  let at = 0;
  for (const { span, part } of inOrder(body, printedText, attachments ?? [])) {
    while (at < lines.length && (lines[at]?.end ?? 0) <= span[0]) at++;
    for (let i = at; i < lines.length; i++) {
      const line = lines[i];
      if (!line || line.start >= span[1]) break;
      const [from, to] = [Math.max(line.start, span[0]), Math.min(line.end, span[1])];
      if (from >= to) continue;
      for (const { start, end, sentences: own } of paragraphs(masked, from, to)) {
        for (const [first, last] of own.flatMap(pieces))
          sentences.push({ start: first, end: last, paragraph: all.length, part });
        all.push({ start, end, part });
      }
    }
  }
  return { text, masked, terms: openTerms(text, masked), sentences, paragraphs: all };
}

function pieces({ start, end }: Readonly<{ start: number; end: number }>): Span[] {
  const all: Span[] = [];
  for (let at = start; at < end; at += longest) all.push([at, Math.min(at + longest, end)]);
  return all;
}

function openTerms(text: string, masked: string): string {
  return masked.replace(shortQuote, (quoted, at: number) => {
    const word = text.slice(at, at + quoted.length);
    return termsOnly.test(word) ? word : quoted;
  });
}

type Piece = Readonly<{ span: Span; part: Part }>;

/** The parts in order, each from where the one before ends at the earliest. */
function inOrder(body: Span | undefined, printed: Span | undefined, attachments: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  if (body) pieces.push({ span: body, part: 'body' });
  if (printed) pieces.push({ span: printed, part: 'printed' });
  for (const span of attachments) pieces.push({ span, part: 'attachment' });
  pieces.sort((a, b) => a.span[0] - b.span[0]);
  let end = 0;
  return pieces.flatMap(({ span: [from, to], part }): Piece[] => {
    const start = Math.max(from, end);
    end = Math.max(end, to);
    return start < to ? [{ span: [start, to], part }] : [];
  });
}

/** The sentence that holds an offset; null between sentences and outside the parts that are read. */
export function sentenceAt({ sentences }: Reading, offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : null;
}
