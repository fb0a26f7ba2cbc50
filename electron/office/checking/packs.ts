import { fail, ok, type Pack, type Result } from '#shared/contract/index.ts';
import { builtInPacks } from '#shared/rules/index.ts';

/** The built-in packs and the office's own; an own one of the same id takes the place of the built-in. */
export function allPacks(own: readonly Pack[] = []): Pack[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...builtInPacks.filter(({ id }) => !ids.has(id)), ...own];
}

/** @returns the pack, or `not-found` */
export function findPack(id: string, own: readonly Pack[] = []): Result<Pack> {
  const pack = allPacks(own).find((candidate) => candidate.id === id);
  return pack ? ok(pack) : fail('not-found', { what: 'pack', id });
}
