import type { Recipients } from '../facts.ts';
import type { Attendance, MeetingCard } from './card.ts';

/** How many come, as far as the words and the directory tell; `least`: lines are left of which it can't be told. */
export type Heads = Readonly<{ count: number; least: boolean }>;

/** null: nothing can be told. A total that is said goes before one that is reckoned. */
export function headCountOf({ heads, attendance }: MeetingCard, recipients: Recipients): Heads | null {
  if (heads) return { count: heads.count, least: false };
  const lines = attendance.map((line) => {
    const units = line.units ?? unitsIn(line, recipients);
    return line.persons === null || units === null ? null : line.persons * units;
  });
  const known = lines.filter((count) => count !== null);
  if (known.length === 0) return null;
  return { count: known.reduce((sum, one) => sum + one, 0), least: known.length < lines.length };
}

/** A line for 各乡镇 stands for as many units as the recipients have of them. */
function unitsIn({ raw, level }: Attendance, { scope }: Recipients): number | null {
  const words = plain(raw);
  const named = scope.groups.find(
    (group) => group.units > 0 && plain(group.raw).length > 1 && words.startsWith(plain(group.raw)),
  );
  if (named) return named.units;
  if (level === null) return null;
  const same = scope.groups.filter((group) => group.level === level);
  return same.length === 0 || same.some(({ units }) => units === 0)
    ? null
    : same.reduce((sum, { units }) => sum + units, 0);
}

function plain(words: string): string {
  return words.replace(/[（(][^（）()]{0,20}[）)]|人民政府|办事处|[、，\s]/gu, '');
}
