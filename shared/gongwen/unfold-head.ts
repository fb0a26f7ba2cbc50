import { isAdoptionNote } from './adoption.ts';
import { cutLine, type Line } from './lines.ts';
import { findNumbers, readNumberLine } from './number.ts';
import { isOrgan } from './organ.ts';
import { isRecipients, listsRecipients, recipientsLabel } from './recipients.ts';
import { isFrontResidue } from './residue.ts';
import { signerLabelEnd, signersEnd } from './signers.ts';
import { compact, topLevel } from './text.ts';
import { endsLikeTitle, runningTitleEnd } from './title.ts';

/**
 * Cuts a line in which title, number and recipients run together, as portals give them. `started`: something of the
 * head stands above; `signing`: a signer does.
 */
export function unfoldHead(line: Line, started: boolean, signing: boolean): Line[] {
  const { text } = line;
  const marked = markInFront(text) ?? numberBehindMark(text) ?? signersBeside(text) ?? signersEnd(text);
  if (marked !== null) return cutLine(line, [marked]);
  if (readNumberLine(text) || isFrontResidue(text) || signerLabelEnd(text) !== null || recipientsLabel.test(text))
    return [line];
  const signed = signing ? numberBeforeName(text) : null;
  const cuts = signed === null ? runningCuts(text, started) : [signed];
  return cuts.length === 0 ? [line] : cutLine(line, cuts);
}

/** Where number, recipients, a title or a note begin and end in running text. */
function runningCuts(text: string, started: boolean): number[] {
  const window = text.slice(0, 900);
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
    else if (isRecipients(phrase.trim()) && (started || number || listsRecipients(phrase.trim(), false)))
      cuts.push(colon + 1);
  }
  if (!number && cuts.length === 0) {
    const end = started ? noteEnd(window) : spacedTitleEnd(window);
    if (end !== null && text.length > end + 20) cuts.push(end);
  }
  return cuts;
}

/**
 * Where number or mark begins behind a mark of urgency: `特急　　云防指明电〔2026〕5号`, `等级：特提·明电　…`,
 * `加急　　某厅文件`. `null`: there is none.
 */
function markInFront(text: string): number | null {
  const mark =
    /^(?:等\s{0,4}级[\s:：]{0,4})?(?:特\s{0,2}提|特\s{0,2}急|加\s{0,2}急|平\s{0,2}急)(?:\s{0,2}[·•]\s{0,2}明\s{0,2}电)?\s{1,200}/u.exec(
      text,
    );
  const rest = mark ? text.slice(mark[0].length) : '';
  const isHead = readNumberLine(rest) !== null || isOrgan(rest) || headMark.test(rest);
  if (mark && isHead) return mark[0].length;
  const copy = /^[0-9０-９]{6}\s+/u.exec(text)?.[0].length ?? 0;
  return copy > 0 && (headMark.test(text.slice(copy)) || markInFront(text.slice(copy)) !== null) ? copy : null;
}

/** An issuer's mark, alone or with the head running on behind a blank. */
const headMark = /^\p{Script=Han}{2,40}文\s{0,4}件(?=$|\s)/u;

/** Where the number begins behind the mark of minutes or the like on its line: `某某会议纪要　〔2026〕8号`. */
function numberBehindMark(text: string): number | null {
  if (text.length > 140) return null;
  const mark =
    /^[\p{Script=Han}\s]{2,60}(?:文\s?件|纪\s?要|便\s?函|通\s?知)\s{1,200}(?=[^\s的])/u.exec(text)?.[0].length ?? 0;
  return mark > 0 && readNumberLine(text.slice(mark)) ? mark : null;
}

/** Where 签发人 begins beside the number. */
function signersBeside(text: string): number | null {
  const found = /\s签\s{0,4}发\s{0,4}人\s{0,4}[:：]/u.exec(text.slice(0, 140));
  const left = found ? text.slice(0, found.index).trimEnd() : '';
  return found && readNumberLine(left) && !/文\s{0,4}件\s/u.test(left) ? found.index : null;
}

/** Where the name of a further signer begins beside the number, under the first one's. */
function numberBeforeName(text: string): number | null {
  if (text.length > 140) return null;
  const name = /\s{2,140}(?<name>\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,3})$/u.exec(text);
  return name && readNumberLine(text.slice(0, name.index)) ? name.index : null;
}

/**
 * Where a title ends that a blank parts from what runs on: the first words that end the way a title does. A word
 * that goes on with it (`…办法 的通知`, `…条例 （2026年修订）`) belongs to it.
 */
function spacedTitleEnd(text: string): number | null {
  for (const gap of text.slice(0, longestSpaced).matchAll(/\s+/gu)) {
    const lead = text.slice(0, gap.index);
    if (/[。：:；]/u.test(lead)) return null;
    if (compact(lead).length < shortestTitle || !endsLikeTitle(lead)) continue;
    const rest = text.slice(gap.index + gap[0].length, gap.index + 80);
    if (/^(?:的|及|和|与|、|（[^（）]*(?:稿|版|试行)）)/u.test(rest)) continue;
    if (/关于|印发|转发|批转/u.test(lead) || textBegins.test(rest)) return gap.index;
  }
  return null;
}

/** What follows a title that doesn't say what it is about; a page's menu (`首页 通知公告 …`) goes on otherwise. */
const textBegins = /^(?:[（(]?\d{4}\s?年|第一[章条]|目\s{0,20}录|一、|为了?|[^。：:]{2,60}[：:])/u;

/** Characters of a title in a running line. */
const longestSpaced = 240;
const shortestTitle = 5;

/** Where a note of adoption ends under a title: `2018年8月3日…会议通过` or `（…）`, a blank behind it. */
function noteEnd(text: string): number | null {
  for (const gap of text.slice(0, longestSpaced).matchAll(/\s+/gu)) {
    const lead = text.slice(0, gap.index);
    if (/。/u.test(lead)) return null;
    if (isAdoptionNote(lead) && !goesOnWithNote(text.slice(gap.index))) return gap.index;
  }
  return null;
}

function goesOnWithNote(text: string): boolean {
  return /^\s{0,40}(?:(?:根据|[（(])?\d{4}\s?年|起?(?:施行|实施|生效|公布|发布|通过|批准))/u.test(text.slice(0, 40));
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
    const start = spacedCode(text, found) ?? found.start + codeStart(found.prefix);
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

/** Where the code begins in a letter-spaced line (`的 通 知 云 府 发〔2026〕1号`). `null`: the letters stand together. */
function spacedCode(text: string, found: { start: number; prefix: string }): number | null {
  const spaced = /(?:\p{Script=Han}\s){2,40}$/u.exec(text.slice(Math.max(0, found.start - 80), found.start))?.[0] ?? '';
  const skip = codeStart(spaced.replace(/\s/gu, '') + found.prefix);
  return skip === 0 || skip * 2 > spaced.length ? null : found.start - spaced.length + skip * 2;
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
