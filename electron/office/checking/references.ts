import { numberKeyOf } from '#electron/store/index.ts';
import type { Draft, Span } from '#shared/contract/index.ts';
import { readingOf } from '#shared/rules/reading/index.ts';

/** A document that the text names, before it is looked up. */
export type Mention = Readonly<{
  span: Span;
  title: string | null;
  /** as it may be written, the likeliest first: the office's code in front has no clear beginning in running text */
  numbers: readonly string[];
}>;

const named = /《(?<title>[^《》\n]{4,120})》(?:[（(](?<number>[^（）()\n]{6,40})[）)])?/gu;
const bare =
  /(?<code>[\p{Script=Han}]{2,24})[〔﹝[［【(（](?<year>[12]\d{3})[〕﹞\]］】)）](?:第)?(?<serial>\d{1,5})号/gu;
/** A standing law needs no number, and the archive of an office hasn't it. */
const law = /(?:法|条例|准则|章程|宪法|公约)(?:[（(][^（）()]{1,12}[）)])?$/u;
const issuedTitle =
  /关于|(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|函|纪要|方案|办法|要点|细则|规定|规划|计划|预案|措施)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** What stands before a code in running text. */
const before =
  /^.*(?:根据|按照|依据|依照|遵照|落实|执行|贯彻|转发|印发|参照|废止|参见|详见|文件|以及|[见及和与以经在对将即的是由为])/u;
const MOST = 60;

/** Documents that the body, what it prints and the attachments name, in order of the text, at most 60. */
export function mentionsIn(draft: Draft): Mention[] {
  const found: Mention[] = [];
  for (const { start, end } of readingOf(draft).paragraphs) {
    const text = draft.text.slice(start, end);
    const taken: Span[] = [];
    for (const match of text.matchAll(named)) {
      const { title = '', number } = match.groups ?? {};
      const written = number?.split(/[，,、；;]/u)[0]?.trim() ?? '';
      const isNumber = numberKeyOf(written) !== null;
      if (!isNumber && (law.test(title) || !issuedTitle.test(title))) continue;
      const to = isNumber ? match.index + match[0].length : match.index + title.length + 2;
      taken.push([match.index, to]);
      found.push({ span: [start + match.index, start + to], title, numbers: isNumber ? [written] : [] });
    }
    for (const match of text.matchAll(bare)) {
      const { code = '' } = match.groups ?? {};
      const to = match.index + match[0].length;
      if (taken.some((span) => match.index < span[1] && span[0] < to)) continue;
      const rest = match[0].slice(code.length);
      const own = code.replace(before, '') || code;
      found.push({
        span: [start + to - rest.length - own.length, start + to],
        title: null,
        numbers: [own, ...endings(own)].map((one) => one + rest),
      });
    }
  }
  const relayed = relayedTitle(draft);
  const all = relayed && !found.some(({ title }) => title === relayed.title) ? [relayed, ...found] : found;
  return all.toSorted((a, b) => a.span[0] - b.span[0]).slice(0, MOST);
}

/** Shorter beginnings of a code; two characters are the least that one has. */
function endings(code: string): string[] {
  return Array.from({ length: Math.max(0, code.length - 2) }, (_, cut) => code.slice(cut + 1));
}

/** 转发市…关于…的通知的通知 names what it relays, with marks or without. */
function relayedTitle({ document: { title, spans } }: Draft): Mention | null {
  const whole = (title ?? '').replace(/\s+/gu, '');
  const at = whole.search(/转发|批转/u);
  if (at < 0 || !spans.title) return null;
  const relayed = whole
    .slice(at + 2)
    .replace(/的(?:通知|通报|函|意见)$/u, '')
    .replace(/^[《〈]|[》〉]$/gu, '');
  return relayed.length < 6 ? null : { span: spans.title, title: relayed, numbers: [] };
}
