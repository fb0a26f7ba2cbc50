import type { Directory, Organ, OrganLevel } from '#shared/contract/index.ts';
import { compareOrganLevels } from '#shared/gongwen/index.ts';
import type { Collective } from './words.ts';

/** A receiving unit: an organ of the directory, or one that the words name. */
export type Unit = Readonly<{ key: string; level: OrganLevel | null; name: string }>;
/** An organ that was found by a name from before a reform, and what it is called now. */
export type Renamed = Readonly<{ said: string; name: string; until: string | null }>;

/** The directory, ready to be asked. `null` answers: not known, or known but empty. */
export type Lookup = Readonly<{
  ownLevel: OrganLevel | null;
  ownKey: string | null;
  /** an organ or a group by its name, alias, or what it is called at home (县教育局) */
  find(text: string): readonly Unit[] | null;
  /** the organ that has this name as a former one; null also where two have */
  former(text: string): Readonly<{ unit: Unit; renamed: Renamed }> | null;
  /** the organs of a collective of areas (各乡镇人民政府) within the own jurisdiction */
  areas(collective: Collective): readonly Unit[] | null;
  /** 县政府各部门, 各直属机构, 市政府各委办局 */
  departments(text: string): readonly Unit[] | null;
}>;

export function makeLookup(directory: Directory): Lookup {
  const byId = new Map(directory.organs.map((organ) => [organ.id, organ]));
  const own = byId.get(directory.ownOrganId ?? '') ?? null;
  const roots = own && rootsOf(own, directory.organs, byId);
  const names = nameTable(directory, byId, roots?.first ?? null);
  const formers = formerTable(directory.organs, roots?.first ?? null);
  const below = directory.organs.filter((organ) => !roots || roots.all.some((root) => standsUnder(organ, root, byId)));

  return {
    ownLevel: own?.level ?? null,
    ownKey: own?.id ?? null,
    find: (text) => names.get(keyOf(text)) ?? null,

    former(text) {
      const found = formers.get(keyOf(text));
      if (!found) return null;
      return { unit: unitOf(found.organ), renamed: { said: text, name: found.organ.name, until: found.until } };
    },

    areas({ levels, kinds, ends }) {
      const name = new RegExp(`(?:${kinds.join('|')})${ends}$`, 'u');
      return unitsOf(below.filter((organ) => levels.includes(organ.level) && name.test(organ.name)));
    },

    departments(text) {
      const groups = departments.exec(text)?.groups ?? direct.exec(text)?.groups;
      if (!groups || !roots || !fitsArea(groups.area ?? '', roots.first)) return null;
      const party = groups.lead === '委';
      const types: readonly Organ['type'][] = party ? ['party'] : typesOf(groups.what ?? '');
      return unitsOf(
        directory.organs.filter(
          ({ id, type, level, parentId }) =>
            roots.all.every((root) => id !== root.id) &&
            types.includes(type) &&
            level === roots.first.level &&
            (party
              ? byId.get(parentId ?? '')?.type === 'party'
              : parentId === roots.government.id || parentId === null),
        ),
      );
    },
  };
}

const departments =
  /^(?<area>\p{Script=Han}{0,12}?)(?<lead>人民政府|政府|委)?各(?<what>工作部门|组成部门|部门|委(?:、?办)?(?:、?厅)?、?局|厅、?委(?:、?办)?(?:、?局)?|厅、?局|直属机构|直属单位|直属事业单位)$/u;
/** 县政府直属各单位: whatever stands directly under the government. */
const direct = /^(?<area>\p{Script=Han}{0,12}?)(?:人民)?政府直属各单位$/u;

function typesOf(what: string): readonly Organ['type'][] {
  if (what === '') return ['department', 'office', 'institution'];
  return what.startsWith('直属') ? ['institution'] : ['department', 'office'];
}

/** 县 or 云溪县 or nothing, said by an organ of 云溪县. */
function fitsArea(said: string, root: Organ): boolean {
  const area = areaOf(root);
  return said === '' || said === area || (said.length === 1 && area.endsWith(said));
}

/**
 * On whose behalf the own organ speaks. `first`: of the same level, highest up, a government or a committee; `all` with
 * the one that stands beside it for the same area, so that a committee's office reaches the townships' governments.
 */
type Roots = Readonly<{ first: Organ; government: Organ; all: readonly Organ[] }>;

function rootsOf(own: Organ, organs: readonly Organ[], byId: ReadonlyMap<string, Organ>): Roots {
  const side = own.type === 'party' ? 'party' : 'government';
  let first = own;
  for (const organ of chain(own, byId)) if (organ.level === own.level && organ.type === side) first = organ;
  const other = side === 'party' ? 'government' : 'party';
  const area = areaOf(first);
  const beside = organs.find(
    (organ) => area !== '' && organ.type === other && organ.level === first.level && areaOf(organ) === area,
  );
  const government = side === 'party' && beside ? beside : first;
  return { first, government, all: beside ? [first, beside] : [first] };
}

/** The organ and its superiors; ends where a mistaken directory goes in a circle. */
function* chain(organ: Organ, byId: ReadonlyMap<string, Organ>): Generator<Organ> {
  const seen = new Set<string>();
  for (let at: Organ | undefined = organ; at && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
    seen.add(at.id);
    yield at;
  }
}

/** Below the root by its chain; an organ that was not placed under anyone counts by its level. */
function standsUnder(organ: Organ, root: Organ, byId: ReadonlyMap<string, Organ>): boolean {
  if (organ.id === root.id || compareOrganLevels(organ.level, root.level) <= 0) return false;
  const superiors = [...chain(organ, byId)];
  return superiors.includes(root) || superiors.at(-1) === organ;
}

function unitsOf(organs: readonly Organ[]): readonly Unit[] | null {
  return organs.length === 0 ? null : organs.map(unitOf);
}

function unitOf({ id, level, name }: Organ): Unit {
  return { key: id, level, name };
}

function nameTable(directory: Directory, byId: ReadonlyMap<string, Organ>, root: Organ | null) {
  const names = new Map<string, readonly Unit[]>();
  for (const organ of directory.organs)
    for (const name of [organ.name, ...organ.aliases]) names.set(keyOf(name), [unitOf(organ)]);
  for (const { name, aliases, members } of directory.groups) {
    const units = members.flatMap((id) => byId.get(id) ?? []).map(unitOf);
    if (units.length > 0) for (const said of [name, ...aliases]) names.set(keyOf(said), units);
  }
  if (root) addHomeNames(names, directory.organs, root);
  return names;
}

/** 云溪县财政局 is 县财政局 and 财政局 at home; a name that two organs share is nobody's. */
function addHomeNames(names: Map<string, readonly Unit[]>, organs: readonly Organ[], root: Organ): void {
  const home = new Map<string, readonly Unit[] | null>();
  for (const organ of organs)
    for (const form of homeForms(organ.name, areaOf(root)))
      home.set(keyOf(form), home.has(keyOf(form)) ? null : [unitOf(organ)]);
  for (const [key, units] of home) if (units && !names.has(key)) names.set(key, units);
}

/** What a name of the own area is called at home: 县财政局, 财政局; 县政府 for 县人民政府. */
function homeForms(name: string, area: string): readonly string[] {
  if (area === '' || !name.startsWith(area) || name.length === area.length) return [];
  const rest = name.slice(area.length);
  // 人民政府 or 委员会 alone is nobody's in particular
  const alone = /^(?:人民政府|委员会)$/u.test(rest) ? [] : [rest];
  const forms = [...alone, area.slice(-1) + rest];
  return [...new Set(forms.flatMap((said) => [said, said.replace('人民政府', '政府')]))];
}

type Former = Readonly<{ organ: Organ; until: string | null }>;

/** Former names, in full and as they were said at home; one that two organs had is nobody's. */
function formerTable(organs: readonly Organ[], root: Organ | null): ReadonlyMap<string, Former | null> {
  const formers = new Map<string, Former | null>();
  const area = root ? areaOf(root) : '';
  for (const organ of organs)
    for (const { name, until } of organ.formerNames)
      for (const said of [name, ...homeForms(name, area)]) {
        const taken = formers.get(keyOf(said));
        formers.set(keyOf(said), taken === undefined || taken?.organ.id === organ.id ? { organ, until } : null);
      }
  return formers;
}

/** 云溪县人民政府, 中共云溪县委员会 → 云溪县; empty where the name doesn't begin with an area. */
function areaOf({ name }: Organ): string {
  return leader.exec(name)?.groups?.area ?? '';
}

const leader =
  /^(?:中共)?(?<area>.{1,60}?(?:自治区|自治州|自治县|地区|街道|苏木|省|市|县|区|旗|州|盟|乡|镇))(?:人民政府|行政公署|办事处|工作委员会|委员会|$)/u;

/** Marks don't tell names apart: 各乡、镇人民政府 is 各乡镇人民政府. */
function keyOf(name: string): string {
  return name.replace(/[\s、，（）()]/gu, '');
}
