import { findDates, isDateLine, parseChineseDate } from './date.ts';
import type { Head, Range } from './head.ts';
import { cutLine, type Line } from './lines.ts';
import { isOrgan, isStamp, personAtEnd, personIn, splitOrgans } from './organ.ts';
import { isBackResidue } from './residue.ts';
import { compact } from './text.ts';
import { endsLikeTitle } from './title.ts';

/** Who signed and when, and which lines that takes. */
export type Signature = {
  issuers: { name: string; range: Range }[];
  signers: { name: string; range: Range }[];
  signedOn: { value: string; range: Range } | null;
  annotation: Range | null;
  /** first line of the signature */
  startIndex: number;
  /** first line after date and annotation */
  endIndex: number;
};

/** What follows a date that is part of a sentence rather than of a signature. */
const inSentence =
  /^(?:[，。、；：！？,.;:）)》”—～~-]|[前后起以至到止的在]|之前|之后|发布|印发|国务院令|施行|实施|公布|通过|召开|上午|下午|晚|期间|已|由|经|制定|作出|做出|颁布|下发|尚未|提出|签订|签署|出台|联合|批复|批准|当日|举行|组织|收到|受理|成立|修订|修正|生效)/u;

/** Cuts signature, date and annotation out of a line that runs on, as portals give them. */
export function unfoldSignature(line: Line, organs: readonly string[]): Line[] {
  const text = line.text;
  for (const date of findDates(text)) {
    const right = text.slice(date.end, date.end + 400).trimStart();
    if (inSentence.test(compact(right.slice(0, 40)))) continue;
    const left = text.slice(Math.max(0, date.start - 120), date.start);
    if (/(?:日期|时间)\s{0,3}[:：]\s{0,3}$/u.test(left)) continue;
    const from = date.start - left.length;
    const signed = signatureStart(left, organs);
    const opensWide = /。\s*$/u.test(left) && /^\s{3,60}\p{Script=Han}/u.test(text.slice(date.end, date.end + 64));
    const alone = opensWide || (/(?:。\s*|\s{3})$/u.test(left) && (right === '' || closesLine(right)));
    if (signed === null && !alone) continue;
    if (signed !== null && from + signed === 0 && right !== '' && !/^[（(附]/u.test(right)) continue;
    const start = signed === null ? date.start : from + signed;
    const cuts = [start, date.start, date.end];
    const bracketAt = date.end + (text.slice(date.end).length - text.slice(date.end).trimStart().length);
    const close = bracketEnd(text, bracketAt);
    if (close !== null) cuts.push(close);
    const list = attachmentCut(text.slice(0, start));
    if (list !== null) cuts.push(list);
    return cutLine(line, cuts);
  }
  return [line];
}

/** Whether nothing but one bracket is left, and it isn't the day's own (（星期六）). */
function closesLine(right: string): boolean {
  const close = bracketEnd(right, 0);
  return close !== null && right.slice(close).trim() === '' && !/^.(?:星期|周|农历|[一二三四五六日])/u.test(right);
}

/** The end of a bracket that opens at `at`, within 200 characters. */
function bracketEnd(text: string, at: number): number | null {
  if (text[at] !== '（' && text[at] !== '(') return null;
  let depth = 0;
  for (let i = at; i < text.length && i < at + 200; i++) {
    const c = text[i];
    if (c === '（' || c === '(') depth++;
    if (c === '）' || c === ')') depth--;
    if (depth === 0) return i + 1;
  }
  return null;
}

function attachmentCut(before: string): number | null {
  let at: number | null = null;
  for (const match of before.matchAll(/(?<=^|[。！；”）)\s])附\s{0,3}件?\s{0,3}(?:[:：]|(?=1[.．、]))/gu))
    at = match.index;
  return at !== null && at > 0 && !/。/u.test(before.slice(at).replace(/\d。/gu, '').slice(0, -1)) ? at : null;
}

/** Where a signature begins that ends at the end of `left`. `null`: there is none. */
function signatureStart(left: string, organs: readonly string[]): number | null {
  const text = left.trimEnd();
  const known = knownAtEnd(text, organs);
  if (known !== null && !/[，、,和及与]$/u.test(text.slice(0, known))) return known;
  const person = personAtEnd(text);
  if (person) return person.start;
  const boundary = Math.max(...['。', '！', '；', '：', '》', '”', '）', ')'].map((c) => lastBefore(text, c)));
  const rest = text.slice(boundary + 1);
  const lead = rest.length - rest.trimStart().length;
  const candidate = rest.trim();
  if (candidate === '') return null;
  const listed = afterListedName(text, rest);
  if (listed !== null) return boundary + 1 + listed;
  const tokens = [...candidate.matchAll(/\S+/gu)];
  const isWhole = splitOrgans(candidate).every((part) => isOrgan(part.name)) && (boundary >= 0 || left.length < 120);
  if (isWhole && !followsName(tokens, text.slice(0, boundary + 1))) return boundary + 1 + lead;
  let start: number | null = null;
  for (const token of tokens.slice(1).reverse()) {
    if (!isOrgan(token[0])) break;
    start = boundary + 1 + lead + token.index;
  }
  return start;
}

/** Where known organs begin that end the text, several of them with blanks between at most. */
function knownAtEnd(text: string, organs: readonly string[]): number | null {
  let start: number | null = null;
  for (let rest = text; ; rest = text.slice(0, start).trimEnd()) {
    const organ = organs.find((name) => rest.endsWith(name));
    if (organ === undefined) return start;
    start = rest.length - organ.length;
  }
}

/** The first word behind `附件：` is a name, and an organ stands behind it by itself. */
function followsName(tokens: readonly RegExpExecArray[], before: string): boolean {
  const [first, ...rest] = tokens;
  if (!first || rest.length === 0 || !/附\s{0,3}件?\s{0,3}[:：]\s{0,9}$/u.test(before)) return false;
  return !isOrgan(first[0]) && rest.some((token) => token[0].length >= shortestOrgan && isOrgan(token[0]));
}

/** Shorter words may be letters of one spaced name. */
const shortestOrgan = 4;

/** Behind an attachment list that runs on: `附件：先进单位名单云溪县人民政府`. */
function afterListedName(text: string, rest: string): number | null {
  if (!/附\s{0,3}件?\s{0,3}(?:[:：]|1)/u.test(text)) return null;
  const ends = [
    ...rest.matchAll(
      /(?:名单|名录|目录|清单|一览表|[情总安计统登申进]\p{Script=Han}{0,6}表|方案|办法|细则|规定|要点|规划|计划|标准|指南|制度|样式|格式|说明|章程|预案)\s{0,60}/gu,
    ),
  ];
  for (const end of ends.reverse()) {
    const at = end.index + end[0].length;
    if (rest.slice(at).trim().length >= 4 && isOrgan(rest.slice(at).trim())) return at;
  }
  return null;
}

/** The last boundary that isn't the very end (a name may end in a bracket). */
function lastBefore(text: string, c: string): number {
  return text.lastIndexOf(c, text.length - 2);
}

/** Some portals name the act after each date: 2018年7月30日签发, then 2018年8月3日发布. */
const signingWord = /(?:签发|于\p{Script=Han}{2,8})$/u;
const publishingLine = /^.{8,20}日\s*发布$/u;

const cutNotice =
  /^(?:责任编辑|编辑|审核|来源|作者|供稿)[:：]|^(?:本文|此件|原文|本件)?(?:有删减|略有删减|有删节|略有删节)$/u;

/**
 * Finds the document's own signature: the first date on a line of its own that an organ or a person signs, or that
 * stands where a signature ends (before annotation, attachments, page end).
 * `named`: where the line begins whose date a person chose; null: a person said that there is none.
 */
export function findSignature(
  lines: readonly Line[],
  head: Head,
  organs: readonly string[],
  named?: number | null,
): Signature | null {
  for (let i = head.bodyIndex; i < lines.length && named !== null; i++) {
    const line = lines[i] as Line;
    if (named !== undefined) {
      if (line.start === named) return withAnnotation(lines, i, namesAbove(lines, i - 1, head.bodyIndex, organs));
      continue;
    }
    const isPlain = plainDay(line.text) !== null || (yearless.test(line.text) && closesPaper(lines, i));
    if (line.cell || !(isPlain || isDateLine(line.text.replace(signingWord, '')))) continue;
    let at = i - 1;
    while (at >= head.bodyIndex && isStamp((lines[at] as Line).text)) at--;
    const names = namesAbove(lines, at, head.bodyIndex, organs);
    if (names.startIndex > at && (isPlain || !standsLikeEnd(lines, i, head.bodyIndex))) continue;
    return withAnnotation(lines, i, names);
  }
  return unsigned(lines, head, organs);
}

/** 1月8日 under who signs: white papers leave the year out, and no year is guessed. */
const yearless = /^\d{1,2}\s?月\s?\d{1,2}\s?日$/u;

/** Whether nothing of the paper follows a line but its annotation, attachments and imprint. */
function closesPaper(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return !next || next.pageBefore || /^(?:附\s*件|抄\s*送)/u.test(next.text) || annotates.test(next.text);
}

/** A day in figures, as some sign: 2026.7.8, 2026-07-08. Only under who signs: portals stamp their pages so. */
function plainDay(text: string): string | null {
  const { year, month, day } =
    /^(?<year>\d{4})\s?(?<mark>[./-])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<day>\d{1,2})$/u.exec(text)?.groups ?? {};
  return year === undefined ? null : parseChineseDate(`${year}年${month}月${day}日`);
}

type Names = Pick<Signature, 'issuers' | 'signers' | 'startIndex'>;

function namesAbove(lines: readonly Line[], at: number, floor: number, organs: readonly string[]): Names {
  const names: Names = { issuers: [], signers: [], startIndex: at + 1 };
  let first = at;
  while (first >= floor && at - first < 12 && signsAs(lines[first] as Line, organs)) first--;
  first++;
  const before = lines[first - 1];
  const clean =
    first <= floor ||
    !before ||
    /[。！：”]$/u.test(before.text) ||
    (lines[first] as Line)?.blankBefore ||
    /^(?:附|[0-9０-９]{1,2}\s{0,2}[.．、])/u.test(before.text);
  const from = clean ? first : at;
  for (let i = from; i <= at && i >= first; i++) {
    const line = lines[i] as Line;
    const signer = personIn(line.text);
    if (signer && !isOrgan(line.text)) {
      names.signers.push({ name: signer.name, range: [line.start + signer.start, line.start + signer.end] });
    } else {
      for (const part of splitKnown(line.text, organs)) {
        names.issuers.push({ name: part.name, range: [line.start + part.start, line.start + part.end] });
      }
    }
  }
  if (first <= at) names.startIndex = from;
  return names;
}

/** Joint issuers that run together, parted as the title parts them. */
function splitKnown(text: string, organs: readonly string[]): { name: string; start: number; end: number }[] {
  const parts: { name: string; start: number; end: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const organ = organs.find((name) => text.startsWith(name, at) && name.length < text.length);
    if (organ === undefined) return splitOrgans(text);
    parts.push({ name: organ, start: at, end: at + organ.length });
    at += organ.length;
  }
  return parts;
}

function signsAs(line: Line, organs: readonly string[]): boolean {
  if (line.cell || line.text.length > 90) return false;
  const name = compact(line.text);
  if (organs.includes(name) || personIn(line.text)) return true;
  return splitOrgans(line.text).every((part) => isOrgan(part.name) && !part.name.includes('、'));
}

function standsLikeEnd(lines: readonly Line[], i: number, floor: number): boolean {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  const previous = lines[i - 1];
  if (i > floor && previous && /[：:]$/u.test(previous.text)) return false;
  if (!next || next.pageBefore || line.align === 'right' || isBackResidue(next.text)) return true;
  if (/^(?:[（(]|附\s*件|抄\s*送)/u.test(next.text)) return true;
  return previous !== undefined && i > floor && /。$/u.test(previous.text) && opensText(lines, i + 1);
}

/** Whether a printed text opens on line `i`: its title, over several lines at most, or its contents or first article. */
function opensText(lines: readonly Line[], i: number): boolean {
  let title = '';
  for (const { text } of lines.slice(i, i + 4)) {
    if (/^(?:目\s*录|第\s{0,2}一\s{0,2}[章条])/u.test(text)) return true;
    if (endsLikeTitle(title + (/^\S{1,80}/u.exec(text)?.[0] ?? ''))) return true;
    title += text;
    if (/[。；：]/u.test(text) || title.length > 120) return false;
    if (endsLikeTitle(title)) return true;
  }
  return false;
}

function withAnnotation(lines: readonly Line[], dateIndex: number, names: Names): Signature {
  const line = lines[dateIndex] as Line;
  const date = line.text.replace(signingWord, '');
  const value = parseChineseDate(date) ?? plainDay(date);
  let endIndex = dateIndex + 1;
  let annotation: Range | null = null;
  while (endIndex < lines.length && endIndex < dateIndex + 4) {
    const next = lines[endIndex] as Line;
    if (publishingLine.test(next.text)) {
      endIndex++;
      continue;
    }
    const broken = annotation === null ? brokenBracket(lines, endIndex) : null;
    if (broken !== null) {
      annotation = [next.start + 1, (lines[broken] as Line).end - 1];
      endIndex = broken + 1;
      break;
    }
    if (next.cell || !/^[（(][\s\S]*[）)]$/u.test(next.text) || next.text.length > 200) break;
    endIndex++;
    if (annotation === null && !isStamp(next.text) && !cutNotice.test(compact(next.text.slice(1, -1)))) {
      annotation = inner(next);
    }
  }
  return {
    ...names,
    signedOn: value === null ? null : { value, range: [line.start, line.start + date.length] },
    annotation,
    endIndex,
  };
}

/** The line that closes a bracket opened on line `i` and broken by the page's width. `null`: none does. */
function brokenBracket(lines: readonly Line[], i: number): number | null {
  const first = lines[i] as Line;
  if (first.cell || !/^[（(](?=此件|联系|信息公开|主动公开|本文|经办|承办)[^（）()]*$/u.test(first.text)) return null;
  for (let n = i + 1; n <= i + 2 && n < lines.length; n++) {
    const { text } = lines[n] as Line;
    if (/^[^（）()]*[）)]$/u.test(text)) return n;
    if (/[（）()。]/u.test(text)) return null;
  }
  return null;
}

function inner(line: Line): Range {
  const text = line.text.slice(1, -1);
  const lead = text.length - text.trimStart().length;
  return [line.start + 1 + lead, line.start + 1 + text.trimEnd().length];
}

const annotates =
  /^[（(](?:此件|信息公开|主动公开|依申请公开|不予公开|公开(?:方式|形式|属性)|联系人)[^（）()]{0,120}[）)]$/u;

/** A draft whose date isn't set yet: a last line on the right that names an organ. */
function unsigned(lines: readonly Line[], head: Head, organs: readonly string[]): Signature | null {
  for (let i = lines.length - 1; i >= head.bodyIndex; i--) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    const isAnnotated = next !== undefined && annotates.test(next.text);
    if (!closesPaper(lines, i) || !isOrgan(line.text)) continue;
    if (line.align !== 'right' && !organs.includes(compact(line.text))) continue;
    const names = namesAbove(lines, i, head.bodyIndex, organs);
    return {
      ...names,
      signedOn: null,
      annotation: isAnnotated ? inner(next) : null,
      endIndex: isAnnotated ? i + 2 : i + 1,
    };
  }
  return null;
}
