import type { Rank } from './card.ts';

const partyHead = /(?<![副纪支])(?:省|市|县|区|州|旗|镇|乡|党|街道)党?(?:工)?委书记/u;
const areaHead = /(?<!副)(?:省|市|县|区|州|旗|乡|镇)长|(?:政府|党委|[省市县区]委)主要(?:领导|负责同志|负责人)/u;
const areaDeputy = /副(?:省|市|县|区|州|旗|乡|镇|校)长|委常委|[委组]副书记|分管(?:领导|负责同志|副)|副主席/u;
const unitHead = /(?<!副)(?:局|厅|部|校|院|行|署|台|董事)长|(?<!副|会)主任|(?<!副)总经理|主要负责(?:同志|人)/u;
const unitDeputy = /副(?:局长|厅长|部长|主任|院长|行长|总经理|董事长)/u;

/**
 * Where the words put a leader. Posts in an area's party committee or government go before those in a department: a
 * deputy mayor who also heads a bureau is a deputy mayor. null: the words don't tell.
 */
export function rankOf(words: string): Rank | null {
  if (words.includes('纪委书记')) return null;
  if (partyHead.test(words)) return 'party';
  if (areaHead.test(words)) return 'head';
  if (areaDeputy.test(words))
    return unitHead.test(words) && words.includes('校长') && !words.includes('副校长') ? 'head' : 'deputy';
  if (unitHead.test(words)) return 'head';
  return unitDeputy.test(words) ? 'deputy' : null;
}

export function ranksOf(each: readonly string[]): Rank[] {
  return each.map(rankOf).filter((rank) => rank !== null);
}
