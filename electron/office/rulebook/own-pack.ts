import { canonical, type OwnPack } from '#electron/store/index.ts';
import { fail, type Pack, type PackRule, type Result, type WrittenPack } from '#shared/contract/index.ts';
import { builtInPacks, loadPack } from '#shared/rules/index.ts';

type Rules = WrittenPack['rules'];

/** An own pack as rules run by it, with what of it could not be understood any more. */
export type Loaded = Readonly<{ pack: Pack; leftOut: string[] }>;

/** The fields of a rule in a pack; of `params` and `basis` each part is compared by itself. */
const plainFields = ['state', 'required', 'level', 'basis'] as const;

export function builtIn(id: unknown): Pack | undefined {
  return builtInPacks.find((pack) => pack.id === id);
}

/**
 * Reads a pack that somebody gave, on top of its base; parameters that it doesn't name are the base's.
 * Errors: invalid-pack, with the path at fault.
 */
export function readGiven(given: Readonly<Record<string, unknown>>, version = ''): Result<Pack> {
  const base = builtIn(given.extends);
  if (!base) return fail('invalid-pack', { at: 'extends', problem: 'not-built-in' });
  const rules = isRecord(given.rules) ? withParamsOf(base, given.rules) : given.rules;
  return loadPack({ ...given, version, rules }, builtInPacks);
}

/** What differs from the base, to be kept. `pack` was read by `readGiven`. */
export function writtenOf({ id, title, extends: extended, rules }: Pack): WrittenPack {
  const base = builtIn(extended);
  if (!base) throw new Error(`a pack that extends no built-in one: ${id}`);
  const differing = Object.entries(rules).flatMap(([rule, setting]): [string, Rules[string]][] => {
    const own = ownSettings(setting, base.rules[rule]);
    return Object.keys(own).length === 0 ? [] : [[rule, own]];
  });
  return { id, title, extends: base.id, rules: Object.fromEntries(differing) };
}

/**
 * The whole pack. Settings of a rule that this version of the program doesn't take are left out and named, so that an
 * update never keeps an office from checking; null where its base is not built in any more.
 */
export function wholePack({ written, version }: OwnPack): Loaded | null {
  const base = builtIn(written.extends);
  if (!base) return null;
  const rules: Rules = { ...written.rules };
  const leftOut: string[] = [];
  for (;;) {
    const loaded = readGiven({ ...written, rules }, `${base.version}.${version}`);
    if (loaded.ok) return { pack: loaded.value, leftOut };
    const { rule } = /^rules\.(?<rule>[^.]+)/u.exec(String(loaded.error.params.at))?.groups ?? {};
    if (rule === undefined || rules[rule] === undefined) return null;
    delete rules[rule];
    leftOut.push(rule);
  }
}

function withParamsOf(base: Pack, rules: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => {
      const params = isRecord(rule) && isRecord(rule.params) ? rule.params : null;
      return [id, params && isRecord(rule) ? { ...rule, params: { ...base.rules[id]?.params, ...params } } : rule];
    }),
  );
}

/** A rule that the base hasn't is kept whole. */
function ownSettings(rule: PackRule, base: PackRule | undefined): Rules[string] {
  const own: Record<string, unknown> = {};
  for (const field of plainFields) if (!base || !isSame(rule[field], base[field])) own[field] = rule[field];
  const params = Object.entries(rule.params).filter(([name, value]) => !base || !isSame(value, base.params[name]));
  if (params.length > 0 || !base) own.params = Object.fromEntries(params);
  return own as Rules[string];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
