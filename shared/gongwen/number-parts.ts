import type { DocumentNumber, NumberFlaw, NumberSeries } from '#shared/contract/index.ts';
import { hanNumeral } from './numeral.ts';
import { compact, simplified } from './text.ts';

/** Brackets of one family close each other; the standard's own come first. Full-width ones are folded before. */
const families = [
  ['〔❲〘', '〕❳〙'],
  ['[', ']'],
  ['【〖', '】〗'],
  ['(', ')'],
  ['〈《<', '〉》>'],
  ['「『{', '」』}'],
] as const;
const openers = families.map(([open]) => open).join('');
const closers = families.map(([, close]) => close).join('');
const bracketsOf = (characters: string): string => `[${characters.replace(/[[\]]/gu, '\\$&')}]`;
const bracket = bracketsOf(openers + closers);
const opener = bracketsOf(openers);
const inBrackets = `(?<open>${opener}{1,2})`;
const closing = `(?<close>${bracket}{1,2})`;

const hanDigit = '〇○一二三四五六七八九';
/** four digits, two of an old or sloppy number, Han digits, letters a scanner read for digits, or a place left open */
const yearForm = `(?<year>[12lI][\\dOoIl]{3}|[一二][${hanDigit}零]{3}|\\d{2}|[12]?\\d{0,2}[×xX*_]{1,4})`;
const anyYear = `(?<year>${yearForm.slice('(?<year>'.length, -1)}|\\d{3,6}|)`;
const hanSerial = '[一二三四五六七八九十百〇零]{1,7}';
const givenSerial = `(?<serial>\\d[\\dOoIl]{0,4}|[OoIl]\\d[\\dOoIl]{0,3}|${hanSerial})(?!\\d)`;
const serial = `(?:${givenSerial}|[×xX*_]{0,12})`;
const mark = '(?<mark>[号期])';

type Shape = Readonly<{ form: RegExp; flaw: NumberFlaw | null }>;

/** What people type, the likeliest first; each is tried on at most 200 characters (folded, a few more). */
const shapes: readonly Shape[] = [
  // 云政发2026〔12〕号, 云政发2026-12号
  {
    form: new RegExp(
      `^(?<prefix>.{0,400}?)(?<year>[12]\\d{3})年?(?:${bracket}(?<serial>\\d{1,5})${bracket}|[-—/·](?<second>\\d{1,5}))${mark}(?<rest>.{0,400})$`,
      'u',
    ),
    flaw: 'brackets',
  },
  // 云政发〔2026〕12号, [2026]第012号, a draft's 〔2026〕号
  {
    form: new RegExp(
      `^(?<prefix>.{0,400}?)${inBrackets}${yearForm}年?${closing}第?${serial}${mark}(?<rest>.{0,400})$`,
      'u',
    ),
    flaw: null,
  },
  {
    form: new RegExp(
      `^(?<prefix>.{0,400}?)${inBrackets}${yearForm}年?${closing}第?${givenSerial}(?<rest>\\D.{0,400})?$`,
      'u',
    ),
    flaw: 'no-mark',
  },
  // the year can't be one: 〔20226〕12号, 〔〕12号
  {
    form: new RegExp(
      `^(?<prefix>.{0,400}?)${inBrackets}${anyYear}年?${closing}第?${serial}${mark}(?<rest>.{0,400})$`,
      'u',
    ),
    flaw: null,
  },
  // [2026]云科提复12号, (83)财税字第12号
  {
    form: new RegExp(
      `^${inBrackets}${yearForm}年?${closing}(?<prefix>(?:(?!第)\\p{Script=Han}|\\d(?=[\\d\\p{Script=Han}])){0,400}(?!第)\\p{Script=Han})第?(?<serial>\\d{1,5})${mark}(?<rest>.{0,400})$`,
      'u',
    ),
    flaw: 'year-first',
  },
  // 公告2026年第5号, 公告2026第5号
  {
    form: new RegExp(
      `^(?<prefix>.{0,400}?)(?<year>[12]\\d{3})(?:年第?|第)(?<serial>\\d{1,5}|${hanSerial})${mark}(?<rest>.{0,400})$`,
      'u',
    ),
    flaw: null,
  },
  // 第12号, 令第12号, 公告〔15届〕第12号, 国函第12号
  {
    form: new RegExp(`^(?<prefix>.{0,400}?)第(?<serial>\\d{1,5}|${hanSerial})${mark}(?<rest>.{0,400})$`, 'u'),
    flaw: null,
  },
  {
    form: new RegExp(
      `^(?<prefix>.{0,400}?(?:[令告届发函字]|${bracket}))(?<serial>\\d{1,5})${mark}(?<rest>.{0,400})$`,
      'u',
    ),
    flaw: null,
  },
];

/** The first and the last year that an office's number can have. */
const [firstYear, lastYear] = [1949, 2100];

/**
 * Takes a 发文字号 apart (条例 第九条, GB/T 9704 7.2.5: 机关代字、年份、发文顺序号). `raw` is kept as written (blanks between
 * Han and digits left out), `prefix` in NFKC. A part that can't be read, or can't be what it stands for, is `null`.
 *
 * Accepts what people type: any bracket, 第, leading noughts, full-width and Han digits, 號, a missing 号. `series` tells
 * a document's number from an order's (令), an announcement's (公告, 通告), an issue's (期) and one without a year;
 * `null`: nothing names the series, as in 2026年第3号. `malformed` is why the number isn't whole or was read by a guess; a
 * bracket of another shape, 第 or a nought in front is merely not the standard's way, and no reason. Of several numbers
 * and of a range the first is given. Looks at the first 200 characters.
 */
export function parseDocumentNumber(raw: string): DocumentNumber {
  const written = compact(raw.slice(0, 200));
  const plain = unwrapped(written.normalize('NFKC').replace(/^(?:发文字号|文号|字号):/u, ''));
  const folded = simplified(plain);
  for (const { form, flaw } of shapes) {
    const groups = form.exec(folded)?.groups;
    if (groups) return { raw: written, ...partsOf(groups, plain, folded, flaw) };
  }
  return { raw: written, prefix: null, year: null, serial: null, series: null, malformed: 'unread' };
}

/** The number as the standard writes it: 云政发〔2026〕12号. */
export function formatDocumentNumber(prefix: string, year: number, serial: number): string {
  return `${prefix}〔${year}〕${serial}号`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function partsOf(groups: Groups, plain: string, folded: string, flaw: NumberFlaw | null): Omit<DocumentNumber, 'raw'> {
  const from = folded.indexOf(groups.prefix ?? '');
  const prefix = plain.slice(from, from + (groups.prefix ?? '').length).replace(/^\(/u, '');
  const year = groups.year === undefined ? null : yearOf(groups.year);
  const serial = numberOf(groups.serial ?? groups.second ?? '');
  const series = seriesOf(simplified(prefix), groups);
  const rest = restFlaw(groups.rest ?? '');
  const malformed =
    (rest === 'trailing' ? null : rest) ??
    (agree(groups) ? null : 'brackets') ??
    (flaw === 'no-mark' && rest !== null ? null : flaw) ??
    year?.flaw ??
    (year !== null && prefix === '' && series === 'document' ? 'no-prefix' : null) ??
    (serial.value === null ? 'no-serial' : null) ??
    (serial.misread ? 'misread' : null) ??
    rest;
  return {
    prefix: prefix === '' ? null : prefix,
    year: year?.value ?? null,
    serial: serial.value,
    series,
    malformed,
  };
}

/** 公告〔15届〕, 财税字: what may stand behind the name of a series. */
const session = new RegExp(`(?:${bracket}?(?:第?[\\d${hanDigit}十]{1,4}届)${bracket}?|字)$`, 'u');
const furtherYear = new RegExp(`${bracket}[12]\\d{3}年?${bracket}`, 'u');

function seriesOf(prefix: string, groups: Groups): NumberSeries | null {
  if (groups.mark === '期') return 'issue';
  const name = prefix.replace(session, '');
  if (/令$/u.test(name)) return 'order';
  if (/(?:公告|通告)$/u.test(name)) return 'announcement';
  if (groups.year === undefined) return 'unyeared';
  return prefix === '' && groups.open === undefined ? null : 'document';
}

function yearOf(written: string): { value: number | null; flaw: NumberFlaw | null } {
  if (/^\d{2}$/u.test(written)) {
    const short = Number(written);
    return { value: short < firstYear % 100 ? 2000 + short : 1900 + short, flaw: 'short-year' };
  }
  if (/[×xX*_]/u.test(written) || written === '') return { value: null, flaw: 'no-year' };
  const { value, misread } = numberOf(written);
  if (value === null || value < firstYear || value > lastYear) return { value: null, flaw: 'year' };
  return { value, flaw: misread ? 'misread' : null };
}

/** Digits, those in Han or misread by a scanner among them. `null`: none, or nought, which no number is. */
function numberOf(written: string): { value: number | null; misread: boolean } {
  const misread = /[OoIl]/u.test(written);
  const digits = written.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1');
  const value = /^\d+$/u.test(digits) ? Number(digits) : hanNumeral(digits);
  return { value: value === 0 ? null : value, misread };
}

function agree({ open, close }: Groups): boolean {
  if (open === undefined || close === undefined) return true;
  return families.some(([left, right]) => left.includes(open) && right.includes(close));
}

function restFlaw(rest: string): NumberFlaw | null {
  if (rest === '' || /^\(总第?\d{1,5}[号期]\)$/u.test(rest)) return null;
  if (furtherYear.test(rest)) return 'several';
  if (/^[-—–~～至到、,和及]{1,2}(?:第?\d{1,5}[号期]?)/u.test(rest)) return 'range';
  return 'trailing';
}

/** Without the brackets that stand around the whole. */
function unwrapped(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (depth === 0) return i === text.length - 1 ? text.slice(1, -1) : text;
  }
  return text;
}
