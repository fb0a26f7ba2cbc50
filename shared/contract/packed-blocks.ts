import { z } from 'zod';
import { Block, Format, type ReadDocument, ReadReport, type Stretch, TextStyle } from './draft.ts';
import type { Span } from './primitives.ts';

/**
 * Blocks on their way out of the parser child. As objects they are validated by building each of them a second time,
 * and a table of 16,000 cells grew the receiving process by 48 MiB; as rows of numbers they are validated in place and
 * become objects once. What repeats (looks, styles, names of parts) is written once and named by its place.
 */
const none = -1;

const Look = Block.pick({ kind: true, align: true, level: true, indent: true });
type Look = z.infer<typeof Look>;

/** Row of a block: look, start, end, table, row, column, how many stretches; the three of the cell are -1 outside one. */
const blockWidth = 7;
/**
 * Row of a stretch: start, end, part, paragraph, run, offset, style, box. Part to offset and box are -1 without an
 * origin, style and box where there is none.
 */
const stretchWidth = 8;
/** Row of a box: left, top, right, bottom. */
const boxWidth = 4;

const Packed = z.strictObject({
  looks: z.array(Look),
  styles: z.array(TextStyle),
  parts: z.array(z.string()),
  blocks: z.instanceof(Int32Array),
  stretches: z.instanceof(Int32Array),
  boxes: z.instanceof(Float64Array),
});
type Packed = z.infer<typeof Packed>;

export const PackedBlocks = Packed.refine(isSound);
export type PackedBlocks = z.infer<typeof PackedBlocks>;

/** A `ReadDocument` with its blocks packed; no span may reach beyond its text. */
export const PackedDocument = z
  .strictObject({ format: Format, text: z.string(), blocks: PackedBlocks, read: ReadReport })
  .refine(({ text, blocks }) => furthest(blocks) <= text.length);
export type PackedDocument = z.infer<typeof PackedDocument>;

export function packDocument(document: ReadDocument): PackedDocument {
  return { ...document, blocks: packBlocks(document.blocks) };
}

/** Undoes `packDocument`. Objects that were equal may come back as one, frozen. */
export function unpackDocument(document: PackedDocument): ReadDocument {
  return { ...document, blocks: unpackBlocks(document.blocks) };
}

function packBlocks(blocks: readonly Block[]): PackedBlocks {
  const looks = new Distinct<Look>();
  const styles = new Distinct<TextStyle>();
  const parts = new Distinct<string>();
  const count = blocks.reduce((sum, { stretches }) => sum + stretches.length, 0);
  const blockRows = new Rows(blocks.length * blockWidth);
  const stretchRows = new Rows(count * stretchWidth);
  const boxes: number[] = [];
  for (const { span, cell, stretches, ...look } of blocks) {
    const place = cell ? [cell.table, cell.row, cell.column] : [none, none, none];
    blockRows.add(looks.placeOf(look), ...span, ...place, stretches.length);
    for (const { span, origin, style } of stretches) {
      const box = origin?.box ? boxes.push(...origin.box) / boxWidth - 1 : none;
      const source = origin
        ? [parts.placeOf(origin.part), origin.paragraph, origin.run, origin.offset]
        : [none, none, none, none];
      stretchRows.add(...span, ...source, style ? styles.placeOf(style) : none, box);
    }
  }
  return {
    looks: looks.values,
    styles: styles.values,
    parts: parts.values,
    blocks: blockRows.values,
    stretches: stretchRows.values,
    boxes: Float64Array.from(boxes),
  };
}

/** Throws RangeError for a number that is no 32-bit integer: the limits on files keep readers far below. */
class Rows {
  readonly values: Int32Array<ArrayBuffer>;
  #length = 0;

  constructor(length: number) {
    this.values = new Int32Array(length);
  }

  add(...numbers: number[]): void {
    for (const number of numbers) {
      if ((number | 0) !== number) throw new RangeError(`${number} does not fit`);
      this.values[this.#length++] = number;
    }
  }
}

/** Values in the order of their first coming, each once. */
class Distinct<T> {
  readonly values: T[] = [];
  #places = new Map<string, number>();

  placeOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function unpackBlocks(packed: PackedBlocks): Block[] {
  const styles = packed.styles.map((style) => Object.freeze(style));
  const shared = { ...packed, styles };
  const blocks: Block[] = [];
  let next = 0;
  for (let row = 0; row < packed.blocks.length; row += blockWidth) {
    const span = spanAt(packed.blocks, row + 1);
    const first = next;
    next += at(packed.blocks, row + 6) * stretchWidth;
    // Not pushed one by one: a list that grows keeps room for 17.
    const stretches = Array.from({ length: (next - first) / stretchWidth }, (_, index) =>
      stretchAt(shared, first + index * stretchWidth, span),
    );
    const block: Block = { ...at(packed.looks, at(packed.blocks, row)), span, stretches };
    const table = at(packed.blocks, row + 3);
    if (table !== none) block.cell = { table, row: at(packed.blocks, row + 4), column: at(packed.blocks, row + 5) };
    blocks.push(block);
  }
  return blocks;
}

/** Most blocks are one stretch, whose span is that `ofBlock`. */
function stretchAt({ stretches, styles, parts, boxes }: PackedBlocks, row: number, ofBlock: Span): Stretch {
  const isWholeBlock = stretches[row] === ofBlock[0] && stretches[row + 1] === ofBlock[1];
  const stretch: Stretch = { span: isWholeBlock ? ofBlock : spanAt(stretches, row), origin: null };
  const style = at(stretches, row + 6);
  if (style !== none) stretch.style = at(styles, style);
  const part = at(stretches, row + 2);
  if (part === none) return stretch;
  const [paragraph, run, offset] = [at(stretches, row + 3), at(stretches, row + 4), at(stretches, row + 5)];
  stretch.origin = { part: at(parts, part), paragraph, run, offset };
  const box = at(stretches, row + 7) * boxWidth;
  if (box >= 0) stretch.origin.box = [at(boxes, box), at(boxes, box + 1), at(boxes, box + 2), at(boxes, box + 3)];
  return stretch;
}

function spanAt(rows: Int32Array, row: number): Span {
  return [at(rows, row), at(rows, row + 1)];
}

/** For what `isSound` has seen already. */
function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
}

/** Rows are whole, every number is what the contract says it is, and whatever is named by its place is there. */
function isSound({ looks, styles, parts, blocks, stretches, boxes }: Packed): boolean {
  if ((blocks.length % blockWidth) + (stretches.length % stretchWidth) + (boxes.length % boxWidth) !== 0) return false;
  let counted = 0;
  for (let row = 0; row < blocks.length; row += blockWidth) {
    const count = blocks[row + 6];
    if (!isIn(looks.length, blocks[row]) || !isSpan(blocks, row + 1) || !isWhole(count)) return false;
    if (!areAll(isWhole, blocks, row + 3, row + 6) && !areAll(isNone, blocks, row + 3, row + 6)) return false;
    counted += count;
  }
  for (let row = 0; row < stretches.length; row += stretchWidth) {
    const [style, box] = [stretches[row + 6], stretches[row + 7]];
    if (!isSpan(stretches, row)) return false;
    if (!isNone(style) && !isIn(styles.length, style)) return false;
    const hasOrigin = isIn(parts.length, stretches[row + 2]) && areAll(isWhole, stretches, row + 3, row + 6);
    if (!hasOrigin && !areAll(isNone, stretches, row + 2, row + 6)) return false;
    if (!isNone(box) && !(hasOrigin && isIn(boxes.length / boxWidth, box))) return false;
  }
  return counted === stretches.length / stretchWidth && boxes.every(Number.isFinite);
}

/** The furthest offset that is spoken of; the last rows of a document needn't be the last of its text. */
function furthest({ blocks, stretches }: Packed): number {
  let end = 0;
  for (let row = 0; row < blocks.length; row += blockWidth) end = Math.max(end, blocks[row + 2] ?? 0);
  for (let row = 0; row < stretches.length; row += stretchWidth) end = Math.max(end, stretches[row + 1] ?? 0);
  return end;
}

type Cell = number | undefined;

function isWhole(value: Cell): value is number {
  return value !== undefined && value >= 0;
}

function isNone(value: Cell): boolean {
  return value === none;
}

function isIn(length: number, place: Cell): boolean {
  return isWhole(place) && place < length;
}

function isSpan(rows: Int32Array, row: number): boolean {
  const [start, end] = [rows[row], rows[row + 1]];
  return isWhole(start) && isWhole(end) && start <= end;
}

function areAll(test: (value: Cell) => boolean, rows: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!test(rows[at])) return false;
  return true;
}
