import type { Recurrence } from '#shared/contract/index.ts';
import { numberOf, numeral } from './numerals.ts';

/** The day that the document is of, from which words without a year or month count; null: not known. */
export type Anchor = Readonly<{ year: number; month: number; day: number }> | null;

/** What the words of a day name. */
export type Named = Readonly<{ date: string | null; time: string | null; recurrence: Recurrence | null }>;

const s = '\\s{0,2}';
const clock = `(?:${s}(?:上午|下午|中午|晚上?|早上?|凌晨)?${s}(?:${numeral}${s}(?:[:：]${s}\\d{2}|[时点](?:整|半|${s}\\d{1,2}${s}分)?)|下班))?`;
const aside = '(?:\\s?[（(](?:本?周|星期|含|农历)[^（）()]{0,8}[）)])?';

/**
 * The words of a day, each part optional: 每年 / 2026年 / 今年, 9月 / 本月 / 首月, 30日 / 底 / 下旬, 本周五, 今日, 17时30分 /
 * 下班. Bounded, so a search of a bounded slice is cheap.
 */
export const dayWords = [
  '(?<each>每个?(?:工作日|日|天|周|星期|旬|半月|半个月|月度?|季度?|半年|年度?|学期|学年))?',
  `(?:(?<year>\\d{4})${s}年|(?<near>今年|去年|上年|明年|次年|来年|翌年|当年|本年度?))?度?`,
  `(?:${s}(?<month>${numeral})${s}月份?|(?<nearMonth>本月|当月|下个?月|次月|首月|末月|季后))?`,
  `(?:${s}(?<day>${numeral})${s}[日号]|(?<third>上旬|中旬|下旬)|(?<last>年?[底末]|月[底末]|季度?[底末]))?`,
  `(?:(?<week>本周|这周|下周|周|星期|(?<=每周|每星期))(?<weekday>[一二三四五六日天末]))?`,
  '(?<word>今日|今天|当日|当天|明日|明天|次日|翌日|第二天|后天)?',
  aside,
  `(?<clock>${clock})`,
  aside,
].join('');

const exact = new RegExp(`^${dayWords}$`, 'u');

/** Parts of a match of `dayWords`, or the parts of words that are nothing else; null: names no time. */
export function nameDay(words: string, anchor: Anchor): Named | null {
  const parts = exact.exec(words.trim())?.groups;
  return parts ? named(parts, anchor) : null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function named(parts: Parts, anchor: Anchor): Named | null {
  const recurrence = parts.each ? recurrenceOf(parts.each) : null;
  const time = parts.clock ? timeOf(parts.clock) : null;
  const says = [parts.year, parts.near, parts.month, parts.nearMonth, parts.day, parts.third, parts.last];
  if (![...says, parts.weekday, parts.word, parts.clock?.trim(), parts.each].some(Boolean)) return null;
  const date = recurrence ? null : dateOf(parts, anchor);
  return date === undefined ? null : { date, time, recurrence };
}

/** undefined: a day that doesn't exist. */
function dateOf(parts: Parts, anchor: Anchor): string | null | undefined {
  if (parts.third || parts.near === '次年' || parts.near === '翌年' || parts.near === '当年') return null;
  if (parts.weekday) return parts.month ? monthDay(parts, anchor) : weekdayOf(parts, anchor);
  if (parts.word) {
    const ahead = { 今日: 0, 今天: 0, 明日: 1, 明天: 1, 后天: 2 }[parts.word];
    return ahead === undefined || !anchor ? null : shift(anchor, ahead);
  }
  return monthDay(parts, anchor);
}

function monthDay(parts: Parts, anchor: Anchor): string | null | undefined {
  const { last } = parts;
  if (last?.startsWith('季')) return null;
  if (parts.nearMonth || (last?.startsWith('月') && !parts.month)) return nearMonthDay(parts, anchor);
  const year = yearOf(parts, anchor);
  if (!parts.month) {
    if (last) return endOfYear(year, last, anchor);
    return parts.day && numberOf(parts.day) === null ? undefined : null;
  }
  const month = numberOf(parts.month);
  if (month === null || month < 1 || month > 12) return undefined;
  if (parts.day === undefined && !last) return null;
  if (year !== null) return exactDay(year, month, parts);
  // the year that isn't said: the document's own, the next for a month half a year or more before it
  return anchor ? exactDay(anchor.year + (anchor.month - month >= 6 ? 1 : 0), month, parts) : null;
}

function yearOf({ year, near }: Parts, anchor: Anchor): number | null {
  if (near && anchor) return anchor.year + (nearYears[near] ?? 0);
  return year ? Number(year) : null;
}

const nearYears: Readonly<Record<string, number>> = { 明年: 1, 来年: 1, 去年: -1, 上年: -1 };

function endOfYear(year: number | null, last: string, anchor: Anchor): string | null {
  const said = year ?? (last.startsWith('年') ? anchor?.year : undefined) ?? null;
  return said === null ? null : iso(said, 12, 31);
}

/** 本月25日, 月底, 下月5日; 次月, 当月, 首月 and 末月 count from something else than the document's own day. */
function nearMonthDay(parts: Parts, anchor: Anchor): string | null | undefined {
  const { nearMonth } = parts;
  const ahead = nearMonth === undefined || nearMonth === '本月' ? 0 : nearMonth.startsWith('下') ? 1 : null;
  if (ahead === null || !anchor || (parts.day === undefined && !parts.last)) return null;
  return exactDay(anchor.year + (anchor.month + ahead > 12 ? 1 : 0), ((anchor.month - 1 + ahead) % 12) + 1, parts);
}

function exactDay(year: number, month: number, { day, last }: Parts): string | undefined {
  if (last) return iso(year, month, 31);
  const number = day ? numberOf(day) : null;
  return number === null || number < 1 || number > daysIn(year, month) ? undefined : iso(year, month, number);
}

function weekdayOf(parts: Parts, anchor: Anchor): string | null {
  if (!anchor || parts.week === '周' || parts.week === '星期' || parts.weekday === '末') return null;
  const wanted = '一二三四五六日天'.indexOf(parts.weekday ?? '') % 7;
  const at = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day));
  const monday = -((at.getUTCDay() + 6) % 7);
  const weekday = parts.weekday === '天' ? 6 : wanted;
  return shift(anchor, monday + weekday + (parts.week === '下周' ? 7 : 0));
}

function shift(anchor: NonNullable<Anchor>, days: number): string {
  const at = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day + days));
  return iso(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function iso(year: number, month: number, day: number): string {
  const end = Math.min(day, daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(end).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 每月, 按季度, 日报告 → how often. */
export function recurrenceOf(words: string): Recurrence | null {
  if (/半个?月/u.test(words)) return 'halfMonthly';
  if (words.includes('半年')) return 'halfYearly';
  if (words.includes('季')) return 'quarterly';
  if (words.includes('旬')) return 'tenDays';
  if (words.includes('月')) return 'monthly';
  if (/[周期]/u.test(words) && !words.includes('学期')) return 'weekly';
  if (words.includes('学期')) return 'halfYearly';
  if (/[年]/u.test(words)) return 'yearly';
  return /[日天]/u.test(words) ? 'daily' : null;
}

const spoken = new RegExp(
  `(?<hour>${numeral})\\s{0,2}(?:[:：]\\s{0,2}(?<colon>\\d{2})|[时点](?:(?<half>半)|\\s{0,2}(?<minute>\\d{1,2})\\s{0,2}分)?)`,
  'u',
); // prettier-ignore

/** HH:MM; null for 下班 and for hours that don't exist. */
function timeOf(words: string): string | null {
  const match = spoken.exec(words)?.groups;
  if (!match?.hour) return null;
  const said = numberOf(match.hour);
  if (said === null) return null;
  const late = /下午|晚/u.test(words) && said < 12;
  const hour = said + (late ? 12 : 0);
  const minute = match.half ? 30 : Number(match.colon ?? match.minute ?? 0);
  return hour > 24 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
