import type { Directory } from '#shared/contract/index.ts';
import { presentNames, renamings } from './reforms.ts';

export type FormerMention = Readonly<{ start: number; end: number; said: string; name: string; until: string | null }>;

/** Bureaus whose old names are also ends of present ones (文化和旅游局) or of phrases: only behind an area's word. */
const plain = new Set(
  '规划局 城乡规划局 农业局 农业厅 农业委员会 农委 旅游局 文化局 文化厅 粮食局 法制办 法制办公室 新闻出版广电局 税务局'.split(
    ' ',
  ),
);
const old = [...new Set(renamings.flatMap(({ was }) => was))].toSorted((a, b) => b.length - a.length);
const found = new RegExp(`(?:${old.join('|')})(?!部(?!门))`, 'gu');
/** The area in front, with its own name where it has one: 云溪县, 县, 各县（市、区）, 市级. */
const areaBefore =
  /(?:各(?:县|市|区|省|州|乡镇|地)?(?:（[市县区、]{1,6}）)?|原?(?:\p{Script=Han}{2,6})?[省市县区州盟旗]级?|原)$/u;
/** What may stand before a name that is nobody's in particular. */
const opens = /^$|[^\p{Script=Han}]$|[由向经和与及至到报请原县市区省州、]$/u;

/**
 * Names from before a reform in a text, as the reforms of all places and the office's directory know them. Linear in the
 * text; the directory's own names go first.
 */
export function formerMentions(text: string, directory: Directory | null): FormerMention[] {
  const mentions: FormerMention[] = [];
  const taken = (start: number, end: number): boolean => mentions.some((one) => start < one.end && one.start < end);
  for (const organ of directory?.organs ?? []) {
    for (const { name: said, until } of organ.formerNames) {
      if (said.length < 4 || said === organ.name) continue;
      for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + said.length)) {
        mentions.push({ start: at, end: at + said.length, said, name: organ.name, until });
      }
    }
  }
  for (const match of text.matchAll(found)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const area = fromWordOn(areaBefore.exec(before)?.[0] ?? '');
    if (area === '' && (plain.has(match[0]) || !opens.test(before))) continue;
    const start = match.index - area.length;
    if (taken(start, end)) continue;
    const said = text.slice(start, end);
    const [present] = presentNames(area.replace(/级$/u, '') + match[0]).concat(presentNames(match[0]));
    if (present) mentions.push({ start, end, said, ...present });
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** Without what stands in front of an area's name: 底前由原县 is 县. */
function fromWordOn(area: string): string {
  const cut = Math.max(
    ...[...'由向经和与及至到报请在是为对将原立前后底年月日的归并入从'].map((one) => area.lastIndexOf(one)),
  );
  return area.slice(cut + 1);
}
