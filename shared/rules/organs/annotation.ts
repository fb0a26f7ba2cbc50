import type { OrganLevel } from '../../contract/index.ts';

const reach =
  /(?:此件|本件|此文|本文|该件|文件)?(?:(?:发|传达|印发|下发|转发)(?:至|到)|(?:只|仅|限)(?:发|送|印发)(?:给|至|到)?|(?:发送|印发|发放|传达)范围[：:]?)(?<to>[^，。；）)]{1,24})/u;
const levels: readonly Readonly<{ word: RegExp; level: OrganLevel }>[] = [
  { word: /村|社区|支部|基层党组织|群众|全体党员/u, level: 'village' },
  { word: /乡|镇|街道|科级|科（|营|所（|股级/u, level: 'township' },
  { word: /县|处级|处（|团级|区级|各区|旗/u, level: 'county' },
  { word: /[地市州盟](?!场)|厅|局级|师|司级/u, level: 'city' },
  { word: /省|部级|部（|军|自治区|正部/u, level: 'province' },
];

/** How far down an 附注 lets the document go (此件发至县团级): the lowest level it names; null: it sets none. */
export function reachOf(annotation: string | null): OrganLevel | null {
  const to = reach.exec((annotation ?? '').replace(/\s/gu, ''))?.groups?.to;
  if (to === undefined) return null;
  return levels.find(({ word }) => word.test(to))?.level ?? null;
}
