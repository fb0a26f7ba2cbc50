import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { readingOf } from '../reading/index.ts';

/** Any 某稿 in brackets is a stage, but for speeches and what the press is given. */
const draft =
  '[\\p{Script=Han}]{0,8}(?<!讲话|发言|演讲|致辞|新闻|整理|记录|通|样|来|投)稿|(?:修订)?草案|清样|[Vv]\\d{1,2}';
const inBrackets = `[（(〔【]\\s?(?:${draft})[^（）()\\n]{0,10}[）)〕】]`;
/** Without brackets only what can't be anything else. */
const bare =
  '(?:(?:征求意见|征询意见|送审|审议|报批|讨论|代拟|会签|未定|修订|修改|送签|审核|审改|校对)稿[Vv]?\\d{0,2}|草稿|初稿|清样|第[一二三四五六七八九]稿)';
/** 某通知（送审稿）, 某通知 修订稿V4, （代拟稿）某通知, 初稿 over the title */
const endsSo = new RegExp(`(?:${inBrackets}|\\s?${bare})$`, 'u');
const beginsSo = new RegExp(`^(?:${inBrackets}|${bare}|内部讨论|请勿外传)`, 'u');
/** A line of its own above the title or below the date. */
const wholeLine = new RegExp(
  `^(?:${inBrackets}|${bare}|[（(【]?(?:内部讨论|请勿外传|仅供讨论|供讨论修改)[）)】]?(?:\\s{1,4}请勿外传)?)$`,
  'u',
);
/** A remark in the text; 某办法（征求意见稿） merely names another text. */
const remark = new RegExp(
  `(?:[（(〔【](?:${draft})[，、；：\\s][^（）()〔〕\\n]{1,30}[）)〕】]|(?<=[。；！？\\s])${inBrackets}|[（(〔【](?:修改意见|批注)[：:][^（）()〔〕\\n]{0,40}[）)〕】]|[（(〔【][^（）()〔〕\\n]{0,12}(?:拟删|建议删除|待(?:主要|分管)?(?:县长|市长|区长|书记|局长|主任|领导)[^（）()〔〕\\n]{0,4}审)[^（）()〔〕\\n]{0,12}[）)〕】])`,
  'gu',
);
/** 印发《某办法（征求意见稿）》; the title of a shell without marks */
const printed = new RegExp(
  `(?:(?:印发|发布|转发)《[^《》\\n]{2,60}${inBrackets}》(?=[，。；]|的)|现将《[^《》\\n]{2,60}${inBrackets}》(?:予以|一并|现)?(?:印发|发布|转发))`,
  'gu',
);
const prints = new RegExp(`(?:印发|发布|转发)《?[^《》\\n]{2,60}${inBrackets}》?的通知$`, 'u');
const anyStage = new RegExp(`${inBrackets}|${bare}|内部讨论`, 'gu');
/** What is sent out to be read, discussed or decided on bears its mark by right. */
const consults = /征求|征询|征集|意见的[函通]|公示|审定|审议|提请|座谈|听证|论证|讨论|研讨|修改意见|反馈|议案/u;

/**
 * 草稿标记: a mark of a stage before issuing (征求意见稿, 送审稿) left on a document that is to be issued.
 * @source our own choice; 《党政机关公文处理工作条例》25(1) has the text checked once more before it is printed
 */
export const formDraftMarks = defineRule({
  id: 'form/draft-marks',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { title, kind, mainRecipients, documentNumber } = draft.document;
    // a draft that is published by itself is no document to be issued
    const isText = kind === 'other' && mainRecipients.length === 0 && documentNumber === null;
    if (title === null || isText || consults.test(title.replace(anyStage, ''))) return pass({ applies: false });
    const found = [onTitle(draft), beside(draft), inText(draft)].find((at) => at !== null);
    if (!found) return pass({ applies: true });
    return finding({ at: found, code: 'left', params: { quote: draft.text.slice(...found).trim() } });
  },
});

function onTitle({ document, text }: Draft): Span | null {
  const [from, to] = document.spans.title ?? [0, 0];
  const words = text.slice(from, to);
  const begins = beginsSo.exec(words);
  if (begins) return [from, from + begins[0].length];
  const ends = endsSo.exec(words) ?? prints.exec(words);
  return ends && [from + ends.index, from + ends.index + ends[0].length];
}

/** The lines above the title, and those behind the body up to the first attachment. */
function beside({ document, text }: Draft): Span | null {
  const { title, body, attachments, printedText } = document.spans;
  const head: Span = [0, title?.[0] ?? 0];
  const end = Math.min(attachments?.[0]?.[0] ?? text.length, printedText?.[0] ?? text.length);
  const foot: Span = [body?.[1] ?? text.length, end];
  for (const [from, to] of [head, foot]) {
    let start = from;
    for (const line of text.slice(from, Math.max(from, to)).split('\n')) {
      if (line.length <= 40 && wholeLine.test(line.trim())) return [start, start + line.length];
      start += line.length + 1;
    }
  }
  return null;
}

function inText(draft: Draft): Span | null {
  const { body } = draft.document.spans;
  if (!body) return null;
  const inBody = (match: RegExpExecArray): Span => [body[0] + match.index, body[0] + match.index + match[0].length];
  const [noted] = readingOf(draft)
    .masked.slice(...body)
    .matchAll(remark);
  if (noted) return inBody(noted);
  const sent = [...draft.text.slice(...body).matchAll(printed)].map(inBody);
  return sent.find((at) => !consults.test(around(draft.text, at))) ?? null;
}

function around(text: string, [from, to]: Span): string {
  return text.slice(Math.max(0, from - 20), to + 40).replace(anyStage, '');
}
