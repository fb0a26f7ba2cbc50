import { COMMON, COMMON_FINGERPRINT, PageReader, type PostingLists } from '#shared/reuse/index.ts';
import { KEYS, type Segment, type Segments } from './reuse-segments.ts';

/** One pass through the keys, ascending, and through the pages of each segment. */
export function lookUp(segments: Segments, keys: Uint32Array): PostingLists {
  const cursors = segments
    .all()
    .filter(({ fromKey, toKey }) => fromKey < toKey)
    .map((segment) => new Cursor(segments, segment));
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
  #segments: Segments;
  #firstKey = -1;
  /** keys up to this one stand in the page that is open, or nowhere */
  #upTo = -1;

  constructor(segments: Segments, segment: Segment) {
    this.#segments = segments;
    this.segment = segment;
  }

  /** Number of documents, which then stand in the reader. */
  find(key: number): number {
    if (key < this.segment.fromKey || key >= this.segment.toKey) return 0;
    if (key > this.#upTo && !this.#open(key)) return 0;
    return this.reader.find(key);
  }

  #open(key: number): boolean {
    const page = this.#segments.pageOf(this.segment, key);
    if (!page) return false;
    if (page.shape.firstKey === this.#firstKey) return false;
    this.#firstKey = page.shape.firstKey;
    this.reader.open(page.words, page.shape);
    this.#upTo = Math.min(KEYS, this.reader.lastKey);
    return true;
  }
}

function grown(list: Uint32Array): Uint32Array {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
