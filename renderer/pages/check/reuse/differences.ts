import type { Change, Passage, Span } from '#shared/contract/index.ts';

export type SideName = 'draft' | 'source';
/** A change inside a passage, counted through all passages in the order of the draft. */
export type Difference = Change & Readonly<{ passage: number }>;

/** Changes of a passage that are listed at most, as the contract has it; the last one is all that comes after. */
export const mostChanges = 200;

/** Whether a passage may have more changes than are listed. */
export function hasMost(passages: readonly Passage[]): boolean {
  return passages.some(({ changes }) => (changes?.length ?? 0) >= mostChanges);
}

/** All changes, in the order of the draft; `passage` is an index into `passages`. */
export function differencesOf(passages: readonly Passage[]): readonly Difference[] {
  return passages
    .flatMap(({ changes }, passage) => (changes ?? []).map((change): Difference => ({ ...change, passage })))
    .toSorted((a, b) => a.passage - b.passage || a.draft[0] - b.draft[0]);
}

/** The one after or before `at`; from none, the first one in or after (before) the passage in question. */
export function nextDifference(
  differences: readonly Difference[],
  at: number | null,
  step: 1 | -1,
  passage: number,
): number | null {
  const { length } = differences;
  if (length === 0) return null;
  if (at !== null) return (at + step + length) % length;
  const found =
    step === 1
      ? differences.findIndex((one) => one.passage >= passage)
      : differences.findLastIndex((one) => one.passage < passage);
  return found >= 0 ? found : step === 1 ? 0 : length - 1;
}

/** A stretch of one line of a text; all of it lies under the same passages and changes. */
export type Piece = Readonly<{
  start: number;
  end: number;
  /** indices of passages */
  passages: readonly number[];
  /** indices of differences */
  differences: readonly number[];
  /** differences of which this text has nothing, at the start of the piece */
  gaps: readonly number[];
  /** in the place that was gone to */
  chosen: boolean;
}>;
export type Line = Readonly<{ start: number; end: number; pieces: readonly Piece[] }>;

/** A text line by line, cut wherever a passage or a change begins or ends; the pieces put together are the text. */
export function linesOf(
  text: string,
  passages: readonly Span[],
  differences: readonly Span[],
  chosen: Span = [0, 0],
): readonly Line[] {
  const changed = numbered(differences);
  const shared = numbered(passages);
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    const inLine = shared.filter(({ span }) => span[0] <= end && span[1] >= start);
    const changes = changed.filter(({ span }) => span[0] <= end && span[1] >= start);
    // The indent is nobody's text: tinting it would only make the passage look ragged.
    const words = start + line.length - line.trimStart().length;
    const inWords = inLine.map(({ n, span }) => ({ n, span: [Math.max(words, span[0]), span[1]] as const }));
    return { start, end, pieces: piecesOf([start, end], inWords, changes, chosen) };
  });
}

type Numbered = Readonly<{ n: number; span: Span }>;

function numbered(spans: readonly Span[]): readonly Numbered[] {
  return spans.map((span, n) => ({ n, span }));
}

function piecesOf(
  [start, end]: Span,
  passages: readonly Numbered[],
  changes: readonly Numbered[],
  chosen: Span,
): readonly Piece[] {
  const inside = [...passages.map(({ span }) => span), ...changes.map(({ span }) => span), chosen];
  const borders = new Set([start, end, ...inside.flat().filter((border) => border > start && border < end)]);
  const ordered = [...borders].toSorted((a, b) => a - b);
  const under = (all: readonly Numbered[], from: number, to: number) =>
    all.filter(({ span }) => span[0] <= from && span[1] >= to && span[0] < span[1]).map(({ n }) => n);
  const gapsAt = (place: number) =>
    changes.filter(({ span }) => span[0] === span[1] && span[0] === place).map(({ n }) => n);
  const pieces = ordered.slice(0, -1).map((from, at): Piece => {
    const to = ordered[at + 1] ?? end;
    return {
      start: from,
      end: to,
      passages: under(passages, from, to),
      differences: under(changes, from, to),
      gaps: gapsAt(from),
      chosen: chosen[0] <= from && chosen[1] >= to,
    };
  });
  const last = gapsAt(end);
  const needsEnd = last.length > 0 && end > start;
  return needsEnd ? [...pieces, { start: end, end, passages: [], differences: [], gaps: last, chosen: false }] : pieces;
}
