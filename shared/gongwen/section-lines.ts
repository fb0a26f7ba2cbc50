import { cutLine, type Line } from './lines.ts';
import { hanNumeral } from './numeral.ts';

/** A line longer than this may hold several headings, as portals give whole documents. */
const runningLine = 200;
/** A number may skip so many, as offices forget one. */
const mostSkipped = 2;

/** Where a heading may begin within running text: after a stop, or where only a heading has such a blank behind it. */
const starts =
  /(?<=^|[。；：！？”）)〕】\]])\s{0,8}(?<first>[一二三四五六七八九十]{1,3}|[—－])\s?、|(?<=^|[。；：！？”）)〕】\]])\s{0,8}[（(](?<second>[一二三四五六七八九十]{1,4})[）)]|(?<!《)第(?<unit>[一二三四五六七八九十百]{1,4})(?<kind>[编章节])(?:(?=[\s　])|(?<=[。；：！？”][^。；：！？”]{3,7})(?![的规、，和至课程]))|(?<=^|[。；：！？”）)\s])第(?<article>[一二三四五六七八九十百零〇]{1,6})条(?=[\s　])|(?<=^|。)\s{0,8}(?<third>\d{1,2})[.．、]\s?(?=[\p{Script=Han}“])/gu;
/** 一、总体目标（一）明确目标, 一、总体目标1.明确目标, 第一章　总则第一条　: a heading that runs into the first below it */
const joined =
  /(?<=(?:^|[。；：！？”）)\s])(?:[一二三四五六七八九十]{1,3}|[—－])\s?、[^。；：:（()）\d]{2,40})[（(](?<second>[一二三四五六七八九十]{1,4})[）)]|(?<=(?:^|[。；：！？”）)\s])(?:[一二三四五六七八九十]{1,3}\s?、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；：:（()）\d]{2,40})(?<third>\d{1,2})[.．、](?=[\p{Script=Han}“])|(?<=第[一二三四五六七八九十百]{1,4}[章节][\s　][^。；：！？]{1,40})第(?<article>[一二三四五六七八九十百零〇]{1,6})条(?=[\s　])/gu;

type Start = Readonly<{ at: number; kind: string; number: number }>;

/** A line, or a part of one that holds several headings. */
export type Segment = Line & Readonly<{ isCut: boolean }>;

/** Cuts lines of running text at the headings in them: those whose numbers go on. */
export function unfoldHeadings(line: Line): Segment[] {
  if (line.text.length <= runningLine || line.cell) return [{ ...line, isCut: false }];
  const found = [...startsIn(line.text, starts), ...startsIn(line.text, joined)].sort((a, b) => a.at - b.at);
  const last = new Map<string, number>();
  const cuts: number[] = [];
  for (const { at, kind, number } of found) {
    const before = last.get(kind) ?? 0;
    const isNext = before > 0 && number > before && number <= before + mostSkipped;
    if (at > 0 && number !== 1 && !isNext) continue;
    last.set(kind, number);
    cuts.push(at);
  }
  const parts = cutLine(line, cuts);
  return parts.map((part) => ({ ...part, isCut: parts.length > 1 }));
}

function startsIn(text: string, form: RegExp): Start[] {
  return [...text.matchAll(form)].flatMap(({ index, groups, 0: whole }) => {
    const { first, second, third, unit, article } = groups ?? {};
    const kind = groups?.kind ?? ((first && '、') || (second && '（') || (third && '.') || '条');
    const written = first ?? second ?? unit ?? article ?? '';
    const number = third ? Number(third) : /[—－]/u.test(written) ? 1 : hanNumeral(written);
    return number === null ? [] : [{ at: index + (whole.length - whole.trimStart().length), kind, number }];
  });
}

/** Lines that a quotation which opens its line is told in before it closes, at most. */
const longestQuotation = 60;

/** Whether each line stands inside a quotation that an earlier line opens, as amendments print new articles. */
export function quoted(lines: readonly Line[]): boolean[] {
  const inside = new Array<boolean>(lines.length).fill(false);
  const balance = lines.map(({ text }) => marksIn(text, '“') - marksIn(text, '”'));
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]?.text.startsWith('“') || (balance[i] as number) <= 0) continue;
    let depth = balance[i] as number;
    let to = i + 1;
    while (to < lines.length && to - i <= longestQuotation && depth > 0) depth += balance[to++] as number;
    if (depth > 0) continue;
    inside.fill(true, i + 1, to);
    i = to - 1;
  }
  return inside;
}

function marksIn(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
