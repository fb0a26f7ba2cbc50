import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { Draft, ElementField, ElementValue, Span } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { usePointing } from '../places.tsx';
import { type ElementName, layOut, type PlacedBlock } from './layout.ts';
import { MarkMenu } from './mark-menu.tsx';
import { paragraphAt } from './marked-stretch.ts';
import classes from './paper.module.css';
import { PaperChunk } from './paper-chunk.tsx';
import type { Mark, Picked } from './segments.ts';
import { useMarked } from './use-marked.ts';

/** What is shown as chosen; `turn` grows with every choosing, so that choosing the same place again flashes again. */
export type Selection = Readonly<{
  spans: readonly Span[];
  turn: number;
  /** the element that was chosen, where it was one */
  element: ElementName | null;
  /** a heading goes to the top, so that what stands under it is in sight */
  to: 'middle' | 'top';
}>;

/** Goes to a place and shows it as chosen. */
export type Show = (spans: Selection['spans'], as?: Partial<Pick<Selection, 'element' | 'to'>>) => void;

type Props = Readonly<{
  draft: Draft;
  marks: readonly Mark[];
  selection: Selection | null;
  onPick(picked: Picked): void;
  onSet(field: ElementField, value: ElementValue): void;
  onClause?: ((text: string) => void) | undefined;
}>;

const blocksPerChunk = 40;
const lineHeight = 30;
/** Where one reads: below the room that `scroll-padding` leaves above a place that is gone to. */
const readingLine = 76;
/** Scrolling to a place is not reading: it would tell of places on the way. Milliseconds. */
const settling = 300;

/** The draft as a document. Its text is only ever put into text nodes. */
export const Paper = memo(function Paper({ draft, marks, selection, onPick, onSet, onClause }: Props) {
  const { say } = useText();
  const { read } = usePointing();
  const desk = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [marked, unmark] = useMarked(paper);
  const chunks = useMemo(() => inChunks(layOut(draft)), [draft]);
  const heads = useMemo(() => draft.document.sections, [draft]);
  const quietUntil = useRef(0);

  useEffect(() => {
    if (selection === null) return;
    quietUntil.current = performance.now() + settling;
    const place = selection.spans[0];
    if (place !== undefined) read(place[0]);
    const block = selection.to === 'top' ? 'start' : 'center';
    // Chunks far away are laid out only when they come into sight: the second look corrects the estimate of the first.
    const look = () => desk.current?.querySelector('[data-selected]')?.scrollIntoView({ block });
    look();
    const again = requestAnimationFrame(look);
    return () => cancelAnimationFrame(again);
  }, [selection, read]);

  const scrolled = () => {
    if (desk.current === null || performance.now() < quietUntil.current) return;
    const place = paragraphAt(desk.current, readingLine);
    if (place !== null) read(place);
  };
  const pick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !(document.getSelection()?.isCollapsed ?? true)) return;
    const mark = event.target.closest<HTMLElement>('[data-mark]');
    if (mark === null) return;
    const { mark: id = '', kind, tint } = mark.dataset;
    onPick({ id, kind: kind as Mark['kind'], tint });
  };
  const set = (field: ElementField, value: ElementValue) => {
    document.getSelection()?.removeAllRanges();
    unmark();
    onSet(field, value);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the marks inside are focusable and answer to Enter themselves
    <section
      ref={desk}
      className={classes.desk}
      aria-label={say('check.paper')}
      onClick={pick}
      onScroll={scrolled}
      data-testid="paper"
    >
      <div ref={paper} className={classes.paper} lang="zh-CN">
        {marked !== null && (
          <MarkMenu key={marked.span.join()} marked={marked} text={draft.text} onSet={set} onClause={onClause} />
        )}
        {chunks.map(({ placed, start, end, lines }, at) => (
          <PaperChunk
            // biome-ignore lint/suspicious/noArrayIndexKey: chunks never move
            key={at}
            text={draft.text}
            placed={placed}
            heads={heads}
            marks={marks}
            selected={selection?.spans.some(([from, to]) => from < end && to > start) === true ? selection : null}
            height={lines * lineHeight}
            onPick={onPick}
          />
        ))}
      </div>
    </section>
  );
});

type Chunk = Readonly<{ placed: readonly PlacedBlock[]; start: number; end: number; lines: number }>;

/** Even pieces, but never a border inside a table. */
function inChunks(placed: readonly PlacedBlock[]): readonly Chunk[] {
  const chunks: PlacedBlock[][] = [];
  let current: PlacedBlock[] = [];
  for (const one of placed) {
    const inTable = one.block.cell !== undefined && current.at(-1)?.block.cell !== undefined;
    if (current.length >= blocksPerChunk && !inTable) {
      chunks.push(current);
      current = [];
    }
    current.push(one);
  }
  if (current.length > 0) chunks.push(current);
  return chunks.map((blocks) => ({
    placed: blocks,
    start: blocks[0]?.block.span[0] ?? 0,
    end: blocks.at(-1)?.block.span[1] ?? 0,
    lines: blocks.reduce((sum, { lines }) => sum + lines, 0),
  }));
}
