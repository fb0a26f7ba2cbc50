import type { Report, Span } from '#shared/contract/index.ts';

type Elements = Report['document'];
export type ElementName = keyof Elements['spans'];
export type Place = Readonly<{ element: ElementName | null; section: string | null }>;

/** Where a finding stands, by the names of the parts: a report has no text to quote. Null: it speaks of the whole. */
export function placeIn({ spans, sections }: Elements, at: Report['findings'][number]['at']): Place | null {
  if (at === null) return null;
  const owners = (Object.entries(spans) as [ElementName, Span | readonly Span[] | undefined][])
    .flatMap(([name, value]) => listOf(value).map((span) => ({ name, span })))
    .filter(({ span: [start, end] }) => start <= at.start && end >= at.end)
    .toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  const inside = sections.filter(({ start, end }) => start <= at.start && end >= at.end).at(-1);
  return { element: owners[0]?.name ?? null, section: inside?.title ?? null };
}

function listOf(value: Span | readonly Span[] | undefined): readonly Span[] {
  if (value === undefined) return [];
  return isSpan(value) ? [value] : value;
}

function isSpan(value: Span | readonly Span[]): value is Span {
  return typeof value[0] === 'number';
}
