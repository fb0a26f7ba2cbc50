import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from './similarity.ts';

test('texts that are the same, near and strange', () => {
  expect(similarity('', '')).toBe(1);
  expect(similarity('公文', '')).toBe(0);
  expect(similarity('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7);
});

test('is what the whole table of distances gives, whatever the band', () => {
  const text = fc.string({ unit: fc.constantFrom(...'一二三'), maxLength: 80 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const longer = Math.max(a.length, b.length);
      expect(similarity(a, b)).toBeCloseTo(longer === 0 ? 1 : 1 - wholeTable(a, b) / longer);
    }),
  );
});

function wholeTable(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, one] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const [corner = 0, top = 0, left = 0] = [above[column], above[column + 1], current[column]];
      current.push(Math.min(corner + (one === other ? 0 : 1), top + 1, left + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
