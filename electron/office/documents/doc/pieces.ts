import { fail, ok, type Result } from '#shared/contract/index.ts';
import type { ByteView } from '../container/byte-view.ts';
import { limits } from '../limits.ts';
import { checkMemory } from '../memory.ts';
import type { Place } from './fib.ts';
import { lastNotAbove, type Plc, readPlc } from './plc.ts';
import { expandShortForm } from './sprms.ts';

/** A stretch of text that stands in one piece in the `WordDocument` stream. */
export type Piece = Readonly<{
  /** character positions */
  start: number;
  end: number;
  /** offset of the first character in the stream */
  at: number;
  /** bytes of a character */
  width: 1 | 2;
  /** what a fast save changed in its look */
  changes: Uint8Array;
}>;

/** The text of all stories, and where in the stream each character stands. */
export class TextPieces {
  readonly text: string;
  readonly pieces: readonly Piece[];
  #starts: readonly number[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
    this.#starts = pieces.map(({ start }) => start);
  }

  pieceAt(position: number): Piece | undefined {
    const piece = this.pieces[lastNotAbove(this.#starts, position)];
    return piece !== undefined && position < piece.end ? piece : undefined;
  }
}

/**
 * Reads the piece table. Errors: `malformed`, `limit-exceeded`, `parser-memory`.
 */
export function readPieces(main: ByteView, table: ByteView, place: Place): Result<TextPieces> {
  const broken = fail('malformed', { part: 'WordDocument', reason: 'pieces' });
  const lists: Uint8Array[] = [];
  const plc = findPieces(table, place, lists);
  if (plc === null) return broken;

  const pieces: Piece[] = [];
  const texts: string[] = [];
  for (let index = 0; index < plc.count; index += 1) {
    const start = plc.positions[index] ?? 0;
    const stop = plc.positions[index + 1] ?? 0;
    if (start !== (pieces.at(-1)?.end ?? 0)) return broken;
    if (stop > limits.textLength) return fail('limit-exceeded', { limit: 'textLength', count: stop });
    const record = plc.record(index);
    const raw = table.u32(record + 2);
    const isNarrow = (raw & 0x4000_0000) !== 0;
    const from = isNarrow ? (raw & 0x3fff_ffff) >>> 1 : raw & 0x3fff_ffff;
    const width = isNarrow ? 1 : 2;
    if (!main.has(from, (stop - start) * width)) return broken;
    texts.push(isNarrow ? narrow(main.slice(from, stop - start)) : main.utf16(from, stop - start));
    pieces.push({ start, end: stop, at: from, width, changes: changesOf(table.u16(record + 6), lists) });
    if (index % 1024 === 0) {
      const memory = checkMemory();
      if (!memory.ok) return memory;
    }
  }
  return ok(new TextPieces(texts.join(''), pieces));
}

/** The pieces; the lists of changes that stand before them go into `lists`. */
function findPieces(table: ByteView, place: Place, lists: Uint8Array[]): Plc | null {
  const end = Math.min(place.at + place.length, table.length);
  let at = place.at;
  while (at < end && table.u8(at) === 1) {
    lists.push(table.slice(at + 3, table.u16(at + 1)));
    at += 3 + table.u16(at + 1);
  }
  if (at >= end || table.u8(at) !== 2) return null;
  const plc = readPlc(table, { at: at + 5, length: table.u32(at + 1) }, 8);
  return plc.count === 0 ? null : plc;
}

function changesOf(modifier: number, lists: readonly Uint8Array[]): Uint8Array {
  if ((modifier & 1) === 1) return lists[modifier >> 1] ?? new Uint8Array();
  return expandShortForm((modifier >> 1) & 0x7f, modifier >> 8);
}

/** One byte a character: Latin-1 with Windows' own characters where that has controls. */
function narrow(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
