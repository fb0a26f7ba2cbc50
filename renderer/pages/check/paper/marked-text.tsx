import type { KeyboardEvent } from 'react';
import classes from './paper.module.css';
import type { Head, TextContext } from './paper-chunk.tsx';
import { isTint, isWide, type Mark, type MarkKind, type Segment, segmentsOf } from './segments.ts';

type Props = Readonly<{ start: number; end: number; context: TextContext }>;

/** A stretch of the draft with its marks; every character is in exactly one text node. */
export function MarkedText({ start, end, context }: Props) {
  const { text, heads, marks, onPick } = context;
  const inside = heads.filter((head) => head.start < end && head.start + head.title.length > start);
  const written = text.slice(start, end);
  const words = start + written.length - written.trimStart().length;
  const cuts = [words, ...inside.flatMap((head) => [head.start, head.start + head.title.length])];
  return segmentsOf(start, end, marks, cuts).map((segment) => (
    <SegmentView
      key={segment.start}
      segment={segment}
      from={segment.start === words ? start : segment.start}
      text={text.slice(segment.start, segment.end)}
      head={inside.find((head) => head.start <= segment.start && head.start + head.title.length >= segment.end)}
      onPick={onPick}
    />
  ));
}

type SegmentProps = Readonly<{
  segment: Segment;
  /** its start, or that of the indent before it */
  from: number;
  text: string;
  head: Head | undefined;
  onPick: TextContext['onPick'];
}>;

function SegmentView({ segment, from, text, head, onPick }: SegmentProps) {
  const level = head === undefined ? undefined : Math.min(head.level, 3);
  const shown = segment.marks.filter((mark) => mark.kind === 'selected' || !isWide(mark));
  const target = gravest(shown);
  const tint = gravest(shown.filter(({ kind }) => isTint(kind)));
  const selected = shown.find(({ kind }) => kind === 'selected');
  if (target === undefined && (selected === undefined || isWide(selected))) {
    return (
      <span data-head={level} data-selected={selected === undefined ? undefined : 'wide'}>
        {text}
      </span>
    );
  }
  const isBlank = text.trim() === '';
  const begins =
    !isBlank && target !== undefined && !isTint(target.kind) && target.start >= from && target.start <= segment.start;
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && target !== undefined) onPick({ ...target, tint: tint?.id });
  };
  return (
    <mark
      className={classes.mark}
      data-head={level}
      data-mark={target?.id}
      data-kind={target?.kind}
      data-tint={tint?.id}
      // The indent is nobody's text: tinting it would only make the passage look ragged.
      data-reuse={isBlank ? undefined : tintOf(shown)}
      data-selected={selected === undefined ? undefined : isWide(selected) ? 'wide' : 'exact'}
      {...(begins ? { tabIndex: 0, role: 'button', onKeyDown: enter } : {})}
    >
      {text}
    </mark>
  );
}

/** The ground of a stretch: what doesn't count lies over what does. */
function tintOf(marks: readonly Mark[]): MarkKind | undefined {
  return (['boilerplate', 'lawful', 'reuse', 'within'] as const).find((tint) =>
    marks.some(({ kind }) => kind === tint),
  );
}

const gravity: readonly MarkKind[] = ['must', 'should', 'note', 'trial', 'reuse', 'within', 'lawful', 'boilerplate'];

/** What a click on the place means: the gravest finding, and of two alike the shorter. */
function gravest(marks: readonly Mark[]): Mark | undefined {
  return marks
    .filter(({ kind }) => kind !== 'selected')
    .toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind) || a.end - a.start - (b.end - b.start))[0];
}
