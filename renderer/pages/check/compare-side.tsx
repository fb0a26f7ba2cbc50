import { useEffect, useMemo, useRef } from 'react';
import type { Span } from '#shared/contract/index.ts';
import classes from './compare.module.css';
import { type Mark, segmentsOf } from './paper/segments.ts';

type Props = Readonly<{
  label: string;
  title: string;
  facts: string;
  text: string;
  spans: readonly Span[];
  /** index into `spans` */
  current: number;
  onPick(at: number): void;
}>;

/** One of the two texts, its shared passages marked, scrolled to the one in question. */
export function CompareSide({ label, title, facts, text, spans, current, onPick }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(text), [text]);
  const marks = useMemo(
    () => spans.map(([start, end], at): Mark => ({ id: String(at), kind: 'reuse', start, end })),
    [spans],
  );
  useEffect(() => {
    scroller.current?.querySelector(`[data-place="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current]);
  return (
    <section className={classes.side} aria-label={label}>
      <header>
        <span className={classes.label}>{label}</span>
        <strong>{title}</strong>
        <span className={classes.facts}>{facts}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div ref={scroller} className={classes.text} tabIndex={0} lang="zh-CN">
        {lines.map(({ start, end }) => (
          <p key={start}>
            {segmentsOf(start, end, marks).map((segment) => {
              const place = placeOf(segment.marks, current);
              const piece = text.slice(segment.start, segment.end);
              if (place === undefined) return <span key={segment.start}>{piece}</span>;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: 上一处 and 下一处 above do the same by keyboard
                <mark
                  key={segment.start}
                  data-place={place}
                  data-current={place === current}
                  onClick={() => onPick(place)}
                >
                  {piece}
                </mark>
              );
            })}
          </p>
        ))}
      </div>
    </section>
  );
}

function linesOf(text: string): readonly Readonly<{ start: number; end: number }>[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
}

function placeOf(marks: readonly Mark[], current: number): number | undefined {
  const places = marks.map(({ id }) => Number(id));
  return places.includes(current) ? current : places[0];
}
