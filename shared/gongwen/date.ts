const gap = '\\s{0,4}';
const arabic = `(?:[0-9０-９]${gap}){4}年${gap}(?:[0-9０-９]${gap}){1,2}月${gap}(?:[0-9０-９]${gap}){1,2}日`;
const han = `(?:[〇○ＯO◯零0０一二三四五六七八九]${gap}){4}年${gap}(?:[元正一二三四五六七八九十]${gap}){1,3}月${gap}(?:[一二三四五六七八九十廿]${gap}){1,3}日`;
/** A day left open in a draft: 2026年7月　日, 2026年×月×日, 二0××年一月三日. */
const blank = '×xX＊*_';
const open = `(?:[0-9０-９]${gap}){4}年[\\s0-9０-９${blank}]{0,8}月[\\s${blank}]{0,8}日`;
// the sample form ××××年××月××日 in a printed text is none
const openHan = `[一二]${gap}(?:[〇○ＯO零0一二三四五六七八九${blank}]${gap}){3}年[\\s元正一二三四五六七八九十${blank}]{0,8}月[\\s一二三四五六七八九十廿${blank}]{0,8}日`;

/** Source of a pattern that finds a full date; bounded everywhere, so it is linear in the text. */
export const datePattern = `(?:${arabic}|${han})`;
const whole = new RegExp(`^\\s{0,200}(?:${datePattern})\\s{0,200}$`, 'u');
const wholeOpen = new RegExp(`^(?:${open}|${openHan})$`, 'u');

/** Every full date in the text with where it stands. */
export function findDates(text: string): { start: number; end: number; value: string }[] {
  const found: { start: number; end: number; value: string }[] = [];
  if (!text.includes('年')) return found;
  for (const match of text.matchAll(new RegExp(datePattern, 'gu'))) {
    const value = parseChineseDate(match[0]);
    if (value !== null) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

/** Whether the line is a date and nothing else, or the place left for one. */
export function isDateLine(text: string): boolean {
  if (text.length > 60) return false;
  return parseChineseDate(text) !== null || wholeOpen.test(text.trim());
}

/**
 * A day as documents write it, as `YYYY-MM-DD`: 2026年3月5日, ２０２６年３月５日, 二〇二六年三月五日
 * (also with ○, Ｏ, O or 零 for the nought, and with blanks between). `null`: not a date, or a day that doesn't exist.
 */
export function parseChineseDate(raw: string): string | null {
  if (raw.length > 500 || !whole.test(raw)) return null;
  const plain = raw.normalize('NFKC').replace(/\s+/gu, '');
  const [yearText, rest] = plain.split('年') as [string, string];
  const [monthText, dayText] = rest.split('月') as [string, string];
  const year = yearOf(yearText);
  const month = numberOf(monthText);
  const day = numberOf(dayText.slice(0, -1));
  if (year === null || month === null || day === null) return null;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const digits = '〇一二三四五六七八九';

function yearOf(text: string): number | null {
  const plain = [...text]
    .map((c) => (/[○O◯零0]/u.test(c) ? '0' : digits.includes(c) ? String(digits.indexOf(c)) : c))
    .join('');
  return /^\d{4}$/u.test(plain) ? Number(plain) : null;
}

function numberOf(text: string): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  if (text === '元' || text === '正') return 1;
  const match = /^(?<tens>[一二三]?)(?<ten>[十廿]?)(?<ones>[一二三四五六七八九]?)$/u.exec(text);
  if (!match?.groups || text === '') return null;
  const { tens = '', ten = '', ones = '' } = match.groups;
  if (ten === '') {
    const single = tens || ones;
    return tens !== '' && ones !== '' ? null : digits.indexOf(single);
  }
  const base = ten === '廿' ? 20 : (tens === '' ? 1 : digits.indexOf(tens)) * 10;
  return base + (ones === '' ? 0 : digits.indexOf(ones));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
