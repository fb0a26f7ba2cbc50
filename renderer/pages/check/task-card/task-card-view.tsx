import { useState } from 'react';
import type { Draft, Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { Empty } from '../../../parts/empty.tsx';
import type { Show } from '../paper/paper.tsx';
import { CardTable } from './card-table.tsx';
import { demandRow, demandTable } from './demand-row.tsx';
import { Excerpts } from './excerpts.tsx';
import classes from './task-card.module.css';
import { taskRow, taskTable } from './task-row.tsx';

type Props = Readonly<{ draft: Draft; onShow: Show }>;

/** Longer places are gone to from their top. */
const longPlace = 300;

/** 任务单: who must do what by when, what must be reported, and how much; each entry leads to its place. */
export function TaskCardView({ draft, onShow }: Props) {
  const { say, write } = useText();
  const [current, setCurrent] = useState<Span | null>(null);
  const { tasks, demands, dues, amounts } = draft.taskCard;
  const told = new Set([...tasks, ...demands].flatMap(({ due }) => (due === null ? [] : [due.span.join()])));
  const others = dues.filter(({ span }) => !told.has(span.join()));
  const show = (span: Span) => {
    setCurrent(span);
    onShow([span], { to: span[1] - span[0] > longPlace ? 'top' : 'middle' });
  };
  const words = { say, write, text: draft.text };
  const shared = { current, onShow: show };
  if (tasks.length + demands.length + others.length + amounts.length === 0) {
    return <Empty title={say('tasks.none')} hint={say('tasks.noneHint')} />;
  }
  return (
    <div className={classes.card}>
      {tasks.length + demands.length === 0 && <p className={classes.none}>{say('tasks.none')}</p>}
      <CardTable
        {...shared}
        title={say('tasks.title')}
        kind="tasks"
        columns={[say('tasks.organs'), say('tasks.matter'), say('tasks.due')]}
        rows={tasks.map((task) => taskRow(task, words))}
        copied={() => taskTable(tasks, words)}
      />
      <CardTable
        {...shared}
        title={say('tasks.demands')}
        kind="demands"
        columns={[say('tasks.what'), say('tasks.to'), say('tasks.due')]}
        rows={demands.map((demand) => demandRow(demand, words))}
        copied={() => demandTable(demands, words)}
      />
      <Excerpts {...shared} title={say('tasks.amounts')} text={draft.text} places={amounts} />
      <Excerpts {...shared} title={say('tasks.dues')} text={draft.text} places={others} />
    </div>
  );
}
