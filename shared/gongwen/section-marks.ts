import { hanNumeral } from './numeral.ts';

/** What a mark counts, from the outermost: GB/T 9704 7.3.3 gives 一、（一）1.（1）, laws 编 章 节 条. */
export const ranks = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  first: 4,
  second: 5,
  third: 6,
  fourth: 7,
  fifth: 8,
  point: 9,
} as const;

/** A mark at the start of a line. */
export type Mark = Readonly<{
  /** one of `ranks`, or between two of them: 1.1 stands below 1 */
  rank: number;
  number: number;
  /** length of the mark itself */
  length: number;
}>;

const han = '[一二三四五六七八九十百零〇两]{1,6}';
const unit = new RegExp(`^第\\s?(?<n>${han}|\\d{1,3})\\s?(?<unit>部分|[编篇章节条])(?:之[一二三四五六七八九十])?`, 'u');
const unitRanks: Readonly<Record<string, number>> = {
  部分: ranks.part,
  编: ranks.part,
  篇: ranks.part,
  章: ranks.chapter,
  节: ranks.section,
  条: ranks.article,
};
/** What follows 第三条 where it is cited, not headed: 第三条规定, 第三条第二款, 第三条、第五条. */
const cited = /^(?:[第款项规所的至和与及或中之、，,。；;）)》”目内外以]|\s?第\S{1,6}[款项])/u;
/** What makes a word of 第一节课, 第一编辑部, 第一章程. */
const worded = /^(?:[课辑程幅]|能(?![力源])|目(?![标的])|规定|的|、|，|和|至|及|中(?:的|所|规定))/u;

const first = /^(?<n>[一二三四五六七八九十]{1,3}|[—－―](?=、))\s?[、.．]\s?/u;
const second = /^[（(]\s?(?<n>[一二三四五六七八九十]{1,4})\s?[）)]\s?[、.．]?/u;
const third = /^(?<n>[0-9０-９]{1,2})\s?[.．、]\s?(?![0-9０-９](?!\d{3}年))/u;
const fourth = /^[（(]\s?(?<n>[0-9０-９]{1,2})\s?[）)]\s?[、.．]?/u;
const fifth = /^(?<n>\d{1,2})\s?[）)]/u;
const point =
  /^(?:第(?<ordinal>[一二三四五六七八九十])[，,、：:]|(?<n>[一二三四五六七八九十]{1,2})[是要](?!一[、，；。])|(?<word>首先|其次|再次)[，,、：:])/u;
const words: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };
/** enclosed numerals of Unicode: first of the row, how many, rank */
const enclosed = [
  [0x2460, 20, ranks.fifth],
  [0x2474, 20, ranks.fourth],
  [0x2488, 20, ranks.third],
  [0x3220, 10, ranks.second],
] as const;
const decimal = /^(?<path>[1-9]\d?(?:\.[1-9]\d?){1,3})\s{0,4}(?=[\p{Script=Han}“《])/u;
const whole = /^(?<n>[1-9]\d?)\s{1,4}(?=\p{Script=Han})/u;

/** What any mark begins with. */
const opening = /^[第一二三四五六七八九十—－―（(0-9０-９首其再\u2460-\u249b\u3220-\u3229]/u;

/** A line longer than this, or with a stop in it, is no heading of a part, chapter or section. */
const longestCaption = 60;

/**
 * The mark that a line opens with. `null`: none, or only what looks like one: 第三条规定, 一、二年级, 2026年, 3.5万元,
 * （二）项. `outline` holds the decimal numbers that stand in the same text, without which 1.1 is a figure;
 * `isRunning` says that the line was cut out of running text, where 第一章 runs into what it heads.
 */
export function readMark(text: string, outline: ReadonlySet<string>, isRunning = false): Mark | null {
  if (!opening.test(text)) return null;
  const head = text.slice(0, 24);
  return unitMark(text, head, isRunning) ?? hanMark(head) ?? digitMark(head, outline) ?? pointMark(head);
}

function unitMark(text: string, head: string, isRunning: boolean): Mark | null {
  const match = unit.exec(head);
  if (!match?.groups) return null;
  const number = numberOf(match.groups.n ?? '');
  const rank = unitRanks[match.groups.unit ?? ''];
  if (number === null || rank === undefined) return null;
  const rest = head.slice(match[0].length);
  if (rank === ranks.article) return cited.test(rest) ? null : { rank, number, length: match[0].length };
  if (worded.test(rest)) return null;
  const caption = text.slice(0, longestCaption + 1);
  if (!isRunning && (caption.length > longestCaption || /[。；;，,！？]/u.test(caption))) return null;
  return { rank, number, length: match[0].length };
}

function hanMark(head: string): Mark | null {
  const one = first.exec(head);
  if (one?.groups) {
    const number = /[—－―]/u.test(one.groups.n ?? '') ? 1 : numberOf(one.groups.n ?? '');
    const rest = head.slice(one[0].length);
    return number === null || rest === '' || isCompound(number, rest)
      ? null
      : { rank: ranks.first, number, length: one[0].length };
  }
  const two = second.exec(head);
  const number = numberOf(two?.groups?.n ?? '');
  if (!two || number === null) return null;
  const rest = head.slice(two[0].length);
  return rest === '' || /^(?:[项款目](?:[的规所、，。和或）]|$)|至[（(第]|、[（(]|和[（(])/u.test(rest)
    ? null
    : { rank: ranks.second, number, length: two[0].length };
}

/** Whether 一、 only joins two numerals: 一、二年级, 二、三产业. */
function isCompound(number: number, rest: string): boolean {
  const next = /^(?<n>[一二三四五六七八九十])(?=[、年级类等产季期线次批档名号层审])/u.exec(rest)?.groups?.n;
  return next !== undefined && hanNumeral(next) === number + 1;
}

function digitMark(head: string, outline: ReadonlySet<string>): Mark | null {
  const tiered = decimal.exec(head);
  if (tiered?.groups) {
    const path = (tiered.groups.path ?? '').split('.');
    const parent = path.slice(0, -1).join('.');
    const known = outline.has(parent) && (path.at(-1) === '1' || outline.has(`${parent}.${Number(path.at(-1)) - 1}`));
    if (known)
      return { rank: ranks.third + (path.length - 1) / 10, number: Number(path.at(-1)), length: tiered[0].length };
  }
  const bare = whole.exec(head);
  if (bare?.groups && outline.has(`${bare.groups.n}.1`)) {
    return { rank: ranks.third, number: Number(bare.groups.n), length: bare[0].length };
  }
  for (const [rank, form] of [
    [ranks.third, third],
    [ranks.fourth, fourth],
    [ranks.fifth, fifth],
  ] as const) {
    const match = form.exec(head);
    const number = numberOf(match?.groups?.n ?? '');
    if (match && number !== null && head.length > match[0].length) return { rank, number, length: match[0].length };
  }
  const code = head.codePointAt(0) ?? 0;
  const row = enclosed.find(([from, count]) => code >= from && code < from + count);
  return row ? { rank: row[2], number: code - row[0] + 1, length: 1 } : null;
}

function pointMark(head: string): Mark | null {
  const match = point.exec(head);
  if (!match?.groups) return null;
  const { ordinal, n, word } = match.groups;
  const number = word === undefined ? numberOf(ordinal ?? n ?? '') : (words[word] ?? null);
  return number === null ? null : { rank: ranks.point, number, length: match[0].length };
}

function numberOf(written: string): number | null {
  const plain = written.normalize('NFKC').replace('两', '二');
  const number = /^\d{1,3}$/u.test(plain) ? Number(plain) : hanNumeral(plain);
  return number === 0 ? null : number;
}

/** Decimal numbers that lines open with, and the whole ones above them: 1.1 总体要求 gives 1.1 and 1. */
export function outlineOf(texts: Iterable<string>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const text of texts) {
    const path = text.length <= longestCaption ? decimal.exec(text.slice(0, 24))?.groups?.path : undefined;
    const top = path === undefined ? whole.exec(text.slice(0, 24))?.groups?.n : undefined;
    if (path !== undefined) paths.add(path);
    if (top !== undefined && text.length <= longestCaption) paths.add(top);
  }
  return paths;
}
