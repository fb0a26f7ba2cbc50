import type { Due } from '#shared/contract/index.ts';
import { type Anchor, dayWords, type Named, nameDay } from './day.ts';
import { numberOf, numeral } from './numerals.ts';

/** Longest words of a day: 2026年9月30日（星期三）下午17时30分, with blanks between. */
const longest = 48;
const endingDay = new RegExp(`${dayWords}$`, 'u');
const festival =
  /(?:元旦|春节|清明节?|五一|劳动节|端午节?|中秋节?|国庆节?|“七一”|高考|中考|春耕|三夏|秋收|开学|寒假|暑假|放假|汛期|主汛期|入汛|入冬|冬季供暖|年夜)(?:假期|节日|到来|来临)?$/u;
const length = new RegExp(
  `(?<![\\d.．]|个、)(?<amount>${numeral})\\s?(?:个)?(?<unit>工作日|自然日|日|天|周|星期|月|年|小时)(?:时间)?[之以]?$`,
  'u',
);
const units = {
  工作日: 'workday',
  自然日: 'day',
  日: 'day',
  天: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  年: 'year',
  小时: 'hour',
} as const; // prettier-ignore
/** where the length counts from */
const since =
  /[自从][^，。；：、\s]{1,28}起\s?$|(?:印发|下发|发布|公布|收到|接到|[^，。；：、\s]{1,12}(?:结束|完成|届满))[^，。；：、\s]{0,14}(?:后|之日起)的?\s?$/u;
const notBefore = /^提(?![交出供])|^[往瞻述款期沿后景面身所端任世列三五十\d两一二]/u;
/** who held, had or did something before a day: no time that anything is due */
const attribute = /^(?:已|仍|尚|未|曾|的|，?已)|^(?!将|把|对|向)[^，。；、\s]{1,4}的(?!情况|工作)/u;
const past = /(?:已|已经|均已|曾|此前|原定|原计划|截至|(?<!时间|日期)截止到?|早在|不早于|自|从|工作日)(?:在|于)?$/u;
const untold = /(?:近|过去|连续|最近|不足|满|前|每|超过|第|至|到|为|控制在|压缩在|缩短在|公示期?|公示时间)\s?$/u;
/** private persons and firms, whose terms a procedure sets */
const outsider =
  /(?:申请人|申请者|当事人|投保人|缴费人|纳税人|被处罚人|相对人|举报人|投诉人|信访人|公民|投标人|供应商|竞买人|受让人|用人单位|建设单位|劳动者|参保人|消费者|异议人|债权人|利害关系人)|(?:^|[，。；])企业/u;

const signs = /[前内]|[月日号底旬][至到—－]|于[\s\d本今明一二三四五六七八九十]|截止/u;
const everySign = /[前内至—－]|到|于|截止/gu;

type Frame = Readonly<{ text: string; masked: string; anchor: Anchor }>;

/**
 * Every due time between two offsets (of one sentence): a day with 前, a length with 内, a day that a report is set on.
 * Left out: days that only say when something was (已于…, …前完成的, days before the document's own), and the terms of
 * procedures set to private persons.
 */
export function findDues(frame: Frame, from: number, to: number): Due[] {
  const found: Due[] = [];
  const sentence = frame.masked.slice(from, to);
  let end = 0;
  if (!signs.test(sentence)) return found;
  for (const { index, 0: sign } of sentence.matchAll(everySign)) {
    if (index < end) continue;
    const due = read(frame, sentence, from, index, sign, end);
    if (!due) continue;
    found.push(due);
    end = due.span[1] - from;
  }
  return found;
}

function read(frame: Frame, sentence: string, base: number, index: number, sign: string, floor: number): Due | null {
  switch (sign) {
    case '前':
      return beforeDay(frame, sentence, base, index, floor);
    case '内':
      return withinLength(frame, sentence, base, index, floor);
    case '于':
    case '截止':
      return onDay(frame, sentence, base, index + sign.length, sign);
    default:
      return period(frame, sentence, base, index, floor);
  }
}

/** what sets a period, where others only tell of one */
const set = /^(?:期间)?[，,]?(?:各|在全|在各|集中|组织|开展|进行|完成|由|全面)/u;

/** 2026年6月至8月，… at the head of a clause: when something is to be done, without a day. */
function period(frame: Frame, sentence: string, base: number, index: number, floor: number): Due | null {
  const left = Math.max(floor, index - longest);
  const first = endingDay.exec(sentence.slice(left, index))?.[0].trimStart() ?? '';
  const start = index - first.length;
  if (
    !/[月日底旬]$/u.test(first) ||
    !/(?:^|[，。；：（、\s])(?:于|在)?$/u.test(sentence.slice(Math.max(0, start - 2), start))
  )
    return null;
  const last = leadingDay.exec(sentence.slice(index + 1, index + 1 + longest))?.groups?.words?.trimEnd() ?? '';
  const end = index + 1 + last.length;
  if (!/[月日底旬]$/u.test(last) || !set.test(sentence.slice(end, end + 6))) return null;
  const from = nameDay(first, frame.anchor);
  if (!from || !nameDay(last, frame.anchor) || (from.date && isBefore(from.date, frame.anchor))) return null;
  return build(frame, base + start, base + end, unnamed);
}

function beforeDay(frame: Frame, sentence: string, base: number, index: number, floor: number): Due | null {
  const at = /[之以]/u.test(sentence[index - 1] ?? '') ? index - 1 : index;
  const left = Math.max(floor, at - longest);
  const before = sentence.slice(left, at);
  const match = endingDay.exec(before);
  const after = sentence.slice(index + 1, index + 24);
  if (notBefore.test(after) || attribute.test(after)) return null;
  let words = match?.[0].trimStart() ?? '';
  const named = words === '' ? null : nameDay(words, frame.anchor);
  if (words === '') {
    words = festival.exec(before)?.[0] ?? '';
    if (words === '') return null;
  } else if (!named || !isDay(words)) return null;
  const start = at - words.length;
  if (past.test(sentence.slice(Math.max(0, start - 6), start))) return null;
  if (named?.date && isPast(named.date, words, frame.anchor)) return null;
  const inclusive = /^\s?[（(]含[^（）()]{0,6}[）)]/u.exec(after)?.[0].length ?? 0;
  return build(frame, base + start, base + index + 1 + inclusive, named ?? unnamed);
}

/** 9月 alone before 前 says too little (before it begins or before it ends?) but is a time; 3 or 上 alone is none. */
function isDay(words: string): boolean {
  return /[月日号底末周旬班时点天年期:：]/u.test(words) && !/^\d{4}\s?年$/u.test(words);
}

/** Whether the words say a year and a day of it before the document's own. */
function isPast(date: string, words: string, anchor: Anchor): boolean {
  return /\d{4}\s?年|[去上]年/u.test(words) && isBefore(date, anchor);
}

function isBefore(date: string, anchor: Anchor): boolean {
  if (!anchor) return false;
  const { year, month, day } = anchor;
  return date < `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function withinLength(frame: Frame, sentence: string, base: number, index: number, floor: number): Due | null {
  const left = Math.max(floor, index - longest);
  const before = sentence.slice(left, index);
  const whole = withinPeriod(frame, before, sentence.slice(index + 1, index + 2));
  if (whole) return build(frame, base + left + whole.start, base + index + 1, whole.named);
  if (/^[蒙江部容外设涵控资地陆销勤河存核脏科]/u.test(sentence.slice(index + 1, index + 2))) return null;
  const match = length.exec(before);
  const unit = match?.groups?.unit as keyof typeof units | undefined;
  const amount = match?.groups?.amount ? numberOf(match.groups.amount) : null;
  if (!match || !unit || !amount) return null;
  if (unit === '月' && !before.slice(match.index).includes('个')) return null;
  const lead = before.slice(0, match.index);
  const start = since.exec(lead);
  if (unit === '年' && !start) return null;
  if (!start && untold.test(lead)) return null;
  const clause = sentence.slice(0, index);
  if (outsider.test(clause) || /公示期?[^，。；]{0,20}$/u.test(clause)) return null;
  if (/^的(?!工作)|^[未无有]/u.test(sentence.slice(index + 1))) return null;
  const at = left + (start ? start.index : match.index);
  return build(frame, base + at, base + index + 1, unnamed, { amount, unit: units[unit] });
}

const leadingDay = new RegExp(`^(?:时间|日期|时限)?(?:为|是|至|：|:)?\\s{0,2}(?:于|在)?(?<words>${dayWords})`, 'u');

const wholePeriod = /(?:(?:\d{4}年|今年|本?年)(?:度|之|以)?|(?:本|当|\d{1,2})月(?:份|之|以)?|[本当]周)$/u;
const unnamed: Named = { date: null, time: null, recurrence: null };

/** 年内, 2026年内, 本月内: until its last day. */
function withinPeriod(frame: Frame, before: string, next: string): { start: number; named: Named } | null {
  const match = wholePeriod.exec(before);
  if (!match || /[的容部外控设地涵]/u.test(next)) return null;
  if (!/(?:^|[，。；：、（\s在于争将保要请]|必须|务必)$/u.test(before.slice(0, match.index))) return null;
  const words = match[0].replace(/[度份之以]$/u, '');
  const year = words === '年' ? '今年' : words.replace('本年', '今年');
  const named = words.endsWith('周') ? null : nameDay(`${year}底`, frame.anchor);
  return { start: match.index, named: named ?? unnamed };
}

/** 于9月30日报送, 截止时间为9月30日17时 */
function onDay(frame: Frame, sentence: string, base: number, index: number, sign: string): Due | null {
  const ahead = sentence.slice(index, index + longest);
  const match = leadingDay.exec(ahead);
  const words = match?.groups?.words?.trim();
  if (!match || !words || !/[月日号底末周]/u.test(words)) return null;
  const named = nameDay(words, frame.anchor);
  if (!named || (named.date && isPast(named.date, words, frame.anchor))) return null;
  const rest = ahead.slice(match[0].length);
  if (/^[之以]?前/u.test(rest)) return null;
  if (sign === '于' && !/^(?:将[^，。；]{2,30})?(?:统一|集中|书面)?(?:报|上报|反馈|提交|完成)/u.test(rest)) return null;
  if (sign === '于' && past.test(sentence.slice(Math.max(0, index - 5), index))) return null;
  if (sign === '截止' && !/^(?:时间|日期)/u.test(ahead)) return null;
  const start = index + match[0].indexOf(words);
  return build(frame, base + start, base + start + words.length, named);
}

/**
 * A time that stands in its own place (the cell or label 完成时限): any words of a day, with or without 前, else the words
 * as they are, without a date.
 */
export function dueOf(frame: Frame, from: number, to: number): Due {
  const words = frame.masked.slice(from, to);
  const plain = words.replace(/[之以]?前$/u, '').replace(/^(?:于|在)/u, '');
  const named = nameDay(plain, frame.anchor);
  if (named) return build(frame, from, to, named);
  const inside = findDues(frame, from, to)[0];
  return inside ? { ...inside, text: frame.text.slice(from, to), span: [from, to] } : build(frame, from, to, unnamed);
}

function build(
  frame: Frame,
  start: number,
  end: number,
  named: Pick<Due, 'date' | 'time' | 'recurrence'>,
  within: Due['within'] = null,
): Due {
  return { text: frame.text.slice(start, end), span: [start, end], ...named, within };
}
