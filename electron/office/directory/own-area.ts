import type { Directory, Organ } from '#shared/contract/index.ts';
import { areaWords, blankNoAreas, levelOfName } from '#shared/gongwen/index.ts';
import { above, type DivisionNode } from './divisions/index.ts';
import type { PlaceNames } from './place-names.ts';

/** Where a document comes from: names of the area and of those above it and, by the directory, in it. */
export type OwnArea = Readonly<{
  /** the area and those above it, the lowest first */
  names: readonly string[];
  /** whether a mention may be the own area, one above it, or one in it */
  covers(said: string, nodes: readonly DivisionNode[]): boolean;
}>;

const area = new RegExp(`\\p{Script=Han}{1,8}?(?:${areaWords})`, 'gu');
const leading = new RegExp(
  `^(?:中共|中国共产党|共青团|政协)?(?<areas>\\p{Script=Han}{1,24}(?:${areaWords}))(?:$|人民政府|政府|委|人大|政协|人民|办|[\\p{Script=Han}□]{1,14}(?:局|厅|委|部|办|办公室|院|中心|学校|学院|会|办事处)$)`,
  'u',
);

/**
 * The own area: by the issuer's name, else by the directory's own organ. Null where neither tells one. The centre's
 * own area is the country.
 */
export function ownArea(issuers: readonly string[], directory: Directory | null, names: PlaceNames): OwnArea | null {
  const [issuer] = issuers;
  if (issuer !== undefined && levelOfName(issuer) === 'national') return { names: [], covers: () => true };
  const organs = directory?.organs ?? [];
  const named = issuer === undefined ? undefined : organs.find((one) => [one.name, ...one.aliases].includes(issuer));
  const own = organs.find(({ id }) => id === directory?.ownOrganId);
  const words = issuer === undefined ? [] : areasOf(issuer, names);
  const organ = named ?? (words.length === 0 ? own : undefined);
  const known = organ ? areasAbove(organ, organs, names) : words;
  if (known.length === 0) return null;
  const home = own && areasAbove(own, organs, names).some((name) => known.includes(name)) ? organs : [];
  return areaOf(known, home, names);
}

function areaOf(known: readonly string[], organs: readonly Organ[], names: PlaceNames): OwnArea {
  const nodes = narrowed(known, names);
  const path =
    nodes.length === 1 && nodes[0]
      ? above(nodes[0])
          .map(({ name }) => name)
          .reverse()
      : [];
  const all = [...new Set([...known, ...path])];
  // an area has a government or a committee; what stands beside it is of the same area
  const leaders = organs.filter(({ type }) => type === 'government' || type === 'party');
  const said = new Set([...all, ...leaders.flatMap(({ name, aliases }) => areasNamed([name, ...aliases], names))]);
  const short = new Set([...said].map((name) => name.slice(0, -1)));
  const own = new Set(nodes);
  const superior = new Set(nodes.flatMap(above));
  return {
    names: all,
    covers: (text, mentioned) =>
      short.has(text) ||
      endsIn(text, said) ||
      mentioned.some((node) => superior.has(node) || own.has(node) || above(node).some((one) => own.has(one))),
  };
}

function areasNamed(organNames: readonly string[], names: PlaceNames): string[] {
  return organNames.flatMap((name) => areasOf(name, names));
}

function endsIn(text: string, names: ReadonlySet<string>): boolean {
  for (let at = 0; at < text.length - 1; at++) if (names.has(text.slice(at))) return true;
  return false;
}

/** The divisions that the lowest of the names may be, where they stand under the others that are known as divisions. */
function narrowed([lowest = '', ...rest]: readonly string[], names: PlaceNames): readonly DivisionNode[] {
  const nodes = names.named(lowest);
  const higher = rest.map((name) => names.named(name)).filter((found) => found.length > 0);
  const fitting = nodes.filter((node) => higher.every((found) => above(node).some((one) => found.includes(one))));
  if (fitting.length > 0) return fitting;
  // an area of the office's own that the list hasn't: the one above it may be there
  return nodes.length === 0 && rest.length > 0 ? [] : nodes;
}

/** Areas of the organ's own name and of its superiors', the lowest first, each once. */
function areasAbove(organ: Organ, organs: readonly Organ[], names: PlaceNames): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (let at: Organ | undefined = organ; at && !seen.has(at.id); ) {
    seen.add(at.id);
    found.push(...areasOf(at.name, names));
    const { parentId }: Organ = at;
    at = organs.find(({ id }) => id === parentId);
  }
  return [...new Set(found)];
}

/** 湖南省岳阳市平江县人民政府 → 平江县, 岳阳市, 湖南省; empty where the name has no area. */
function areasOf(name: string, names: PlaceNames): string[] {
  const mention = names.mentions(name).find(({ start }) => start === 0 || /^(?:中共|共青团|政协)/u.test(name));
  const [node] = mention?.nodes ?? [];
  if (mention && mention.nodes.length === 1 && node) {
    const rest = areasInWords(name.slice(mention.end));
    return [
      ...rest,
      node.name,
      ...above(node)
        .map((one) => one.name)
        .reverse(),
    ];
  }
  return areasInWords(name);
}

function areasInWords(name: string): string[] {
  const said = leading.exec(blankNoAreas(name))?.groups?.areas ?? '';
  return [...said.matchAll(area)].map((match) => match[0]).reverse();
}
