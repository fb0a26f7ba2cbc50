import type { AttachmentText } from '#shared/contract/index.ts';
import type { Range } from './head.ts';
import { type Line, linesIn } from './lines.ts';
import { titlePlaces } from './places.ts';
import { compact, fold } from './text.ts';
import { endsLikeTitle } from './title.ts';

/** The texts behind the signature with the entry of the list that each belongs to. */
export type AttachmentTexts = Readonly<{
  texts: AttachmentText[];
  /** list and texts contradict each other: a text too many, or under another name than its number has in the list */
  disputed: boolean;
}>;

const heading =
  /^附\s{0,3}(?:件|录|表)?\s{0,3}(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s{0,3}[:：.．、]?\s{0,8}(?<rest>[\s\S]*)$/u;

/** Lines that an attachment's title takes at most. */
const titleLines = 4;
const longestTitle = 120;

/** Finds each attachment's own title, and its entry in the list by number and by name. */
export function readAttachmentTexts(
  text: string,
  lines: readonly Line[],
  spans: readonly Range[],
  listed: readonly string[],
): AttachmentTexts {
  let disputed = listed.length > 0 && spans.length > listed.length;
  const texts = spans.map((span): AttachmentText => {
    const own = linesIn(lines, span, titleLines + 1);
    const number = numberOf(own[0]);
    const byNumber = number !== null && number <= listed.length ? number - 1 : -1;
    const named = nameOver(text, own, listed, { byNumber, end: span[1] });
    const title = named?.span ?? titleOf(own);
    const byName = named?.index ?? -1;
    const only = listed.length === 1 && spans.length === 1 ? 0 : -1;
    const place = [byName, byNumber, only].find((index) => index >= 0) ?? null;
    disputed ||= listed.length > 0 && number !== null && number > listed.length;
    disputed ||= byName >= 0 && byNumber >= 0 && byName !== byNumber;
    return { listed: place, title: title && compact(text.slice(...title)), titleSpan: title, span };
  });
  return { texts, disputed };
}

/** The number in 附件2; null: it has none. */
function numberOf(line: Line | undefined): number | null {
  const given = line && heading.exec(line.text.slice(0, 200))?.groups?.number;
  if (!given) return null;
  const plain = given.normalize('NFKC');
  return /^\d+$/u.test(plain) ? Number(plain) : chinese.indexOf(plain);
}
const chinese = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Where the lines of a title begin: behind 附件2, or on the next line. */
function titleStart([first, second]: readonly Line[]): { start: number; isBehind: boolean } | null {
  if (!first) return null;
  const rest = heading.exec(first.text.slice(0, 400))?.groups?.rest;
  if (rest === undefined) return { start: first.start, isBehind: true };
  if (rest !== '') return { start: first.start + Math.min(first.text.length, 400) - rest.length, isBehind: true };
  return second ? { start: second.start, isBehind: false } : null;
}

/** The listed name that an attachment opens with; the one of its number first. */
function nameOver(
  text: string,
  own: readonly Line[],
  listed: readonly string[],
  { byNumber, end }: Readonly<{ byNumber: number; end: number }>,
): { span: Range; index: number } | null {
  const from = titleStart(own)?.start;
  if (from === undefined) return null;
  const order = listed.map((_, index) => index).sort((a, b) => Number(b === byNumber) - Number(a === byNumber));
  for (const index of order) {
    const name = listed[index] as string;
    const [place] = titlePlaces(text, name, from, Math.min(end, from + 2 * name.length + 40));
    if (place && place[0] - from <= 24 && !/[。；：]/u.test(text.slice(from, place[0]))) {
      return { span: [from, place[1]], index };
    }
  }
  return null;
}

/** The title that no list names: up to where it ends like one. */
function titleOf(own: readonly Line[]): Range | null {
  const begin = titleStart(own);
  const [first, ...following] = own;
  if (!begin || !first) return null;
  const lines = begin.isBehind ? [first, ...following] : following;
  let text = '';
  for (const line of lines.slice(0, titleLines)) {
    const part = line.text.slice(Math.max(0, begin.start - line.start));
    if (line.cell || part.length > longestTitle || /[。；：:]$/u.test(part)) return null;
    text += part;
    if (text.length > longestTitle) return null;
    if (endsLikeTitle(text) || form.test(fold(text))) return [begin.start, line.end];
  }
  return null;
}

/** What forms and lists are called that no kind of document ends in. */
const form = /(?:表|名单|目录|清单|图|样式|模板|格式|回执|台账|说明|简介|材料|要求|标准|流程|事项|指标|情况)$/u;
