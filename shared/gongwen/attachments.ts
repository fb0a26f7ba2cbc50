import type { Range } from './head.ts';
import { cutLine, type Line } from './lines.ts';
import { isOrgan, splitOrgans } from './organ.ts';
import { compact, trimRange } from './text.ts';

export type Named = Readonly<{ name: string; range: Range }>;

const label = /^附\s{0,3}件?\s{0,3}(?:[:：]\s*|(?=[1１]\s{0,2}[.．、]))/u;
/** Each entry has the word: 附件1：某表, then 附件2：… */
const firstOfSeveral = /^(?=附\s{0,3}件\s{0,3}[1１一]\s{0,3}[:：]\s{0,9}\S)/u;
const textMark = /^附\s{0,3}(?:件|录|表)?\s{0,3}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s{0,3}[:：]?$/u;

/**
 * The list under the body: `附件：1.…` with its names, numbers and end marks left out. Looks backwards from `end` so
 * that a 附件 in the prose above it is none.
 */
export function findAttachmentList(
  lines: readonly Line[],
  start: number,
  end: number,
): { index: number; names: Named[] } | null {
  for (let i = end - 1; i >= Math.max(start, end - 80); i--) {
    const line = lines[i] as Line;
    const found = label.exec(line.text) ?? firstOfSeveral.exec(line.text);
    if (!found) {
      if (/。$/u.test(line.text) && line.text.length > 60) return null;
      continue;
    }
    if (line.text.length === found[0].length && i + 1 >= end) return null;
    const names = listNames(lines.slice(i, end), found[0].length);
    return names.length > 0 ? { index: i, names } : null;
  }
  return null;
}

/**
 * A list that a portal sets right behind the signature: `附件：1.某表.docx`. Not for a shell, whose printed text may be
 * headed so.
 */
export function listBehind(
  lines: readonly Line[],
  index: number,
  title: string,
): { names: Named[]; endIndex: number } | null {
  const line = lines[index];
  const found = line && !line.cell ? label.exec(line.text) : null;
  if (!found || !line || line.text.length === found[0].length || /印发|转发|批转/u.test(title)) return null;
  let endIndex = index + 1;
  const isNumbered = /^[1１]\s{0,2}[.．、]/u.test(line.text.slice(found[0].length));
  while (isNumbered && /^\d{1,2}\s{0,2}[.．、]/u.test(lines[endIndex]?.text ?? '')) endIndex++;
  const names = listNames(lines.slice(index, endIndex), found[0].length);
  return names.length > 0 && names.every((item) => item.name.length <= 80) ? { names, endIndex } : null;
}

/** Said of a text that comes by itself. */
const apart = /\s{0,9}[（(]\s?另\s?(?:发|附|送|寄|行印发|册)\s?[）)]$/u;
const extension = /\.(?:docx?|wps|pdf|xlsx?|ofd|zip|rar)$/iu;

function listNames(listed: readonly Line[], skip: number): Named[] {
  const lines = withoutSigner(listed);
  const last = lines.at(-1) as Line;
  const text = lines.map((line) => line.text).join('\n');
  const at = (index: number): number => {
    let rest = index;
    for (const line of lines) {
      if (rest <= line.text.length) return line.start + rest;
      rest -= line.text.length + 1;
    }
    return last.end;
  };
  const marks = skip === 0 ? labelled(text) : numbered(text, skip);
  const pieces = marks.length === 0 ? [{ start: skip, end: text.length }] : marks;
  return pieces.flatMap((piece) => {
    const [start, to] = trimRange(text, piece.start, piece.end);
    const whole = text
      .slice(start, to)
      .replace(/[。；;，,]{1,20}$/u, '')
      .replace(apart, '')
      .replace(extension, '');
    const isQuoted = /^《[^《》]+》$/u.test(whole);
    const [from, value] = isQuoted ? [start + 1, whole.slice(1, -1)] : [start, whole];
    if (compact(value) === '' || value.length > 400) return [];
    if (marks.length === 0 && !namesOneText(value)) return [];
    return [{ name: compact(value), range: [at(from), at(from + value.length - 1) + 1] as const }];
  });
}

/** Without the organs below the list: in a document whose day is lost they would be taken for a name's last line. */
function withoutSigner(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex((line, i) => i === 0 || !splitOrgans(line.text).every(isNamedOrgan));
  return lines.slice(0, end + 1);
}

/** Whether what follows 附件： without a number is one name: not a filled form's remarks and lines, not who signs. */
function namesOneText(value: string): boolean {
  return (
    value.split('\n').length <= longestName &&
    !/^[（(].*[）)]$/mu.test(value) &&
    !splitOrgans(value).every(isNamedOrgan)
  );
}

/** Lines that one name takes at most. */
const longestName = 3;

function isNamedOrgan(part: { name: string }): boolean {
  return isOrgan(part.name);
}

/** The stretches behind `附件1：` `附件2：` at line starts. */
function labelled(text: string): { start: number; end: number }[] {
  const found = [
    ...text.matchAll(/(?<=^|\n)附\s{0,3}件\s{0,3}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})\s{0,3}[:：]/gu),
  ];
  return found.map((mark, i) => ({ start: mark.index + mark[0].length, end: found[i + 1]?.index ?? text.length }));
}

/** Digits behind `1.` make it a decimal, unless they are the year that a name begins with. */
const notYear = '(?!(?:19|20|１９|２０)[0-9０-９]{2}(?![0-9０-９]))[0-9０-９]';

/** The stretches between `1.` `2.` `3.` in order; a list may run on in one line. */
function numbered(text: string, skip: number): { start: number; end: number }[] {
  const found: { mark: number; start: number }[] = [];
  let from = skip;
  for (let n = 1; n < 100; n++) {
    const digits = String(n).replace(/\d/gu, (d) => `[${d}${String.fromCharCode(0xff10 + Number(d))}]`);
    const form = new RegExp(
      `(?<![0-9０-９.．])(?:附\\s{0,3}件\\s{0,3})?(?:${digits}\\s{0,2}[.．、]|[（(]${digits}[）)])(?!${notYear})`,
      'gu',
    );
    form.lastIndex = from;
    const match = form.exec(text);
    if (!match || (n === 1 && text.slice(skip, match.index).trim() !== '')) break;
    from = match.index + match[0].length;
    found.push({ mark: match.index, start: from });
  }
  return found.map((item, i) => ({ start: item.start, end: found[i + 1]?.mark ?? text.length }));
}

/** Cuts `附件1某制度为了…` in a running line where the name is one of the list. */
export function unfoldAttachments(line: Line, names: readonly Named[]): Line[] {
  // a heading alone on its line, and any line that isn't about attachments, has nothing to be cut
  if (line.text.length < shortestRun || !line.text.includes('附件')) return [line];
  const cuts: number[] = [];
  let from = 0;
  names.forEach((named, i) => {
    const start = named.name.slice(0, 6);
    const form = new RegExp(`附件\\s{0,2}(?:${i + 1})?\\s{0,2}[:：]?\\s{0,4}(?=${escaped(start)})`, 'gu');
    form.lastIndex = from;
    const match = form.exec(line.text);
    if (!match) return;
    cuts.push(match.index, match.index + match[0].length);
    from = match.index + match[0].length;
  });
  return cuts.length === 0 ? [line] : cutLine(line, cuts);
}

/** 附件 and a name of two characters. */
const shortestRun = 4;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** `附件` or `附件2` alone on its line heads an attachment's text; with a colon it may head the list. */
export function isAttachmentHeading(line: Line): boolean {
  return !line.cell && textMark.test(line.text) && !/[:：]$/u.test(line.text);
}

/** Indices of the lines that open an attachment's text: `附件2` alone on its line. */
export function attachmentStarts(lines: readonly Line[], start: number, names: readonly Named[]): number[] {
  const starts: number[] = [];
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as Line;
    const rest =
      /^附\s{0,3}件\s{0,3}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s{0,3}[:：]?\s*(?<name>\S[\s\S]*)$/u.exec(
        line.text,
      )?.groups?.name;
    const named = rest !== undefined && names.some((item) => compact(rest).startsWith(item.name.slice(0, 12)));
    if (named || (textMark.test(line.text) && !line.cell)) starts.push(i);
  }
  return starts;
}
