import type { Level, Report } from '#shared/contract/index.ts';
import { apartMarks, repetitionMarks, reuseMarks } from './reuse-marks.ts';

/** What colours the ground instead of underlining; `within`: the draft itself says it twice. */
export type Tint = 'reuse' | 'within' | 'lawful' | 'boilerplate';
export type MarkKind = Level | 'trial' | Tint | 'selected';
/** A stretch of the draft that something points at; half-open UTF-16 offsets into its text. */
export type Mark = Readonly<{ id: string; kind: MarkKind; start: number; end: number }>;
/** What a click on the paper meant: the gravest mark there, and what tints the ground there, if anything does. */
export type Picked = Pick<Mark, 'id' | 'kind'> & Readonly<{ tint?: string | undefined }>;
/** A stretch of one block between two borders; all of it lies under the same marks. */
export type Segment = Readonly<{ start: number; end: number; marks: readonly Mark[] }>;

/** Longer findings speak of the text as a whole: they get a bar beside it, since underlining everything shows nothing. */
export const wideFrom = 600;

/**
 * Marks of the findings and of the shared passages, by start; `withApart`: also of what doesn't count as repeated, and of
 * what the draft says twice.
 */
export function marksOf(report: Pick<Report, 'findings' | 'reuse' | 'document'>, withApart = false): readonly Mark[] {
  const found = report.findings.flatMap(({ id, level, trial, at }): Mark[] =>
    at === null || at.end <= at.start ? [] : [{ id, kind: trial ? 'trial' : level, start: at.start, end: at.end }],
  );
  return [...found, ...reuseMarks(report), ...(withApart ? [...apartMarks(report), ...repetitionMarks(report)] : [])]
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
}

export function isWide({ kind, start, end }: Mark): boolean {
  return !isTint(kind) && end - start > wideFrom;
}

export function isTint(kind: MarkKind): kind is Tint {
  return kind === 'reuse' || kind === 'within' || kind === 'lawful' || kind === 'boilerplate';
}

/** Those that touch [start, end). */
export function within(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

/**
 * Cuts [start, end) at every border of a mark and at every `cut`. The segments cover it without gap or overlap, so
 * their text put together is the block's text.
 */
export function segmentsOf(
  start: number,
  end: number,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): readonly Segment[] {
  const touching = within(marks, start, end);
  const borders = new Set([start, end]);
  for (const at of [...touching.flatMap((mark) => [mark.start, mark.end]), ...cuts]) {
    if (at > start && at < end) borders.add(at);
  }
  const ordered = [...borders].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((from, at) => {
    const to = ordered[at + 1] ?? end;
    return { start: from, end: to, marks: touching.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
