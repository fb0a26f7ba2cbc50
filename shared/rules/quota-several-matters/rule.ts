import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { fieldsOf } from './fields.ts';

/** Titles that name no matter of their own: only then the body tells what it is about. */
const general =
  /(?:近期|当前|有关|相关|几项|几件|若干|重点|下一步|下步|本周|本月|[两二三四五六七]项)[^，。《》]{0,8}(?:工作|事项|任务)|[两二三四五六七几]个(?:方案|办法|制度|文件|通知|规定)/u;
/** One matter of several fields, or what falls due at the same time: it belongs together. */
const season = /领域|行业|系统|期间|两节|假期|假日|节日|节前|节后|汛期|年终|岁末|冬春/u;
const appended =
  /^(?:[^，。]{0,40}关于)?(?:进一步|切实|认真|扎实|全面)?(?:做好|抓好|加强|开展|推进|落实|组织开展|调整)?/u;
/** 一、…；第二，…；（三）…；四是…: what each asks, up to the end of its clause. */
const listed =
  /(?:第?[一二三四五六七八九十]{1,2}(?:[、，．.]|是)|[（(][一二三四五六七八九十]{1,2}[）)])(?<item>[^。；\n]{2,40})|《(?<named>[^《》\n]{4,40})》/gu;
const LEAST = 3;

/**
 * 多文合一: a document has one matter. Three or more matters of different fields in its title, or in the top sections
 * of one whose title names none, are several documents in one number.
 * @source 《整治形式主义为基层减负若干规定》1.1 (一般); the fields are ours
 */
export const quotaSeveralMatters = defineRule({
  id: 'quota/several-matters',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { title, spans, kind } = draft.document;
    // of a 请示 that has two matters, form/request-matters tells
    if (title === null || kind === '纪要' || kind === '报告' || kind === '请示') return pass({ matters: 0 });
    const named = season.test(title) ? [] : mattersIn(title);
    if (named.length > 1)
      return finding({
        at: spans.title ?? null,
        code: 'inTitle',
        params: { matters: named, count: named.length },
        // two may well belong together
        ...(named.length < LEAST && { atMost: 'note' as const }),
      });
    if (!general.test(title) || season.test(title)) return pass({ matters: named.length });
    const below = mattersBelow(draft);
    if (below.length < LEAST) return pass({ matters: below.length });
    return finding({
      at: spans.title ?? null,
      code: 'inSections',
      params: { matters: below, count: below.length },
      atMost: 'note',
    });
  },
});

/** The parts of the title that are each a matter, of as many fields as there are parts; else none. */
function mattersIn(title: string): string[] {
  const subject = title
    .replace(/\s+/gu, '')
    .replace(/《[^《》]{1,80}》/gu, '')
    .replace(appended, '')
    .replace(/的(?:通知|意见|函|通报|方案)$/u, '')
    .replace(/(?:等)?(?:有关|相关)?(?:工作|事项)$/u, '');
  return apart(subject.split(/[、，]|以及|(?:和|及|与|暨)(?=\S{2})/u).filter((part) => part.length > 1));
}

/** What the body lists, one by one. */
function mattersBelow({ text, document: { spans } }: Draft): string[] {
  const body = spans.body ? text.slice(...spans.body) : '';
  return apart([...body.matchAll(listed)].map(({ groups }) => groups?.item ?? groups?.named ?? ''));
}

/** Those parts whose fields are certain, one a field. */
function apart(parts: readonly string[]): string[] {
  const byField = new Map<string, string>();
  for (const part of parts) {
    const fields = fieldsOf(part);
    const [field] = fields;
    if (fields.length === 1 && field !== undefined && !byField.has(field)) byField.set(field, part);
  }
  return [...byField.values()];
}
