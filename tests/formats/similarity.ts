/**
 * 1 − edit distance / length of the longer text; 1 for two empty texts. Distance in UTF-16 code units, by Ukkonen's
 * band, widened until the distance fits into it: near texts of 10,000 characters take milliseconds.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

function distance(a: string, b: string): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  const most = Math.max(left.length, right.length);
  for (let band = Math.max(16, Math.abs(left.length - right.length)); ; band *= 2) {
    const found = within(left, right, band);
    if (found <= band || band >= most) return found;
  }
}

/** Edit distance if it is at most `band`; otherwise something larger than `band`. */
function within(a: string, b: string, band: number): number {
  const far = a.length + b.length + 1;
  let above = new Int32Array(b.length + 1).fill(far);
  for (let column = 0; column <= Math.min(b.length, band); column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Int32Array(b.length + 1).fill(far);
    if (row <= band) current[0] = row;
    const last = Math.min(b.length, row + band);
    for (let column = Math.max(1, row - band); column <= last; column += 1) {
      const change = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      current[column] = Math.min(
        (above[column - 1] ?? far) + change,
        (above[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
      );
    }
    above = current;
  }
  return above[b.length] ?? far;
}
