import { ByteView } from '../container/byte-view.ts';
import type { Place } from './fib.ts';
import { lastNotAbove, readPlc } from './plc.ts';

const pageSize = 512;
const nothing = new Uint8Array();

/** Stretches of the `WordDocument` stream, by offset, with the operations that make their look. */
export class FormattedStretches {
  #starts: number[] = [];
  #ends: number[] = [];
  #lists: Uint8Array[] = [];

  constructor(stretches: Stretch[]) {
    stretches.sort((a, b) => a.start - b.start);
    for (const { start, end, list } of stretches) {
      this.#starts.push(start);
      this.#ends.push(end);
      this.#lists.push(list);
    }
  }

  /** The look at an offset, and the offset up to which it holds. */
  at(offset: number): { list: Uint8Array; end: number } {
    const index = lastNotAbove(this.#starts, offset);
    const end = this.#ends[index] ?? 0;
    if (offset < end) return { list: this.#lists[index] ?? nothing, end };
    return { list: nothing, end: this.#starts[index + 1] ?? Number.POSITIVE_INFINITY };
  }
}

type Stretch = Readonly<{ start: number; end: number; list: Uint8Array }>;

/** Looks of characters, from the pages of 512 bytes that the table lists. */
export function readCharacterPages(main: ByteView, table: ByteView, place: Place): FormattedStretches {
  return readPages(main, table, place, (page, count, index) => {
    const at = page.u8((count + 1) * 4 + index) * 2;
    return at === 0 ? nothing : page.slice(at + 1, page.u8(at));
  });
}

/** Looks of paragraphs; each list begins with the two bytes of the style's number. */
export function readParagraphPages(main: ByteView, table: ByteView, place: Place): FormattedStretches {
  return readPages(main, table, place, (page, count, index) => {
    const at = page.u8((count + 1) * 4 + index * 13) * 2;
    if (at === 0) return nothing;
    const words = page.u8(at);
    return words === 0 ? page.slice(at + 2, page.u8(at + 1) * 2) : page.slice(at + 1, words * 2 - 1);
  });
}

function readPages(
  main: ByteView,
  table: ByteView,
  place: Place,
  listOf: (page: ByteView, count: number, index: number) => Uint8Array,
): FormattedStretches {
  const stretches: Stretch[] = [];
  const plc = readPlc(table, place, 4);
  const read = new Set<number>();
  for (let entry = 0; entry < plc.count; entry += 1) {
    const number = table.u32(plc.record(entry)) & 0x3fffff;
    // A page that is listed twice is a damaged or hostile list.
    if (read.has(number) || !main.has(number * pageSize, pageSize)) continue;
    read.add(number);
    const page = new ByteView(main.slice(number * pageSize, pageSize));
    const count = page.u8(pageSize - 1);
    for (let index = 0; index < count; index += 1) {
      const start = page.u32(index * 4);
      const end = page.u32((index + 1) * 4);
      if (start < end) stretches.push({ start, end, list: listOf(page, count, index) });
    }
  }
  return new FormattedStretches(stretches);
}
