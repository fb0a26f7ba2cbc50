/** A stretch that two texts have in common: where it begins in each, and how long it is. */
export type Run = Readonly<{ a: number; b: number; length: number }>;

/** Runs of this length that stand once in each text hold the two together; where there is none, shorter ones do. */
const HOLDS = [5, 3, 2] as const;
/** Cells of the table in which two stretches are compared sign by sign; larger ones without a hold have nothing in common. */
const MOST_CELLS = 1 << 14;

const matched = new Uint16Array(MOST_CELLS);
const best = new Uint16Array(MOST_CELLS);

/**
 * The stretches that two texts have in common, ascending in both. Signs that stand once in each text are the holds of the
 * comparison (patience diff, Cohen), the longest row of holds in the same order is kept, and what lies between them is
 * compared sign by sign, runs before single signs. The work grows with the length, whatever was changed.
 */
export function equalRuns(a: string, b: string): Run[] {
  const out: Run[] = [];
  between(a, b, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, 0, out);
  return joined(out);
}

type Range = Readonly<{ fromA: number; toA: number; fromB: number; toB: number }>;

function between(a: string, b: string, range: Range, round: number, out: Run[]): void {
  let { fromA, toA, fromB, toB } = range;
  let head = 0;
  while (fromA < toA && fromB < toB && a.charCodeAt(fromA) === b.charCodeAt(fromB)) {
    fromA++;
    fromB++;
    head++;
  }
  if (head > 0) out.push({ a: fromA - head, b: fromB - head, length: head });
  let tail = 0;
  while (fromA < toA && fromB < toB && a.charCodeAt(toA - 1) === b.charCodeAt(toB - 1)) {
    toA--;
    toB--;
    tail++;
  }
  if (fromA < toA && fromB < toB) inside(a, b, { fromA, toA, fromB, toB }, round, out);
  if (tail > 0) out.push({ a: toA, b: toB, length: tail });
}

function inside(a: string, b: string, range: Range, round: number, out: Run[]): void {
  const cells = (range.toA - range.fromA + 1) * (range.toB - range.fromB + 1);
  const size = HOLDS[round];
  if (size === undefined || cells <= MOST_CELLS / 16) {
    if (cells <= MOST_CELLS) signBySign(a, b, range, out);
    return;
  }
  let { fromA, fromB } = range;
  for (const hold of longestRow(holds(a, b, range, size))) {
    if (hold.a < fromA || hold.b < fromB) continue;
    between(a, b, { fromA, toA: hold.a, fromB, toB: hold.b }, round + 1, out);
    out.push({ ...hold, length: size });
    fromA = hold.a + size;
    fromB = hold.b + size;
  }
  between(a, b, { fromA, toA: range.toA, fromB, toB: range.toB }, round + 1, out);
}

type Hold = Readonly<{ a: number; b: number }>;

/** Stretches of `size` signs that stand once in either range, in the order of `a`. */
function holds(a: string, b: string, { fromA, toA, fromB, toB }: Range, size: number): Hold[] {
  const inB = placesOf(b, fromB, toB, size);
  const found: Hold[] = [];
  for (const [gram, place] of placesOf(a, fromA, toA, size)) {
    const other = inB.get(gram);
    if (place >= 0 && other !== undefined && other >= 0) found.push({ a: place, b: other });
  }
  return found;
}

/** Where each stretch stands; -1 where it stands more than once. */
function placesOf(text: string, from: number, to: number, size: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + size <= to; at++) {
    const gram = text.slice(at, at + size);
    places.set(gram, places.has(gram) ? -1 : at);
  }
  return places;
}

/** The longest part of some holds, ascending in `a`, that ascends in `b` as well. */
function longestRow(found: readonly Hold[]): Hold[] {
  const ends: number[] = [];
  const before = new Int32Array(found.length).fill(-1);
  found.forEach((hold, n) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((found[ends[middle] ?? 0]?.b ?? 0) < hold.b) low = middle + 1;
      else high = middle;
    }
    before[n] = ends[low - 1] ?? -1;
    ends[low] = n;
  });
  const row: Hold[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const hold = found[n];
    if (hold) row.push(hold);
  }
  return row.reverse();
}

/** A single sign in common counts 1, each further one of a run 3: changed words stay whole. */
function signBySign(a: string, b: string, { fromA, toA, fromB, toB }: Range, out: Run[]): void {
  const width = toB - fromB + 1;
  const height = toA - fromA + 1;
  matched.fill(0, 0, width * height);
  best.fill(0, 0, width * height);
  for (let i = 1; i < height; i++) {
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      let score = 0;
      if (a.charCodeAt(fromA + i - 1) === b.charCodeAt(fromB + j - 1)) {
        const corner = at - width - 1;
        const going = matched[corner] ?? 0;
        score = Math.max(going > 0 ? going + 3 : 0, (best[corner] ?? 0) + 1);
        matched[at] = score;
      }
      best[at] = Math.max(score, best[at - 1] ?? 0, best[at - width] ?? 0);
    }
  }
  for (const { a: i, b: j, length } of wayBack(width, height)) out.push({ a: fromA + i, b: fromB + j, length });
}

/** The runs that made the best score of the table, from its beginning. */
function wayBack(width: number, height: number): Run[] {
  const found: Run[] = [];
  let at = width * height - 1;
  for (let score = best[at] ?? 0; score > 0; score = best[at] ?? 0) {
    if ((matched[at] ?? 0) !== score) {
      at -= (best[at - 1] ?? 0) === score ? 1 : width;
      continue;
    }
    const length = runBefore(at, width);
    at -= length * (width + 1);
    found.push({ a: Math.floor(at / width), b: at % width, length });
  }
  return found.reverse();
}

function runBefore(cell: number, width: number): number {
  let length = 1;
  for (let at = cell; ; at -= width + 1) {
    const going = matched[at - width - 1] ?? 0;
    if (going === 0 || (matched[at] ?? 0) !== going + 3) return length;
    length++;
  }
}

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      out[out.length - 1] = { ...last, length: last.length + run.length };
    } else out.push(run);
  }
  return out;
}
