import type { ByteView } from '../container/byte-view.ts';
import type { Place } from './fib.ts';
import { readPlc } from './plc.ts';
import { readSprms } from './sprms.ts';

export type Section = Readonly<{ startsOnNewPage: boolean; firstPageDiffers: boolean }>;

/** The sections of the body, in order, and where each ends. */
export class Sections {
  readonly list: readonly Section[];
  #ends: ReadonlyMap<number, number>;

  constructor(list: readonly Section[], ends: readonly number[]) {
    this.list = list;
    this.#ends = new Map(ends.map((end, index) => [end, index]));
  }

  /** For the character at a position: the section that begins behind it, if it is a section's last. */
  beginsAfter(position: number): Section | 'none' | null {
    const index = this.#ends.get(position + 1);
    return index === undefined ? null : (this.list[index + 1] ?? 'none');
  }
}

export function readSections(main: ByteView, table: ByteView, place: Place): Sections {
  const plc = readPlc(table, place, 12);
  const list: Section[] = [];
  for (let index = 0; index < plc.count; index += 1) list.push(readSection(main, table.u32(plc.record(index) + 2)));
  return new Sections(list, plc.positions.slice(1));
}

function readSection(main: ByteView, at: number): Section {
  let start = 2;
  let firstPageDiffers = false;
  if (main.has(at, 2)) {
    for (const { code, operand } of readSprms(main.slice(at + 2, main.u16(at)))) {
      if (code === 0x3009) start = operand.u8(0);
      if (code === 0x300a) firstPageDiffers = operand.u8(0) !== 0;
    }
  }
  return { startsOnNewPage: start >= 2, firstPageDiffers };
}
