import { cutLine, type Line } from './lines.ts';
import { findNumbers, readNumberLine } from './number.ts';
import { isOrgan } from './organ.ts';
import { isRecipients } from './recipients.ts';
import { isFrontResidue } from './residue.ts';
import { signerLabelEnd } from './signers.ts';
import { compact, topLevel } from './text.ts';
import { endsLikeTitle, runningTitleEnd } from './title.ts';

/** Cuts a line in which title, number and recipients run together, as portals give them. */
export function unfoldHead(line: Line, started: boolean, signing: boolean): Line[] {
  const marked = markInFront(line.text);
  if (marked !== null) return cutLine(line, [marked]);
  if (readNumberLine(line.text) || isFrontResidue(line.text) || signerLabelEnd(line.text) !== null) return [line];
  const signed = signing ? numberBeforeName(line.text) : null;
  if (signed !== null) return cutLine(line, [signed]);
  const window = line.text.slice(0, 900);
  const cuts: number[] = [];
  let from = 0;
  const number = orderNumberWithin(window) ?? numberWithin(window);
  if (number) {
    cuts.push(...number);
    from = number[1];
  }
  const colon = firstColon(window, from);
  const phrase = colon === null ? window.slice(from) : window.slice(from, colon);
  if (colon !== null && !/。/u.test(phrase)) {
    const end = runningTitleEnd(phrase);
    if (end !== null && isRecipients(phrase.slice(end).trim())) cuts.push(from + end, colon + 1);
    else if ((started || number) && isRecipients(phrase.trim())) cuts.push(colon + 1);
  }
  if (!number && cuts.length === 0) {
    const spaced = /^[^。：]{4,160}?的(?:通知|意见|决定|决议|通报|报告|请示|批复|公告|通告|议案|答复|函)(?=\s)/u.exec(
      window,
    );
    if (spaced && line.text.length > spaced[0].length + 20 && topLevel(window)(spaced[0].length - 1))
      cuts.push(spaced[0].length);
  }
  return cuts.length === 0 ? [line] : cutLine(line, cuts);
}

/**
 * Where number or mark begins behind a mark of urgency: `特急　　云防指明电〔2026〕5号`, `等级：特提·明电　…`,
 * `加急　　某厅文件`. `null`: there is none.
 */
function markInFront(text: string): number | null {
  const mark =
    /^(?:等\s{0,4}级[\s:：]{0,4})?(?:特\s{0,2}提|特\s{0,2}急|加\s{0,2}急|平\s{0,2}急)(?:\s{0,2}[·•]\s{0,2}明\s{0,2}电)?\s+/u.exec(
      text,
    );
  const rest = mark ? text.slice(mark[0].length) : '';
  const isHead = readNumberLine(rest) !== null || isOrgan(rest) || /^.{2,40}文\s{0,4}件$/u.test(rest);
  return mark && isHead ? mark[0].length : null;
}

/** Where the name of a further signer begins beside the number, under the first one's. */
function numberBeforeName(text: string): number | null {
  if (text.length > 140) return null;
  const name = /\s{2,}(?<name>\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,3})$/u.exec(text);
  return name && readNumberLine(text.slice(0, name.index)) ? name.index : null;
}

function firstColon(text: string, from: number): number | null {
  const outside = topLevel(text);
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '。') return null;
    if ((c === '：' || c === ':') && outside(i)) return i;
  }
  return null;
}

/** `某某省人民政府令第28号` or `…公告第3号` on one line, with or without text running on after it. */
function orderNumberWithin(text: string): [number, number] | null {
  const match =
    /^(?<mark>\p{Script=Han}{2,30}(?:令|公告))\s{0,8}(?<number>[（(]?(?:\d{4}年)?第\s{0,2}\d{1,5}\s{0,2}号[）)]?)(?=$|\s|\p{Script=Han}|《)/u.exec(
      text,
    );
  const mark = match?.groups?.mark;
  if (!match || mark === undefined) return null;
  return [match[0].length - (match.groups?.number?.length ?? 0), match[0].length];
}

/** The document's own number within a head line: not a cited one, which stands in brackets after a name. */
function numberWithin(text: string): [number, number] | null {
  const outside = topLevel(text);
  for (const found of findNumbers(text.slice(0, 500))) {
    const bracketedAt = afterTitleInBrackets(text, found);
    if (bracketedAt) return bracketedAt;
    const skip = codeStart(found.prefix);
    const start = found.start + skip;
    const lead = text.slice(0, start).trimEnd();
    const rest = text.slice(found.end);
    if (/[。；]/u.test(lead) || !outside(start) || /^\s*[）)》，。、；”]/u.test(rest)) return null;
    if (start === 0 && rest.trim() === '') return null;
    const fits =
      lead === '' ||
      endsLikeTitle(lead) ||
      /文\s*件$/u.test(lead) ||
      isOrgan(lead) ||
      /\s$/u.test(text.slice(0, start));
    if (fits && compact(text.slice(start, found.end)).length > 6) return [start, found.end];
  }
  return null;
}

/** `…的通知（国发〔2018〕1号）`: the bracket right behind the title holds its own number. */
function afterTitleInBrackets(
  text: string,
  found: { start: number; end: number; prefix: string },
): [number, number] | null {
  const bracket = found.prefix.search(/[（(]/u);
  const close = text[found.end];
  if (bracket < 0 || (close !== '）' && close !== ')')) return null;
  const lead = text.slice(0, found.start + bracket);
  if (lead.length < 4 || /[。；，：]/u.test(lead) || !endsLikeTitle(lead) || !topLevel(lead)(lead.length - 1))
    return null;
  return [found.start + bracket, found.end + 1];
}

/** Where the organ's code begins in the Han before the year: after 文件 or the title's last word. */
function codeStart(prefix: string): number {
  let start = 0;
  for (const match of prefix.matchAll(
    /文件|的(?:通知|意见|决定|决议|通报|报告|请示|批复|公告|通告|议案|答复|函|复函)|复函|(?:若干|实施|指导)意见|[）)](?=\p{Script=Han})/gu,
  )) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('）') || match[0].startsWith(')')) {
      if (/[（(]/u.test(prefix.slice(0, match.index))) continue;
    }
    if (prefix.trimEnd().length - end >= 2) start = end;
  }
  return start;
}
