import type { Draft, OrganLevel } from '../../contract/index.ts';
import { levelByAreas } from '../../gongwen/index.ts';
import { bodyOf } from './bodies.ts';

/** Who issues: those that sign, else the organ that the title opens with. */
export function issuersOf({ document: { issuers, title } }: Draft): readonly string[] {
  if (issuers.length > 0) return issuers;
  const named = /^(?<organ>\p{Script=Han}{3,30}?)关于/u.exec((title ?? '').replace(/\s/gu, ''))?.groups?.organ;
  return named !== undefined && bodyOf(named) !== 'other' ? [named] : [];
}

/** Whose name a unit of the centre's own line bears, wherever it stands: 国家税务总局云溪县税务局. */
const ofTheCentre = /^(?:国家|中国|中华|全国)\p{Script=Han}{2,8}(?:总局|银行|公司|局|总队|院)(?=\p{Script=Han}{2})/u;

/** The level of an organ by its name; the units of the centre's lines stand where their area is. */
export function tierOf(name: string): OrganLevel | null {
  return levelByAreas(name.replace(/\s/gu, '').replace(ofTheCentre, ''));
}

/** What an organ is called at home: 云溪县教育局 is 教育局, 县教育局 too. */
export function homeName(name: string): string {
  const plain = name.replace(/\s/gu, '').replace(/^中共/u, '');
  const rest = plain.replace(areaAhead, '');
  return rest.length >= 2 ? rest : plain;
}

const areaAhead =
  /^(?:\p{Script=Han}{1,8}(?:省|自治区|市|自治州|州|盟))?(?:\p{Script=Han}{1,8}(?:县|区|旗|市))?(?:[省市州盟县区旗](?!场|民|政(?!府)|容|域|划|块|际))?(?=\p{Script=Han}{2})/u;
