import { COMMON, COMMON_FINGERPRINT, PageReader, type PostingLists } from '#shared/reuse/index.ts';
import type { Page, Segment, Segments } from './reuse-segments.ts';

/** One pass through the keys, ascending, and through the pages of each segment. */
export function lookUp(segments: Segments, keys: Uint32Array): PostingLists {
  const cursors = segments
    .all()
    .filter(({ fromKey, toKey }) => fromKey < toKey)
    .map((segment) => new Cursor(segments, segment, keys));
  const ends = new Uint32Array(keys.length);
  let documents: Uint32Array = new Uint32Array(4096);
  let size = 0;

  keys.forEach((key, index) => {
    const start = size;
    let isCommon = false;
    for (const cursor of cursors) {
      const count: number = isCommon ? 0 : cursor.find(key);
      if (count === 0) continue;
      const { found } = cursor.reader;
      isCommon = found[0] === COMMON || size - start + count > COMMON_FINGERPRINT;
      if (isCommon) continue;
      if (size + count > documents.length) documents = grown(documents);
      for (let i = 0; i < count; i++) documents[size++] = cursor.segment.first + (found[i] ?? 0) - 1;
    }
    if (isCommon) size = start;
    ends[index] = size;
  });
  return { keys, ends, documents: documents.subarray(0, size) };
}

/** Looks for ascending keys in a segment. */
class Cursor {
  readonly segment: Segment;
  readonly reader = new PageReader();
  #pages: readonly Page[];
  #next = 0;

  constructor(segments: Segments, segment: Segment, keys: Uint32Array) {
    this.segment = segment;
    this.#pages = segments.pagesOf(
      segment,
      keys.subarray(placeOf(keys, segment.fromKey), placeOf(keys, segment.toKey)),
    );
  }

  /** Number of documents, which then stand in the reader. */
  find(key: number): number {
    const { fromKey, toKey } = this.segment;
    if (key < fromKey || key >= toKey) return 0;
    for (let page = this.#pages[this.#next]; page && page.shape.firstKey <= key; page = this.#pages[++this.#next]) {
      this.reader.open(page.words, page.shape);
    }
    return this.#next === 0 ? 0 : this.reader.find(key);
  }
}

/** Of the first key that is not below one. */
function placeOf(keys: Uint32Array, key: number): number {
  const place = keys.findIndex((one) => one >= key);
  return place < 0 ? keys.length : place;
}

function grown(list: Uint32Array): Uint32Array {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
