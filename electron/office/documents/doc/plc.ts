import type { ByteView } from '../container/byte-view.ts';
import type { Place } from './fib.ts';

/** A list of character positions with a record for each stretch between two of them. */
export type Plc = Readonly<{
  /** one more than there are records, none below the one before */
  positions: readonly number[];
  count: number;
  /** offset of a record in the table stream */
  record(index: number): number;
}>;

/** @param size bytes of a record; what lies behind the end of the table is left out */
export function readPlc(table: ByteView, place: Place, size: number): Plc {
  const length = table.has(place.at, place.length) ? place.length : 0;
  const count = Math.max(0, Math.floor((length - 4) / (4 + size)));
  const positions: number[] = [];
  let last = 0;
  for (let index = 0; length >= 4 && index <= count; index += 1) {
    // Stretches that overlap would be read again and again.
    last = Math.max(last, table.u32(place.at + index * 4));
    positions.push(last);
  }
  return { positions, count, record: (index) => place.at + (count + 1) * 4 + index * size };
}

/** Index of the last of the sorted numbers that isn't above the value; -1 if all are. */
export function lastNotAbove(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
