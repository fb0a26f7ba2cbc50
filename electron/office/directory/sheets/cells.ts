import { type FormerName, IsoDate } from '#shared/contract/index.ts';

/** Names in one cell are separated by 、; a name that has the mark itself stands in quotation marks. */
export function joinNames(names: readonly string[]): string {
  return names.map(quoted).join('、');
}

function quoted(name: string): string {
  return /[、，,；;\n"（）()]/u.test(name) || name.trim() !== name ? `"${name.replaceAll('"', '""')}"` : name;
}

export function splitNames(cell: string): string[] {
  const names: string[] = [];
  for (const match of cell.matchAll(/"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^、，,；;\n"]+)/gu)) {
    const name = match.groups?.quoted?.replaceAll('""', '"') ?? match.groups?.plain?.trim() ?? '';
    if (name !== '') names.push(name);
  }
  return [...new Set(names)];
}

/** `云溪县国土资源局（2019-03-31）、"甲、乙局"`; a day in brackets behind the name, or none. */
export function joinFormer(names: readonly FormerName[]): string {
  const written = (name: string): string => (isWord(name) ? quoted(name) : `"${name.replaceAll('"', '""')}"`);
  return names.map(({ name, until }) => written(name) + (until === null ? '' : `（${until}）`)).join('、');
}

const former = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^、，,；;\n"（）()]+))(?:[（(](?<until>[^）)]*)[）)])?/gu;

function isWord(name: string): boolean {
  return /\p{L}/u.test(name.replace(/[年月日]/gu, ''));
}

/** null: a bracket holds no day, or a day (43831 is one in a table) stands without its name. */
export function splitFormer(cell: string): FormerName[] | null {
  const names: FormerName[] = [];
  for (const { groups } of cell.matchAll(former)) {
    const name = groups?.quoted?.replaceAll('""', '"') ?? groups?.plain?.trim() ?? '';
    if (name === '') continue;
    if (groups?.quoted === undefined && !isWord(name)) return null;
    const until = groups?.until === undefined ? null : dayOf(groups.until.trim());
    if (until === undefined) return null;
    names.push({ name, until });
  }
  return names;
}

/** 2019-03-31, 2019.3.31, 2019/3/31, 2019年3月31日; undefined where it is none of them */
function dayOf(text: string): string | undefined {
  const { year, month, day } =
    /^(?<year>\d{4})[-./年](?<month>\d{1,2})[-./月](?<day>\d{1,2})日?$/u.exec(text)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return IsoDate.safeParse(iso).success ? iso : undefined;
}
