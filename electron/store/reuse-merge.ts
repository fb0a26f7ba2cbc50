import { cutPages, PageReader, PostingBatch, type Postings, withoutCommon } from '#shared/reuse/index.ts';
import { bitsOf, KEYS, type Segment, type Segments } from './reuse-segments.ts';

/** More than these are merged even while more is coming: a lookup reads pages of each. */
const MOST_SEGMENTS = 12;
/** At rest, what stands beside the largest segment is less than this part of it. */
const SMALL = 1 / 4;
const POSTINGS_A_STEP = 40_000;
/** Pages that are read ahead, of all segments of a merge together. */
const PAGES_A_READ = 48;

/**
 * The segments to merge next, the latest ones; none where the index is good as it is. A posting is rewritten a logarithmic
 * number of times: segments that outweigh all later ones together are left alone.
 * @param live in order of age
 * @param atRest nothing more is coming for a while, so that it pays to have few
 */
export function chooseMerge(live: readonly Segment[], atRest: boolean): readonly Segment[] {
  if (live.length < 2) return [];
  const weigh = (segments: readonly Segment[]): number => segments.reduce((sum, { postings }) => sum + postings, 0);
  if (atRest) {
    const outweighs = ({ postings }: Segment, index: number) => postings * SMALL > weigh(live.slice(index + 1));
    const from = live.findIndex((segment, index) => !outweighs(segment, index));
    return from < 0 || from >= live.length - 1 ? [] : live.slice(from);
  }
  if (live.length <= MOST_SEGMENTS) return [];
  // several of about one size together; a large one is not taken along, so that a long build rewrites a posting once
  const largest = 2 * (live.at(-1)?.postings ?? 0);
  const alike = live.slice(live.findLastIndex(({ postings }) => postings > largest) + 1);
  if (alike.length * 2 >= MOST_SEGMENTS) return alike;
  const from = live.findIndex((segment, index) => segment.postings <= weigh(live.slice(index + 1)));
  return live.slice(Math.min(from < 0 ? live.length : from, live.length - 2));
}

/** Begins a merge: from now on each of the sources is on its way into a new segment. In the caller's transaction. */
export function beginMerge(segments: Segments, sources: readonly Segment[]): Segment {
  const first = Math.min(...sources.map((source) => source.first));
  const last = Math.max(...sources.map((source) => source.last));
  const postings = sources.reduce((sum, source) => sum + source.postings, 0);
  const target = segments.add({ postings, first, last });
  for (const source of sources) segments.set(source, { into: target.id });
  return target;
}

/**
 * Moves postings from several segments into one, in order of key: below a key they count in the target, from it on in the
 * sources. Each step is a transaction, so that a process that died goes on where it was, and no space is taken twice.
 */
export class Merge {
  #segments: Segments;
  #target: Segment;
  #sources: Stream[];
  /** sorted, below all that the streams still have */
  #left: Postings = { keys: new Uint32Array(0), documents: new Uint32Array(0) };
  #batch = new PostingBatch();

  constructor(segments: Segments, target: Segment) {
    this.#segments = segments;
    this.#target = target;
    const sources = segments.all().filter(({ into }) => into === target.id);
    const pages = Math.max(2, Math.floor(PAGES_A_READ / Math.max(1, sources.length)));
    this.#sources = sources.map((source) => new Stream(segments, source, { from: target.toKey, pages }));
  }

  /** A few milliseconds, in the caller's transaction. */
  step(): 'done' | 'more' {
    const batch = this.#batch;
    batch.clear();
    batch.addAll(this.#left, 0);
    let isLast = false;
    while (batch.size < POSTINGS_A_STEP && !isLast) {
      const upTo = Math.min(...this.#sources.map((source) => source.lastAhead()));
      for (const source of this.#sources) source.take(upTo, batch, this.#target.first);
      isLast = upTo >= KEYS;
    }
    const part = withoutCommon(resultOf(batch.sorted()));
    if (this.#target.toKey === 0) this.#target = this.#segments.set(this.#target, { fromKey: part.keys[0] ?? 0 });
    const shape = { bits: bitsOf(this.#target), last: isLast };
    const taken = cutPages(part, shape, (page, next) => this.#segments.put(this.#target, page, next));
    this.#left = { keys: part.keys.slice(taken), documents: part.documents.slice(taken) };
    return isLast ? this.#end() : this.#moveTo(this.#left.keys[0] ?? 0);
  }

  #moveTo(key: number): 'more' {
    this.#target = this.#segments.set(this.#target, { toKey: key });
    for (const source of this.#sources) source.dropBelow(key);
    return 'more';
  }

  #end(): 'done' {
    this.#segments.set(this.#target, { toKey: KEYS });
    for (const source of this.#sources) this.#segments.drop(source.segment);
    return 'done';
  }
}

/** The postings of a segment from a key on, in order, some pages read ahead. */
class Stream {
  segment: Segment;
  #segments: Segments;
  #pages: number;
  #reader = new PageReader();
  #keys = new Uint32Array(0);
  #documents = new Uint32Array(0);
  #at = 0;
  #from: number;
  /** where to read on; null: there is nothing more */
  #next: number | null;

  constructor(segments: Segments, segment: Segment, { from, pages }: Readonly<{ from: number; pages: number }>) {
    this.#segments = segments;
    this.segment = segment;
    this.#from = Math.max(from, segment.fromKey);
    this.#next = segments.startOf(segment, this.#from);
    this.#pages = pages;
  }

  /** The last key that was read ahead; beyond all keys where there is nothing more. */
  lastAhead(): number {
    if (this.#at === this.#keys.length && this.#next !== null) this.#read(this.#next);
    return this.#next === null ? KEYS : (this.#keys.at(-1) ?? KEYS);
  }

  /** Moves what was read ahead, up to a key, into a batch whose document 1 has the sequence `first`. */
  take(upTo: number, batch: PostingBatch, first: number): void {
    let end = this.#at;
    while (end < this.#keys.length && (this.#keys[end] ?? 0) <= upTo) end++;
    const part = { keys: this.#keys.subarray(this.#at, end), documents: this.#documents.subarray(this.#at, end) };
    batch.addAll(part, this.segment.first - first);
    this.#at = end;
  }

  dropBelow(key: number): void {
    this.segment = this.#segments.set(this.segment, { fromKey: Math.max(key, this.segment.fromKey) });
    this.#segments.dropBelow(this.segment, key);
  }

  #read(next: number): void {
    const { pages, next: after } = this.#segments.pagesFrom(this.segment, next, this.#pages);
    const all = pages.map(({ shape, words }) => {
      this.#reader.open(words, shape);
      return this.#reader.decode();
    });
    this.#keys = concat(all.map(({ keys }) => keys));
    this.#documents = concat(all.map(({ documents }) => documents));
    this.#at = this.#keys.findIndex((key) => key >= this.#from);
    if (this.#at < 0) this.#at = this.#keys.length;
    this.#next = after;
  }
}

function concat(parts: readonly Uint32Array[]): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** All steps at once. */
function resultOf<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
