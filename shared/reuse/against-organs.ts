import type { Span } from '../contract/index.ts';
import { withoutLevels } from './change-kinds.ts';

/** What follows a name that does something. */
const acts = '(?=[牵负要应会、，。；（和及将把按每于对派]|等|安排|组织|开展|制定|投入|统筹|配合|协助|参与|承担)';
/** 石桥镇, 县水利局; 乡镇, 两个街道, 社区 and 城市 are none. */
const town = String.raw`\p{Script=Han}{2,3}(?<![个两几])(?:(?<!乡)镇|乡(?!镇)|街道)(?:人民政府|办事处)?`;
const office = String.raw`(?<![全各我本]|[社园城校景库林矿片街](?=区)|[城超门上](?=市))[县市区](?:委|政府)?\p{Script=Han}{2,10}?(?:局|委|办|中心|公司|大队|指挥部)`;
const names = new RegExp(`(?<town>${town})${acts}|(?:${office})${acts}`, 'gu');
const vague = /各|有关|相关|全体|所属|部门|所在|简称|小城镇/u;

/** What a name of a town may stand behind; two signs of a name are the fewest. */
const before = /^[和与及由在对到从向给以将把让请等按]/u;
const townEnd = /(?:镇|乡|街道)(?:人民政府|办事处)?$/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Names of offices and towns in a line of plain text that stand with what they do. */
export function organsIn(line: string): Span[] {
  let borders: Set<number> | null = null;
  return [...line.matchAll(names)].flatMap(({ 0: name, index, groups }): Span[] => {
    if (!groups?.town) return [[index, index + name.length]];
    borders ??= new Set(Array.from(words.segment(line), (word) => word.index));
    const end = index + name.length;
    const last = end - (townEnd.exec(name)?.[0].length ?? 0) - 2;
    // 组|织石桥镇 begins with the next word
    let start = index;
    while (start < last && (!borders.has(start) || before.test(line.slice(start)))) start++;
    return borders.has(start) ? [[start, end]] : [];
  });
}

export function isVague(name: string): boolean {
  return vague.test(name.replace(/\s/gu, ''));
}

const endings = /(?:委员会|总局|办公室|[局委厅部办])$/u;
/** Behind what may end a name: 教育部门, 商务委托, 发展改革办法. */
const goesOn: Readonly<Record<string, string>> = {
  局: '部面势限',
  委: '托派任',
  厅: '',
  部: '门署分队位',
  办: '法理事好',
};

/** The task of an organ that one knows by it, whatever its level calls it: 商务 of 商务局 and 商务委. */
export function taskOf(bare: string): string {
  return bare.replace(endings, '').replaceAll('和', '');
}

/** Tells whether a text, without words of level as the names are, has an organ, or one of its task on another level. */
export function organFinder(text: string): (bare: string) => boolean {
  const plain = text.replaceAll('和', '');
  const known = new Map<string, boolean>();
  return (bare) => {
    const found = known.get(bare) ?? (text.includes(bare) || hasTask(plain, taskOf(bare), bare));
    known.set(bare, found);
    return found;
  };
}

function hasTask(text: string, task: string, bare: string): boolean {
  if (task.length < 2 || task === bare) return false;
  for (let at = text.indexOf(task); at >= 0; at = text.indexOf(task, at + 1)) {
    const behind = at + task.length + (text.startsWith('总局', at + task.length) ? 1 : 0);
    const more = goesOn[text.charAt(behind)];
    if (more !== undefined && !(behind + 1 < text.length && more.includes(text.charAt(behind + 1)))) return true;
  }
  return false;
}

/** Without an area before it: 教育部, 住房城乡建设部, 发展改革委. */
const ministry = /^\p{Script=Han}{2,10}(?:部|总局|委员会|委)$/u;

export function isMinistry(name: string): boolean {
  return ministry.test(name) && !/[省市县区州]/u.test(name);
}

/** Without the area and words of level. */
export function bareName(name: string): string {
  return withoutLevels(name.replace(/^\p{Script=Han}{0,4}?(?:省|市|县|区|州|镇|乡|街道)/u, ''));
}
