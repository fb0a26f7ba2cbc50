import type { Normalised } from './normalise.ts';
import { ENOUGH, type FoundPassage } from './passages.ts';

/** Sources that tell the same passage; more of them are noise on a screen. */
const SAME_PASSAGE = 5;
/** Sources beyond these are left out unless they tell something new. */
const MAX_MATCHES = 30;
/** A passage this much less like the draft than another source's says nothing new, unless it is a version of the same. */
const WORSE = 0.04;
const VERSION = 0.8;
/** What a character is worth to a source when one before it has told it already, and so on for each. */
const AGAIN = 0.5;
/** Likeness at which a passage is worth nothing as evidence. */
const UNLIKE = 0.5;

/** A source with the passages that it has in common with the draft, in the order of the draft. */
export type Compared = Readonly<{
  source: Readonly<{ id: number; text: string }>;
  text: Normalised;
  passages: readonly FoundPassage[];
  /** characters of the passages outside boilerplate */
  own: number;
}>;

/** The sources worth showing, best first, without passages that better sources already tell. `length`: of the draft. */
export function rankMatches(compared: readonly Compared[], length: number): Compared[] {
  return withoutEchoes(byEvidence(compared, length), length);
}

/**
 * The source that tells most comes first, then the one that tells most beyond that, and so on, so that each passage has
 * its best source early and twins of a source come behind those of other passages. One long passage is stronger
 * evidence than many short ones, and what many sources hold is weak evidence for each.
 */
function byEvidence(compared: readonly Compared[], length: number): Compared[] {
  const holders = new Float64Array(length);
  for (const { passages } of compared) {
    for (const p of passages) for (let i = p.draftStart; i < p.draftEnd; i++) holders[i] = (holders[i] ?? 0) + 1;
  }
  const worth = holders.map((count) => 1 / Math.sqrt(Math.max(1, count)));
  const waiting = compared
    .map((one) => ({ one, evidence: evidence(one, worth) }))
    .sort((x, y) => y.evidence - x.evidence || y.one.own - x.one.own || x.one.source.id - y.one.source.id);

  const out: Compared[] = [];
  while (waiting.length > 0) {
    // Evidence only ever falls, so who is still first with what is left of it is the best.
    let first = 0;
    for (let known = -1; known !== first; ) {
      known = first;
      const one = waiting[first];
      if (one) one.evidence = evidence(one.one, worth);
      first = strongest(waiting);
    }
    const [best] = waiting.splice(first, 1);
    if (!best) break;
    out.push(best.one);
    for (const p of best.one.passages)
      for (let i = p.draftStart; i < p.draftEnd; i++) worth[i] = AGAIN * (worth[i] ?? 0);
  }
  return out;
}

function strongest(waiting: readonly Readonly<{ evidence: number }>[]): number {
  let first = 0;
  for (let n = 1; n < waiting.length; n++) {
    if ((waiting[n]?.evidence ?? 0) > (waiting[first]?.evidence ?? 0)) first = n;
  }
  return first;
}

function evidence({ passages }: Compared, worth: Float64Array): number {
  let all = 0;
  for (const p of passages) {
    if (p.own === 0) continue;
    let sum = 0;
    for (let i = p.draftStart; i < p.draftEnd; i++) sum += worth[i] ?? 0;
    const likeness = Math.max(0.05, (p.similarity - UNLIKE) / (1 - UNLIKE));
    all += ((sum * p.own * likeness) / Math.max(1, p.words)) ** 2;
  }
  return all;
}

function withoutEchoes(ranked: readonly Compared[], length: number): Compared[] {
  const told = new Uint8Array(length);
  const best = new Float32Array(length);
  for (const { passages } of ranked) {
    for (const p of passages) {
      for (let i = p.draftStart; i < p.draftEnd; i++) best[i] = Math.max(best[i] ?? 0, p.similarity);
    }
  }
  const out: Compared[] = [];
  for (const one of ranked) {
    let isNew = false;
    const passages = one.passages.filter((p) => {
      let fresh = 0;
      let untold = 0;
      for (let i = p.draftStart; i < p.draftEnd; i++) {
        const times = told[i] ?? 0;
        if (times === 0) untold++;
        if (times === 0 || (times < SAME_PASSAGE && p.similarity >= Math.min(VERSION, (best[i] ?? 0) - WORSE))) fresh++;
      }
      if (untold >= ENOUGH) isNew = true;
      return untold >= ENOUGH || fresh * 3 >= p.draftEnd - p.draftStart;
    });
    if (passages.length === 0 || (out.length >= MAX_MATCHES && !isNew)) continue;
    for (const p of passages) for (let i = p.draftStart; i < p.draftEnd; i++) told[i] = (told[i] ?? 0) + 1;
    out.push({ ...one, passages });
  }
  return out;
}
