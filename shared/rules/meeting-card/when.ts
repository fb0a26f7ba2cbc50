import { addDays, daysFromTo, isoDate } from '../../calendar/index.ts';
import type { Draft } from '../../contract/index.ts';
import { hanNumeral } from '../../gongwen/index.ts';
import { readingOf } from '../reading/index.ts';
import type { Session } from './card.ts';
import type { Piece } from './pieces.ts';

const n = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const s = '\\s?';
const partOfDay = '上午|下午|中午|晚上|晚间|晚|早上|早|全天';
const clock = (name: string) =>
  `(?:(?<${name}Part>${partOfDay})${s})?(?<${name}Hour>${n})${s}(?:[:：∶](?<${name}Minute>\\d{2})|[时点](?:(?<${name}Half>半)|整|(?<${name}More>${n})分?)?)`;
const to = '(?:至|到|[—–－\\-~～]{1,2})';
const aside = `(?:${s}[（(][^（）()\\n]{1,12}[）)])?`;
const moment = new RegExp(
  `(?:(?:(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})${s}年${s})?(?<month>${n})${s}月${s}(?<day>${n})${s}[日号]|(?<near>今日|今天|今晚|明日|明天|明晚))${aside}` +
    `(?:${to}(?:(?<month2>${n})${s}月${s})?(?<day2>${n})${s}[日号]${aside})?[）)，,]?${s}` +
    `(?:${clock('a')}(?:${s}${to}${s}${clock('b')})?|(?<part>${partOfDay}))?`,
  'gu',
);
const clockAlone = new RegExp(`${clock('a')}(?:${s}${to}${s}${clock('b')})?`, 'gu');
/** Behind a moment: it bounds something, or is when people come, not when they sit. */
const noSession = /^\s?(?:之?前|以前|止|内|下班|[^，。；\n]{0,6}(?:报到|报名|截止|离会|返程|印发))/u;
const held = /(?:召开|举行|开会|收看|会议|座谈|开始|开幕|第[一二三四五六七八九十\d]{1,2}场|第[一二三]期)/u;
const handIn = /(?:报送|反馈|回执|报名|名单|报至|发至|提交|上报|报到|汇总)/u;
const moved = /(?:调整|改为|改至|改到|改于|推迟|延期|提前至)/u;
const longestRun = 10;

type Groups = Readonly<Record<string, string | undefined>>;

/** When the meeting is held, by the words under 会议时间, else by those that call it. */
export function sessionsOf(draft: Draft, pieces: readonly Piece[]): Session[] {
  const labelled = pieces.filter(({ labels }) => labels.has('when'));
  const found = sessionsIn(draft, labelled, true);
  if (found.some(({ date }) => date !== null)) return found;
  const others = pieces.filter(({ labels }) => !labels.has('when') && !labels.has('people'));
  return sessionsIn(draft, others, false);
}

function sessionsIn(draft: Draft, pieces: readonly Piece[], labelled: boolean): Session[] {
  const { masked } = readingOf(draft);
  const all: Session[] = [];
  for (const piece of pieces) {
    const text = masked.slice(piece.start, piece.end);
    if (
      !labelled &&
      (!held.test(text) || (handIn.test(text) && !/召开|举行|第[一二三四五六七八九十\d]{1,2}场/u.test(text)))
    )
      continue;
    const own: Session[] = [];
    let end = 0;
    for (const match of text.matchAll(moment)) {
      const behind = text.slice(match.index + match[0].length);
      const before = text.slice(Math.max(0, match.index - 6), match.index);
      if (noSession.test(behind) || (/原[定计]?/u.test(before) && moved.test(text))) continue;
      own.push(...sessionsAt(match.groups ?? {}, draft, piece.start + match.index, match[0].length));
      end = match.index + match[0].length;
    }
    const day = own.length === 1 ? own[0] : labelled && own.length === 0 ? all.at(-1) : undefined;
    all.push(...own, ...(day ? clocksBehind(day, text.slice(end), piece.start + end) : []));
  }
  return merged(all);
}

/** 定于3月10日在……召开……，上午九时开始; 3月10日全天，上午8:30—12:00，下午14:30—17:30 */
function clocksBehind(day: Session, text: string, start: number): Session[] {
  return [...text.matchAll(clockAlone)].flatMap((match, index): Session[] => {
    const isRange = match.groups?.bHour !== undefined;
    if (noSession.test(text.slice(match.index + match[0].length)) || (!isRange && (index > 0 || day.from !== null)))
      return [];
    const own = [start + match.index, start + match.index + match[0].length] as const;
    const span = index === 0 && day.from === null ? day.span : own;
    return [{ span, date: day.date, ...clocksOf(match.groups ?? {}, day.half) }];
  });
}

function sessionsAt(groups: Groups, draft: Draft, start: number, length: number): Session[] {
  const span = [start, start + length] as const;
  const clocks = clocksOf(groups, groups.near?.endsWith('晚') ? 'evening' : halfOf(groups.part));
  const first = dateOf(groups, draft);
  const last = first && groups.day2 ? lastDay(groups, first) : null;
  if (!first || !last) return [{ span, date: first, ...clocks }];
  return daysFromTo(first, last)
    .slice(0, longestRun)
    .map((date, index) => (index === 0 ? { span, date, ...clocks } : { span, date, from: null, to: null, half: null }));
}

function clocksOf(groups: Groups, half: Session['half']): Pick<Session, 'from' | 'to' | 'half'> {
  const from = clockOf(groups, 'a', half);
  const said = clockOf(groups, 'b', halfOf(groups.aPart) ?? half);
  const to = from && said && said <= from ? later(said) : said;
  return { from, to: from && to && to > from ? to : null, half: from ? halfAt(from) : half };
}

/** The hour of the clock; a small one in the afternoon or evening counts from noon. */
function clockOf(groups: Groups, name: string, half: Session['half']): string | null {
  const hour = numberOf(groups[`${name}Hour`]);
  if (hour === null) return null;
  const minute = groups[`${name}Half`] ? 30 : (numberOf(groups[`${name}Minute`] ?? groups[`${name}More`]) ?? 0);
  const part = halfOf(groups[`${name}Part`]) ?? half;
  const whole = (part === 'afternoon' || part === 'evening') && hour < 12 ? hour + 12 : hour;
  return whole > 24 || minute > 59 ? null : `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function later(time: string): string {
  const hour = Number(time.slice(0, 2)) + 12;
  return hour > 23 ? time : `${hour}${time.slice(2)}`;
}

function halfOf(part: string | undefined): Session['half'] {
  if (!part || part === '全天') return null;
  if (part.startsWith('早') || part === '上午') return 'morning';
  return part.startsWith('晚') ? 'evening' : 'afternoon';
}

function halfAt(time: string): Session['half'] {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}

/** The year that isn't said is the document's own, the next for a month half a year or more before it. */
function dateOf({ near, year, month, day }: Groups, { document }: Draft): string | null {
  const { signedOn, documentNumber, title } = document;
  if (near) return signedOn && addDays(signedOn, near.startsWith('明') ? 1 : 0);
  const m = numberOf(month);
  const d = numberOf(day);
  if (m === null || d === null) return null;
  const said = year === undefined ? null : /^\d/u.test(year) ? Number(year) : hanNumeral(year);
  const inTitle = /(?<year>20\d{2})年/u.exec(title ?? '')?.groups?.year;
  const own = signedOn
    ? Number(signedOn.slice(0, 4)) + (Number(signedOn.slice(5, 7)) - m >= 6 ? 1 : 0)
    : (documentNumber?.year ?? (inTitle ? Number(inTitle) : null));
  const whole = said ?? own;
  return whole === null ? null : isoDate(whole, m, d);
}

function lastDay({ month2, day2 }: Groups, first: string): string | null {
  const day = numberOf(day2);
  const month = numberOf(month2) ?? Number(first.slice(5, 7));
  if (day === null) return null;
  const year = Number(first.slice(0, 4)) + (month < Number(first.slice(5, 7)) ? 1 : 0);
  const last = isoDate(year, month, day);
  return last && last > first ? last : null;
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d{1,2}$/u.test(written) ? Number(written) : hanNumeral(written);
}

/** The same day said twice is one; what is said more exactly stands. */
function merged(all: readonly Session[]): Session[] {
  const kept: Session[] = [];
  for (const session of all) {
    const at = kept.findIndex(
      (one) =>
        one.date === session.date &&
        (one.from === session.from || one.from === null || session.from === null) &&
        (one.half === session.half || one.half === null || session.half === null),
    );
    const before = kept[at];
    if (!before) kept.push(session);
    else if (before.from === null && (session.from !== null || session.half !== null)) kept[at] = session;
    else if (before.to === null && session.to !== null && before.from === session.from) kept[at] = session;
  }
  return kept;
}
