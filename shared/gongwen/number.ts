import { findDates } from './date.ts';

export { formatDocumentNumber, parseDocumentNumber } from './number-parts.ts';

const opening = '〔﹝❲〘\\[［【〖（(〈<＜{「';
const closing = '〕﹞❳〙\\]］】〗）)〉>＞}」';
const year = '(?:[12１２][\\s0-9０-９]{3,6})';

/**
 * 年份 in any bracket and the serial, e.g. 〔2026〕12号, [2026]第012号, (2022) 443 号. A draft has no serial yet: it is
 * given when the document is registered, so drafts say 〔2026〕　　号 or 〔2026〕××号.
 */
const serial = '(?:(?:[0-9０-９]\\s?){1,5}|[\\s×xXｘＸ*＊_＿]{0,12})';
const bracketed = `[${opening}]\\s{0,2}${year}\\s{0,2}年?[${closing}]\\s{0,2}(?:第\\s{0,2})?${serial}[号號期]`;
/** the code of the issuing organ: Han, with a department in brackets at most, or × for a place left open */
const code = '[\\p{Script=Han}A-Za-zＡ-Ｚａ-ｚ×（(）)]';

const inText = new RegExp(bracketed, 'gu');
const codeBefore = new RegExp(`${code}{0,40}\\s{0,2}$`, 'u');
const wholeLine = new RegExp(`^(?<prefix>(?:${code}\\s{0,3}){0,25})(?<rest>${bracketed})$`, 'u');
const plainNumber =
  /^[（(]?\s{0,2}(?:(?:[12]\d{3}|[１２][０-９]{3})\s{0,2}年\s{0,2})?(?:总\s{0,2})?第\s{0,2}[0-9０-９一二三四五六七八九十百〇零]{1,6}\s{0,2}[号號期]\s{0,2}[）)]?$/u;

/** A line of the head that gives the number; ranges are offsets into it. */
export type NumberLine = Readonly<{
  start: number;
  end: number;
  /** older portals set the day beside the number: （国发〔1993〕80号　1993年12月3日） */
  date: { value: string; start: number; end: number } | null;
}>;

const label = /^(?:发文字号|文\s{0,3}号|字\s{0,3}号|编\s{0,3}号)\s{0,3}[:：]\s{0,3}/u;

/** how a reply to a proposal is sorted, beside its number: 某水函〔2026〕45号　类别：A */
const sorted = /\s(?:答复|办理)?类别\s{0,3}[:：]\s{0,3}[A-EＡ-Ｅ]{0,2}\d?\s{0,3}类?$/u;

/** Reads a line that is a document number and nothing else but a label, brackets or the day. `null`: it isn't one. */
export function readNumberLine(text: string): NumberLine | null {
  if (text.length > 140) return null;
  let from = label.exec(text)?.[0].length ?? 0;
  let to = text.replace(sorted, '').trimEnd().length;
  if (/[（(]/u.test(text[from] ?? '') && /[）)]/u.test(text[to - 1] ?? '')) {
    from++;
    to--;
  }
  const inner = text.slice(from, to);
  const date = findDates(inner)[0] ?? null;
  let [start, end] = [0, inner.length];
  if (date && date.end === inner.trimEnd().length) end = date.start;
  else if (date && inner.slice(0, date.start).trim() === '') start = date.end;
  const part = inner.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const number = part.trim();
  if (!wholeLine.test(number) && !plainNumber.test(number)) return null;
  const at = from + start + lead;
  return {
    start: at,
    end: at + number.length,
    date: date && { value: date.value, start: from + date.start, end: from + date.end },
  };
}

/** Whether the line is a document number and nothing else. */
export function isNumberLine(text: string): boolean {
  return readNumberLine(text) !== null;
}

/** Whether it is an order's or gazette's bare number: 第707号, 2021年第5号, （第3期）. */
export function isPlainNumber(text: string): boolean {
  return text.length <= 40 && plainNumber.test(text);
}

/** Numbers within running text, with the Han before them as far as they may belong to the code. */
export function findNumbers(text: string): { start: number; end: number; prefix: string }[] {
  return [...text.matchAll(inText)].map((match) => {
    const prefix = codeBefore.exec(text.slice(Math.max(0, match.index - 42), match.index))?.[0] ?? '';
    return { start: match.index - prefix.length, end: match.index + match[0].length, prefix };
  });
}
