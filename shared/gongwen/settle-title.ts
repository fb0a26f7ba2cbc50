import type { Head } from './head.ts';
import type { Line } from './lines.ts';
import { isOrgan } from './organ.ts';
import { compact, fold } from './text.ts';
import { endsLikeTitle } from './title.ts';

/** Lines of a title as one text. */
export function joined(group: readonly Line[]): string {
  return group.map((line) => line.text).join('');
}

/** A red head's line: 某某县人民政府文件, 文件. A title may break after the word, but then it has a verb. */
export function isMarkLine(text: string): boolean {
  const organ = /^(?<organ>.{0,60}?)文件$/u.exec(compact(text))?.groups?.organ;
  return (
    organ !== undefined &&
    (organ === '' || (!/关于|印发|转发|推行|规范性|加强|[，。；：]/u.test(organ) && organ.length <= 40))
  );
}

/** Marks that may be a title as well: orders, minutes, announcements, cables. */
export const markEnd = /(?:令|纪\s*要|公\s*告|简\s*报|公\s*报|电\s*报|明\s*电|发\s*电)$/u;

/** Tells mark and title apart in what stands before and behind the number. */
export function settleTitle(head: Head, before: readonly Line[], after: readonly Line[]): void {
  const own = after.length > 0 ? after : withoutMarks(head, before);
  if (after.length > 0 && before.length > 0) settleMark(head, before);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) {
    const mark = before[0];
    if (mark && markEnd.test(compact(mark.text))) {
      head.title = { text: compact(joined(before)), range: [mark.start, (before.at(-1) as Line).end] };
    }
    return;
  }
  const parts = own.map((line) => line.text);
  head.title = { text: compact(parts.join('\n')), range: [first.start, last.end] };
  if (after.length === 0) return;
  if (head.issuerMark === null && isBanner(before, head.title.text)) {
    head.issuerMark = [(before[0] as Line).start, (before.at(-1) as Line).end];
  } else head.pageTitle = rivalOf(head.title.text, before);
}

/** What offices print above papers that have no red head: 工作提示, 某某局便函, 督查通知. */
function isBanner(before: readonly Line[], title: string): boolean {
  const text = compact(joined(before));
  if (text.length === 0 || text.length > longestBanner || title.includes(text)) return false;
  return endsLikeTitle(text) && !titleWord.test(text);
}
const longestBanner = 30;
const titleWord = /关于|印发|转发|批转|公布|发布|《|：/u;

/** What stood above the number where it is a title as well, and neither says the other. */
function rivalOf(title: string, before: readonly Line[]): Head['pageTitle'] {
  const [first] = before;
  const last = before.at(-1);
  const text = compact(joined(before));
  if (!first || !last || !endsLikeTitle(text) || !titleWord.test(text) || markLines(before).length > 0) return null;
  const [own, other] = [title, text].map((one) => fold(one).replace(/[、《》]/gu, '')) as [string, string];
  return own.includes(other) || other.includes(own) ? null : { text, range: [first.start, last.end] };
}

export function settleMark(head: Head, group: readonly Line[]): void {
  const mark = markLines(group);
  const first = mark[0];
  const last = mark.at(-1);
  if (first && last) head.issuerMark = [first.start, last.end];
}

/** The lines of a group that are the issuer's mark rather than a (web page's) title. */
function markLines(group: readonly Line[]): readonly Line[] {
  const at = group.findLastIndex(
    (line) => isMarkLine(line.text) || markEnd.test(compact(line.text)) || isOrgan(line.text),
  );
  if (at < 0) return [];
  let from = at;
  while (from > 0 && isOfMark((group[from - 1] as Line).text)) from--;
  return group.slice(from, at + 1);
}

/** An organ of a joint mark; 文件 stands behind the middle one. */
export function isOfMark(text: string): boolean {
  return isOrgan(text) || isMarkLine(text);
}

/** Takes a mark off the front of a title: lines ending in 文件, or an organ's name printed like one. */
function withoutMarks(head: Head, group: readonly Line[]): readonly Line[] {
  const fileLine = group.findIndex((line) => isMarkLine(line.text));
  if (fileLine >= 0 && fileLine + 1 < group.length) {
    head.issuerMark = [(group[0] as Line).start, (group[fileLine] as Line).end];
    return group.slice(fileLine + 1);
  }
  if (fileLine >= 0 && group.length === fileLine + 1) {
    head.issuerMark = [(group[0] as Line).start, (group[fileLine] as Line).end];
    return [];
  }
  const about = group.findIndex((line, i) => i > 0 && /^关\s?于/u.test(line.text));
  const rest = about > 0 ? joined(group.slice(about)) : '';
  if (endsLikeTitle(rest) && isBanner(group.slice(0, about), compact(rest))) {
    head.issuerMark = [(group[0] as Line).start, (group[about - 1] as Line).end];
    return group.slice(about);
  }
  const [first, second] = group;
  if (first && second && isOrgan(first.text) && compact(second.text).startsWith(compact(first.text))) {
    head.issuerMark = [first.start, first.end];
    return group.slice(1);
  }
  return group;
}
