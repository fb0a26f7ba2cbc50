import type { z } from 'zod';
import type { TaskCard } from '#shared/contract/index.ts';
import type { CardRow } from './card-table.tsx';
import { DueCell } from './due-cell.tsx';
import { dueCell } from './due-words.ts';
import classes from './task-card.module.css';
import type { CardWords } from './words.ts';

export type Demand = z.infer<typeof TaskCard>['demands'][number];

export function demandRow(demand: Demand, words: CardWords): CardRow {
  const { say, write, text } = words;
  const { from, table, channel, fields, to, due, what, span } = demand;
  const details: readonly (readonly [string, string | undefined])[] = [
    [say('tasks.from'), from.length === 0 ? undefined : from.map((one) => one.text).join('、')],
    [say('tasks.table'), table?.text === what?.text ? undefined : table?.text],
    [say('tasks.channel'), channel?.text],
    [say('tasks.fields'), fields.length === 0 ? undefined : write.number(fields.length)],
  ];
  return {
    span,
    text: what?.text ?? text.slice(...span),
    details: details.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
    before: null,
    middle: to === null ? <span className={classes.none}>—</span> : <span lang="zh-CN">{to.text}</span>,
    after: <DueCell due={due} words={words} />,
  };
}

/** The demands as they are copied, the names of the columns first. */
export function demandTable(
  demands: readonly Demand[],
  { say, write, text }: CardWords,
): readonly (readonly string[])[] {
  return [
    [
      say('tasks.what'),
      say('tasks.from'),
      say('tasks.to'),
      say('tasks.table'),
      say('tasks.fields'),
      say('tasks.channel'),
      say('tasks.due'),
    ],
    ...demands.map(({ what, span, from, to, table, fields, channel, due }) => [
      what?.text ?? text.slice(...span),
      from.length === 0 ? say('tasks.fromAll') : from.map((one) => one.text).join('、'),
      to?.text ?? '',
      table?.text ?? '',
      fields.map((field) => field.text).join('、'),
      channel?.text ?? '',
      dueCell(due, say, write),
    ]),
  ];
}
