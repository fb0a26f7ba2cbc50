import type { Span } from '#shared/contract/index.ts';

/** Where a paragraph of the draft begins in its text. */
const paragraph = 'p[data-at]';

/** What a person marked with the mouse, as a span of the draft's text; null: nothing of the draft. */
export function markedStretch(paper: Element, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!paper.contains(range.commonAncestorContainer)) return null;
  const touched = [...paper.querySelectorAll<HTMLElement>(paragraph)].filter((one) => range.intersectsNode(one));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = startOf(first) + lengthBefore(first, range.startContainer, range.startOffset, 0);
  const whole = last.textContent?.length ?? 0;
  const end = startOf(last) + lengthBefore(last, range.endContainer, range.endOffset, whole);
  return start < end ? [start, end] : null;
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
