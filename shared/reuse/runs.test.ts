import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalRuns } from './runs.ts';

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛，。0123'), maxLength: 400 });

it('names only what both have, ascending, and nothing twice', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      let [endA, endB] = [0, 0];
      for (const run of equalRuns(a, b)) {
        expect(run.length).toBeGreaterThan(0);
        expect(run.a).toBeGreaterThanOrEqual(endA);
        expect(run.b).toBeGreaterThanOrEqual(endB);
        expect(a.slice(run.a, run.a + run.length)).toBe(b.slice(run.b, run.b + run.length));
        endA = run.a + run.length;
        endB = run.b + run.length;
      }
    }),
  );
});

it('keeps all but what was changed, however long the text is', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), (a, put, where) => {
      const at = where % (a.length + 1);
      const b = `${a.slice(0, at)}${put}${a.slice(at)}`;
      expect(equalRuns(a, b).reduce((sum, { length }) => sum + length, 0)).toBe(a.length);
    }),
  );
});

it('prefers whole words to single signs', () => {
  expect(equalRuns('由县教育局牵头负责', '由县水利局牵头，各乡镇负责')).toEqual([
    { a: 0, b: 0, length: 2 },
    { a: 4, b: 4, length: 3 },
    { a: 7, b: 11, length: 2 },
  ]);
});
