import { findDates } from './date.ts';
import type { Range } from './head.ts';
import { isSpace } from './text.ts';

/** What two prints of one title may differ in: quotation marks, and brackets of either width. */
const marks = /[《》〈〉“”"‘’、]/u;
const narrow: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '，': ',' };

export type Folded = Readonly<{ plain: string; at: readonly number[] }>;

/** A text without white space (and, read loosely, without marks), and where each code unit left stands in it. */
export function folded(text: string, from: number, to: number, loosely: boolean): Folded {
  const at: number[] = [];
  let plain = '';
  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    if (isSpace(text.charCodeAt(i)) || (loosely && marks.test(c))) continue;
    plain += loosely ? (narrow[c] ?? c) : c;
    at.push(i);
  }
  return { plain, at };
}

/** Where a value stands in a stretch of text, whatever white space either has; in order, none inside another. */
export function placesOf(text: string, value: string, from = 0, to = text.length): Range[] {
  return find(text, value, from, to, false);
}

/** The same for a title in another print: quotation marks and the width of brackets don't count. */
export function titlePlaces(text: string, title: string, from: number, to: number): Range[] {
  return find(text, title, from, to, true);
}

function find(text: string, value: string, from: number, to: number, loosely: boolean): Range[] {
  const wanted = folded(value, 0, value.length, loosely).plain;
  if (wanted === '') return [];
  const { plain, at } = folded(text, from, to, loosely);
  const found: Range[] = [];
  for (let i = plain.indexOf(wanted); i >= 0; i = plain.indexOf(wanted, i + wanted.length)) {
    found.push([at[i] as number, (at[i + wanted.length - 1] as number) + 1]);
  }
  return found;
}

/** The place nearest to where something was, or is looked for; `null`: there are none. */
export function nearest(places: readonly Range[], to: number): Range | null {
  let best: Range | null = null;
  for (const place of places) {
    if (best === null || Math.abs(place[0] - to) < Math.abs(best[0] - to)) best = place;
  }
  return best;
}

/** The first match of a pattern in a stretch of text, as a range of the text. */
export function matchIn(text: string, pattern: RegExp, [from, to]: Range): Range | null {
  const match = pattern.exec(text.slice(from, to));
  return match && match[0] !== '' ? [from + match.index, from + match.index + match[0].length] : null;
}

/** One place for each value, in their order and none over another, from near `anchor` on; `null`: one is missing. */
export function listPlaces(text: string, values: readonly string[], anchor: number): Range[] | null {
  const found: Range[] = [];
  for (const value of values) {
    const all = placesOf(text, value).filter(([start, end]) => found.every((one) => end <= one[0] || start >= one[1]));
    const last = found.at(-1);
    const place = last ? (all.find(([start]) => start >= last[1]) ?? nearest(all, last[1])) : nearest(all, anchor);
    if (!place) return null;
    found.push(place);
  }
  return found;
}

/** The nearest place of a day (`YYYY-MM-DD`), however the text writes it; `null`: it isn't where it may be. */
export function datePlace(
  text: string,
  day: string,
  near: number,
  mayBe: (place: Range) => boolean = () => true,
): Range | null {
  const places = findDates(text).flatMap(({ value, start, end }): Range[] => (value === day ? [[start, end]] : []));
  return nearest(places.filter(mayBe), near);
}
