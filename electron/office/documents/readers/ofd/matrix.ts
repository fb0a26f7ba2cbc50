/** x' = a·x + c·y + e, y' = b·x + d·y + f */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Numbers in a list such as a box or a matrix; anything else makes it `null`. */
export function numbers(text: string | undefined, count: number): number[] | null {
  const values = (text ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  return values.length >= count && values.every(Number.isFinite) ? values.slice(0, count) : null;
}

/** A `CTM`; without one, or with a damaged one, nothing is transformed. */
export function toMatrix(text: string | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(text, 6) ?? identity;
  return [a, b, c, d, e, f];
}
