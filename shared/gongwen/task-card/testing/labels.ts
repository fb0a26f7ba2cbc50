import type { Due, Mention, Task, TaskCard } from '#shared/contract/index.ts';

/** Entries of a card in the notation of the labels. */
export function notation({ tasks, demands, dues }: TaskCard): { tasks: string[]; demands: string[]; dues: string[] } {
  return {
    tasks: tasks.map(({ organs, matter, due }) => `T ${organsOf(organs)} | ${matter.text} | ${dueOf(due)}`),
    demands: demands.map(({ from, what, table, to, channel, due }) => {
      const parts = [from.map((organ) => organ.text).join(' ') || '-', ...[what, table, to, channel].map(word)];
      return `D ${parts.join(' | ')} | ${dueOf(due)}`;
    }),
    dues: dues.map((due) => dueOf(due)),
  };
}

/** What the labels say, in the same three groups; the due times of tasks and demands are due times too. */
export function expectedOf(labels: readonly string[]): ReturnType<typeof notation> {
  const last = (label: string): string => label.slice(label.lastIndexOf(' | ') + 3);
  const tasks = labels.filter((label) => label.startsWith('T '));
  const demands = labels.filter((label) => label.startsWith('D '));
  const shared = new Set([...tasks, ...demands].map(last));
  shared.delete('-');
  const more = labels.filter((label) => label.startsWith('U ')).map((label) => label.slice(2));
  return { tasks, demands, dues: [...shared, ...more] };
}

/** How many of the found are right, and how many of the expected were found; both as multisets. */
export function hits(found: readonly string[], expected: readonly string[]): number {
  const left = [...expected];
  return found.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function organsOf(organs: Task['organs']): string {
  const marks = { lead: '*', support: '+', responsible: '' } as const;
  return organs.map((organ) => organ.text + marks[organ.role]).join(' ') || '-';
}

function word(mention: Mention | null): string {
  return mention?.text ?? '-';
}

function dueOf(due: Due | null): string {
  if (!due) return '-';
  const day = due.date ?? due.recurrence ?? (due.within ? `${due.within.amount} ${due.within.unit}` : '~');
  return due.time ? `${day} ${due.time}` : day;
}
