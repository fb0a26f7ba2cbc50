import { brotliDecompressSync } from 'node:zlib';
import type { OrganLevel } from '#shared/contract/index.ts';

/** A node of the packaged divisions; `noTier` of the statistics are left out, so parents are real ones. */
export type DivisionNode = Readonly<{
  code: string;
  name: string;
  level: 'province' | 'city' | 'county' | 'township';
  parent: DivisionNode | null;
  children: readonly DivisionNode[];
}>;
type Growing = { -readonly [K in keyof DivisionNode]: DivisionNode[K] } & { children: DivisionNode[] };

export type Divisions = Readonly<{
  /** ISO day */
  asOf: string;
  /** provinces first, then by tier */
  all: readonly DivisionNode[];
  byCode: ReadonlyMap<string, DivisionNode>;
}>;

let loaded: Promise<Divisions> | undefined;
let areas: Promise<readonly DivisionNode[]> | undefined;

/** The packaged divisions: 31 provinces down to townships. Unpacked when first asked for, in some 60 ms. */
export function loadDivisions(): Promise<Divisions> {
  loaded ??= import('./packed.ts').then(({ packedDivisions, divisionFacts }) => {
    const all = grow(unpack(packedDivisions));
    return { asOf: divisionFacts.asOf, all, byCode: new Map(all.map((node) => [node.code, node])) };
  });
  return loaded;
}

/** The same down to counties: a twelfth of the nodes, for those who ask no more, in a fifth of the time. */
export function loadAreas(): Promise<readonly DivisionNode[]> {
  areas ??= import('./packed.ts').then(({ packedDivisions }) => grow(unpack(packedDivisions), { townships: false }));
  return areas;
}

export function unpack(packed: string): string {
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
}

const line = /^(?<indent> {0,2})(?<code>\d{1,12})(?<name>(?:[^\t\d][^\t]*)?)(?:\t(?<townships>.*))?$/u;
const township = /^(?<code>\d{0,12})(?<name>\D.*)$/u;

function grow(text: string, wanted: Readonly<{ townships: boolean }> = { townships: true }): DivisionNode[] {
  const tiers: DivisionNode[][] = [[], [], [], []];
  let province: Growing | null = null;
  let city: Growing | null = null;
  const add = (level: DivisionNode['level'], code: string, name: string, parent: Growing | null): Growing => {
    const node: Growing = { code, name, level, parent, children: [] };
    parent?.children.push(node);
    tiers[['province', 'city', 'county', 'township'].indexOf(level)]?.push(node);
    return node;
  };
  for (const { indent, code, name, townships } of text.split('\n').map((row) => line.exec(row)?.groups ?? {})) {
    if (code === undefined || name === undefined) continue;
    if (indent === '') {
      province = add('province', code, name, null);
      city = null;
    } else if (indent === ' ') city = add('city', (province?.code ?? '') + code, name, province);
    else {
      const full = (province?.code ?? '') + code;
      // a county of no city (省直辖) has another city's number before it, or none
      const above = city !== null && full.startsWith(city.code) ? city : province;
      const under = name === '' ? above : add('county', full, name, above);
      if (wanted.townships)
        addTownships(full, townships ?? '', (own, own_name) => add('township', own, own_name, under));
    }
  }
  return tiers.flat();
}

function addTownships(county: string, list: string, add: (code: string, name: string) => void): void {
  let next = 0;
  for (const part of list === '' ? [] : list.split(',')) {
    const { code, name } = township.exec(part)?.groups ?? {};
    if (name === undefined) continue;
    const digits = code ? Number(code) : next;
    add(county + String(digits).padStart(3, '0'), name);
    next = digits + 1;
  }
}

/** Zones that the statistics list beside counties (codes from 71 to 79): a committee, no people's government. */
export function isZone({ level, code, name }: DivisionNode): boolean {
  return level === 'county' && (/^\d{4}7/u.test(code) || name.endsWith('委员会'));
}

/** The divisions above it, the province first. */
export function above(node: DivisionNode): DivisionNode[] {
  return node.parent === null ? [] : [...above(node.parent), node.parent];
}

/** All divisions below it, tier by tier. */
export function below(node: DivisionNode): DivisionNode[] {
  const found: DivisionNode[] = [];
  for (let tier: readonly DivisionNode[] = node.children; tier.length > 0; ) {
    found.push(...tier);
    tier = tier.flatMap(({ children }) => children);
  }
  return found;
}

/** How many stand below it; zones are none of the counties. */
export function countBelow(node: DivisionNode): Record<'city' | 'county' | 'township', number> {
  const of = (level: OrganLevel) => below(node).filter((one) => one.level === level && !isZone(one)).length;
  return { city: of('city'), county: of('county'), township: of('township') };
}
