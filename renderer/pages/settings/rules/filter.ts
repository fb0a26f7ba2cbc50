import type { PackRule } from '#shared/contract/index.ts';
import { type GroupName, groupNames, groupOf } from '../../../parts/rule-groups.ts';

export type RuleLine = Readonly<{ id: string; group: GroupName | 'other'; setting: PackRule; words: string }>;
export type Filter = Readonly<{ search: string; group: string; state: string }>;

/** The rules of a pack by group, with the words they are found by. */
export function linesOf(
  rules: Readonly<Record<string, PackRule>>,
  wordsOf: (id: string) => readonly string[],
): readonly RuleLine[] {
  const order = [...groupNames, 'other'] as const;
  return Object.entries(rules)
    .map(([id, setting]): RuleLine => {
      const { instrument, article, note = '' } = setting.basis;
      const words = [...wordsOf(id), instrument, article, note].join(' ').toLowerCase();
      return { id, group: groupOf(id), setting, words };
    })
    .toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** Every word of the search must be there. */
export function filtered(lines: readonly RuleLine[], { search, group, state }: Filter): readonly RuleLine[] {
  const wanted = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return lines.filter(
    (line) =>
      (group === '' || line.group === group) &&
      (state === '' || line.setting.state === state) &&
      wanted.every((word) => line.words.includes(word)),
  );
}
