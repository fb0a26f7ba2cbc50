import type { Pairing } from './chains.ts';
import type { Normalised } from './normalise.ts';

const signs = (marks: string): ReadonlySet<number | undefined> =>
  new Set([...marks].map((mark) => mark.codePointAt(0)));
const OPEN = signs('(（');
const CLOSE = signs(')）');
const BEHIND = signs('。，；、：,;:');
/** What opens and isn't closed within so many characters was never closed. */
const LONGEST = 300;

/** Half-open stretches of a text, from an outermost bracket to behind the one that closes it, in order. */
export function bracketsIn({ codes }: Normalised): [number, number][] {
  const found: [number, number][] = [];
  const open: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    if (OPEN.has(codes[i])) {
      if (i - (open[0] ?? i) > LONGEST) open.length = 0;
      open.push(i);
    } else if (CLOSE.has(codes[i])) {
      const start = open.pop();
      if (start !== undefined && open.length === 0 && i - start <= LONGEST) found.push([start, i + 1]);
    }
  }
  return found;
}

/**
 * Without the half of a bracket, and the mark behind it, in which a passage begins or ends, on either side; as it is
 * where it lies in one. What is left may be empty.
 */
export function outOfBrackets({ codes }: Normalised, brackets: readonly [number, number][], p: Pairing): Pairing {
  const side = (from: number, to: number): [number, number] => {
    const [first, last] = [from, to].map((at) => brackets.find(([start, end]) => start < at && at < end));
    if (first && first === last) return [from, to];
    let start = first?.[1] ?? from;
    while (first && BEHIND.has(codes[start])) start++;
    return [start, last?.[0] ?? to];
  };
  const [draftStart, draftEnd] = side(p.draftStart, p.draftEnd);
  const [sourceStart, sourceEnd] = side(p.sourceStart, p.sourceEnd);
  return { draftStart, draftEnd, sourceStart, sourceEnd };
}
