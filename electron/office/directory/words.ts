import type { OrganLevel } from '#shared/contract/index.ts';
import { lowestOf } from '#shared/rules/index.ts';

/** 各…: a collective of areas and the organ meant in each: `各县（市、区）人民政府`, `各镇（街道）人民政府（办事处）`. */
export type Collective = Readonly<{
  levels: readonly OrganLevel[];
  /** last words of the areas' names: 县 市 区 */
  kinds: readonly string[];
  organ: 'government' | 'party';
}>;

const area = '自治区|直辖市|自治州|自治县|街道|省|市|州|盟|县|区|旗|乡|镇';
const collective = new RegExp(
  `^(?:全(?:省|市|州|县|区))?各(?<areas>(?:${area}|[、（）])+)(?<organ>人民政府|政府|党委|党工委|办事处)?(?:（(?:办事处|政府|人民政府|党工委|管委会)）)?$`,
  'u',
);
const words = new RegExp(area, 'gu');

/** @param own level of the issuing organ: below a city, 市 means county-level cities */
export function readCollective(text: string, own: OrganLevel | null): Collective | null {
  const groups = collective.exec(text)?.groups;
  if (!groups?.areas) return null;
  const inside = (groups.areas.match(/（[^）]*）/gu) ?? []).join('');
  const outside = groups.areas.replace(/（[^）]*）/gu, '');
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
  return { levels: [...levels], kinds, organ: /党/u.test(groups.organ ?? '') ? 'party' : 'government' };
}

function levelOfArea(word: string): OrganLevel {
  switch (word) {
    case '省':
    case '自治区':
    case '直辖市':
      return 'province';
    case '市':
    case '州':
    case '自治州':
    case '盟':
      return 'city';
    case '乡':
    case '镇':
    case '街道':
      return 'township';
    default:
      return 'county';
  }
}

const national = /^(?:中共中央|中央|国务院|全国|国家|最高人民)/u;
const village = /(?:村民委员会|村委会|居民委员会|居委会|各村|村（社区）|社区)$/u;
const municipalities = /^(?:北京|天津|上海|重庆)市(?:人民政府|委|委员会)/u;
/** The area's last word directly before the body that leads it: 云溪县人民政府办公室, 中共云溪县委员会, 县委, 县政府. */
const leading =
  /(?<area>自治区|自治州|自治县|街道|省|市|州|盟|县|区|旗|乡|镇)(?:人民政府|政府|办事处|党工委|党委|委员会|委|人大常委会|人大|政协|纪委监委|纪委)(?:办公[厅室]|办)?$/u;
/** 县财政局, 市直各单位, 省级各部门, 县政府各部门: the level stands in front. */
const prefixed = /^(?<area>省|市|州|盟|县|区|旗|镇|乡)(?!长)(?:直|属|级|政府|委)?\p{Script=Han}{1,14}$/u;

/** The level that the words of a name or a phrase tell; null where they don't. */
export function levelInWords(text: string, own: OrganLevel | null = null): OrganLevel | null {
  if (national.test(text)) return 'national';
  const group = readCollective(text, own);
  if (group) return lowestOf(group.levels);
  if (/^各省、自治区、直辖市/u.test(text)) return 'province';
  if (village.test(text)) return 'village';
  if (municipalities.test(text)) return 'province';
  const word = leading.exec(text)?.groups?.area ?? prefixed.exec(text)?.groups?.area;
  return word ? levelOfArea(word) : null;
}

const open = /各|有关|相关|部分|所有|全体|所属|单位|部门|企业|等$/u;
const organEnd =
  /(?:国务院|人民政府|政府|办公厅|办公室|委员会|委|部|厅|局|署|院|办|人大|政协|办事处|海关|总社|联社|协会|学会|联合会|商会|中心|公司|集团|银行|大学|学院|学校|中学|小学|医院|分局|支队|大队|总队|税务所|派出所|指挥部|领导小组)$/u;

/** Whether the words name one organ, not a collective: `云溪市人民政府`, `县财政局`. */
export function namesOneOrgan(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && !open.test(text) && !text.includes('、') && organEnd.test(text);
}

/** Whether the issuer leads lower organs: a party committee, a government, or the office of one. */
export function leadsByName(name: string): boolean {
  return (
    /(?:人民政府|人民政府办公[厅室]|委员会办公[厅室]|省委|市委|县委|区委|党委)$/u.test(name) ||
    /^中共.*委员会$/u.test(name)
  );
}
