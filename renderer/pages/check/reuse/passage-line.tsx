import { Button } from '@mantine/core';
import type { Passage } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import classes from './side-by-side.module.css';
import type { Marks } from './use-marks.ts';

type Props = Readonly<{
  passage: Passage;
  /** absent: it is only read */
  ways?: Readonly<{ marks: Marks; onMark(): void; onClause(): void }> | undefined;
}>;

/** How alike the passage is, whether it counts and why not, and what can be said of it. */
export function PassageLine({ passage, ways }: Props) {
  const { say, write } = useText();
  const { lawful, boilerplate, similarity } = passage;
  const markId = lawful?.markId;
  const counts = lawful === undefined && boilerplate !== true;
  return (
    <div className={classes.about} data-testid="passage">
      <span className={classes.facts}>{say('compare.likeness', { n: write.percent(similarity) })}</span>
      <p>
        {lawful !== undefined ? (
          <LawfulText lawful={lawful} marks={ways?.marks} />
        ) : (
          boilerplate === true && say('compare.boilerplate')
        )}
      </p>
      {/* One button, never disabled: who presses it by keyboard stays on it. */}
      {ways !== undefined && (markId !== undefined || counts) && (
        <Button
          size="compact-xs"
          variant="default"
          aria-disabled={ways.marks.busy}
          onClick={() => {
            if (ways.marks.busy) return;
            if (markId === undefined) ways.onMark();
            else ways.marks.takeBack(markId);
          }}
        >
          {say(markId === undefined ? 'compare.markLawful' : 'compare.takeBack')}
        </Button>
      )}
      {/* Pressing it must not unmark the words that are meant. */}
      {ways !== undefined && counts && (
        <Button
          size="compact-xs"
          variant="default"
          onMouseDown={(event) => event.preventDefault()}
          onClick={ways.onClause}
        >
          {say('compare.addClause')}
        </Button>
      )}
    </div>
  );
}

type LawfulProps = Readonly<{ lawful: NonNullable<Passage['lawful']>; marks: Marks | undefined }>;

function LawfulText({ lawful: { why, reason, markId }, marks }: LawfulProps) {
  const { say, write } = useText();
  if (why !== 'marked' || reason === undefined) return say('compare.lawful', { why: say(`reuse.lawful.${why}`) });
  const mark = marks?.all.find(({ id }) => id === markId);
  if (mark === undefined) return say('compare.markedFor', { reason });
  return say('compare.markedBy', { name: mark.by.name, date: write.date(mark.at), reason });
}
