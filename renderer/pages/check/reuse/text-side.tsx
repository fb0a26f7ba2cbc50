import { memo, type RefObject, useMemo } from 'react';
import type { ChangeKind, Passage, Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { type Difference, type Line, linesOf, type Piece, type SideName } from './differences.ts';
import classes from './side-by-side.module.css';

/** What stands over a text. */
export type Heading = Readonly<{ label: string; title: string; facts: string }>;

type Props = Readonly<{
  side: SideName;
  heading: Heading;
  text: string;
  passages: readonly Passage[];
  differences: readonly Difference[];
  /** index into `passages` */
  current: number;
  /** index into `differences` */
  difference: number | null;
  /** the place that was gone to */
  chosen?: Span | undefined;
  scroller: RefObject<HTMLDivElement | null>;
  onScroll(side: SideName): void;
  onPick(at: number): void;
  onPickDifference(at: number): void;
}>;

/** One of the two texts, its shared passages tinted and what differs in them underlined by kind. */
export function TextSide(props: Props) {
  const { side, heading, text, passages, differences, current, difference, chosen, scroller, onScroll } = props;
  const { say } = useText();
  const lines = useMemo(
    () =>
      linesOf(
        text,
        passages.map((passage) => passage[side]),
        differences.map((one) => one[side]),
        chosen,
      ),
    [text, passages, differences, side, chosen],
  );
  return (
    <section className={classes.side} aria-label={heading.label}>
      <header>
        <span className={classes.label}>{heading.label}</span>
        <strong title={heading.title}>{heading.title}</strong>
        <span className={classes.facts}>{heading.facts}</span>
      </header>
      <div className={classes.room}>
        <div
          ref={scroller}
          className={classes.text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          lang="zh-CN"
          onScroll={() => onScroll(side)}
          data-autofocus={side === 'draft' || undefined}
        >
          {lines.map((line) => (
            <LineView
              key={line.start}
              line={line}
              text={text}
              side={side}
              passages={passages}
              differences={differences}
              current={line.pieces.some((piece) => piece.passages.includes(current)) ? current : -1}
              difference={line.pieces.some((piece) => holds(piece, difference)) ? difference : null}
              word={say}
              onPick={props.onPick}
              onPickDifference={props.onPickDifference}
            />
          ))}
        </div>
        <PassageMap {...props} />
      </div>
    </section>
  );
}

/** Where in the whole text the passages are; the keyboard has J and K for them. */
function PassageMap({ side, text, passages, current, onPick }: Props) {
  const share = (at: number) => `${(100 * at) / Math.max(1, text.length)}%`;
  return (
    <div className={classes.map} aria-hidden="true">
      {passages.map((passage, at) => (
        <button
          key={passage[side].join()}
          type="button"
          tabIndex={-1}
          data-state={stateOf(passage)}
          data-current={at === current}
          style={{ top: share(passage[side][0]), height: share(passage[side][1] - passage[side][0]) }}
          onClick={() => onPick(at)}
        />
      ))}
    </div>
  );
}

type LineProps = Pick<Props, 'text' | 'side' | 'passages' | 'differences' | 'current' | 'difference'> &
  Pick<Props, 'onPick' | 'onPickDifference'> &
  Readonly<{ line: Line; word: ReturnType<typeof useText>['say'] }>;

const LineView = memo(function LineView(props: LineProps) {
  const { line, text } = props;
  return (
    <p data-at={line.start}>
      {line.pieces.map((piece) => (
        <PieceView key={piece.start} piece={piece} words={text.slice(piece.start, piece.end)} {...props} />
      ))}
    </p>
  );
});

function PieceView(props: LineProps & Readonly<{ piece: Piece; words: string }>) {
  const { piece, words, side, passages, differences, current, difference, word, onPick, onPickDifference } = props;
  const at = piece.passages.includes(current) ? current : piece.passages[0];
  const shared = at === undefined ? undefined : passages[at];
  const changed = piece.differences.includes(difference ?? -1) ? (difference ?? undefined) : piece.differences[0];
  const change = changed === undefined ? undefined : differences[changed];
  const gaps = piece.gaps.map((n) => ({ n, kind: differences[n]?.kind ?? ('other' satisfies ChangeKind) }));
  return (
    <>
      {gaps.map(({ n, kind }) => (
        <GapView
          key={n}
          kind={kind}
          label={word(`reuse.change.${kind}`)}
          tag={word(`compare.mark.${kind}`)}
          now={n === difference}
          onPick={() => onPickDifference(n)}
        />
      ))}
      {at === undefined || shared === undefined ? (
        <Plain words={words} chosen={piece.chosen} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above and J, K, N, P do the same by keyboard
        <mark
          data-place={at}
          data-state={stateOf(shared)}
          data-current={at === current}
          data-chosen={piece.chosen || undefined}
          data-change={change?.kind}
          data-now={changed !== undefined && changed === difference ? true : undefined}
          data-tag={
            change !== undefined && change[side][1] === piece.end ? word(`compare.mark.${change.kind}`) : undefined
          }
          title={change === undefined ? undefined : word(`reuse.change.${change.kind}`)}
          onClick={() => (changed === undefined ? onPick(at) : onPickDifference(changed))}
        >
          {words}
        </mark>
      )}
    </>
  );
}

function Plain({ words, chosen }: Readonly<{ words: string; chosen: boolean }>) {
  return chosen ? <mark data-chosen>{words}</mark> : <span>{words}</span>;
}

type GapProps = Readonly<{ kind: ChangeKind; label: string; tag: string; now: boolean; onPick(): void }>;

/** Where this text leaves out what the other has. */
function GapView({ kind, label, tag, now, onPick }: GapProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above and N, P do the same by keyboard
    <mark
      className={classes.gap}
      data-change={kind}
      data-tag={tag}
      data-now={now || undefined}
      title={label}
      onClick={onPick}
    />
  );
}

function stateOf({ boilerplate, lawful }: Passage): 'counted' | 'boilerplate' | 'lawful' {
  if (lawful !== undefined) return 'lawful';
  return boilerplate === true ? 'boilerplate' : 'counted';
}

function holds({ differences, gaps }: Piece, difference: number | null): boolean {
  return difference !== null && (differences.includes(difference) || gaps.includes(difference));
}
