import { newId } from '#electron/store/index.ts';
import type { Directory, Organ, OrganGroup, OrganLevel, Proposal } from '#shared/contract/index.ts';
import type { Plan, PlannedOrgan } from './plan.ts';

/** What of a plan is not in the directory yet, ready to be saved; parents first. */
export type Missing = Readonly<{ organs: readonly Organ[]; groups: readonly OrganGroup[]; ownOrganId: string }>;

/** Adds, never changes: an organ that is there by its name or an alias stays as it is. `without`: names not wanted. */
export function missingFrom(directory: Directory, plan: Plan, without: readonly string[]): Missing {
  const ids = idsByName(directory);
  const unwanted = new Set(without);
  const wanted = plan.organs.filter(({ name, part }) => part !== 'beside' || !unwanted.has(name));
  const free = freeAliases(directory, wanted);
  const organs: Organ[] = [];
  for (const { part: _, parent, ...facts } of wanted) {
    if (ids.has(facts.name)) continue;
    const id = newId('organ');
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    organs.push({ ...facts, id, aliases: facts.aliases.filter((alias) => free.has(alias)), parentId });
    ids.set(facts.name, id);
  }
  const there = new Set(directory.groups.flatMap(({ name, aliases }) => [name, ...aliases]));
  const groups = plan.groups
    .filter(({ name }) => !there.has(name) && !unwanted.has(name))
    .map(({ members, name, aliases }) => ({
      name,
      aliases: aliases.filter((alias) => !there.has(alias)),
      members: members.flatMap((member) => ids.get(member) ?? []),
    }));
  return { organs, groups, ownOrganId: ids.get(plan.own) ?? '' };
}

export function proposalOf(directory: Directory, plan: Plan): Proposal {
  const ids = idsByName(directory);
  const there = new Set(directory.groups.map(({ name }) => name));
  const counts = new Map<OrganLevel, number>();
  for (const { part, type, level, name } of plan.organs)
    if (part === 'line' && type !== 'party' && !ids.has(name)) counts.set(level, (counts.get(level) ?? 0) + 1);
  return {
    own: plan.own,
    governments: [...counts].map(([level, count]) => ({ level, count })),
    beside: plan.organs.filter(({ part }) => part === 'beside').map(({ name }) => ({ name, known: ids.has(name) })),
    groups: plan.groups.map(({ name }) => ({ name, known: there.has(name) })),
  };
}

function idsByName({ organs }: Directory): Map<string, string> {
  const ids = new Map(organs.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
  for (const { id, name } of organs) ids.set(name, id);
  return ids;
}

/** Aliases that would be one organ's alone: two 城关镇 in a city go by their full names. */
function freeAliases({ organs }: Directory, planned: readonly PlannedOrgan[]): ReadonlySet<string> {
  const bearers = new Map<string, number>();
  const bear = (name: string) => bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const known = new Set(organs.map(({ name }) => name));
  for (const { name, aliases } of organs) for (const said of [name, ...aliases]) bear(said);
  for (const { name, aliases } of planned.filter((organ) => !known.has(organ.name)))
    for (const said of [name, ...aliases]) bear(said);
  return new Set([...bearers].filter(([, count]) => count === 1).map(([name]) => name));
}
