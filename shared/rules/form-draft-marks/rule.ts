import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { readingOf } from '../reading/index.ts';

const stage =
  '(?:公开)?(?:征求意见稿|征询意见稿|送审稿|审议稿|报批稿|讨论稿|代拟稿|会签稿|未定稿|修订稿|修改稿|送签稿|过程稿|草稿|初稿|草案|第[一二三四五六七八九]稿|[Vv]\\d{1,2})';
/** 某通知（送审稿）, 某通知 修订稿V4, （代拟稿）某通知, 初稿 over the title */
const endsSo = new RegExp(
  `(?:[（(〔【][^（）()\\n]{0,6}${stage}[^（）()\\n]{0,10}[）)〕】]|\\s?${stage}(?:[Vv]\\d{1,2})?)$`,
  'u',
);
const beginsSo = new RegExp(`^(?:[（(〔【]\\s?${stage}\\s?[）)〕】]|${stage}|内部讨论|请勿外传)`, 'u');
/** A line of its own above the title or below the date. */
const wholeLine = new RegExp(
  `^[（(〔【]?\\s?(?:${stage}|内部讨论|内部资料|请勿外传|仅供讨论|供讨论修改)(?:\\s{1,4}(?:请勿外传|注意保存))?\\s?[）)〕】]?$`,
  'u',
);
/** A remark in the text; 某办法（征求意见稿） merely names another text. */
const remark = new RegExp(
  `(?:[（(〔【]${stage}[，、；：\\s][^（）()〔〕\\n]{1,30}[）)〕】]|(?<=[。；！？\\s])[（(〔【]${stage}[）)〕】]|[（(〔【](?:修改意见|批注)[：:][^（）()〔〕\\n]{0,40}[）)〕】])`,
  'gu',
);
/** 印发《某办法（征求意见稿）》; the title of a shell without marks */
const printed = new RegExp(`(?:现将|印发|发布|转发)《[^《》\\n]{2,60}[（(]${stage}[）)]》[^。；\\n]{0,12}`, 'gu');
const prints = new RegExp(`(?:印发|发布|转发)[^《》\\n]{2,60}[（(]${stage}[）)]的通知$`, 'u');
const anyStage = new RegExp(`${stage}|内部讨论`, 'gu');
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
  const { masked } = readingOf(draft);
  for (const [text, pattern] of [
    [masked, remark],
    [draft.text, printed],
  ] as const) {
    for (const match of text.slice(...body).matchAll(pattern)) {
      const at: Span = [body[0] + match.index, body[0] + match.index + match[0].length];
      if (!consults.test(around(draft.text, at))) return at;
    }
  }
  return null;
}

function around(text: string, [from, to]: Span): string {
  return text
    .slice(Math.max(0, from - 20), to + 40)
    .replace(anyStage, '')
    .replace('修改意见：', '');
}
