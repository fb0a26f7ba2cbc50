import type { Block, ReadDocument } from '#shared/contract/index.ts';
import { outOfLayout } from './layout.ts';
import { trimRange } from './text.ts';

/** One line of the flow, trimmed: `text` is the slice of the document text between `start` and `end`. */
export type Line = Readonly<{
  start: number;
  end: number;
  text: string;
  kind: Block['kind'];
  align?: Block['align'];
  /** heading: level of the file's own outline */
  level?: Block['level'];
  /** inside a table */
  cell?: Block['cell'];
  /** an empty line or block stands before it */
  blankBefore: boolean;
  /** a page break stands before it */
  pageBefore: boolean;
}>;

const outside: ReadonlySet<Block['kind']> = new Set(['header', 'footer', 'footnote', 'endnote']);

/** Whether a block is part of the flow (body, cells, text boxes), not of the page's margins. */
export function inFlow(block: Block): boolean {
  return !outside.has(block.kind);
}

/** The non-empty lines of the flow in reading order; of what was read, or of a draft that was made of it. */
export function flowLines(source: Pick<ReadDocument, 'text' | 'blocks'>): Line[] {
  const lines: Line[] = [];
  let blank = false;
  let page = false;
  for (const block of source.blocks) {
    if (!inFlow(block)) continue;
    if (block.kind === 'pageBreak') {
      page = true;
      continue;
    }
    for (const [from, to] of breaks(source.text, block.span[0], block.span[1])) {
      if (source.text.slice(from, to).includes('\f')) page = true;
      const [start, end] = trimRange(source.text, from, to);
      if (start === end) {
        blank = true;
        continue;
      }
      lines.push({
        start,
        end,
        text: source.text.slice(start, end),
        kind: block.kind,
        ...(block.align ? { align: block.align } : {}),
        ...(block.level ? { level: block.level } : {}),
        ...(block.cell ? { cell: block.cell } : {}),
        blankBefore: blank,
        pageBefore: page,
      });
      blank = false;
      page = false;
    }
  }
  return outOfLayout(lines);
}

function* breaks(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  for (;;) {
    const at = text.indexOf('\n', from);
    if (at < 0 || at >= end) break;
    yield [from, at];
    from = at + 1;
  }
  yield [from, end];
}

/** The first lines of those in a range, at most `most` of them. */
export function linesIn(lines: readonly Line[], [start, end]: readonly [number, number], most: number): Line[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < start) low = middle + 1;
    else high = middle;
  }
  return lines.slice(low, low + most).filter((line) => line.end <= end);
}

/** Parts of a line, cut at offsets into its own text, each trimmed; empty parts are left out. */
export function cutLine(line: Line, cuts: readonly number[]): Line[] {
  const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b).filter((c) => c > 0 && c < line.text.length)];
  edges.push(line.text.length);
  const parts: Line[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = trimRange(line.text, edges[i] as number, edges[i + 1] as number);
    if (from === to) continue;
    parts.push({
      ...line,
      start: line.start + from,
      end: line.start + to,
      text: line.text.slice(from, to),
      blankBefore: parts.length === 0 && line.blankBefore,
      pageBefore: parts.length === 0 && line.pageBefore,
    });
  }
  return parts;
}

/** An offset into the lines joined by one break each, as an offset into the document. */
export function toDocument(lines: readonly Line[], index: number): number {
  let rest = index;
  for (const line of lines) {
    if (rest <= line.text.length) return line.start + rest;
    rest -= line.text.length + 1;
  }
  return lines.at(-1)?.end ?? 0;
}
