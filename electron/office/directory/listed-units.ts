import { namesOneOrgan } from './words.ts';

/** An attachment of the document: its title, and its text line by line. */
export type AttachedText = Readonly<{ title: string | null; text: string }>;

/** The names of a list that recipients refer to; `missing`: there is no such list in the file. */
export type ListedUnits =
  | Readonly<{ outcome: 'found'; names: readonly string[] }>
  | Readonly<{ outcome: 'missing' | 'unreadable' }>;

/** 名单附后, 名单见附件2, 主送单位名单详见附件, 具体名单另附 */
const refers =
  /(?:名单|单位|范围)\p{Script=Han}{0,4}?(?:详见|见|附)(?:附件|附表|后|文后)(?<number>[0-9一二三四五六七八九])?/u;
const listTitle = /名单|一览表|(?:发送|主送|印发|参会)范围/u;
/** Fewer of the lines than this look like organs: then the list is one of something else. */
const LEAST_SHARE = 0.6;

/** null: the phrase refers to no list. */
export function namedList(phrase: string, attachments: readonly AttachedText[]): ListedUnits | null {
  const groups = refers.exec(phrase.replace(/\s/gu, ''))?.groups;
  if (!groups) return null;
  const lists = attachments.filter(({ title, text }) => listTitle.test(title ?? text.slice(0, 40)));
  const number = groups.number === undefined ? null : toNumber(groups.number);
  const list = number === null ? (lists.length === 1 ? lists[0] : undefined) : attachments[number - 1];
  if (!list) return { outcome: lists.length > 1 ? 'unreadable' : 'missing' };
  const names = namesIn(list);
  return names ? { outcome: 'found', names } : { outcome: 'unreadable' };
}

function toNumber(digit: string): number {
  return /\d/u.test(digit) ? Number(digit) : '一二三四五六七八九'.indexOf(digit) + 1;
}

const numbering = /^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,4}[)）、.．\s]|第[一二三四五六七八九十]+[、：])\s*/u;

function namesIn({ title, text }: AttachedText): readonly string[] | null {
  const lines = text
    .split(/[\n\t]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== title && !/^附件\s*[0-9一二三四五六七八九]*[：:]?$/u.test(line))
    // a row's number in a cell of its own, the heading of a column
    .filter((line) => !/^(?:[0-9０-９]+|序号|单位|单位名称|名称|备注)$/u.test(line) && !listTitle.test(line));
  const names = lines
    .flatMap((line) => line.replace(numbering, '').split(/[、，；。]/u))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const organs = names.filter((name) => namesOneOrgan(name) || /^各.{2,}$/u.test(name));
  return names.length > 0 && organs.length >= names.length * LEAST_SHARE ? names : null;
}
