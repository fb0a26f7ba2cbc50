import type { Section } from '#shared/contract/index.ts';
import { cutLine, type Line } from './lines.ts';

const han = '[一二三四五六七八九十百零〇两\\d]{1,6}';
const marks: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`^第\\s?${han}\\s?[编章]`, 'u')],
  [2, new RegExp(`^第\\s?${han}\\s?节`, 'u')],
  [3, new RegExp(`^第\\s?${han}\\s?条`, 'u')],
  [1, /^[一二三四五六七八九十]{1,3}、/u],
  [2, /^[（(][一二三四五六七八九十]{1,3}[）)]/u],
  [3, /^\d{1,2}\s?[.．、](?![\d])/u],
  [4, /^[（(]\d{1,2}[）)]/u],
];
const longestTitle = 60;
const titleStop = /[。：；:]|(?<=.)[（(][一二三四五六七八九十]{1,3}[）)]/u;
/** a line longer than this may hold several headings, as portals give whole documents */
const runningLine = 200;
const runningHeading =
  /(?<=[。；：])\s{0,8}(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]))/gu;

function unfold(line: Line): Line[] {
  if (line.text.length <= runningLine || line.cell) return [line];
  return cutLine(
    line,
    [...line.text.matchAll(runningHeading)].map((match) => match.index),
  );
}

/**
 * The tree of headings as a flat list: 一、（一）1.（1）, or 第…章 第…节 第…条. A section reaches to the next heading of its
 * level or above; its title is the heading up to the first full stop.
 */
export function findSections(lines: readonly Line[], end: number): Section[] {
  const found: { level: number; title: string; start: number }[] = [];
  for (const line of lines.flatMap(unfold)) {
    if (line.cell || line.end > end) continue;
    const level = marks.find(([, form]) => form.test(line.text))?.[0];
    if (level === undefined) continue;
    const stop = line.text.search(titleStop);
    const title = line.text.slice(0, stop < 0 ? line.text.length : stop);
    found.push({
      level,
      title: title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title,
      start: line.start,
    });
  }
  const ends = new Array<number>(found.length).fill(end);
  const open: number[] = [];
  found.forEach((section, i) => {
    while (open.length > 0 && (found[open.at(-1) as number]?.level ?? 0) >= section.level) {
      ends[open.pop() as number] = section.start;
    }
    open.push(i);
  });
  return found.map((section, i) => ({ ...section, end: ends[i] as number }));
}
