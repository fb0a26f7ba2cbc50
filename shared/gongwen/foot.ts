import { findDates, isDateLine } from './date.ts';
import type { Range } from './head.ts';
import { cutLine, type Line, toDocument } from './lines.ts';
import { isOrgan } from './organ.ts';
import { splitParts } from './recipients.ts';
import { compact } from './text.ts';

/** The 版记: copies, moved main recipients, who printed and when; and the lines it takes. */
export type Foot = {
  cc: { text: string; range: Range }[];
  main: { text: string; range: Range }[];
  printedBy: { name: string; range: Range } | null;
  printedOn: { value: string; range: Range } | null;
  taken: Set<number>;
  /** index of its first line; the number of lines where there is none */
  startIndex: number;
};

const ccLabel = /^抄\s{0,3}[送报发]\s{0,3}(?:单位|机关)?\s{0,3}[:：]\s*/u;
const mainLabel = /^主\s{0,3}送\s{0,3}[:：]\s*/u;
const printLabel = /^印\s{0,2}(?:发|制)(?:机关|单位)?\s{0,3}[:：]\s*/u;
const otherLine = /^(?:[（(]?共印|主\s*题\s*词|分\s*送|存\s*档|校\s*对|录\s*入|打\s*字|[（(]共)/u;

/** Cuts copies and imprint out of a line that runs on. */
export function unfoldFoot(line: Line): Line[] {
  const cuts: number[] = [];
  for (const match of line.text.matchAll(/(?<=[。！；”）)\s])抄\s{0,3}[送报发]\s{0,3}(?:单位|机关)?\s{0,3}[:：]/gu))
    cuts.push(match.index);
  for (const date of findDates(line.text)) {
    const after = /^\s{0,4}印\s{0,2}发/u.exec(line.text.slice(date.end, date.end + 10));
    if (!after) continue;
    const left = line.text.slice(Math.max(0, date.start - 80), date.start);
    const boundary = Math.max(
      left.lastIndexOf('。'),
      left.lastIndexOf('；'),
      left.lastIndexOf('）', left.trimEnd().length - 2),
    );
    if (!isOrgan(left.slice(boundary + 1).trim())) continue;
    cuts.push(date.start - left.length + boundary + 1, date.end + after[0].length);
  }
  return cuts.length === 0 ? [line] : cutLine(line, cuts);
}

/** Reads the 版记 from the lines at or after `start`; the last one in the file counts. */
export function findFoot(lines: readonly Line[], start: number): Foot {
  const foot: Foot = { cc: [], main: [], printedBy: null, printedOn: null, taken: new Set(), startIndex: lines.length };
  const printed = lines.findLastIndex((line, i) => i >= start && imprintOf(line) !== null);
  if (printed >= 0) takePrinted(foot, lines, printed, start);
  const cc = lines.findLastIndex((line, i) => i >= start && ccLabel.test(line.text) && (printed < 0 || i < printed));
  if (cc >= 0) foot.cc = takeCopies(foot, lines, cc, start);
  const main = lines.findLastIndex((line, i) => i >= start && mainLabel.test(line.text) && (cc < 0 || i < cc));
  if (main >= 0 && (cc >= 0 || printed >= 0)) foot.main = takeList(foot, lines, main, mainLabel);
  for (const i of foot.taken) foot.startIndex = Math.min(foot.startIndex, i);
  takeOthers(foot, lines, start);
  return foot;
}

/** 主题词 right above the copies, and what stands among and below them: how many were printed, who proofread. */
function takeOthers(foot: Foot, lines: readonly Line[], start: number): void {
  const isOther = (line: Line | undefined): boolean =>
    line !== undefined && otherLine.test(line.text) && line.text.length <= 80;
  while (foot.startIndex < lines.length && foot.startIndex > start && isOther(lines[foot.startIndex - 1])) {
    foot.startIndex--;
    foot.taken.add(foot.startIndex);
  }
  for (let i = foot.startIndex; i < lines.length; i++) if (isOther(lines[i])) foot.taken.add(i);
}

/** Whether a line belongs below a list of attachments: the day, copies, who printed. */
export function endsList(line: Line): boolean {
  return ccLabel.test(line.text) || mainLabel.test(line.text) || isDateLine(line.text) || imprintOf(line) !== null;
}

type Imprint = { date: { start: number; end: number; value: string }; organ: { start: number; end: number } | null };

/** Some name the imprint: 印发：某办公室 … */
function labelEnd(text: string): number {
  return printLabel.exec(text)?.[0].length ?? 0;
}

/**
 * Takes a line of the imprint apart: `某办公室　2026年7月9日印发`, the day alone with 印发, or both with their labels
 * (`印发机关：某办公室　印发日期：2026年7月9日`). `null`: it is none.
 */
function imprintOf({ text }: Line): Imprint | null {
  if (text.length > 120) return null;
  const date = findDates(text)[0];
  if (!date) return null;
  const from = labelEnd(text);
  const before = text.slice(from, date.start);
  const dateLabel = from > 0 ? /\s{0,60}印\s{0,2}[发制]?\s{0,2}(?:日期|时间)\s{0,3}[:：]\s{0,3}$/u.exec(before) : null;
  const rest = text.slice(date.end);
  if (!/^\s*印\s{0,4}[发制]?[。）)]?$/u.test(rest) && (dateLabel === null || rest.trim() !== '')) return null;
  const organ = before.slice(0, dateLabel?.index).trimEnd();
  const lead = organ.length - organ.trimStart().length;
  if (organ.trim() === '') return { date, organ: null };
  return isOrgan(organ.trim()) ? { date, organ: { start: from + lead, end: from + organ.length } } : null;
}

function takePrinted(foot: Foot, lines: readonly Line[], i: number, start: number): void {
  const line = lines[i] as Line;
  const imprint = imprintOf(line);
  if (!imprint) return;
  const { date, organ } = imprint;
  foot.printedOn = { value: date.value, range: [line.start + date.start, line.start + date.end] };
  foot.taken.add(i);
  if (organ !== null) {
    const name = compact(line.text.slice(organ.start, organ.end));
    foot.printedBy = { name, range: [line.start + organ.start, line.start + organ.end] };
    return;
  }
  const previous = lines[i - 1];
  if (previous && i - 1 >= start && isOrgan(previous.text)) {
    foot.printedBy = { name: compact(previous.text), range: [previous.start, previous.end] };
    foot.taken.add(i - 1);
  }
}

/** The last list of copies, with one directly before it: 抄报 above 抄送. */
function takeCopies(foot: Foot, lines: readonly Line[], last: number, start: number): Foot['cc'] {
  const copies = takeList(foot, lines, last, ccLabel);
  const before = lines.findLastIndex((line, i) => i >= start && i < last && ccLabel.test(line.text));
  if (before < 0 || last - before > longestList) return copies;
  const lead = takeList(foot, lines, before, ccLabel);
  return foot.taken.has(last - 1) ? [...lead, ...copies] : copies;
}

/** Lines that a list takes at most. */
const longestList = 12;

/** What ends a list that has no full stop. */
const afterList = [ccLabel, mainLabel, otherLine, printLabel, /^附\s*件/u, /\d\s{0,4}日?\s{0,4}印\s{0,2}发[。）)]?$/u];

/** The phrases of a labelled list that may go on over the following lines, up to its full stop. */
function takeList(foot: Foot, lines: readonly Line[], at: number, label: RegExp): { text: string; range: Range }[] {
  const taken: Line[] = [];
  for (let i = at; i < lines.length && i < at + longestList; i++) {
    const line = lines[i] as Line;
    if (i > at && (foot.taken.has(i) || afterList.some((form) => form.test(line.text)))) break;
    if (i > at && isOrgan(line.text) && foot.taken.has(i + 1)) break;
    foot.taken.add(i);
    taken.push(line);
    if (/。$/u.test(line.text)) break;
  }
  const text = taken.map((line) => line.text).join('\n');
  const skip = label.exec(text)?.[0].length ?? 0;
  const list = text.slice(skip);
  // the sample form in a printed text: 抄送：××××
  if (/^[×xX＊*]{2,}/u.test(list)) return [];
  return splitParts(list).map((part) => ({
    text: part.text,
    range: [toDocument(taken, skip + part.start), toDocument(taken, skip + part.end - 1) + 1] as const,
  }));
}
