import type { Organ, OrganGroup, OwnBody } from '#shared/contract/index.ts';
import { above, below, type DivisionNode } from '../divisions/index.ts';
import { formerNamesOf } from '../reforms.ts';
import { areaName, areaWord, committeeOf, governmentOf, type Named, named, officeWord, partyWord } from './names.ts';
import { partyDepartments, partyShorts, usualDepartments } from './standard.ts';

/** An organ to be; its parent is named, and stands before it in the plan. */
export type PlannedOrgan = Omit<Organ, 'id' | 'parentId'> &
  Readonly<{
    parent: string | null;
    /** `line` a government or committee of a division, `beside` a usual organ that can be left out, `own` neither */
    part: 'line' | 'beside' | 'own';
  }>;
export type PlannedGroup = Omit<OrganGroup, 'members'> & Readonly<{ members: readonly string[] }>;
export type Plan = Readonly<{ own: string; organs: readonly PlannedOrgan[]; groups: readonly PlannedGroup[] }>;

/** Committees are made for so many tiers below the own one: in a whole province townships write to the county's. */
const COMMITTEE_TIERS = 2;

/** Everything that an office of this division needs in its directory; parents first. */
export function planFor(node: DivisionNode, body: OwnBody): Plan {
  const organs: PlannedOrgan[] = [];
  const add = (organ: Named, level: Organ['level'], parent: string | null, part: PlannedOrgan['part']): string => {
    const formerNames = part === 'beside' ? formerNamesOf(organ.name, level) : [];
    organs.push({ ...organ, aliases: [...organ.aliases], level, parent, part, formerNames });
    return organ.name;
  };
  const line = [...above(node), node];
  // 市政府 said in a county-level city is its own, not the prefecture's
  const nearest = new Map(line.map((one) => [areaWord(one), one]));
  const shortsOf = (one: DivisionNode) => (nearest.get(areaWord(one)) === one ? governmentShorts(one) : []);
  const partyShortOf = (one: DivisionNode) => (nearest.get(areaWord(one)) === one ? partyWord(one) : '');
  let government: string | null = null;
  let committee: string | null = null;
  for (const one of line) {
    government = add(withShort(governmentOf(one), shortsOf(one)), one.level, government, 'line');
    const party = committeeOf(one);
    if (party) committee = add(withShort(party, [partyShortOf(one)]), one.level, committee, 'line');
  }
  const own = addOwn(node, body, government, committee, add);
  addBeside(node, own, government, committee, add);
  const lowest = tiers.indexOf(node.level) + COMMITTEE_TIERS;
  for (const one of below(node)) {
    const parent = one.parent ?? node;
    add(governmentOf(one), one.level, governmentOf(parent).name, 'line');
    const party = tiers.indexOf(one.level) <= lowest ? committeeOf(one) : null;
    if (party) add(party, one.level, committeeOf(parent)?.name ?? null, 'line');
  }
  return { own, organs, groups: groupsOf(node, organs) };
}

const tiers: readonly Organ['level'][] = ['province', 'city', 'county', 'township'];
type Add = (organ: Named, level: Organ['level'], parent: string | null, part: PlannedOrgan['part']) => string;

/** 县政府, 县人民政府: what those below it call it. */
function governmentShorts(node: DivisionNode): string[] {
  const word = areaWord(node);
  if (!/^(?:自治区|[省市州县旗区])$/u.test(word)) return [];
  return [`${word}政府`, `${word}人民政府`];
}

function withShort(organ: Named, shorts: readonly string[]): Named {
  return named(organ.name, [...organ.aliases, ...shorts.filter((short) => short !== '')], organ.type);
}

function addOwn(node: DivisionNode, body: OwnBody, government: string | null, committee: string | null, add: Add) {
  const office = body === 'party-office' ? committeeOffice(node) : governmentOffice(node);
  switch (body) {
    case 'party':
      return committee !== null && committeeOf(node) ? committee : governmentOf(node).name;
    case 'government':
      return governmentOf(node).name;
    case 'government-office':
      return add(office ?? governmentOf(node), node.level, government, 'own');
    case 'party-office':
      return office ? add(office, node.level, committee, 'own') : governmentOf(node).name;
  }
}

function governmentOffice(node: DivisionNode): Named {
  const office = officeWord(node);
  const word = areaWord(node);
  const shorts = [`${word}政府${office}`, `${word}政府办`, `${node.name}政府${office}`];
  return named(`${governmentOf(node).name}${office}`, shorts, 'office');
}

function committeeOffice(node: DivisionNode): Named | null {
  if (!committeeOf(node)) return null;
  const office = officeWord(node);
  const short = committeeShort(node);
  const party = partyWord(node);
  const shorts = [`${short}${office}`, ...(party === '' ? [] : [`${party}${office}`, `${party}办`])];
  return named(`中共${areaCommittee(node)}${office}`, shorts, 'party');
}

/** 云溪县委, 广西壮族自治区党委 */
function committeeShort(node: DivisionNode): string {
  return committeeOf(node)?.aliases[0] ?? `${node.name}党委`;
}

/** 岳阳市云溪区委 */
function areaCommittee(node: DivisionNode): string {
  return areaName(node).slice(0, -node.name.length) + committeeShort(node);
}

function addBeside(
  node: DivisionNode,
  own: string,
  government: string | null,
  committee: string | null,
  add: Add,
): void {
  if (node.level === 'township' || governmentOf(node).type === 'zone') return;
  const [office, partyOffice] = [governmentOffice(node), committeeOffice(node)];
  if (office.name !== own) add(office, node.level, government, 'beside');
  if (partyOffice && partyOffice.name !== own) add(partyOffice, node.level, committee, 'beside');
  const { level, name } = node;
  const area = areaName(node);
  const word = areaWord(node);
  const party = partyWord(node);
  for (const { name: bureau, shorts } of usualDepartments(node)) {
    const aliases = [bureau, ...shorts].flatMap((short) => [`${name}${short}`, `${word}${short}`]);
    add(named(`${area}${bureau}`, aliases, 'department'), level, government, 'beside');
  }
  if (committee !== null && party !== '') {
    for (const department of partyDepartments) {
      const shorts = [department, ...(partyShorts[department] ?? [])];
      const aliases = shorts.flatMap((short) => [`${party}${short}`, `${committeeShort(node)}${short}`]);
      add(named(`中共${areaCommittee(node)}${department}`, aliases, 'party'), level, committee, 'beside');
    }
    const watch = [`${name}纪委监委`, `${word}纪委监委`, `${word}纪委`, `${word}监委`];
    add(named(`中共${area}纪律检查委员会`, watch, 'committee'), level, committee, 'beside');
  }
  const congress = [`${name}人大常委会`, `${word}人大常委会`, `${word}人大`];
  add(named(`${area}人民代表大会常务委员会`, congress, 'committee'), level, null, 'beside');
  const conference = [`${area}政协`, `${word}政协`];
  add(named(`中国人民政治协商会议${area}委员会`, conference, 'committee'), level, null, 'beside');
  const others: [string, string[]][] = [
    ['总工会', []],
    ['妇女联合会', ['妇联']],
    ['工商业联合会', ['工商联']],
  ];
  if (level === 'county') others.push(['人民法院', ['法院']], ['人民检察院', ['检察院']], ['人民武装部', ['人武部']]);
  for (const [organ, shorts] of others)
    add(
      named(
        `${area}${organ}`,
        [organ, ...shorts].map((short) => word + short),
        'other',
      ),
      level,
      null,
      'beside',
    );
  add(named(`共青团${area}委员会`, [`团${word}委`], 'other'), level, null, 'beside');
  add(named(`国家税务总局${area}税务局`, [`${name}税务局`, `${word}税务局`], 'other'), level, null, 'beside');
}

/** Phrases that the words alone don't tell: 县直各单位. Those of areas and departments follow from the directory. */
function groupsOf(node: DivisionNode, organs: readonly PlannedOrgan[]): PlannedGroup[] {
  const word = areaWord(node);
  const members = organs.filter(({ part }) => part === 'beside').map(({ name }) => name);
  if (members.length === 0 || !/^[省市州县旗区]$/u.test(word)) return [];
  return [{ name: `${word}直各单位`, aliases: [`${word}直各部门`, `${word}直各部门、各单位`], members }];
}
