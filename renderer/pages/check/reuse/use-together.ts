import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Passage } from '#shared/contract/index.ts';
import type { SideName } from './differences.ts';
import { follow, type Stop, type Stretch, stopsOf } from './stops.ts';

/** Places of the draft and of the other text; only one where the other side just follows. */
export type Aim = Readonly<{ draft?: number; source?: number }>;
export type Together = Readonly<{
  draft: RefObject<HTMLDivElement | null>;
  source: RefObject<HTMLDivElement | null>;
  onScroll(side: SideName): void;
  /** brings both places to the height at which one reads */
  aim(at: Aim): void;
}>;

/** Where one reads, as a share of a side's height. */
const readingAt = 0.34;

/** Two texts that scroll together: at the height where one reads, both show the same passage. Without any, each goes its way. */
export function useTogether(passages: readonly Passage[], texts: readonly (string | undefined)[]): Together {
  const draft = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const sides = useMemo(() => ({ draft, source }), []);
  const stops = useRef<Readonly<Record<SideName, readonly Stop[]>> | null>(null);
  // Where this code put a side: the event that tells of it must not move the other side back.
  const put = useRef<Record<SideName, number>>({ draft: -1, source: -1 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other texts stand at other heights
  useEffect(() => {
    const forget = () => {
      stops.current = null;
    };
    forget();
    const watch = new ResizeObserver(forget);
    for (const side of [draft.current, source.current]) if (side !== null) watch.observe(side);
    return () => watch.disconnect();
  }, [passages, ...texts]);

  return useMemo(() => {
    const measured = () => {
      stops.current ??= measure(passages, draft.current, source.current);
      return stops.current;
    };
    const place = (side: SideName, top: number) => {
      const element = sides[side].current;
      if (element === null) return;
      element.scrollTop = top;
      put.current[side] = element.scrollTop;
    };
    const followFrom = (side: SideName) => {
      const from = sides[side].current;
      const other: SideName = side === 'draft' ? 'source' : 'draft';
      const to = sides[other].current;
      const way = passages.length === 0 ? undefined : measured()?.[side];
      if (from === null || to === null || way === undefined) return;
      const eye = from.clientHeight * readingAt;
      place(other, follow(way, from.scrollTop + eye) - eye);
    };
    // A text that can't bring its place to that height keeps it where it is: the other one comes to it.
    const meet = (left: number, right: number, eye: number) => {
      const seen = [left - put.current.draft, right - put.current.source];
      const high = Math.min(...seen);
      const at = high < eye - 1 ? high : Math.max(...seen);
      place('draft', left - at);
      place('source', right - at);
    };
    return {
      draft,
      source,
      onScroll(side) {
        const element = sides[side].current;
        if (element === null || Math.abs(element.scrollTop - put.current[side]) < 1) return;
        put.current[side] = element.scrollTop;
        followFrom(side);
      },
      aim(at) {
        const left = at.draft === undefined ? null : heightOf(draft.current, at.draft);
        const right = at.source === undefined ? null : heightOf(source.current, at.source);
        const eye = (draft.current?.clientHeight ?? 0) * readingAt;
        if (left !== null) place('draft', left - eye);
        if (right !== null) place('source', right - eye);
        if (left !== null && right !== null) meet(left, right, eye);
        else if (left !== null) followFrom('draft');
        else if (right !== null) followFrom('source');
      },
    };
  }, [passages, sides]);
}

function measure(
  passages: readonly Passage[],
  draft: HTMLElement | null,
  source: HTMLElement | null,
): Readonly<Record<SideName, readonly Stop[]>> | null {
  if (draft === null || source === null) return null;
  const stretches = passages.flatMap((passage): Stretch[] => {
    const from = passage.draft.map((at) => heightOf(draft, at));
    const to = passage.source.map((at) => heightOf(source, at));
    const [begin, end] = from;
    const [otherBegin, otherEnd] = to;
    if (begin == null || end == null || otherBegin == null || otherEnd == null) return [];
    return [{ from: [begin, end], to: [otherBegin, otherEnd] }];
  });
  const [down, across] = [draft.scrollHeight, source.scrollHeight];
  return {
    draft: stopsOf(stretches, { from: down, to: across }),
    source: stopsOf(
      stretches.map(({ from, to }) => ({ from: to, to: from })),
      { from: across, to: down },
    ),
  };
}

/** How far down the middle of the line stands that has this place of the text, in pixels; null: the text hasn't it. */
function heightOf(side: HTMLElement | null, at: number): number | null {
  if (side === null) return null;
  const line = lineAt(side, at);
  if (line === null) return null;
  const range = document.createRange();
  range.selectNodeContents(line);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = at - Number(line.dataset.at);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    // At the end of the line the last character stands for the place.
    range.setStart(node, Math.min(left, Math.max(0, length - 1)));
    range.setEnd(node, Math.min(left + 1, length));
    if (left < length) break;
    left -= length;
  }
  const box = range.getClientRects()[0] ?? line.getBoundingClientRect();
  return (box.top + box.bottom) / 2 - side.getBoundingClientRect().top + side.scrollTop;
}

/** The line of the text in which a place lies: lines stand in the order of the text. */
function lineAt(side: HTMLElement, at: number): HTMLElement | null {
  const lines = [...side.children].filter((child) => child instanceof HTMLElement);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (Number(lines[middle]?.dataset.at) <= at) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? null;
}
