import { OrganLevel } from '#shared/contract/index.ts';

/** Words that end the name of an area, for an alternation: the longer before the shorter that ends it. */
export const areaWords = '自治区|自治州|自治县|自治旗|街道|[省市州盟县区旗乡镇]';

const national = /^(?:中共中央|中央|国务院|全国|国家|最高人民|中华人民共和国)/u;
const village = /(?:村民委员会|村委会|居民委员会|居委会|各村|村（社区）|社区)$/u;
/** The four municipalities are provinces; their districts and counties are not. */
const municipal = /^(?:北京|天津|上海|重庆)市(?!\p{Script=Han}{1,5}(?:区|县))|特别行政区/u;
/** Words that hold an area's word and name none. */
const noArea =
  /(?:社|小|园|发|新|山|湖|牧|老|矿|港|片|辖|郊|校|库|林|灾|景|地|疫|特|军|护|能)区|城[乡市镇]|乡镇企业|都市|市场|市政(?!府|协)|[市县镇](?:民(?!政|族|宗|主|兵|委)|容|情)|[集夜上超股]市|区[域块]|省际|县域|乡村/gu;
const areas = new RegExp(areaWords, 'gu');

/** Negative: `a` stands above `b`. */
export function compareOrganLevels(a: OrganLevel, b: OrganLevel): number {
  return OrganLevel.options.indexOf(a) - OrganLevel.options.indexOf(b);
}

/** The level of an area by the word that ends its name; 市 is taken for a city. */
export function levelOfArea(word: string): OrganLevel {
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

/** The level of an organ that the whole of its name tells, whatever areas it names: the centre's, a village's, a municipality's. */
export function levelOfName(name: string): OrganLevel | null {
  if (national.test(name)) return 'national';
  if (village.test(name)) return 'village';
  return municipal.test(name) ? 'province' : null;
}

/** The text with □ for every word that looks like an area's and is none: 社区, 城乡, 市场. */
export function blankNoAreas(text: string): string {
  return text.replace(noArea, '□');
}

/**
 * The level of an organ, or of each organ that a phrase with 各 means, by the last area that is named; null where the
 * words don't tell. It holds for two names that are compared: the directory resolves a single one more strictly.
 */
export function levelByAreas(name: string): OrganLevel | null {
  const text = name.slice(0, 60);
  if (/^各省/u.test(text)) return 'province';
  if (/^各[^，；]{0,8}?(?:市、)?(?:县|区|旗)/u.test(text) && !/^各(?:区域|园区|片区)/u.test(text)) return 'county';
  const whole = levelOfName(text);
  if (whole !== null) return whole;
  // whether 城区 is an area, and how high 管理区 and 示范区 stand, differs from place to place
  const bare = text.replace(/[（(][^（）()]*[）)]/gu, '').replace(/[理范作]区|城区/gu, '□');
  const last = blankNoAreas(bare).match(areas)?.at(-1);
  return last === undefined ? null : levelOfArea(last);
}

/** Party committees, governments and their offices: what leads the other organs of its tier. */
export function leads(name: string): boolean {
  if (/^(?:共青团|团)/u.test(name)) return false;
  return /(?:人民政府|[省市州盟县区旗乡镇]政府|国务院|中共中央|党委|党工委|[省市州盟县区旗]委|^中共.{2,20}委员会)(?:办公[厅室]|督查室|研究室)?$/u.test(
    name,
  );
}
