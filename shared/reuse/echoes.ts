import type { Normalised } from './normalise.ts';
import type { FoundPassage } from './passages.ts';

/** Sources that tell the same passage; more of them are noise on a screen. */
const SAME_PASSAGE = 5;
const MAX_MATCHES = 30;
/** A passage this much less like the draft than another source's says nothing new. */
const WORSE = 0.04;

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
  return withoutEchoes(
    [...compared].sort((x, y) => y.own - x.own || x.source.id - y.source.id),
    length,
  );
}

function withoutEchoes(compared: readonly Compared[], length: number): Compared[] {
  const told = new Uint8Array(length);
  const best = new Float32Array(length);
  for (const { passages } of compared) {
    for (const p of passages) {
      for (let i = p.draftStart; i < p.draftEnd; i++) best[i] = Math.max(best[i] ?? 0, p.similarity);
    }
  }
  const out: Compared[] = [];
  for (const one of compared) {
    const passages = one.passages.filter((p) => {
      let fresh = 0;
      for (let i = p.draftStart; i < p.draftEnd; i++) {
        if ((told[i] ?? 0) < SAME_PASSAGE && ((told[i] ?? 0) === 0 || p.similarity >= (best[i] ?? 0) - WORSE)) fresh++;
      }
      return fresh * 3 >= p.draftEnd - p.draftStart;
    });
    if (passages.length === 0 || out.length >= MAX_MATCHES) continue;
    for (const p of passages) for (let i = p.draftStart; i < p.draftEnd; i++) told[i] = (told[i] ?? 0) + 1;
    out.push({ ...one, passages });
  }
  return out;
}
