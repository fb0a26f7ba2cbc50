import type { Span } from '#shared/contract/index.ts';

/** Where a paragraph of the draft begins in its text. */
const paragraph = 'p[data-at]';

/** A stretch of the draft's text, and where on the window its end stands. */
export type Stretch = Readonly<{ span: Span; left: number; bottom: number }>;

/** What a person marked with the mouse; null: nothing of the draft. */
export function markedStretch(paper: Element, selection: Selection | null): Stretch | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  // Three clicks on the last paragraph mark up to whatever comes after the paper.
  if (!paper.contains(range.startContainer)) return null;
  const touched = [...paper.querySelectorAll<HTMLElement>(paragraph)].filter((one) => range.intersectsNode(one));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = startOf(first) + lengthBefore(first, range.startContainer, range.startOffset, 0);
  const whole = last.textContent?.length ?? 0;
  const end = startOf(last) + lengthBefore(last, range.endContainer, range.endOffset, whole);
  if (start >= end) return null;
  if (!last.contains(range.endContainer)) range.setEndAfter(last);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const { left, bottom } = lines.at(-1) ?? range.getBoundingClientRect();
  return { span: [start, end], left, bottom };
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset.at);
}

/** Every character of the draft is in exactly one text node of its paragraph, so lengths of text are offsets. */
function lengthBefore(element: HTMLElement, container: Node, offset: number, outside: number): number {
  if (!element.contains(container)) return outside;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}

/** The paragraph that stands at this height of the window, as the offset where it begins. */
export function paragraphAt(desk: Element, below: number): number | null {
  const { left, top, width } = desk.getBoundingClientRect();
  // Between two paragraphs there is nothing: the next line down is looked at.
  for (const y of [below, below + 16, below + 40]) {
    const hit = document.elementFromPoint(left + width / 2, top + y);
    const found = hit?.closest<HTMLElement>(paragraph) ?? hit?.querySelector<HTMLElement>(paragraph);
    if (found && desk.contains(found)) return startOf(found);
  }
  return null;
}
