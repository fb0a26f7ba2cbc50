import type { ChannelIn, ListedPack, PackRule } from '#shared/contract/index.ts';

export type RuleChange = Partial<Pick<PackRule, 'state' | 'level' | 'params'>>;
type Rules = ListedPack['rules'];

/** The pack with one rule set otherwise; rules that aren't touched stay the same objects. */
export function withRule(pack: ListedPack, rule: string, change: RuleChange): ListedPack {
  const before = pack.rules[rule];
  if (before === undefined) return pack;
  return { ...pack, rules: { ...pack.rules, [rule]: { ...before, ...change } } };
}

/** What the office takes: the rules that don't stand in the base just so. */
export function givenPack({ id, title, extends: base, rules }: ListedPack, baseRules: Rules | undefined): Given {
  const own = Object.entries(rules).filter(([rule, setting]) => !isSame(setting, baseRules?.[rule]));
  return { id, title, extends: base, rules: Object.fromEntries(own) };
}
export type Given = ChannelIn<'packs.save'>['pack'];

/** Whether two settings say the same, whatever the order in which they say it. */
export function isSame(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Where a pack was refused: the rule, and the parameter where it was one. */
export type Fault = Readonly<{ rule: string; param: string | null; problem: string }>;

/** Reads `rules.length/body.params.general` of an `invalid-pack`; null: the fault is in no rule. */
export function faultIn(params: Readonly<Record<string, unknown>>): Fault | null {
  const at = /^rules\.(?<rule>[^.]+)(?:\.params(?:\.(?<param>[^.]+))?)?/u.exec(String(params.at ?? ''))?.groups;
  if (at?.rule === undefined) return null;
  return { rule: at.rule, param: at.param ?? null, problem: String(params.problem ?? '') };
}
