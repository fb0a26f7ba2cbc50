import type { Pairing } from './chains.ts';
import { foldedText } from './changes.ts';
import type { Likeness } from './likeness.ts';
import type { Normalised } from './normalise.ts';
import { type FoundPassage, isWord } from './passages.ts';
import { equalRuns } from './runs.ts';

/** Characters of its own that a passage must have beside head and formulas: as many as one without them. */
const ENOUGH = 13;
/** Less of a passage than this part is head: it is judged as it stands. */
const MUCH = 0.25;
/** Part of its own words that must be equal. */
const ALIKE = 0.5;
/** So much of a draft, so alike with its head and all: the very paper, or last year's of the same thing. */
const WHOLE = 0.9;

/**
 * What is left of a passage of which a good part lies in the head: all of it, if what lies beside is alike as well and long
 * enough; else, and where the words of its form make up as much, its sentences that are, and long equal runs of the others.
 * 1 for each character of the draft that is so; `set`: in words of the form, `own`: a word neither in the head nor in a formula.
 */
export function besideHead(
  p: FoundPassage,
  {
    draft,
    source,
    head,
    set,
    own,
    likeness,
  }: Readonly<
    { draft: Normalised; source: Normalised; likeness: () => Likeness } & Record<'head' | 'set' | 'own', Uint8Array>
  >,
): FoundPassage[] {
  const size = p.draftEnd - p.draftStart;
  const inHead = count(head, p.draftStart, p.draftEnd);
  if (inHead < MUCH * size || (p.similarity > WHOLE && size > WHOLE * draft.length)) return [p];
  const other = pairsOf(draft, source, p);
  const equal = new Uint8Array(draft.length);
  for (let i = p.draftStart; i < p.draftEnd; i++) {
    equal[i] = (other[i - p.draftStart] ?? -1) >= 0 && own[i] ? 1 : 0;
  }
  const alike = count(equal, p.draftStart, p.draftEnd);
  const isAlike = alike >= ALIKE * p.own;
  if (isAlike && count(set, p.draftStart, p.draftEnd) < MUCH * size)
    return alike >= ENOUGH || 2 * inHead <= size ? [p] : [];
  return stretches(p, { draft, equal, own, other })
    .filter(({ draftStart, draftEnd }) => count(equal, draftStart, draftEnd) >= ENOUGH)
    .map((at): FoundPassage => {
      let words = 0;
      for (let i = at.draftStart; i < at.draftEnd; i++) if (isWord(draft.shapes[i] ?? 0)) words++;
      const like = likeness();
      like.begin(source, at);
      const inside = count(own, at.draftStart, at.draftEnd);
      return { ...at, similarity: like.value(), words, own: inside, run: Math.min(p.run, words) };
    });
}

/** For each character of the draft's side the place of the source that it equals; -1: none. */
function pairsOf(draft: Normalised, source: Normalised, p: Pairing): Int32Array {
  const pairs = new Int32Array(p.draftEnd - p.draftStart).fill(-1);
  const ours = foldedText(draft, p.draftStart, p.draftEnd);
  const theirs = foldedText(source, p.sourceStart, p.sourceEnd);
  for (const { a, b, length } of equalRuns(ours, theirs)) {
    for (let i = 0; i < length; i++) pairs[a + i] = p.sourceStart + b + i;
  }
  return pairs;
}

type Marked = Readonly<{ draft: Normalised; equal: Uint8Array; own: Uint8Array; other: Int32Array }>;

/** Sentences whose own words are alike, neighbours together, from the first equal character to the last. */
function stretches(p: Pairing, { draft, equal, own, other }: Marked): Pairing[] {
  const out: Pairing[] = [];
  let open: [number, number] | null = null;
  const close = (): void => {
    const at = open && trimmed(p, open, equal, other);
    if (at) out.push(at);
    open = null;
  };
  for (let start = p.draftStart; start < p.draftEnd; ) {
    let end = start + 1;
    while (end < p.draftEnd && !draft.begins[end]) end++;
    const [all, same] = [count(own, start, end), count(equal, start, end)];
    if (all === 0 || same < ALIKE * all) {
      close();
      for (const run of longRuns(p, [start, end], equal, other)) out.push(run);
    } else open = [open?.[0] ?? start, end];
    start = end;
  }
  close();
  return out;
}

/** From the first equal character to the last. */
function trimmed(
  p: Pairing,
  [from, to]: readonly [number, number],
  equal: Uint8Array,
  other: Int32Array,
): Pairing | null {
  const first = equal.indexOf(1, from);
  const last = equal.lastIndexOf(1, to - 1);
  if (first < 0 || first >= to || last < from) return null;
  const at = (i: number): number => other[i - p.draftStart] ?? 0;
  return { draftStart: first, draftEnd: last + 1, sourceStart: at(first), sourceEnd: at(last) + 1 };
}

/** Equal runs of a sentence that isn't alike as a whole, that are long enough by themselves. */
function longRuns(p: Pairing, [from, to]: readonly [number, number], equal: Uint8Array, other: Int32Array): Pairing[] {
  const out: Pairing[] = [];
  const at = (i: number): number => other[i - p.draftStart] ?? -1;
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && at(start) >= 0 && at(end) === at(end - 1) + 1) end++;
    const run = at(start) >= 0 ? trimmed(p, [start, end], equal, other) : null;
    if (run) out.push(run);
    start = end;
  }
  return out;
}

function count(flags: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += flags[i] ?? 0;
  return sum;
}
