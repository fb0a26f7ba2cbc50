import { z } from 'zod';
import { fail, ok, Pack, PackRule, type Result } from '../contract/index.ts';
import { national2024 } from './packs/national-2024/index.ts';
import strictCity from './packs/strict-city.json' with { type: 'json' };
import university from './packs/university.json' with { type: 'json' };
import { findRule } from './registry.ts';

/** A pack on top of another writes only what differs. */
const PackFile = Pack.extend({ rules: z.record(z.string(), PackRule.partial()) });

/**
 * Reads a pack and lays it over the one it extends, looked for among `others` and the built-in ones.
 * @returns the whole pack, or `invalid-pack` with `at`, the path at fault, and `problem`, a code of `packs:problems`
 */
export function loadPack(json: unknown, others: readonly Pack[] = []): Result<Pack> {
  const file = PackFile.safeParse(json);
  if (!file.success) return refuse(file.error);

  const base = findBase(file.data.extends, others);
  if (!base.ok) return base;
  const merged: Record<string, unknown> = { ...base.value?.rules };
  for (const [id, rule] of Object.entries(file.data.rules)) merged[id] = { ...base.value?.rules[id], ...rule };

  const whole = Pack.safeParse({ ...file.data, rules: merged });
  if (!whole.success) return refuse(whole.error);
  for (const [id, { params }] of Object.entries(whole.data.rules)) {
    const rule = findRule(id);
    if (!rule) return fail('invalid-pack', { at: `rules.${id}`, problem: 'unknown-rule' });
    const checked = rule.params.safeParse(params);
    if (!checked.success) return refuse(checked.error, ['rules', id, 'params']);
  }
  return ok(whole.data);
}

function findBase(id: string | null, others: readonly Pack[]): Result<Pack | null> {
  if (id === null) return ok(null);
  const base = [...others, ...builtIn].find((pack) => pack.id === id);
  return base ? ok(base) : fail('invalid-pack', { at: 'extends', problem: 'unknown-pack' });
}

function refuse(error: z.ZodError, prefix: readonly string[] = []): Result<never> {
  const [issue] = error.issues;
  const path = [...prefix, ...(issue?.path ?? []).map(String)].join('.');
  return fail('invalid-pack', { at: path || '(pack)', problem: issue?.code ?? 'custom' });
}

const builtIn: Pack[] = [];
// each may stand on those before it; ours and tested, so one that doesn't load is a bug
for (const file of [national2024, strictCity, university]) {
  const loaded = loadPack(file);
  if (!loaded.ok) throw new Error(`${file.id}: ${JSON.stringify(loaded.error.params)}`);
  builtIn.push(loaded.value);
}
export const builtInPacks: readonly Pack[] = builtIn;
