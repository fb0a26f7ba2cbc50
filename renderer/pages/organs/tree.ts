import type { OrganLevel } from '#shared/contract/index.ts';
import type { DirectoryOut, OrganOut } from './organs-page.tsx';

/** An organ in its place: how deep, and how many stand below it altogether. */
export type Branch = Readonly<{ organ: OrganOut; depth: number; below: number; open: boolean }>;

type Children = ReadonlyMap<string | null, readonly OrganOut[]>;

/** The organs that are shown, top down: those whose superiors are all open. Ends where parents go in a circle. */
export function branchesOf({ organs }: DirectoryOut, open: ReadonlySet<string>): Branch[] {
  const children = childrenOf(organs);
  const below = countsBelow(organs);
  const shown: Branch[] = [];
  const show = (organ: OrganOut, depth: number): void => {
    const isOpen = open.has(organ.id);
    shown.push({ organ, depth, below: below.get(organ.id) ?? 0, open: isOpen });
    if (isOpen) for (const child of children.get(organ.id) ?? []) show(child, depth + 1);
  };
  for (const organ of children.get(null) ?? []) show(organ, 0);
  return shown;
}

function childrenOf(organs: readonly OrganOut[]): Children {
  const children = new Map<string | null, OrganOut[]>();
  for (const organ of organs) {
    const siblings = children.get(organ.parentId);
    if (siblings) siblings.push(organ);
    else children.set(organ.parentId, [organ]);
  }
  return children;
}

function countsBelow(organs: readonly OrganOut[]): ReadonlyMap<string, number> {
  const parents = new Map(organs.map(({ id, parentId }) => [id, parentId]));
  const counts = new Map<string, number>();
  for (const { parentId } of organs) {
    const seen = new Set<string>();
    for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** More children than this are not unfolded before somebody asks. */
const MOST_UNFOLDED = 80;

/** Open at first: the line down to the own organ and its superior, and whatever is small. */
export function openAtFirst({ organs, ownOrganId }: DirectoryOut): ReadonlySet<string> {
  const byId = new Map(organs.map((organ) => [organ.id, organ]));
  const counts = countsBelow(organs);
  const open = new Set([...counts].filter(([, count]) => count <= MOST_UNFOLDED).map(([id]) => id));
  if (organs.length > MOST_UNFOLDED * 2) open.clear();
  for (let at = byId.get(ownOrganId ?? ''); at && !open.has(at.id); at = byId.get(at.parentId ?? '')) open.add(at.id);
  return open;
}

export function countsByLevel({ organs }: DirectoryOut): ReadonlyMap<OrganLevel, number> {
  const counts = new Map<OrganLevel, number>();
  for (const { level } of organs) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

/** `甲局（2019-03-31）` a line ↔ former names; a line whose bracket holds no day is given back. */
export function formerLines(names: OrganOut['formerNames']): string {
  return names.map(({ name, until }) => (until === null ? name : `${name}（${until}）`)).join('\n');
}

const former = /^(?<name>[^（(]{1,200}?)\s{0,20}(?:[（(]\s{0,20}(?<until>[^）)]{0,60}?)\s{0,20}[）)])?$/u;

export function readFormer(text: string): Readonly<{ names: OrganOut['formerNames']; wrong: string | null }> {
  const names: OrganOut['formerNames'] = [];
  for (const line of text.split(/\r?\n/u).map((one) => one.trim())) {
    if (line === '') continue;
    const groups = former.exec(line)?.groups;
    const until = groups?.until || null;
    if (
      groups?.name === undefined ||
      (until !== null && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(until))
    )
      return { names, wrong: line };
    names.push({ name: groups.name, until });
  }
  return { names, wrong: null };
}
