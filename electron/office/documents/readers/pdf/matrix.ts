/** A plane's affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** `null` where it isn't six finite numbers. */
export function toMatrix(values: unknown): Matrix | null {
  const list = values instanceof Float32Array || Array.isArray(values) ? Array.from(values, Number) : [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list;
  return list.length === 6 && list.every(Number.isFinite) ? [a, b, c, d, e, f] : null;
}
