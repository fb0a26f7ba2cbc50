import type { Anchors } from './anchors.ts';

/** Half-open spans of normalised positions that are told to hold the same text. */
export type Pairing = { draftStart: number; draftEnd: number; sourceStart: number; sourceEnd: number };

/** Equal runs that follow each other on both sides: the numbers of their anchors, ascending. */
export type Chain = readonly number[];

/** Changed characters that two equal runs may enclose, on either side. */
const MAX_GAP = 32;
/** Price of an enclosed character; an equal one earns 1. */
const GAP_PRICE = 0.4;
/** Anchors are kept by diagonal, bands of `MAX_GAP` wide: whatever a run may follow lies in its band or one beside it. */
const BAND_BITS = 5;
/** Latest anchors of a band that are tried. */
const LOOK_BACK = 6;
const FAR = 8 * MAX_GAP;
export const MIN_SCORE = 9;
/** Share of equal characters in an end of a chain, against that of the rest. */
const LOOSE = 0.5;
/** More than the anchors of any two texts. */
const PLACES = 2 ** 24;
/** A run as long as this is a passage by itself. */
const ALONE = 13;

export type Chainer = (anchors: Anchors, sourceLength: number) => Chain[];

/** What the chainer knows of the anchors so far; reused for every source. */
type Board = {
  scores: Float64Array;
  before: Int32Array;
  previous: Int32Array;
  latest: Int32Array;
  /** 1 for anchors that a better one follows, later for those that are in a chain */
  used: Uint8Array;
  /** what the ends of chains are sorted by */
  keys: Float64Array;
};

/**
 * Chains of equal runs, best first (the sparse dynamic programme of genome aligners). Tolerates insertions, deletions
 * and substitutions; moved sentences come out as chains of their own. Linear in the number of anchors.
 */
export function chainer(draftLength: number): Chainer {
  const none = new Int32Array(0);
  const board: Board = {
    scores: new Float64Array(0),
    before: none,
    previous: none,
    latest: none,
    used: new Uint8Array(0),
    keys: new Float64Array(0),
  };

  return (anchors, sourceLength) => {
    const { count, draft, source } = anchors;
    if (board.scores.length < count) {
      board.scores = new Float64Array(2 * count);
      board.before = new Int32Array(2 * count);
      board.previous = new Int32Array(2 * count);
      board.used = new Uint8Array(2 * count);
      board.keys = new Float64Array(2 * count);
    }
    const bands = ((draftLength + sourceLength) >> BAND_BITS) + 3;
    if (board.latest.length < bands) board.latest = new Int32Array(2 * bands);
    board.latest.fill(-1, 0, bands);

    for (let n = 0; n < count; n++) {
      const band = (((draft[n] ?? 0) - (source[n] ?? 0) + sourceLength) >> BAND_BITS) + 1;
      link(anchors, board, n, band);
      board.previous[n] = board.latest[band] ?? -1;
      board.latest[band] = n;
    }
    return peel(anchors, board);
  };
}

/** Finds what an anchor had best follow. */
function link(anchors: Anchors, board: Board, n: number, band: number): void {
  const { draft, source, length } = anchors;
  const { scores, previous, latest } = board;
  const i = draft[n] ?? 0;
  const j = source[n] ?? 0;
  const own = length[n] ?? 0;
  let best = own;
  let bestBefore = -1;
  for (let beside = band - 1; beside <= band + 1; beside++) {
    let p = latest[beside] ?? -1;
    for (let tries = 0; p >= 0 && tries < LOOK_BACK; tries++, p = previous[p] ?? -1) {
      const end = length[p] ?? 0;
      const gapSource = j - (source[p] ?? 0) - end;
      // what stands further back in the band ends further back too, but for the longest runs
      if (gapSource > FAR) break;
      const gapDraft = i - (draft[p] ?? 0) - end;
      const reached = (scores[p] ?? 0) + own - price(gapDraft, gapSource, own < end ? own : end);
      if (reached > best) {
        best = reached;
        bestBefore = p;
      }
    }
  }
  scores[n] = best;
  board.before[n] = bestBefore;
}

/**
 * What it costs that two anchors are not one: enclosed characters, or overlapping ones, which count once only. An
 * overlap as long as the shorter of the two leaves nothing of it.
 */
function price(gapDraft: number, gapSource: number, shorter: number): number {
  const wide = gapDraft > gapSource ? gapDraft : gapSource;
  const least = gapDraft < gapSource ? gapDraft : gapSource;
  if (wide > MAX_GAP || -least >= shorter) return 1e9;
  return (wide > 0 ? GAP_PRICE * wide : 0) + (least < 0 ? -least : 0) + 0.1 * (wide - least);
}

function peel(anchors: Anchors, board: Board): Chain[] {
  const { scores, before, used, keys } = board;
  const size = sortEnds(anchors.count, board);
  used.fill(0, 0, anchors.count);
  const out: Chain[] = [];
  for (let at = 0; at < size; at++) {
    const key = keys[at] ?? 0;
    const last = (key - Math.floor(key / PLACES) * PLACES) | 0;
    const links = [last];
    used[last] = 1;
    let stop = before[last] ?? -1;
    while (stop >= 0 && !used[stop]) {
      used[stop] = 1;
      links.push(stop);
      stop = before[stop] ?? -1;
    }
    const score = (scores[last] ?? 0) - (stop >= 0 ? (scores[stop] ?? 0) : 0);
    if (score < MIN_SCORE && !isLong(anchors, links)) continue;
    if (links.length === 1) out.push(links);
    else out.push(...withoutLooseEnds(anchors, links.reverse()));
  }
  return out;
}

/**
 * Sorts the anchors at which a chain ends, the best first: those that no better one follows. Score in tenths and place
 * are one number, sorted without a comparator. Returns how many there are.
 */
function sortEnds(count: number, { scores, before, used, keys }: Board): number {
  used.fill(0, 0, count);
  for (let n = 0; n < count; n++) {
    const p = before[n] ?? -1;
    if (p >= 0 && (scores[n] ?? 0) > (scores[p] ?? 0)) used[p] = 1;
  }
  let size = 0;
  for (let n = 0; n < count; n++) {
    const score = scores[n] ?? 0;
    if (!used[n] && score >= MIN_SCORE) keys[size++] = n - Math.round(10 * score) * PLACES;
  }
  keys.subarray(0, size).sort();
  return size;
}

function isLong({ length }: Anchors, links: readonly number[]): boolean {
  return links.some((link) => (length[link] ?? 0) >= ALONE);
}

/**
 * Runs at the ends of a chain that stand far apart are there by chance, as a rule: an end is cut off where it is less
 * than half as dense as the rest. What is cut off becomes a chain of its own if one of its runs is long enough.
 */
function withoutLooseEnds(anchors: Anchors, links: Chain): Chain[] {
  const low = looseEnd(anchors, links, 1);
  const rest = low === 0 ? links : links.slice(low);
  const high = looseEnd(anchors, rest, -1);
  if (low === 0 && high === 0) return [links];
  const parts = [links.slice(0, low), links.slice(links.length - high)].filter((part) => isLong(anchors, part));
  return [links.slice(low, links.length - high), ...parts];
}

/** How many links to cut off at the beginning (`step` 1) or the end (-1). */
function looseEnd({ draft, source, length }: Anchors, links: readonly number[], step: 1 | -1): number {
  const last = links.length - 1;
  const outer = step > 0 ? 0 : last;
  const first = links[outer] ?? 0;
  const inner = links[last - outer] ?? 0;
  const innerLength = length[inner] ?? 0;
  let all = 0;
  for (const link of links) all += length[link] ?? 0;
  let equal = 0;
  let loose = 0;
  for (let n = 1; n <= last; n++) {
    equal += length[links[outer + step * (n - 1)] ?? 0] ?? 0;
    if (equal >= all - equal) break;
    const here = links[outer + step * n] ?? 0;
    const inside = Math.max(way(draft, length, here, inner, step), way(source, length, here, inner, step));
    const cut = Math.max(way(draft, length, first, here, step), way(source, length, first, here, step));
    const rest = (all - equal) / Math.max(1, inside + innerLength);
    if (equal / Math.max(1, cut) < LOOSE * Math.min(1, rest)) loose = n;
  }
  return loose;
}

/** From the outer edge of an anchor to that of one further inside, seen from the beginning (`step` 1) or the end (-1). */
function way(starts: Int32Array, length: Int32Array, from: number, to: number, step: 1 | -1): number {
  const distance = (starts[to] ?? 0) - (starts[from] ?? 0);
  return step > 0 ? distance : (length[from] ?? 0) - distance - (length[to] ?? 0);
}

/** What some links of a chain span. */
export function pairingOf({ draft, source, length }: Anchors, links: readonly number[]): Pairing {
  const first = links[0] ?? 0;
  const last = links[links.length - 1] ?? 0;
  return {
    draftStart: draft[first] ?? 0,
    draftEnd: (draft[last] ?? 0) + (length[last] ?? 0),
    sourceStart: source[first] ?? 0,
    sourceEnd: (source[last] ?? 0) + (length[last] ?? 0),
  };
}

/** The links of a chain on either side of its widest gap; null where there is but one. */
export function halves({ draft, source, length }: Anchors, links: readonly number[]): [number[], number[]] | null {
  let widest = -1;
  let at = 0;
  for (let n = 1; n < links.length; n++) {
    const [from = 0, to = 0] = [links[n - 1], links[n]];
    const end = length[from] ?? 0;
    const gap = Math.max((draft[to] ?? 0) - (draft[from] ?? 0) - end, (source[to] ?? 0) - (source[from] ?? 0) - end);
    if (gap > widest) [widest, at] = [gap, n];
  }
  return at === 0 ? null : [links.slice(0, at), links.slice(at)];
}

/** Length of the longest run of some links, and of all together. */
export function runsOf({ length }: Anchors, links: readonly number[]): { longest: number; sum: number } {
  let longest = 0;
  let sum = 0;
  for (const link of links) {
    const own = length[link] ?? 0;
    sum += own;
    if (own > longest) longest = own;
  }
  return { longest, sum };
}
