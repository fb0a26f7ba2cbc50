import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ChangeKind, type Passage, type Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { type Difference, differencesOf, hasMost, mostChanges, nextDifference } from './differences.ts';
import { firstToRead } from './matches.ts';
import { quote } from './quote.ts';
import classes from './side-by-side.module.css';
import { type Heading, TextSide } from './text-side.tsx';
import { useTogether } from './use-together.ts';

type Props = Readonly<{
  draft: Heading & Readonly<{ text: string }>;
  /** absent: the other text is not here yet; `waiting` stands in its place */
  source: (Heading & Readonly<{ text: string }>) | undefined;
  waiting?: ReactNode;
  /** in order of the draft */
  passages: readonly Passage[];
  /** what stands over both */
  above?: ReactNode;
  /** what can be said or done of the passage in question */
  about?: (passage: Passage) => ReactNode;
  /** a place of the draft to go to; `turn` grows with every going */
  jump?: Readonly<{ at: Span; turn: number }> | undefined;
}>;

/** Both texts beside each other, scrolling together; passages and what differs inside them one after the other. */
export function SideBySide({ draft, source, waiting, passages, above, about, jump }: Props) {
  const { say, write } = useText();
  const differences = useMemo(() => differencesOf(passages), [passages]);
  const [current, setCurrent] = useState(() => firstToRead(passages));
  const [difference, setDifference] = useState<number | null>(null);
  const together = useTogether(passages, [draft.text, source?.text]);
  const { aim } = together;
  const passage = passages[current];
  const shown = difference === null ? undefined : differences[difference];

  // Each line of both texts holds on to these two: new ones would draw all of them anew.
  const toPassage = useCallback(
    (at: number) => {
      setCurrent(at);
      setDifference(null);
      const to = passages[at];
      if (to !== undefined) aim({ draft: to.draft[0], source: to.source[0] });
    },
    [passages, aim],
  );
  const toDifference = useCallback(
    (at: number | null) => {
      const to = at === null ? undefined : differences[at];
      if (to === undefined) return;
      setDifference(at);
      setCurrent(to.passage);
      aim({ draft: to.draft[0], source: to.source[0] });
    },
    [differences, aim],
  );
  const step = (by: 1 | -1) => {
    if (passages.length > 0) toPassage((current + by + passages.length) % passages.length);
  };
  const stepDifference = (by: 1 | -1) => toDifference(nextDifference(differences, difference, by, current));
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['n', () => stepDifference(1)],
    ['p', () => stepDifference(-1)],
  ]);

  // Both at the passage to begin with as soon as both texts are there; afterwards only the reader moves them.
  const begun = useRef(false);
  const isReady = source !== undefined;
  useEffect(() => {
    const first = passages[current];
    if (begun.current || !isReady || first === undefined) return;
    begun.current = true;
    aim({ draft: first.draft[0], source: first.source[0] });
  }, [isReady, passages, current, aim]);
  useEffect(() => {
    if (jump !== undefined) aim({ draft: jump.at[0] });
  }, [jump, aim]);

  const side = {
    passages,
    differences,
    current,
    difference,
    onScroll: together.onScroll,
    onPick: toPassage,
    onPickDifference: toDifference,
  };
  return (
    <div className={classes.compare}>
      {above}
      {passages.length === 0 ? (
        <p className={classes.facts}>{say('compare.noPassage')}</p>
      ) : (
        <div className={classes.bar}>
          <Stepper
            previous={say('compare.passagePrevious')}
            next={say('compare.passageNext')}
            onStep={step}
            count={say('compare.passage', { at: write.number(current + 1), of: write.number(passages.length) })}
          />
          <Stepper
            previous={say('compare.differencePrevious')}
            next={say('compare.differenceNext')}
            disabled={differences.length === 0}
            onStep={stepDifference}
            count={
              difference === null
                ? differences.length === 0
                  ? say('compare.differenceNone')
                  : say('compare.differences', { n: write.number(differences.length) })
                : say('compare.difference', {
                    at: write.number(difference + 1),
                    of: write.number(differences.length),
                  })
            }
          />
          {hasMost(passages) && (
            <span className={classes.facts}>{say('compare.differencesMost', { n: write.number(mostChanges) })}</span>
          )}
          <p className={classes.said} aria-live="polite">
            {shown === undefined ? '' : <Said difference={shown} draft={draft.text} source={source?.text ?? ''} />}
          </p>
        </div>
      )}
      {passage !== undefined && about?.(passage)}
      <div className={classes.sides}>
        <TextSide
          side="draft"
          heading={draft}
          text={draft.text}
          chosen={jump?.at}
          scroller={together.draft}
          {...side}
        />
        {source === undefined ? (
          waiting
        ) : (
          <TextSide side="source" heading={source} text={source.text} scroller={together.source} {...side} />
        )}
      </div>
      <footer className={classes.foot}>
        {differences.length > 0 && <Legend differences={differences} />}
        <span className={classes.keys}>{say(passages.length === 0 ? 'compare.keysAlone' : 'compare.keys')}</span>
      </footer>
    </div>
  );
}

type StepperProps = Readonly<{
  previous: string;
  next: string;
  count: string;
  disabled?: boolean;
  onStep(by: 1 | -1): void;
}>;

function Stepper({ previous, next, count, disabled = false, onStep }: StepperProps) {
  return (
    <div className={classes.stepper}>
      <Button size="compact-xs" variant="default" disabled={disabled} onClick={() => onStep(-1)}>
        {previous}
      </Button>
      <span aria-live="polite">{count}</span>
      <Button size="compact-xs" variant="default" disabled={disabled} onClick={() => onStep(1)}>
        {next}
      </Button>
    </div>
  );
}

/** UTF-16 units of a changed word that are quoted. */
const quoted = 24;

function Said({ difference, draft, source }: Readonly<{ difference: Difference; draft: string; source: string }>) {
  const { say } = useText();
  const words = {
    kind: say(`reuse.change.${difference.kind}`),
    draft: quote(draft, difference.draft, quoted),
    source: quote(source, difference.source, quoted),
  };
  if (words.source === '') return say('compare.added', words);
  return words.draft === '' ? say('compare.dropped', words) : say('compare.said', words);
}

/** The kinds of change that there are: each with its underline and its sign. */
function Legend({ differences }: Readonly<{ differences: readonly Difference[] }>) {
  const { say } = useText();
  const kinds = ChangeKind.options.filter((kind) => differences.some((one) => one.kind === kind));
  return (
    <ul className={classes.legend} aria-label={say('compare.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <mark data-change={kind} data-tag={say(`compare.mark.${kind}`)}>
            {say(`reuse.change.${kind}`)}
          </mark>
        </li>
      ))}
    </ul>
  );
}
