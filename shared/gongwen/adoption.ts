import { findDates, isDateLine } from './date.ts';
import { fold } from './text.ts';

const act = /(?:通过|批准|修订|修正|修改|公布|发布|施行|颁布|实施|会议上|废止|生效|制定)/u;

/**
 * A line under the title that tells of adoption: `2014年8月27日 …第二十一次会议通过`, `（2018年…通过）`, `——2026年…会议上`.
 * A bracket around it may name the sitting first. What ends in a colon opens the body: `根据2010年4月29日修正的《…法》，作如下规定：`.
 */
export function isAdoptionNote(text: string): boolean {
  if (text.length > 600 || /。(?![）)]?$)|[：:]$/u.test(text)) return false;
  if (/^[（(][^（）()]{8,24}[）)]$/u.test(text) && isDateLine(text.slice(1, -1))) return true;
  const opens = /^(?:[（(]|——?|根据|\s)*/u.exec(text)?.[0].length ?? 0;
  const first = findDates(text)[0];
  const isBracketed = /^[（(][^（）()]*[）)]$/u.test(text);
  return first !== undefined && (first.start <= opens + 2 || isBracketed) && act.test(fold(text));
}

/** A note that breaks before its verb: `2020年11月9日 最高人民法院审判委员会`, then `第1815次会议通过`. */
export function opensNote(text: string, next: string): boolean {
  if (text.length > 80 || /[。：；]/u.test(text)) return false;
  const date = findDates(text)[0];
  return date !== undefined && date.start <= 1 && date.end < text.length && continuesNote(next);
}

/** Goes on with a note whose line broke: `第1815次会议通过，自2021年1月1日起施行）`. */
export function continuesNote(text: string): boolean {
  return (
    text.length <= 120 &&
    !/[。：]/u.test(text) &&
    /(?:通过|批准|修订|修正|公布|发布|施行|会议上)[^（(]{0,20}[）)]?$/u.test(fold(text))
  );
}

type Day = Readonly<{ value: string; start: number; end: number }>;
type Act = Day & Readonly<{ verb: string }>;

/** Steps of one act follow each other within so many days; a later one is a revision. */
const oneAct = 200;
const verbs = /通过|批准|修订|修正|修改|公布|发布|颁布|施行|实施|生效/gu;

/**
 * The date of adoption that notes under a title give, where no signature has one: the last act that isn't the coming
 * into force. What a meeting adopted bears that day, whenever it was published after (条例 art. 9: 会议通过日期); what
 * one organ adopted and another approved has two days, and `other` is the first.
 */
export function adoptedOn(notes: string): (Day & Readonly<{ other: Day | null }>) | null {
  const dates = findDates(notes);
  const acts = dates.flatMap((date, i): Act[] => {
    const clause = fold(notes.slice(date.end, dates[i + 1]?.start ?? notes.length));
    if (/^[^，,；;\n]{0,6}(?:起)?\s{0,20}(?:施行|实施|生效)/u.test(clause)) return [];
    return [{ ...date, verb: clause.replace(/《[^》]{0,300}》/gu, '').match(verbs)?.[0] ?? '' }];
  });
  const last = acts.at(-1);
  const before = acts.at(-2);
  if (!last) return null;
  if (!before || daysBetween(before.value, last.value) > oneAct) return { ...last, other: null };
  if (before.verb === '通过' && /[公发颁]布/u.test(last.verb)) return { ...before, other: null };
  return { ...last, other: before.verb === '通过' && last.verb === '批准' ? before : null };
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(other) - Date.parse(one)) / 86_400_000;
}
