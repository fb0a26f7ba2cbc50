import type { Block, Origin, TextStyle } from '#shared/contract/index.ts';
import { appendAll } from './append-all.ts';
import { appendRun } from './append-run.ts';
import type { RawBlock, RawStretch } from './raw-block.ts';
import type { CellPlace } from './table-rows.ts';

/** Where paragraphs go: the body, a text box, a note, a header. */
export type FlowTarget = {
  kind: Exclude<Block['kind'], 'heading' | 'pageBreak' | 'cell'>;
  out: RawBlock[];
  /** text of a paragraph whose mark is deleted: it belongs to the next one */
  carry: RawStretch[];
};

export type ParagraphEnd = Readonly<{
  align?: Block['align'];
  /** outline level from 1 */
  level?: number;
  /** first-line indent in characters, once the size of the text is known */
  indent?: (points: number) => number | undefined;
  cell?: CellPlace;
  /** the number that a list gives the paragraph, with what separates it from the text */
  label?: RawStretch;
  breakBefore?: boolean;
  /** the mark itself is deleted, so that the text goes on in the next paragraph */
  markDeleted?: boolean;
  /** a paragraph of which nothing is shown, not even an empty line */
  vanishes?: boolean;
}>;

/** One paragraph while it is read, for formats in which its properties are known only at its end. */
export class ParagraphFlow {
  /** blocks of the text boxes that are anchored here */
  readonly boxes: RawBlock[] = [];
  /** text between page breaks */
  #segments: RawStretch[][] = [[]];

  /** Text of a run, or text that the reader made where `origin` is null. */
  append(text: string, origin: Origin | null, style: TextStyle): void {
    if (text === '') return;
    const segment = this.#segments.at(-1);
    if (segment !== undefined) appendRun(segment, text, origin, style);
  }

  breakPage(): void {
    this.#segments.push([]);
  }

  get isEmpty(): boolean {
    return this.#segments.every((segment) => segment.length === 0);
  }

  /** Puts the paragraph's blocks into the flow. */
  finish(target: FlowTarget, end: ParagraphEnd): void {
    const isBody = target.kind === 'paragraph' && end.cell === undefined;
    // Cells, text boxes and notes flow on their own; a break in them starts no page of the document.
    const segments = isBody ? this.#segments : [this.#segments.flat()];
    segments[0] = joined(target.carry, segments[0] ?? []);
    target.carry = [];
    if (end.markDeleted === true) target.carry = segments.pop() ?? [];
    else if (end.label !== undefined) segments[0].unshift(end.label);
    if (end.breakBefore === true && isBody && target.out.length > 0)
      target.out.push({ kind: 'pageBreak', stretches: [] });
    const replaced = this.boxes.length > 0 || segments.length > 1 || end.vanishes === true || end.markDeleted === true;
    for (const [index, stretches] of segments.entries()) {
      if (index > 0) target.out.push({ kind: 'pageBreak', stretches: [] });
      if (stretches.length > 0 || !replaced) target.out.push(toBlock(target, end, stretches));
    }
    if (end.markDeleted === true && segments.length > 0) target.out.push({ kind: 'pageBreak', stretches: [] });
    appendAll(target.out, this.boxes);
  }
}

/** The mark of a flow's last paragraph can't go, whatever the file says. */
export function flushCarry(target: FlowTarget): void {
  if (target.carry.length > 0) target.out.push({ kind: target.kind, stretches: target.carry });
  target.carry = [];
}

/** In time of what is added, not of what was carried on: each paragraph of a long row may carry to the next. */
function joined(carry: RawStretch[], own: RawStretch[]): RawStretch[] {
  if (carry.length === 0) return own;
  appendAll(carry, own);
  return carry;
}

function toBlock(target: FlowTarget, end: ParagraphEnd, stretches: RawStretch[]): RawBlock {
  const isBody = target.kind === 'paragraph' && end.cell === undefined;
  const kind = target.kind === 'paragraph' && end.cell !== undefined ? 'cell' : target.kind;
  const isHeading = isBody && end.level !== undefined;
  const size = stretches.find((stretch) => stretch.origin !== null)?.style.size;
  const indent = end.indent?.(size ?? 10);
  return {
    kind: isHeading ? 'heading' : kind,
    ...(end.align === undefined ? {} : { align: end.align }),
    ...(isHeading ? { level: end.level } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(end.cell === undefined ? {} : { cell: end.cell }),
    stretches,
  };
}
