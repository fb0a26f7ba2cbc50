import { anchorFinder } from './anchors.ts';
import { chain, type Pairing } from './chains.ts';
import { settleEdges } from './edges.ts';
import { likeness } from './likeness.ts';
import type { Normalised } from './normalise.ts';

export type FoundPassage = Readonly<{
  draftStart: number;
  draftEnd: number;
  sourceStart: number;
  sourceEnd: number;
  similarity: number;
  /** characters of the draft side without marks and figures */
  words: number;
  /** of these, the ones outside boilerplate */
  own: number;
}>;

/** Below this two stretches are not the same text, whatever they share; short ones must be more alike. */
const ALIKE = 0.58;
const ALIKE_SHORT = 3;
/** Lone passages: equal words they must hold, in characters without marks and figures, and of them outside boilerplate. */
const ENOUGH = 13;
const ENOUGH_OWN = 11;
/** Beside an accepted passage of the same source less will do. */
const ENOUGH_BESIDE = 10;
const BESIDE = 60;
/** Neighbours of one source are one passage when no more than this lies between them on either side. */
const JOIN = 40;

/** The passages that the draft has in common with a source, in the order of the draft, not overlapping. */
export type PassageFinder = (source: Normalised) => FoundPassage[];

/** Prepares a draft once for comparison with many sources. `mask`: 1 for every character of boilerplate. */
export function passageFinder(draft: Normalised, mask: Uint8Array): PassageFinder {
  const findAnchors = anchorFinder(draft);
  return (source) => {
    const pairings = chain(findAnchors(source)).map((found) => settleEdges(draft, source, found));
    const measured = join(draft, source, withoutOverlap(pairings)).map((p) => measure(draft, source, p, mask));
    return accept(measured.filter((p) => p.similarity >= ALIKE + ALIKE_SHORT / (p.draftEnd - p.draftStart)));
  };
}

function withoutOverlap(pairings: readonly Pairing[]): Pairing[] {
  const kept: Pairing[] = [];
  for (const p of pairings) {
    const trimmed = { ...p };
    for (const k of kept) cut(trimmed, k);
    if (trimmed.draftEnd - trimmed.draftStart >= ENOUGH_BESIDE && trimmed.sourceEnd > trimmed.sourceStart) {
      kept.push(trimmed);
    }
  }
  return kept.sort((x, y) => x.draftStart - y.draftStart);
}

/** Takes away from `p` what `other` already has of the draft. */
function cut(p: Pairing, other: Pairing): void {
  if (p.draftEnd <= other.draftStart || p.draftStart >= other.draftEnd) return;
  const ahead = other.draftStart - p.draftStart;
  const behind = p.draftEnd - other.draftEnd;
  if (ahead >= behind) {
    p.sourceEnd -= p.draftEnd - other.draftStart;
    p.draftEnd = other.draftStart;
  } else {
    p.sourceStart += other.draftEnd - p.draftStart;
    p.draftStart = other.draftEnd;
  }
}

function join(draft: Normalised, source: Normalised, sorted: readonly Pairing[]): Pairing[] {
  const out: Pairing[] = [];
  for (const p of sorted) {
    const last = out.at(-1);
    const joined = last && joinable(last, p) ? { ...last, draftEnd: p.draftEnd, sourceEnd: p.sourceEnd } : null;
    if (joined && likeness(draft, source, joined) >= ALIKE) out[out.length - 1] = joined;
    else out.push(p);
  }
  return out;
}

function joinable(first: Pairing, second: Pairing): boolean {
  const gapDraft = second.draftStart - first.draftEnd;
  const gapSource = second.sourceStart - first.sourceEnd;
  return gapDraft >= 0 && gapDraft <= JOIN && gapSource >= 0 && gapSource <= JOIN;
}

function measure(draft: Normalised, source: Normalised, p: Pairing, mask: Uint8Array): FoundPassage {
  let words = 0;
  let own = 0;
  for (let i = p.draftStart; i < p.draftEnd; i++) {
    if (!isWord(draft.shapes[i] ?? 0)) continue;
    words++;
    if (!mask[i]) own++;
  }
  const { draftStart, draftEnd, sourceStart, sourceEnd } = p;
  return { draftStart, draftEnd, sourceStart, sourceEnd, words, own, similarity: likeness(draft, source, p) };
}

/** Han and letters. Marks and figures are alike by chance. */
function isWord(code: number): boolean {
  return code >= 0x3400 || (code >= 0x61 && code <= 0x7a);
}

function accept(passages: readonly FoundPassage[]): FoundPassage[] {
  const isEnough = (p: FoundPassage): boolean => p.words * p.similarity >= ENOUGH;
  const sure = passages.filter((p) => isEnough(p) && p.own * p.similarity >= ENOUGH_OWN);
  return passages.filter(
    (p) => isEnough(p) || (p.words * p.similarity >= ENOUGH_BESIDE && sure.some((s) => isBeside(s, p))),
  );
}

function isBeside(sure: FoundPassage, p: FoundPassage): boolean {
  const gap = (a: number, b: number, c: number, d: number): number => Math.max(c - b, a - d);
  return (
    gap(sure.draftStart, sure.draftEnd, p.draftStart, p.draftEnd) <= BESIDE &&
    gap(sure.sourceStart, sure.sourceEnd, p.sourceStart, p.sourceEnd) <= 10 * BESIDE
  );
}
