import type { OrganLevel } from '#shared/contract/index.ts';
import { areaWords, blankNoAreas, levelOfArea, levelOfName } from '#shared/gongwen/index.ts';
import { lowestOf } from '#shared/rules/index.ts';

/** 各…: a collective of areas and the organ meant in each: `各县（市、区）人民政府`, `各镇（街道）人民政府（办事处）`. */
export type Collective = Readonly<{
  levels: readonly OrganLevel[];
  /** last words of the areas' names: 县 市 区 */
  kinds: readonly string[];
  /** how the names of the organs meant go on after the area */
  ends: string;
}>;

const area = `直辖市|${areaWords}`;
const collective = new RegExp(
  `^(?:全(?:省|市|州|县|区))?各(?<areas>(?:${area}|[、（）]){1,60})(?<organ>人民政府|政府|行政公署|行署|党委|党工委|委|办事处|\\p{Script=Han}{1,12}?(?:局|委|厅|办公室|中心|学校|医院|卫生院|法院|检察院|工会|联合会|委员会))?(?:（(?:办事处|政府|人民政府|党工委|管委会)）)?$`,
  'u',
);
const government = '(?:人民政府|政府|行政公署|行署|办事处)?';
const party = '(?:工作委员会|委员会|党委|委|党工委|工委)';
const words = new RegExp(area, 'gu');

/** @param own level of the issuing organ: below a city, 市 means county-level cities */
export function readCollective(text: string, own: OrganLevel | null): Collective | null {
  const groups = collective.exec(text)?.groups;
  if (!groups?.areas) return null;
  const inside = (groups.areas.match(/（[^）]{0,60}）/gu) ?? []).join('');
  const outside = groups.areas.replace(/（[^）]{0,60}）/gu, '');
  const outer: readonly string[] = outside.match(words) ?? [];
  const inner: readonly string[] = inside.match(words) ?? [];
  const kinds = [...new Set([...outer, ...inner])];
  const [first] = outer;
  if (first === undefined) return null;

  const levels = new Set<OrganLevel>();
  const countyWords = outer.some((word) => levelOfArea(word) === 'county');
  for (const word of outer) {
    const level = levelOfArea(word);
    // 各县（市、区）, 各市县: a 市 beside counties is a county-level city, unless a province speaks to 市 and 县 apart
    const countyCity = level === 'city' && (own === 'city' || (countyWords && !groups.areas.includes(`${word}、`)));
    levels.add(countyCity ? 'county' : level);
  }
  // in brackets stand other names of the same tier, or (乡镇（街道）) the one beside it
  for (const word of inner) {
    const level = levelOfArea(word);
    levels.add(level === 'city' && levels.has('county') ? 'county' : level);
  }
  return { levels: [...levels], kinds, ends: endsOf(groups.organ ?? '') };
}

function endsOf(organ: string): string {
  if (/^(?:党委|党工委|委)$/u.test(organ)) return party;
  return /^(?:人民政府|政府|行政公署|行署|办事处)?$/u.test(organ) ? government : organ;
}

/** The area's last word directly before the body that leads it: 云溪县人民政府办公室, 中共云溪县委员会, 县委, 县政府. */
const leading = new RegExp(
  `(?<area>${areaWords})(?:人民政府|政府|办事处|党工委|党委|委员会|委|人大常委会|人大|政协|纪委监委|纪委)(?:办公[厅室]|办)?$`,
  'u',
);
/** 县财政局, 市直各单位, 省级各部门, 县政府各部门: the level stands in front. */
const prefixed = /^(?<area>省|市|州|盟|县|区|旗|镇|乡)(?!长)(?:直|属|级|政府|委)?\p{Script=Han}{1,14}$/u;

/** 各乡镇中心学校, 各县有关单位: who is meant is open, how far down it goes is not. */
const anyOf = /^(?:全(?:省|市|州|县|区))?各(?<area>街道|乡|镇|县|旗)/u;
/** 江平市财政局, 云溪县乡镇企业局, 江平市江城区教育局: the area begins the name. */
const bodyEnd = '(?:局|委|委员会|厅|办|办公室|院|部|中心|工会|联合会|协会)';
const ofArea = new RegExp(
  `^\\p{Script=Han}{2,7}?(?<area>自治区|自治州|省|市|州|盟|县|旗)(?<rest>\\p{Script=Han}{2,16}${bodyEnd})$`,
  'u',
);
/** A second area within the first. */
const inner = /^(?!市区)\p{Script=Han}{1,5}(?<area>县|区|旗|市|镇|乡|街道)/u;

/** The level that the words of a name or a phrase tell; null where they don't. */
export function levelInWords(text: string, own: OrganLevel | null = null): OrganLevel | null {
  const group = readCollective(text, own);
  if (group) return lowestOf(group.levels);
  if (/^各省、自治区、直辖市/u.test(text)) return 'province';
  const whole = levelOfName(text);
  if (whole !== null) return whole;
  const word =
    leading.exec(text)?.groups?.area ??
    prefixed.exec(text)?.groups?.area ??
    anyOf.exec(text)?.groups?.area ??
    areaOfBody(text);
  return word ? levelOfArea(word) : null;
}

function areaOfBody(name: string): string | null {
  const groups = ofArea.exec(name)?.groups;
  if (!groups?.area || !groups.rest) return null;
  const nested = inner.exec(blankNoAreas(groups.rest))?.groups?.area;
  if (nested === undefined) return groups.area;
  return groups.area === '省' || groups.area === '自治区' ? (areaOfBody(groups.rest) ?? nested) : nested;
}

const open = /各|有关|相关|部分|所有|全体|所属|单位|部门|企业|等$/u;
const organEnd =
  /(?:国务院|人民政府|政府|办公厅|办公室|委员会|委|部|厅|局|署|院|办|人大|政协|办事处|海关|总社|联社|协会|学会|联合会|商会|中心|公司|集团|银行|大学|学院|学校|中学|小学|医院|分局|支队|大队|总队|税务所|派出所|指挥部|领导小组|管委会|管理委员会)$/u;

/** Whether the words name one organ, not a collective: `云溪市人民政府`, `县财政局`. */
export function namesOneOrgan(text: string): boolean {
  const name = text.replace(/（[^（）、]*）$/u, '');
  return name.length >= 2 && text.length <= 40 && !open.test(text) && !text.includes('、') && organEnd.test(name);
}
