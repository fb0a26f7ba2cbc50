import { decodePage, type Entry, joinEntries } from './reuse-pages.ts';
import { pageCount, type Segment, type Segments } from './reuse-segments.ts';

/** More than these are merged even while an import goes on: a lookup reads pages of each. */
const MOST_SEGMENTS = 8;
/** At rest, what stands beside the largest segment is less than this part of it. */
const SMALL = 1 / 4;
const PAGES_A_READ = 64;

/**
 * The segments to merge next; none where the index is good as it is. A document is rewritten a logarithmic number of
 * times: segments that outweigh all smaller ones together are left alone.
 * @param atRest nothing more is coming for a while, so that it pays to have few
 */
export function chooseMerge(live: readonly Segment[], atRest: boolean): readonly Segment[] {
  const sorted = live.toSorted((x, y) => y.postings - x.postings || x.id - y.id);
  const weigh = (segments: readonly Segment[]): number => segments.reduce((sum, { postings }) => sum + postings, 0);
  if (atRest) {
    const [largest, ...others] = sorted;
    if (!largest || others.length === 0) return [];
    if (weigh(others) >= SMALL * largest.postings) return sorted;
    return others.length > 1 ? others : [];
  }
  if (live.length <= MOST_SEGMENTS) return [];
  const first = sorted.findIndex((segment, index) => segment.postings <= weigh(sorted.slice(index + 1)));
  return first < 0 ? sorted.slice(-2) : sorted.slice(first);
}

/** Several segments on their way to become one, so many pages at a time. */
export class Merge {
  #segments: Segments;
  #sources: readonly Segment[];
  #target: Segment;
  #entries: readonly EntryStream[];
  #next = 0;

  constructor(segments: Segments, sources: readonly Segment[]) {
    this.#segments = segments;
    this.#sources = sources;
    const postings = sources.reduce((sum, segment) => sum + segment.postings, 0);
    this.#target = segments.add(postings, 'building');
    this.#entries = sources.map((source) => new EntryStream(segments, source));
  }

  /** Writes the next pages, in the caller's transaction; the last ones put the new segment in place of the old. */
  step(pages: number): 'done' | 'more' {
    const end = Math.min(this.#next + pages, pageCount(this.#target));
    for (; this.#next < end; this.#next++) {
      const below = (this.#next + 1) * 2 ** this.#target.shift;
      const entries = this.#entries.flatMap((stream) => stream.takeBelow(below));
      this.#segments.put(this.#target, this.#next, joinEntries(entries));
    }
    if (end < pageCount(this.#target)) return 'more';
    this.#segments.setState(this.#target, 'live');
    for (const source of this.#sources) this.#segments.setState(source, 'dropped');
    return 'done';
  }
}

/** The entries of a segment in order of hash. */
class EntryStream {
  #segments: Segments;
  #segment: Segment;
  #nextPage: number | null = 0;
  #entries: Entry[] = [];
  #at = 0;

  constructor(segments: Segments, segment: Segment) {
    this.#segments = segments;
    this.#segment = segment;
  }

  takeBelow(limit: number): Entry[] {
    const taken: Entry[] = [];
    for (;;) {
      let end = this.#at;
      while (end < this.#entries.length && (this.#entries[end]?.hash ?? 0) < limit) end++;
      for (; this.#at < end; this.#at++) taken.push(this.#entries[this.#at] as Entry);
      if (this.#at < this.#entries.length || !this.#read()) return taken;
    }
  }

  #read(): boolean {
    if (this.#nextPage === null) return false;
    const pages = this.#segments.pagesFrom(this.#segment, this.#nextPage, PAGES_A_READ);
    const last = pages.at(-1);
    this.#nextPage = last ? last.number + 1 : null;
    this.#entries = [];
    this.#at = 0;
    for (const { data } of pages) decodePage(data, (entry) => void this.#entries.push(entry));
    return last !== undefined;
  }
}
