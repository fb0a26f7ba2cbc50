import type { Span } from '../../contract/index.ts';

/** Where a clause or what it names ends. */
const stop = /[，。；！？：、,;:\n“”‘’"《》（）()【】]/u;
/** What is left of a clause up to that many characters is quoted with it. */
const rest = 10;
/** So far before a phrase its object or date is looked for. */
const before = 16;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A place widened to whole words, as somebody would quote it: back to the start of a date, a number, 各 or the object
 * behind 将 and the verb before it, on to the end of a short clause, else of the number or word. Never beyond `within`, the sentence; what hangs
 * over into the next clause by a number only is left out.
 */
export function wholeWords(text: string, [from, to]: Span, within: Span): Span {
  const overhang = /[，、；,;]\d{1,4}$/u.exec(text.slice(from, to));
  const end = overhang ? from + overhang.index : to;
  const start = startOf(text, from, within);
  return [start, overhang ? end : closed(text, start, endOf(text, from, end, within[1]), within[1])];
}

function startOf(text: string, from: number, [first, last]: Span): number {
  const left = text.slice(Math.max(first, from - before), from);
  const { words: object } =
    /(?:[将把]|(?=制定|制订|编制|拟定|拟订|形成))(?<words>[^，。；：、！？将把“”《》（）()\s]{1,14})$/u.exec(left)
      ?.groups ?? {};
  if (object) return from - object.length;
  const date = /(?:\d{4}年)?(?:\d{1,2}月)?(?:[\d.]{1,8})?$/u.exec(left)?.[0] ?? '';
  if (date !== '' && /^[\d年月日号底初中旬前内末时点分%％个人次万亿]/u.test(text.slice(from, from + 1)))
    return from - date.length;
  if (/[各每]$/u.test(left)) return from - 1;
  // 石桥｜镇、白沙乡: the phrase began with the last character of a name
  if (/^[镇乡县区局村][、，要应须均]/u.test(text.slice(from, from + 2))) return from - runBefore(left);
  // 15日｜报送: the word that a date makes with what follows is none
  if (/[\d一二三四五六七八九十][年月日]$/u.test(left)) return from;
  const begin = Math.max(first, from - 8);
  return wordAround(text.slice(begin, Math.min(last, from + 8)), from - begin)[0] + begin;
}

/** How many Han characters end a text, four at most. */
function runBefore(left: string): number {
  return /\p{Script=Han}{1,4}$/u.exec(left)?.[0].length ?? 0;
}

/** The word that an offset stands within; the offset itself between two words. */
function wordAround(text: string, offset: number): Span {
  const { index, segment } = segmenter.segment(text).containing(offset) ?? { index: offset, segment: '' };
  return index === offset || segment.length > 4 ? [offset, offset] : [index, index + segment.length];
}

function endOf(text: string, from: number, to: number, last: number): number {
  const right = text.slice(to, last);
  const clause = right.search(stop);
  const left = clause < 0 ? right.length : clause;
  if (left <= rest) return to + right.slice(0, left).trimEnd().length;
  const number = /^[\d.]{1,8}[%％]?[万亿]?[\p{Script=Han}]?/u.exec(right);
  if (number) return to + number[0].length;
  const begin = Math.max(from, to - before);
  const most = to + left;
  return Math.max(to, begin + wordAround(text.slice(begin, most), to - begin)[1]);
}

const pairs = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
] as const;

/** On to the closing mark of what was opened within the place, if it is near. */
function closed(text: string, from: number, to: number, last: number): number {
  const words = text.slice(from, to);
  for (const [open, close] of pairs) {
    if (words.lastIndexOf(open) <= words.lastIndexOf(close)) continue;
    const at = text.slice(to, Math.min(last, to + before)).indexOf(close);
    if (at >= 0) return to + at + 1;
  }
  return to;
}
