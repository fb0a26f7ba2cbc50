import type { z } from 'zod';
import type { TaskCard } from '#shared/contract/index.ts';
import type { CardRow } from './card-table.tsx';
import { DueCell } from './due-cell.tsx';
import { dueCell } from './due-words.ts';
import classes from './task-card.module.css';
import type { CardWords } from './words.ts';

export type Task = z.infer<typeof TaskCard>['tasks'][number];
type Role = Task['organs'][number]['role'];

/** Who leads comes before who is simply named, and before who supports. */
const roles: readonly Role[] = ['lead', 'responsible', 'support'];

export function taskRow(task: Task, words: CardWords): CardRow {
  return {
    span: task.span,
    before: <Organs task={task} say={words.say} />,
    text: task.matter.text,
    after: <DueCell due={task.due} words={words} />,
  };
}

/** The tasks as they are copied, the names of the columns first. */
export function taskTable(tasks: readonly Task[], { say, write }: CardWords): readonly (readonly string[])[] {
  const names = (task: Task, wanted: readonly Role[]) => byRole(task, wanted).join('、');
  return [
    [say('tasks.organs'), say('tasks.support'), say('tasks.matter'), say('tasks.due')],
    ...tasks.map((task) => [
      names(task, ['lead', 'responsible']),
      names(task, ['support']),
      task.matter.text,
      dueCell(task.due, say, write),
    ]),
  ];
}

function Organs({ task, say }: Readonly<{ task: Task }> & Pick<CardWords, 'say'>) {
  if (task.organs.length === 0) return <span className={classes.none}>—</span>;
  return roles.map((role) => {
    const names = byRole(task, [role]);
    if (names.length === 0) return null;
    return (
      <p key={role} data-role={role}>
        {role !== 'responsible' && <span className={classes.role}>{say(`tasks.${role}`)}</span>}
        <span lang="zh-CN">{names.join('、')}</span>
      </p>
    );
  });
}

function byRole({ organs }: Task, wanted: readonly Role[]): readonly string[] {
  return [...new Set(organs.filter(({ role }) => wanted.includes(role)).map(({ text }) => text))];
}
