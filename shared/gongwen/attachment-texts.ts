import type { AttachmentText } from '#shared/contract/index.ts';
import type { Range } from './head.ts';
import { type Line, linesIn } from './lines.ts';
import { type Folded, folded } from './places.ts';
import { compact, fold } from './text.ts';
import { endsLikeTitle } from './title.ts';

/** The texts behind the signature with the entry of the list that each belongs to. */
export type AttachmentTexts = Readonly<{
  texts: AttachmentText[];
  /** list and texts contradict each other: a text too many, or under another title than its number has in the list */
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
  const names = listed.map((name) => folded(name, 0, name.length, true).plain.replace(/\([^()]{1,60}\)$/u, ''));
  const longest = Math.max(0, ...listed.map((name) => name.length));
  let disputed = listed.length > 0 && spans.length > listed.length;
  const texts = spans.map((span): AttachmentText => {
    const own = linesIn(lines, span, titleLines + 1);
    const number = numberOf(own[0]);
    const byNumber = number !== null && number <= listed.length ? number - 1 : -1;
    const from = titleStart(own)?.start;
    const head = from === undefined ? null : folded(text, from, Math.min(span[1], from + 2 * longest + 40), true);
    const named = head && nameOver(head, names, byNumber);
    const title = named?.span ?? titleOf(own);
    const byName = named?.index ?? -1;
    // the only text is the only entry's, unless it says that it is another: a list of recipients that is attached
    const only = listed.length === 1 && spans.length === 1 && title === null ? 0 : -1;
    const place = [byName, byNumber, only].find((index) => index >= 0) ?? null;
    disputed ||= listed.length > 0 && number !== null && number > listed.length;
    disputed ||= byNumber >= 0 && title !== null && byName !== byNumber;
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

/** Characters that may stand in front of a listed name: an organ's. */
const longestLead = 24;

/** The listed name that an attachment opens with, the one of its number first; the lead belongs to the title. */
function nameOver(
  { plain, at }: Folded,
  names: readonly string[],
  byNumber: number,
): { span: Range; index: number } | null {
  const isOver = (name: string | undefined): boolean => {
    const place = name === undefined || name === '' ? -1 : plain.indexOf(name);
    return place >= 0 && place <= longestLead && !/[。；:]/u.test(plain.slice(0, place));
  };
  const index = isOver(names[byNumber]) ? byNumber : names.findIndex(isOver);
  const name = names[index];
  if (name === undefined) return null;
  const last = plain.indexOf(name) + name.length - 1;
  return { span: [at[0] as number, (at[last] as number) + 1], index };
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
