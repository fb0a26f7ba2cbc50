import { type Due, dueWords } from './due-words.ts';
import classes from './task-card.module.css';
import type { CardWords } from './words.ts';

type Props = Readonly<{ due: Due | null; words: CardWords }>;

/** When: the day, and under it how the document says it. */
export function DueCell({ due, words: { say, write } }: Props) {
  if (due === null) return <span className={classes.none}>—</span>;
  const { text, said } = dueWords(due, say, write);
  return (
    <>
      <span className={classes.due}>{text}</span>
      {said !== null && (
        <span className={classes.said} lang="zh-CN">
          {said}
        </span>
      )}
    </>
  );
}
