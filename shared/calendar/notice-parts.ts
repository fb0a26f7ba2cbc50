import type { CalendarSource } from '../contract/index.ts';
import { isoDate } from './days.ts';

/** The part of a notice about one holiday, or about those that are given together. */
export type Part = Readonly<{ name: string; start: number; end: number }>;

const one = '(?:元旦节?|新年|春节|清明节?|(?:五一)?(?:国际)?劳动节|五一节?|端午节?|中秋节?|(?:十一)?国庆节?)';
const known = `(?<known>${one}(?:[、和与及/]${one}){0,2})(?:假期|放假|安排){0,2}(?::|,?(?=\\d{1,4}[年月]))`;
const order = '(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、])';
/** a holiday of a region, which a local notice adds: 八、三月三: */
const other = `${order}(?<other>[^:。;,()\\d]{2,20}):`;
const heads = new RegExp(`${known}|${other}`, 'gu');

/** The parts of a text without blanks; what stands before the first is no part. */
export function partsOf(text: string): Part[] {
  const found = [...text.matchAll(heads)].map(({ index, 0: head, groups }) => ({
    name: groups?.known ?? groups?.other ?? '',
    head: index,
    start: index + head.length,
  }));
  return found.map(({ name, start }, at) => ({ name, start, end: found[at + 1]?.head ?? text.length }));
}

const titled =
  /(?<title>[^。;:,]{0,40}关于(?:做好)?(?<year>(?:19|20|21)\d{2})年[^。;:,〔[(]{0,30}(?:放假|节假日|假期|休假)[^。;:,〔[(]{0,12}通知)/u;
const yearWords = /(?<year>(?:19|20|21)\d{2})年(?:全年|部分|法定)?(?:节假日|元旦|放假|假期)/u;

/** The year that the notice says it is about. */
export function yearSaid(text: string): number | null {
  const head = text.slice(0, 2000);
  const year = (titled.exec(head) ?? yearWords.exec(head))?.groups?.year;
  return year === undefined ? null : Number(year);
}

const issuer = /(?<issuer>[^。;:,\d()〔〕《》]{0,30})关于$/u;
const number = /(?<prefix>\p{Script=Han}{2,12})[〔[(【](?<year>\d{4})[〕\])】](?<serial>\d{1,4})号/u;
const days = /(?<y>(?:19|20|21)\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日/gu;

/** Title, number and date of the notice, as far as the text has them; `tail`: where its last holiday begins. */
export function sourceOf(text: string, tail: number): CalendarSource {
  const head = text.slice(0, 2000);
  const found = number.exec(head)?.groups;
  const dates = [...text.slice(tail).matchAll(days)].flatMap(
    ({ groups }) => isoDate(Number(groups?.y), Number(groups?.m), Number(groups?.d)) ?? [],
  );
  return {
    title: titleIn(head),
    number: found ? `${found.prefix?.replace(/^.*(?:通知|安排)/u, '')}〔${found.year}〕${found.serial}号` : null,
    date: dates.at(-1) ?? null,
  };
}

/** In running text the title stands right behind other words: only from the issuing organ on is it taken. */
function titleIn(head: string): string | null {
  const title = titled.exec(head)?.groups?.title;
  if (title === undefined) return null;
  const about = title.indexOf('关于');
  const before = issuer.exec(title.slice(0, about + 2))?.groups?.issuer ?? '';
  const organ = before.search(/国务院办公厅|\p{Script=Han}{2,20}(?:人民政府|办公厅|办公室)$/u);
  return (organ < 0 ? '' : before.slice(organ)) + title.slice(about);
}
