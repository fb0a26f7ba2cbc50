import type { Draft, Span } from '../../contract/index.ts';
import { estimatePages } from '../../gongwen/index.ts';

/** Estimated pages of a draft without some stretches of it, each of which begins a page of its own. */
export function pagesWithout(draft: Draft, apart: readonly Span[]): number {
  return pagesOf(draft, (at) => !apart.some(([from, to]) => at[0] >= from && at[1] <= to));
}

/** Estimated pages of one stretch that begins a page of its own. */
export function pagesWithin(draft: Draft, [from, to]: Span): number {
  return pagesOf(draft, (at) => at[0] >= from && at[1] <= to);
}

function pagesOf({ text, blocks, file, read, document }: Draft, holds: (span: Span) => boolean): number {
  return estimatePages({ format: file.format, text, blocks: blocks.filter(({ span }) => holds(span)), read }, document);
}
