import type { Elements, ReadDocument, Span } from '#shared/contract/index.ts';
import { flowLines, type Line } from '../lines.ts';
import { isSpace, trimRange } from '../text.ts';
import type { Anchor } from './day.ts';
import { mask } from './mask.ts';

/** The text, its masked twin, and the day that its words count from. */
export type Frame = Readonly<{ text: string; masked: string; anchor: Anchor }>;

/** A sentence between two offsets, and where its paragraph begins. */
export type Sentence = Readonly<{ start: number; end: number }>;
export type Paragraph = Readonly<{ start: number; end: number; sentences: readonly Sentence[] }>;

/** What is read: `asking` is the running text that may ask something of organs. */
export type Scope = Readonly<{ frame: Frame; asking: readonly Paragraph[] }>;

const reporting = new Set(['报告', '请示', '议案', '公报']);
/** texts that tell or make law, whatever their number form */
const telling =
  /(?:报告|总结|规定|办法|细则|讲话|致辞|解释|条例|章程|规则|议事规则|公约|协定|案例|判决书|裁定书|案|法|法典|答复|解读)(?:[（(][^（）()]{1,16}[）)])?$/u;
const article =
  /(?<=^|[\n。；]\s{0,8}|\s{2})第\s?[一二三四五六七八九十百零〇\d]{1,7}\s?条(?:之[一二三四五])?(?![第规款项的所、和至及])/gmu;
/** as many articles make a text of rules */
const articles = 2;
/** a cell of this length holds running text: the table is layout */
const layoutCell = 60;
/** nobody writes longer ones; what looks like one is cut, so that work on a sentence stays bounded */
const longestSentence = 800;

/**
 * Which lines are read. Texts in articles (第…条) set standing rules for whoever it may concern and no task of this
 * document: they are left out from their first article on, as are reports, requests and law by title, which tell what
 * their author did, asks or decrees.
 */
export function readScope(source: ReadDocument, document: Elements): Scope {
  const frame = { text: source.text, masked: mask(source.text), anchor: anchorOf(document) };
  const { body, printedText, attachments } = document.spans;
  const lines = flowLines(source).filter((line) => !line.cell || line.text.length >= layoutCell);
  const tells =
    (document.kind && reporting.has(document.kind)) || (!document.isShell && telling.test(document.title ?? ''));
  const asking: Paragraph[] = [];
  let at = 0;
  for (const part of tells ? [] : inOrder([body, printedText, ...(attachments ?? [])])) {
    const stop = firstArticle(frame.masked, part);
    while (at < lines.length && (lines[at] as Line).end <= part[0]) at++;
    // a line may hold the end of one part and the beginning of the next
    for (let i = at; i < lines.length && (lines[i] as Line).start < stop; i++) {
      const { start, end } = lines[i] as Line;
      const [from, to] = trimRange(source.text, Math.max(start, part[0]), Math.min(end, stop));
      if (from < to) asking.push(...paragraphs(frame.masked, from, to));
    }
  }
  return { frame, asking };
}

/** Where the articles of a part begin; its end, where it isn't in articles. */
function firstArticle(masked: string, [start, end]: Span): number {
  const found: number[] = [];
  for (const match of masked.slice(start, end).matchAll(article)) {
    found.push(start + match.index);
    if (found.length >= articles) return found[0] ?? end;
  }
  return end;
}

/** The parts of a document in order, each beginning where the one before ends at the earliest. */
function inOrder(spans: readonly (Span | undefined)[]): Span[] {
  const sorted = spans.filter((span): span is Span => span !== undefined).sort((a, b) => a[0] - b[0]);
  let end = 0;
  return sorted.flatMap(([from, to]): Span[] => {
    const start = Math.max(from, end);
    end = Math.max(end, to);
    return start < to ? [[start, to]] : [];
  });
}

function anchorOf({ signedOn, printedOn, documentNumber }: Elements): Anchor {
  const date = signedOn ?? printedOn;
  if (date) {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return { year, month, day };
  }
  // a number gives the year alone: January leaves every month in it
  return documentNumber?.year ? { year: documentNumber.year, month: 1, day: 1 } : null;
}

const stops = new Set('。；！？');
/** a line longer than this may hold several paragraphs, as portals give whole documents */
const runningLine = 300;
const opening = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;

/** The paragraphs of a line: one, or more where a long line holds the headings of several. */
export function paragraphs(masked: string, start: number, end: number): Paragraph[] {
  const whole = paragraph(masked, start, end);
  if (end - start <= runningLine) return [whole];
  const parts: Sentence[][] = [];
  let gap = true;
  for (const sentence of whole.sentences) {
    if (gap || opening.test(masked.slice(sentence.start, sentence.start + 12))) parts.push([]);
    parts.at(-1)?.push(sentence);
    gap = isGap(masked, sentence.end - 1);
  }
  return parts.map((sentences) => ({
    start: sentences[0]?.start ?? start,
    end: sentences.at(-1)?.end ?? end,
    sentences,
  }));
}

function paragraph(masked: string, start: number, end: number): Paragraph {
  const sentences: Sentence[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const c = masked[i] as string;
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    else if ((depth === 0 && stops.has(c)) || i - from >= longestSentence || isGap(masked, i)) {
      if (i > from) sentences.push({ start: from, end: i + 1 });
      from = i + 1;
    }
  }
  if (from < end) sentences.push({ start: from, end });
  return { start, end, sentences };
}

/** Portals that lose line ends leave a run of blanks. */
function isGap(text: string, i: number): boolean {
  return isSpace(text.charCodeAt(i)) && isSpace(text.charCodeAt(i + 1)) && isSpace(text.charCodeAt(i + 2));
}

/** The sentences that touch the stretch between two offsets. */
export function sentencesBetween(sentences: readonly Sentence[], from: number, to: number): Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= from) low = middle + 1;
    else high = middle;
  }
  const found: Sentence[] = [];
  for (; low < sentences.length && (sentences[low] as Sentence).start < to; low++)
    found.push(sentences[low] as Sentence);
  return found;
}

const mark =
  /^\s{0,40}(?:(?:第[一二三四五六七八九十]{1,3}[，、]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[.．、](?!\d)|[）)])|[①-⑳]|[一二三四五六七八九十]是(?!否)|首先|其次|最后|再次|另外|此外|同时|另|附注?)[，：、]?\s{0,40}){1,20}/u;

/** Where the words of a sentence begin behind its number: （一）, 1., 一是. */
export function afterMark(text: string): number {
  return mark.exec(text.slice(0, 40))?.[0].length ?? 0;
}
