import type { NoticeProblem } from '../contract/index.ts';
import { daysFromTo, isoDate, isWeekend, monthOf, weekdayOf, yearOf } from './days.ts';
import { belongsTo, problem } from './judge.ts';

/** What one sentence of a holiday gives. */
export type Said = Readonly<{
  off: readonly string[];
  working: readonly string[];
  /** 共7天 */
  total: number | null;
  problems: readonly NoticeProblem[];
}>;

type Setting = Readonly<{ year: number; holiday: string; line: number }>;
type Stretch = { first: string; last: string };

const count = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const tokens = new RegExp(
  [
    '(?<date>(?:(?<y>\\d{4})年)?(?:(?<m>\\d{1,2})月)?(?<d>\\d{1,2})(?:日|(?<=月\\d{1,2})(?=[至到~—–-]))(?:\\((?<note>[^()]{0,30})\\)|(?<bare>(?:周|星期|礼拜)[一二三四五六日天])?))',
    '(?<moved>调(?:休)?[至到])',
    '(?<to>起?[至到]|[~—–-]{1,2})',
    `(?<off>不?放假(?:调休)?|补休|连休|休息)(?:共?(?<offTotal>${count})天)?`,
    '(?<work>(?:不|正常|照常|照旧)?上班)',
    '(?<usual>法定|公休)',
    `共计?(?<total>${count})天`,
    '(?<comma>,)',
  ].join('|'),
  'gu',
);
const weekdays = /(?:周|星期|礼拜)(?<day>[一二三四五六日天])/gu;
/** 鼓励安排职工在除夕（2月9日）休息: advice arranges no day. */
const advice = /鼓励|建议|提倡|可以?结合|年休假/u;
/** the date under the notice, behind its organ or alone */
const signature = /(?:^|办公厅|办公室|政府|委员会)(?:19|20|21)\d{2}年\d{1,2}月\d{1,2}日/u;
const arranging = /放假|上班|补休/u;
const LONGEST_BREAK = 15;

/** Reads dates from left to right; the next word of arranging says what becomes of those since the last one. */
export function readSentence(text: string, setting: Setting): Said {
  const reader = createReader(setting, text);
  if (advice.test(text)) return reader.end();
  let end = 0;
  for (const { index, 0: word, groups = {} } of text.matchAll(tokens)) {
    reader.gap(text.slice(end, index));
    end = index + word.length;
    if (groups.date !== undefined) reader.date(groups, word);
    else if (groups.to !== undefined) reader.upTo();
    else if (groups.moved !== undefined || groups.usual !== undefined) reader.drop(groups.moved !== undefined);
    else if (groups.comma !== undefined) reader.comma();
    else if (groups.off !== undefined) reader.off(groups.off, groups.offTotal);
    else if (groups.work !== undefined) reader.work(groups.work);
    else reader.total(groups.total);
  }
  return reader.end();
}

/** Between dates and their word of arranging stands nothing else: 1月15日前将放假值班表报送 arranges nothing. */
const joining = /^[、和与及以为均共全天起也需要要]*$/u;

function createReader({ year, holiday, line }: Setting, text: string) {
  const isSignature = signature.test(text) && !arranging.test(text);
  const off: string[] = [];
  const working: string[] = [];
  const problems: NoticeProblem[] = [];
  let total: number | null = null;
  let pending: Stretch[] = [];
  let unread = false;
  let open = false;
  let dropping = false;
  let last: string | null = null;

  function say(code: NoticeProblem['code'], params: NoticeProblem['params'], refuses = true) {
    problems.push(problem(line, code, params, refuses));
  }
  function taken(): string[] {
    const days = pending.flatMap((stretch) => daysFromTo(stretch.first, stretch.last));
    pending = [];
    return days;
  }
  function close(stretch: Stretch, date: string) {
    if (date < stretch.first) say('range-reversed', { first: stretch.first, last: date });
    else if (daysFromTo(stretch.first, date).length > LONGEST_BREAK)
      say('range-long', { first: stretch.first, last: date });
    else stretch.last = date;
  }

  return {
    gap(words: string) {
      if (joining.test(words) || pending.length === 0) return;
      unread = true;
      pending = [];
    },
    date(groups: Groups, word: string) {
      const stretch = open ? pending.at(-1) : undefined;
      const date = dateOf(groups, { year, holiday, before: last, upTo: open });
      open = false;
      if (date === null) {
        say(groups.m === undefined && last === null ? 'no-month' : 'no-such-date', { said: word });
        return;
      }
      last = date;
      if (!belongsTo(date, year) && !isSignature) say('other-year', { date, year });
      if (stretch) close(stretch, date);
      else if (!dropping) pending.push({ first: date, last: date });
      for (const { day, said } of wrongWeekdays(groups.note ?? groups.bare ?? '', stretch, pending, date))
        say('weekday-wrong', { date: day, said });
    },
    upTo() {
      open = true;
    },
    /** 12月29日（星期六）公休日调至12月31日（星期一）: explains what other sentences arrange */
    drop(untilComma: boolean) {
      pending = [];
      dropping = untilComma;
    },
    comma() {
      dropping = false;
    },
    off(word: string, days: string | undefined) {
      total = numberOf(days) ?? total;
      if (word === '连休') return;
      if (word.startsWith('不') && pending.length > 0) say('negated', { said: text });
      for (const day of taken()) off.push(day);
    },
    work(word: string) {
      if (word.startsWith('不') && pending.length > 0) say('negated', { said: text });
      const days = taken();
      // 2月3日（星期一）起正常上班 only reminds; a weekend that is worked is news
      for (const day of days) if (word === '上班' || isWeekend(day)) working.push(day);
    },
    total(words: string | undefined) {
      total = numberOf(words) ?? total;
    },
    end(): Said {
      if ((unread || pending.length > 0) && !isSignature) say('unread', { said: text.slice(0, 200) }, false);
      return { off, working, total, problems };
    },
  };
}

type Context = Readonly<{ year: number; holiday: string; before: string | null; upTo: boolean }>;
type Groups = Readonly<Partial<Record<string, string>>>;

/** Month and year that are not said are those of the date before; December of 元旦 is that of the year before. */
function dateOf({ y, m, d }: Groups, { year, holiday, before, upTo }: Context): string | null {
  const day = Number(d);
  if (m === undefined) return before === null ? null : isoDate(yearOf(before), monthOf(before), day);
  const month = Number(m);
  if (y !== undefined) return isoDate(Number(y), month, day);
  if (upTo && before !== null) return isoDate(yearOf(before) + (month < monthOf(before) ? 1 : 0), month, day);
  return isoDate(holiday.includes('元旦') && month === 12 ? year - 1 : year, month, day);
}

/** （周四至周六） behind a stretch names its first and last day, （周六、周日） behind two days both. */
function wrongWeekdays(note: string, open: Stretch | undefined, pending: readonly Stretch[], date: string) {
  const words = [...note.matchAll(weekdays)].map(({ groups }) => groups?.day ?? '');
  if (words.length === 0) return [];
  const dates = open ? [open.first, open.last] : pending.slice(-words.length).map(({ first }) => first);
  const named = words.length === 1 ? [date] : dates;
  return named.flatMap((day, index) => {
    const said = words[index];
    if (said === undefined || '日一二三四五六'.indexOf(said === '天' ? '日' : said) === weekdayOf(day)) return [];
    return [{ day, said }];
  });
}

function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d+$/u.test(words)) return Number(words);
  const match = /^(?<tens>[一二三]?)(?<ten>十?)(?<ones>[一二三四五六七八九]?)$/u.exec(words);
  const digit = (word: string | undefined) => '一二三四五六七八九'.indexOf(word || '?') + 1;
  if (!match?.groups) return null;
  if (!match.groups.ten) return digit(words) || null;
  return (digit(match.groups.tens) || 1) * 10 + digit(match.groups.ones);
}
