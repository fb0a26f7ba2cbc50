/** A pasted text without blanks and line breaks, in plain forms of digits and marks, that still knows its lines. */
export type Compact = Readonly<{ text: string; lineAt(offset: number): number }>;

export function compactOf(pasted: string): Compact {
  const starts: number[] = [];
  let text = '';
  for (const line of pasted.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    starts.push(text.length);
    text += line.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
  }
  return {
    text,
    lineAt(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
  };
}
