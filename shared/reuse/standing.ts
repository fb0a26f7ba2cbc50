import { compareOrganLevels, leads, levelByAreas } from '../gongwen/index.ts';
import { plainName } from './normalise.ts';

/**
 * Where the issuer of an earlier document stands as seen from the draft's: above it (a higher level, or what leads the
 * draft's issuer), in the own area, below, or in an area of its own beside it. Null: the names don't tell.
 */
export type Standing = 'above' | 'own' | 'below' | 'elsewhere';

const area = /^(?:中共)?(?<area>\p{Script=Han}{2,7}?(?:自治[区州县]|[省市县区旗州盟镇乡]|街道))/u;
const ministry = /^(?!\p{Script=Han}{0,8}(?:[省市县区州镇]|(?<!城)乡))\p{Script=Han}{2,10}(?:部|总局|署)$/u;

function areaOf(name: string): string | undefined {
  return area.exec(name)?.groups?.area;
}

/** By the first issuers, which lead. `theirText`: the earlier document, where names alone leave a city's level open. */
export function standingOf(issuers: readonly string[], ourIssuers: readonly string[], theirText = ''): Standing | null {
  const [theirs, ours] = [issuers[0], ourIssuers[0]].map((name) => name && plainName(name));
  if (!theirs || !ours) return null;
  const [there, here] = [levelOf(theirs), levelOf(ours)];
  const city = areaOf(theirs);
  if (there === 'city' && here === 'county' && !(city && ours.startsWith(city)) && isOnlyOverTowns(theirText)) {
    return isElsewhere(theirs, ours) ? 'elsewhere' : null;
  }
  if (there !== null && here !== null) return byLevels(theirs, ours, compareOrganLevels(there, here));
  const [one, other] = [bare(theirs), bare(ours)];
  if (one === other) return 'own';
  // 某大学 and its 机械学院, 某集团有限公司 and its 某集团矿业有限公司
  if (isPartOf(other, one)) return 'above';
  if (isPartOf(one, other)) return 'below';
  if (there === null && here === null) return isAlone(theirs) && isAlone(ours) ? 'elsewhere' : null;
  // a school or a firm under an authority of any level
  return there !== null && isAlone(ours) ? 'above' : null;
}

/** `order`: below 0 where theirs is the higher level. */
function byLevels(theirs: string, ours: string, order: number): Standing {
  if (order < 0) return isUnderAnother(ours, theirs) ? 'elsewhere' : 'above';
  if (order > 0) return isUnderAnother(theirs, ours) ? 'elsewhere' : 'below';
  if (isElsewhere(theirs, ours)) return 'elsewhere';
  return leads(theirs) && !leads(ours) ? 'above' : 'own';
}

/** Signed in another area: what a neighbour issues is no issue of one's own. */
export function isElsewhere(theirs: string | undefined, ours: string | undefined): boolean {
  const [there, here] = [theirs, ours].map((name) => areaOf(plainName(name ?? '')));
  return there !== undefined && here !== undefined && !there.startsWith(here) && !here.startsWith(there);
}

const municipality = /^(?:北京|天津|上海|重庆)市/u;
const province = /(?:省|自治区)$/u;
/** No municipality has these below it. */
const notBelowMunicipality = /(?:省|自治区|市|州|盟)$/u;

/** Whether the lower of two organs is of an area that isn't the higher one's, as far as the names tell. */
function isUnderAnother(lower: string, higher: string): boolean {
  const [below, above] = [lower, higher].map(areaOf);
  if (below === undefined || above === undefined || below === above || levelOf(higher) === 'national') return false;
  if (municipality.test(above)) return notBelowMunicipality.test(below);
  // a city may be below another city, a province never below another province
  return province.test(below) && province.test(above);
}

/** Read for whom it commands; the recipients stand at the beginning, 各县（市、区） comes again and again. */
const READ = 20_000;
const overCounties = /各(?:市、)?(?:区县|县|区(?![域块间段]))|县区|县市区|县[（(]市?、?区|区[、（(](?:县|市)/u;
const overTowns = /各(?:乡?镇|街道|乡(?!村))|镇[（(、]街道|镇街/u;

/** A city that sends to towns and knows no county below it is of the counties' level: 清江市 beside 云溪县. */
function isOnlyOverTowns(text: string): boolean {
  const read = text.slice(0, READ);
  return overTowns.test(read) && !overCounties.test(read);
}

function levelOf(name: string): ReturnType<typeof levelByAreas> {
  return ministry.test(name) ? 'national' : levelByAreas(name);
}

/** Schools, hospitals and firms, which stand under no area. */
function isAlone(name: string): boolean {
  return /(?:大学|学院|医院|中学|小学|学校|公司|集团)(?:党委|办公室)?$/u.test(name);
}

function isPartOf(part: string, whole: string): boolean {
  const stem = whole.replace(/(?:股份|责任|有限){0,3}公司$/u, '');
  return stem.length >= 4 && part.length > whole.length && part.startsWith(stem);
}

function bare(name: string): string {
  return name.replace(/[（）()]/gu, '').replace(/^中共/u, '');
}
