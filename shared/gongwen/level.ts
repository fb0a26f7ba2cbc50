/** Tiers of organs from the centre (0) to the village (5), as far as the words of a name tell. */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5;

const national = /^(?:中共中央|中央|国务院|全国|国家|最高人民|中华人民共和国)/u;
const village = /(?:村民委员会|村委会|居民委员会|居委会|各村|村（社区）|社区)$/u;
const municipality = /^(?:北京|天津|上海|重庆)市(?!\p{Script=Han}{1,5}(?:区|县))/u;
/** Words that hold an area's word and name none. */
const noArea =
  /(?:社|小|园|发|新|山|湖|牧|老|矿|港|片|辖|郊|校|库|林|灾|景|地|疫|特|军|护|能|理|范|作)区|城[乡市镇]|乡镇企业|都市|市场|市政(?!府|协)|[市县镇](?:民(?!政|族|宗|主|兵|委)|容|情)|[集夜上超股]市|区[域块]|省际|县域|乡村|城区/gu;
const area = /自治区|自治州|自治县|自治旗|街道|[省市州盟县区旗乡镇]/gu;

/** The tier of an organ, or of each organ that a phrase with 各 means; null where the words don't tell. */
export function tierOf(name: string): Tier | null {
  const text = name.slice(0, 60);
  if (national.test(text)) return 0;
  if (/^各省/u.test(text)) return 1;
  if (/^各[^，；]{0,8}?(?:市、)?(?:县|区|旗)/u.test(text) && !/^各(?:区域|园区|片区)/u.test(text)) return 3;
  if (village.test(text)) return 5;
  if (municipality.test(text)) return 1;
  const bare = text.replace(/[（(][^（）()]*[）)]/gu, '').replace(noArea, '□');
  const last = bare.match(area)?.at(-1);
  switch (last) {
    case undefined:
      return null;
    case '省':
    case '自治区':
      return 1;
    case '市':
    case '州':
    case '盟':
    case '自治州':
      return 2;
    case '乡':
    case '镇':
    case '街道':
      return 4;
    default:
      return 3;
  }
}

/** Party committees, governments and their offices: what leads the other organs of its tier. */
export function leads(name: string): boolean {
  if (/^(?:共青团|团)/u.test(name)) return false;
  return /(?:人民政府|[省市州盟县区旗乡镇]政府|国务院|中共中央|党委|党工委|[省市州盟县区旗]委|^中共.{2,20}委员会)(?:办公[厅室]|督查室|研究室)?$/u.test(
    name,
  );
}
