import { KEY_BITS } from '#shared/reuse/index.ts';
import type { Page, Segment } from './reuse-segments.ts';

/** Beside the words of a page, bytes that it takes in memory. */
const PAGE_OVERHEAD = 300;
/** Keys are divided into ranges that hold about so many postings. */
const RANGE = 128;

type Kept = {
  page: Page;
  /** from the page's first key up to this one, keys stand in this page or nowhere */
  upTo: number;
  /** the last reading that used it */
  used: number;
};

/** Of one segment. */
type Board = Readonly<{
  /** by first key */
  pages: Map<number, Kept>;
  /** those that keys of a range were found in, by the keys' upper bits */
  ranges: Map<number, Kept[]>;
  /** what the others have */
  shift: number;
}>;

/**
 * Pages that were read, so that the next draft finds them in memory: SQLite takes several times longer to find a page than
 * the page takes to be searched. The pages of a segment must be forgotten whenever they change.
 */
export class Shelf {
  #read: (segment: Segment, keys: Uint32Array) => Page[];
  #most: number;
  #bytes = 0;
  #reading = 0;
  #boards = new Map<number, Board>();

  /** @param most bytes */
  constructor(read: (segment: Segment, keys: Uint32Array) => Page[], most: number) {
    this.#read = read;
    this.#most = most;
  }

  /** The pages that hold some keys if any do, in order, each once. @param keys ascending */
  pagesOf(segment: Segment, keys: Uint32Array): Page[] {
    this.#reading++;
    const board = this.#boardOf(segment);
    const missing = new Uint32Array(keys.length);
    let count = 0;
    const used: Kept[] = [];
    for (const key of keys) {
      const kept = find(board, key);
      if (!kept) missing[count++] = key;
      else if (kept.used !== this.#reading) used.push(this.#use(kept));
    }
    if (count > 0) {
      this.#readInto(board, segment, missing.subarray(0, count), used);
      used.sort((x, y) => x.page.shape.firstKey - y.page.shape.firstKey);
      if (this.#bytes > this.#most) this.#letGo();
    }
    return used.map(({ page }) => page);
  }

  forget(segment: number): void {
    for (const { page } of this.#boards.get(segment)?.pages.values() ?? []) this.#bytes -= bytesOf(page);
    this.#boards.delete(segment);
  }

  forgetAll(): void {
    this.#boards.clear();
    this.#bytes = 0;
  }

  #boardOf({ id, postings }: Segment): Board {
    const known = this.#boards.get(id);
    if (known) return known;
    const shift = Math.max(0, KEY_BITS - Math.ceil(Math.log2(Math.max(1, postings / RANGE))));
    const board = { pages: new Map(), ranges: new Map(), shift };
    this.#boards.set(id, board);
    return board;
  }

  #use(kept: Kept): Kept {
    kept.used = this.#reading;
    return kept;
  }

  /** Reads the pages of keys that were not found, and adds those that are new to what is used. */
  #readInto(board: Board, segment: Segment, missing: Uint32Array, used: Kept[]): void {
    let at = 0;
    const pages = this.#read(segment, missing);
    for (const [index, page] of pages.entries()) {
      const { firstKey } = page.shape;
      const next = pages[index + 1]?.shape.firstKey ?? Number.POSITIVE_INFINITY;
      const kept = board.pages.get(firstKey) ?? this.#keep(board, page);
      if (kept.used !== this.#reading) used.push(this.#use(kept));
      for (let key = missing[at]; key !== undefined && key < next; key = missing[++at]) {
        if (key < firstKey) continue;
        kept.upTo = Math.max(kept.upTo, key);
        standIn(board, kept, key);
      }
    }
  }

  #keep(board: Board, page: Page): Kept {
    const kept = { page, upTo: page.shape.firstKey, used: 0 };
    board.pages.set(page.shape.firstKey, kept);
    this.#bytes += bytesOf(page);
    return kept;
  }

  /** Lets go of the older half. */
  #letGo(): void {
    const used = [...this.#boards.values()].flatMap(({ pages }) => [...pages.values()].map((one) => one.used));
    const middle = used.sort((x, y) => x - y)[used.length >>> 1] ?? 0;
    for (const { pages, ranges } of this.#boards.values()) {
      for (const [range, those] of ranges) {
        const newer = those.filter((one) => one.used > middle);
        if (newer.length > 0) ranges.set(range, newer);
        else ranges.delete(range);
      }
      for (const [firstKey, { page, used }] of pages) {
        if (used > middle) continue;
        pages.delete(firstKey);
        this.#bytes -= bytesOf(page);
      }
    }
  }
}

function find({ ranges, shift }: Board, key: number): Kept | undefined {
  return ranges.get(key >>> shift)?.find(({ page, upTo }) => page.shape.firstKey <= key && key <= upTo);
}

function standIn({ ranges, shift }: Board, kept: Kept, key: number): void {
  const those = ranges.get(key >>> shift);
  if (!those) ranges.set(key >>> shift, [kept]);
  else if (!those.includes(kept)) those.push(kept);
}

function bytesOf({ words }: Page): number {
  return words.byteLength + PAGE_OVERHEAD;
}
