import type { Piece } from './pieces.ts';
import { isBlank } from './width.ts';

/** Pieces on one baseline, left to right. */
export type Line = Readonly<{
  pieces: readonly Piece[];
  x: number;
  right: number;
  /** baseline of the largest piece */
  y: number;
  /** font size of most of the text */
  size: number;
  page: number;
  /** vertical writing or a lone note: joins nothing */
  alone: boolean;
}>;

type Open = { y: number; size: number; pieces: Piece[] };

/** Share of the lower one's height by which two pieces of one line overlap at least: superscripts do, lines don't. */
const OVERLAP = 0.5;
const BUCKET = 16;

/** Groups pieces into lines, from the top. Larger ones come first, so that superscripts find their line. */
export function toLines(pieces: readonly Piece[], page: number): Line[] {
  const open: Open[] = [];
  const buckets = new Map<number, Open[]>();
  const upright = pieces.filter(({ direction }) => direction === undefined);
  for (const piece of upright.toSorted((a, b) => Math.round(b.size - a.size) || a.y - b.y)) {
    const near = [-1, 0, 1].flatMap((step) => buckets.get(Math.floor(piece.y / BUCKET) + step) ?? []);
    let best: Open | null = null;
    let most = OVERLAP;
    for (const line of near) {
      const share = overlap(piece, line);
      if (share > most) {
        most = share;
        best = line;
      }
    }
    if (best === null) {
      best = { y: piece.y, size: piece.size, pieces: [] };
      open.push(best);
      // Large type reaches up into the buckets above its baseline.
      const last = Math.floor(piece.y / BUCKET);
      for (let bucket = Math.max(last - 20, Math.floor((piece.y - piece.size) / BUCKET)); bucket <= last; bucket += 1) {
        const list = buckets.get(bucket);
        if (list === undefined) buckets.set(bucket, [best]);
        else list.push(best);
      }
    }
    best.pieces.push(piece);
  }
  const lines = open.flatMap((line) => close(line, page));
  for (const piece of pieces) if (piece.direction === 'down') lines.push(lone(piece, page));
  return lines.sort((a, b) => a.y - b.y || a.x - b.x);
}

export function textOfLine(line: Line): string {
  return line.pieces.map(({ text }) => text).join('');
}

function overlap(piece: Piece, line: Open): number {
  const top = Math.max(piece.y - piece.size * 0.85, line.y - line.size * 0.85);
  const bottom = Math.min(piece.y + piece.size * 0.15, line.y + line.size * 0.15);
  return (bottom - top) / Math.min(piece.size, line.size);
}

function close(line: Open, page: number): Line[] {
  const sorted = line.pieces.sort((a, b) => a.x - b.x);
  const pieces = sorted.filter((piece, index) => !isSecondStrike(piece, sorted, index));
  const visible = pieces.filter(({ blank }) => !blank);
  const first = visible[0];
  if (first === undefined) return [];
  const right = visible.reduce((most, piece) => Math.max(most, piece.right), first.right);
  return [{ pieces, x: first.x, right, y: line.y, size: mainSize(visible), page, alone: false }];
}

/** Bold and shadows are sometimes made by drawing the same text twice. */
function isSecondStrike(piece: Piece, sorted: readonly Piece[], index: number): boolean {
  for (let before = index - 1; before >= 0 && before >= index - 4; before -= 1) {
    const other = sorted[before];
    if (other === undefined || other.text !== piece.text || isBlank(piece.text)) continue;
    if (piece.x - other.x < piece.size * 0.2 && Math.abs(piece.size - other.size) < piece.size * 0.1) return true;
  }
  return false;
}

function mainSize(pieces: readonly Piece[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  let main = 0;
  let most = 0;
  for (const [size, length] of lengths) {
    if (length > most || (length === most && size > main)) [main, most] = [size, length];
  }
  return main;
}

function lone(piece: Piece, page: number): Line {
  return { pieces: [piece], x: piece.x, right: piece.right, y: piece.y, size: piece.size, page, alone: true };
}
