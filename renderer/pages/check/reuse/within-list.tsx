import { Button } from '@mantine/core';
import type { Repetition, Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { repetitionId } from '../paper/reuse-marks.ts';
import { quote } from './quote.ts';
import classes from './reuse.module.css';

type Props = Readonly<{
  text: string;
  repetitions: readonly Repetition[];
  /** the one that was pointed at on the paper */
  currentId: string | null;
  onShow(spans: readonly Span[]): void;
}>;

/** UTF-16 units of a repetition that are quoted. */
const quoted = 48;

/** What the draft says twice, each with the way to both places. */
export function WithinList({ text, repetitions, currentId, onShow }: Props) {
  const { say, write } = useText();
  if (repetitions.length === 0) return null;
  return (
    <section className={classes.group} aria-label={say('reuse.within', { n: write.number(repetitions.length) })}>
      <h3>{say('reuse.within', { n: write.number(repetitions.length) })}</h3>
      <ul className={classes.within}>
        {repetitions.map((repetition) => {
          const { first, second, similarity, where } = repetition;
          const id = repetitionId(repetition);
          return (
            <li key={id} data-current={id === currentId} ref={id === currentId ? intoSight : undefined}>
              <p lang="zh-CN">{quote(text, first, quoted)}</p>
              <p className={classes.facts}>
                {say(`reuse.withinWhere.${where}`)} · {say('reuse.alike', { n: write.percent(similarity) })}
              </p>
              <div className={classes.actions}>
                <Button size="compact-xs" variant="default" onClick={() => onShow([first])}>
                  {say('reuse.first')}
                </Button>
                <Button size="compact-xs" variant="default" onClick={() => onShow([second])}>
                  {say('reuse.second')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function intoSight(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}
