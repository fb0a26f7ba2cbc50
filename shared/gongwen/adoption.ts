import { findDates, isDateLine } from './date.ts';

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
  return first !== undefined && (first.start <= opens + 2 || isBracketed) && act.test(text);
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
    /(?:通过|批准|修订|修正|公布|发布|施行|会议上)[^（(]{0,20}[）)]?$/u.test(text)
  );
}

/**
 * The date of adoption that notes under a title give, where no signature has one. One act: its day. Several acts
 * (adopted, revised, published): the last one that isn't the coming into force, and `sure` is false.
 */
export function adoptedOn(notes: string): { value: string; start: number; end: number; sure: boolean } | null {
  const dates = findDates(notes);
  const acts = dates.filter((date, i) => {
    const clause = notes.slice(date.end, dates[i + 1]?.start ?? notes.length);
    return !/^[^，,；;\n]{0,6}(?:起)?\s*(?:施行|实施|生效)/u.test(clause.trimStart());
  });
  const last = acts.at(-1);
  return last ? { ...last, sure: acts.length === 1 } : null;
}
