import { continuesNote, isAdoptionNote, opensNote } from './adoption.ts';
import { findDates, isDateLine } from './date.ts';
import { type Line, toDocument } from './lines.ts';
import { isNumberLine, isPlainNumber, type NumberLine, readNumberLine } from './number.ts';
import { isOrgan } from './organ.ts';
import { isRecipients, listsRecipients, recipientsLabel, splitParts } from './recipients.ts';
import { contentsLines, isFrontResidue, isTableValue } from './residue.ts';
import { parseHeadMark } from './secrecy.ts';
import { isMarkLine, isOfMark, joined, markEnd, settleMark, settleTitle } from './settle-title.ts';
import { takeSigners } from './signers.ts';
import { compact, fold } from './text.ts';
import { endsLikeTitle, kindOf } from './title.ts';
import { unfoldHead } from './unfold-head.ts';

export type Range = readonly [number, number];

/** What stands before the body. Ranges are offsets into the document text. */
export type Head = {
  copyNumber: Range | null;
  secrecy: Range | null;
  urgency: Range | null;
  issuerMark: Range | null;
  number: Range | null;
  /** the day set beside the number */
  numberDate: { value: string; range: Range } | null;
  signers: { name: string; range: Range }[];
  title: { text: string; range: Range } | null;
  /** a web page's title above the document's own, where the two say different things */
  pageTitle: { text: string; range: Range } | null;
  recipients: { text: string; range: Range }[];
  /** adoption notes under the title */
  notes: Line[];
  /** organ and day under the mark of minutes and bulletins */
  imprint: Line | null;
  /** lines of the flow with run-together ones cut; the body begins at `bodyIndex` */
  lines: Line[];
  bodyIndex: number;
};

const stoppedTitle =
  /^[\p{Script=Han}、（）]{0,40}关于[^。；：\n]{2,80}的(?:通知|意见|决定|通报|报告|请示|批复|函|公告|通告)[。；，、！]$/u;

/** 关于做好春耕工作的通知。 is a title where the recipients follow; its stop is no part of it. */
function withoutStop(line: Line, next: Line | undefined): Line {
  const isTitle = next !== undefined && !line.cell && /^.{2,80}[：:]$/u.test(next.text) && stoppedTitle.test(line.text);
  if (!isTitle || !listsRecipients(next.text.slice(0, -1), false)) return line;
  return { ...line, text: line.text.slice(0, -1), end: line.end - 1 };
}

const lastHeadLine = 60;
/** Lines above a table of contents in front, at most. */
const lastContents = 4;
const bodyStart =
  /^(?:第\s{0,20}[一二三四五六七八九十百零〇\d]{1,8}\s{0,20}[条章编节]|目\s{0,20}录(?=$|\s|第|一)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|各位|同志们|\d{1,2}[.．、](?!\d))/u;

/** Reads the head of a document: marks, number, title, recipients, in whatever order the file has them. */
export function readHead(flow: readonly Line[]): Head {
  const lines = flow.map((line, at) => withoutStop(line, flow[at + 1]));
  const head: Head = {
    copyNumber: null,
    secrecy: null,
    urgency: null,
    issuerMark: null,
    number: null,
    numberDate: null,
    signers: [],
    title: null,
    pageTitle: null,
    recipients: [],
    notes: [],
    imprint: null,
    lines,
    bodyIndex: 0,
  };
  const groups: Groups = { before: [], after: [] };
  let i = 0;
  for (; i < lines.length && i < lastHeadLine; i++) {
    const started = groups.before.length + groups.after.length > 0 || head.number !== null;
    if (!started && i < lastContents) i += contentsLines(lines, i);
    if (i >= lines.length || opensRoll(titleSoFar(groups), lines[i] as Line)) break;
    lines.splice(i, 1, ...unfoldHead(lines[i] as Line, started, head.signers.length > 0));
    if (takeOutside(head, groups, i)) continue;
    const taken = takeRecipients(head, lines, i, started);
    i += taken;
    if (taken > 0) break;
    if (!takeTitle(head, groups, i) && !standsBeforeRecipients(groups, lines, i)) break;
  }
  head.bodyIndex = Math.min(i, lines.length);
  settleTitle(head, groups.before, groups.after);
  return head;
}

/** Lines between title and recipients that may be skipped: a stamp of the portal, an organ alone, a broken number. */
const mostSkipped = 3;

/** Whether a short line that is nothing known stands between a whole title and the recipients. */
function standsBeforeRecipients(groups: Groups, lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  if (line.text.length > 40 || /[。；：，、]/u.test(line.text) || bodyStart.test(line.text)) return false;
  if (!endsLikeTitle(titleSoFar(groups))) return false;
  return lines
    .slice(i + 1, i + 1 + mostSkipped)
    .some(({ text }) => /[:：]$/u.test(text) && !bodyStart.test(text) && listsRecipients(text.slice(0, -1), false));
}

/** Lines of mark and title, before and after the number. */
type Groups = { before: Line[]; after: Line[] };

/** The title as far as it was read. */
function titleSoFar({ before, after }: Groups): string {
  return joined(after.length > 0 ? after : before);
}

/** Takes a line that is neither title nor recipients: marks, signers, number, a page's residue, adoption notes. */
function takeOutside(head: Head, groups: Groups, i: number): boolean {
  const line = head.lines[i] as Line;
  const previous = head.lines[i - 1];
  const titled = titleSoFar(groups);
  if (takeMarks(head, line) || takeSigners(head, line) || takeNumber(head, line, titled)) return true;
  if (isFrontResidue(line.text) || isTableValue(head.lines, i) || repeatsNumber(head, line)) return true;
  if (titled === '' || !(isNote(head, line, previous, head.lines[i + 1]) || datesTitle(titled, line))) return false;
  head.notes.push(line);
  return true;
}

const roll =
  /^(?:会议)?(?:时\s{0,8}间|地\s{0,8}点|主\s{0,8}持(?:\s{0,8}人)?|出\s{0,8}席|列\s{0,8}席|参\s{0,8}[加会](?:\s{0,8}人\s{0,8}员)?|缺\s{0,8}席|请\s{0,8}假|记\s{0,8}录(?:\s{0,8}人)?|议\s{0,8}题)(?:人员|领导|单位)?\s{0,8}[:：]/u;

/** Minutes open with when, where and who. */
function opensRoll(title: string, line: Line): boolean {
  return line.text.length <= 400 && roll.test(line.text) && /纪\s*要$/u.test(title);
}

/** A portal's table gives the number, and the document itself gives it again. */
function repeatsNumber({ number, lines }: Head, line: Line): boolean {
  if (number === null || !isNumberLine(line.text)) return false;
  const first = lines.find(({ start, end }) => start <= number[0] && number[1] <= end);
  return first !== undefined && compact(first.text).endsWith(compact(line.text));
}

/** Takes a line of mark or title; false: the body begins. */
function takeTitle(head: Head, groups: Groups, i: number): boolean {
  const line = head.lines[i] as Line;
  if (head.number !== null && groups.after.length === 0 && takeImprint(head, line)) return true;
  const group = head.number === null ? groups.before : groups.after;
  if (repeatsTitle(group, line)) return true;
  if (group.length > 0 && group.at(-1) !== head.lines[i - 1]) {
    if (endsLikeTitle(joined(group))) return false;
    settleMark(head, group.splice(0));
  }
  const following = head.lines.slice(i + 1, i + 5);
  if (opensBody(head, groups, line, following)) return false;
  const isStacked = isOrgan(line.text) && group.length > 0 && group.every(({ text }) => isOfMark(text));
  if (isMarkLine(line.text) || isStacked || goesOn(group, line, following)) {
    group.push(line);
    return true;
  }
  if (
    group.length === 0 ||
    !startsAnew(
      line,
      following.find(({ text }) => !isFrontResidue(text)),
    )
  )
    return false;
  group.splice(0, group.length, line);
  return true;
}

/** Behind mark or title and number stands either another title that comes to its end, or the body. */
function opensBody(head: Head, { before, after }: Groups, line: Line, following: readonly Line[]): boolean {
  if (head.number === null || after.length > 0 || !/[，、]|[于自]\d/u.test(line.text) || isMarkLine(line.text))
    return false;
  const above = compact(joined(before));
  return (endsLikeTitle(above) || markEnd.test(above)) && !completesSoon(line.text, following);
}

/**
 * A portal's title comes again as the document's own, whole or line by line; joint issuers stand in one print with 、
 * and in the other with a blank.
 */
function repeatsTitle(group: readonly Line[], line: Line): boolean {
  const title = compact(joined(group));
  if (!endsLikeTitle(title)) return false;
  const [whole, part] = [title, line.text].map((text) => fold(text).replace(/、/gu, '')) as [string, string];
  return part.length >= shortestRepeat ? whole.includes(part) : part.length >= 2 && whole.endsWith(part);
}

/** A shorter line may be a word of the body by chance, unless the title ends in it. */
const shortestRepeat = 6;

/** The document's own title under the shorter one of a web page: a whole title with number or recipients after it. */
function startsAnew(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > 160 || !/关于|印发|转发/u.test(line.text)) return false;
  if (/[。；：]/u.test(line.text) || kindOf(line.text) === 'other') return false;
  return isNumberLine(next.text) || (/[:：]$/u.test(next.text) && isRecipients(next.text.slice(0, -1)));
}

function takeNumber(head: Head, line: Line, titled: string): boolean {
  const number = head.number === null ? (readNumberLine(line.text) ?? otherNumber(titled, line.text)) : null;
  if (!number || (titled === '' && (number.date !== null || isPlainNumber(line.text)))) return false;
  head.number = [line.start + number.start, line.start + number.end];
  if (number.date) {
    const { value, start, end } = number.date;
    head.numberDate = { value, range: [line.start + start, line.start + end] };
  }
  return true;
}

const sitting = /^[（(]?\s?(?:[0-9０-９]{4}\s?年\s?)?第\s?[0-9０-９一二三四五六七八九十]{1,4}\s?次\s?[）)]?$/u;
const caseNumber =
  /^[（(〔]\s?[0-9０-９]{4}\s?[）)〕]\s?\p{Script=Han}{1,14}[0-9０-９]{0,6}\p{Script=Han}{0,6}[0-9０-９]{1,6}\s?号$/u;

/** Minutes may count their sittings (2026年第9次); courts put the year first: （2026）云法建3号. */
function otherNumber(titled: string, text: string): NumberLine | null {
  const isNumber = caseNumber.test(text) || (sitting.test(text) && /纪\s*要$/u.test(titled));
  return isNumber ? { start: 0, end: text.length, date: null } : null;
}

function takeMarks(head: Head, line: Line): boolean {
  const mark = parseHeadMark(line.text);
  if (!mark) return false;
  const place = (range: Range | null): Range | null => range && [line.start + range[0], line.start + range[1]];
  head.copyNumber ??= place(mark.copyNumber);
  head.secrecy ??= place(mark.secrecy);
  head.urgency ??= place(mark.urgency);
  return true;
}

function isNote(head: Head, line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (isAdoptionNote(line.text) || opensNote(line.text, next?.text ?? '')) return true;
  if (/^[（(][^（）()。]{1,20}(?:稿|试行|草案|修订|版)[）)]$/u.test(line.text)) return true;
  if (/^——/u.test(line.text) && line.text.length <= 80) return true;
  return head.notes.length > 0 && head.notes.at(-1) === previous && continuesNote(line.text);
}

/** The day alone under a whole title. */
function datesTitle(title: string, line: Line): boolean {
  return isDateLine(line.text) && endsLikeTitle(title);
}

function takeImprint(head: Head, line: Line): boolean {
  const date = findDates(line.text)[0];
  if (!date || date.end !== line.text.length) return false;
  const organ = line.text.slice(0, date.start).trim();
  if (!isOrgan(organ.replace(/(?:编\s?[印写制]?|整\s?理|印\s?发?)$/u, '').trimEnd())) return false;
  head.imprint = line;
  return true;
}

/** Lines that the recipients take from `i` on; 0: there are none here. */
function takeRecipients(head: Head, lines: readonly Line[], i: number, started: boolean): number {
  if (started && takeLabelled(head, lines[i] as Line)) return 1;
  let text = '';
  const first = lines[i] as Line;
  for (let n = 0; n < 6 && i + n < lines.length; n++) {
    const line = lines[i + n] as Line;
    text += (n === 0 ? '' : '\n') + line.text;
    if (text.length > 1500) return 0;
    if (/[:：]$/u.test(line.text)) {
      const phrase = text.slice(0, -1).trimEnd();
      if (!isRecipients(phrase) || (!started && n > 0)) return 0;
      const offset = (index: number): number => toDocument(lines.slice(i, i + n + 1), index);
      head.recipients = splitParts(phrase).map((part) => ({
        text: part.text,
        range: [offset(part.start), offset(part.end - 1) + 1] as const,
      }));
      return n + 1;
    }
    const breaksOff = /[，、；,;]$/u.test(line.text) || wraps(text, lines[i + n + 1]);
    if (!started || !breaksOff || first.text.length > 400) return 0;
  }
  return 0;
}

/** Recipients on one line behind 主送：, with or without a colon behind them. */
function takeLabelled(head: Head, line: Line): boolean {
  const skip = recipientsLabel.exec(line.text)?.[0].length;
  const phrase = line.text.slice(skip ?? 0).replace(/[：:。]$/u, '');
  if (skip === undefined || !isRecipients(phrase)) return false;
  head.recipients = splitParts(phrase).map((part) => ({
    text: part.text,
    range: [line.start + skip + part.start, line.start + skip + part.end] as const,
  }));
  return true;
}

/** A list of recipients that a page's width broke within a name, and that ends on the next line or goes on there. */
function wraps(text: string, next: Line | undefined): boolean {
  if (!next || text.length < shortestWrapped || !/[，、；]/u.test(text) || /[。：:]/u.test(text)) return false;
  const end = /[:：]$/u.test(next.text) ? -1 : undefined;
  return listsRecipients(text + next.text.slice(0, end), end === undefined);
}

/** A line is broken by the page's width at this many characters at the earliest. */
const shortestWrapped = 18;

/** Whether the line is a further line of the title (or mark) that `group` holds so far. */
function goesOn(group: readonly Line[], line: Line, following: readonly Line[]): boolean {
  if (line.text.length > 160 || /[。；？！?;]/u.test(line.text) || bodyStart.test(line.text)) return false;
  if (/[：:，,]$/u.test(line.text) || /^《[^》]*》已/u.test(line.text) || isDateLine(line.text)) return false;
  const title = joined(group);
  if (title === '') return true;
  // the first row of a table under the title is none of it; a head may stand in cells altogether
  if (line.cell && !group.at(-1)?.cell) return false;
  if (title.length + line.text.length > 260 || group.length >= 8) return false;
  const complete = endsLikeTitle(title) && !/文件$/u.test(title);
  if (!complete && (!line.blankBefore || completesSoon(title + line.text, following))) return true;
  if (!endsLikeTitle(title + line.text) || line.text.length > 80) return false;
  return !complete || !line.blankBefore || /^的/u.test(line.text) || onlyNamed(title, line.text);
}

/** A title that so far ends in what it prints: 关于印发某某规划, then 实施意见的通知. */
function onlyNamed(title: string, next: string): boolean {
  return (
    /关于|印发|转发|批转/u.test(title) &&
    kindOf(title) === 'other' &&
    /的(?:通知|通报|决定|批复|函|公告)$/u.test(fold(next))
  );
}

/** Whether a title broken over blank-separated lines comes to its end within the next few. */
function completesSoon(title: string, following: readonly Line[]): boolean {
  let text = title;
  if (endsLikeTitle(text)) return true;
  for (const line of following) {
    text += line.text;
    if (line.text.length > 60 || text.length > 260 || /[。；：！]/u.test(line.text) || isNumberLine(line.text))
      return false;
    if (endsLikeTitle(text)) return true;
  }
  return false;
}
