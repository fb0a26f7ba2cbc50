import type { Repetition, Report, Reuse, Span } from '#shared/contract/index.ts';
import type { Mark } from './segments.ts';

/** Shorter pieces than this are what a border cut off, not something taken over. UTF-16 units. */
const leastPiece = 8;
/** A title is taken over when most of it is; the issuer's name with 关于印发 is in every title of an office. */
const leastOfTitle = 0.6;
/** Titles of one kind are alike without being taken over: 关于印发《…三年行动方案》的通知. */
const leastLikeness = 0.85;

/**
 * The shared passages as the paper shows them: only where a draft has something of its own to say. Head, recipients,
 * signature and the like are alike in every document of an office, and so is the sentence of a shell that says 现印发给你们.
 */
export function reuseMarks({ reuse, document: { spans, isShell } }: Pick<Report, 'reuse' | 'document'>): Mark[] {
  const { title, body, printedText, attachments } = spans;
  const ownBody = isShell && (printedText !== undefined || attachments !== undefined) ? undefined : body;
  const places = [ownBody, printedText, ...(attachments ?? [])].filter((place) => place !== undefined);
  return (reuse?.matches ?? [])
    .filter(({ relation }) => relation !== 'boilerplate' && relation !== 'lawful')
    .flatMap(({ id, passages }) =>
      passages
        .filter(counts)
        .flatMap(({ draft, similarity }) =>
          [
            ...clip(draft, merged(places), leastPiece),
            ...(similarity < leastLikeness ? [] : inTitle(draft, title)),
          ].map(([start, end]): Mark => ({ id, kind: 'reuse', start, end })),
        ),
    );
}

/** What is shown apart because it doesn't count: formula clauses, and passages that are in order; in the same places. */
export function apartMarks({ reuse, document: { spans } }: Pick<Report, 'reuse' | 'document'>): Mark[] {
  const { body, printedText, attachments } = spans;
  const places = merged([body, printedText, ...(attachments ?? [])].filter((place) => place !== undefined));
  const marks = (id: string, kind: Mark['kind'], span: Span) =>
    clip(span, places, leastPiece).map(([start, end]): Mark => ({ id, kind, start, end }));
  const lawful = (reuse?.matches ?? []).flatMap(({ id, passages }) =>
    passages.filter((passage) => passage.lawful !== undefined).flatMap(({ draft }) => marks(id, 'lawful', draft)),
  );
  return [...(reuse?.boilerplate ?? []).flatMap((span) => marks('boilerplate', 'boilerplate', span)), ...lawful];
}

/** Both places of all that the draft says twice. */
export function repetitionMarks({ reuse }: Pick<Report, 'reuse'>): Mark[] {
  return (reuse?.within ?? []).flatMap((repetition) =>
    [repetition.first, repetition.second].map(
      ([start, end]): Mark => ({ id: repetitionId(repetition), kind: 'within', start, end }),
    ),
  );
}

export function repetitionId({ first, second }: Pick<Repetition, 'first' | 'second'>): string {
  return `within:${first[0]}/${second[0]}`;
}

function counts({ lawful, boilerplate }: Reuse['matches'][number]['passages'][number]): boolean {
  return lawful === undefined && boilerplate !== true;
}

function inTitle(passage: Span, title: Span | undefined): readonly Span[] {
  if (title === undefined) return [];
  return clip(passage, [title], Math.max(1, (title[1] - title[0]) * leastOfTitle));
}

function clip([start, end]: Span, places: readonly Span[], least: number): readonly Span[] {
  return places
    .map(([from, to]): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([from, to]) => to - from >= least);
}

/** Attachments may lie inside the printed text: no place is counted twice. */
function merged(places: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const place of places.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && place[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], place[1])];
    else out.push(place);
  }
  return out;
}
