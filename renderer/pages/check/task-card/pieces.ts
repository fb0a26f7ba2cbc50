const rowsPerPiece = 40;

/** Long lists in pieces, so that the browser can leave out what is far from sight. */
export function inPieces<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerPiece) }, (_, at) =>
    rows.slice(at * rowsPerPiece, (at + 1) * rowsPerPiece),
  );
}
