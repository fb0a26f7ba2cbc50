import { canonical } from '#electron/store/index.ts';
import type { Pack, PackDifference, PackRule } from '#shared/contract/index.ts';
import { rules } from '#shared/rules/index.ts';

/** Where two packs set a rule otherwise, field by field, in the order of reports. */
export function differencesBetween(before: Pack, after: Pack): PackDifference[] {
  return rules.flatMap(({ id }) => {
    const fields = { before: fieldsOf(before.rules[id]), after: fieldsOf(after.rules[id]) };
    const names = new Set([...fields.before.keys(), ...fields.after.keys()]);
    return [...names].flatMap((field) => {
      const [was, is] = [fields.before.get(field) ?? null, fields.after.get(field) ?? null];
      return canonical(was) === canonical(is) ? [] : [{ rule: id, field, before: was, after: is }];
    });
  });
}

type Value = PackDifference['before'];

/** Each setting by its path; a rule that the pack hasn't has none. */
function fieldsOf(rule: PackRule | undefined): Map<string, Value> {
  if (!rule) return new Map();
  const { params, basis, ...plain } = rule;
  const under = (path: string, values: object) =>
    Object.entries(values).map(([name, value]): [string, Value] => [`${path}.${name}`, value]);
  return new Map([...Object.entries(plain), ...under('params', params), ...under('basis', basis)]);
}
