import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage, Span } from '#shared/contract/index.ts';
import { differencesOf, hasMost, linesOf, mostChanges, nextDifference } from './differences.ts';

const passage = (start: number, changes: readonly (readonly [number, number])[]): Passage => ({
  draft: [start, start + 50],
  source: [start, start + 50],
  similarity: 0.9,
  changes: changes.map(([from, to]) => ({ kind: 'other', draft: [from, to], source: [from, to] })),
});

describe('differencesOf', () => {
  it('counts through all passages', () => {
    const found = differencesOf([
      passage(0, [
        [10, 12],
        [20, 21],
      ]),
      passage(100, []),
      passage(200, [[210, 211]]),
    ]);
    expect(found.map(({ passage: of, draft }) => [of, draft[0]])).toEqual([
      [0, 10],
      [0, 20],
      [2, 210],
    ]);
  });
});

describe('hasMost', () => {
  it.each([
    ['has more than are listed', mostChanges, true],
    ['has all of them', mostChanges - 1, false],
  ] as const)('says of a passage whether it %s', (_, n, most) => {
    const full = passage(
      0,
      Array.from({ length: n }, (_, at) => [at, at] as const),
    );
    expect(hasMost([passage(0, []), full])).toBe(most);
  });
});

describe('nextDifference', () => {
  const differences = differencesOf([
    passage(0, [[10, 12]]),
    passage(100, []),
    passage(200, [
      [210, 211],
      [220, 222],
    ]),
  ]);
  it.each([
    ['the next one', 0, 1, 0, 1],
    ['round to the first', 2, 1, 2, 0],
    ['the one before', 2, -1, 2, 1],
    ['the first after a passage without any', null, 1, 1, 1],
    ['the last before a passage', null, -1, 2, 0],
    ['round to the last before the first passage', null, -1, 0, 2],
  ] as const)('finds %s', (_, at, step, inPassage, expected) =>
    expect(nextDifference(differences, at, step, inPassage)).toBe(expected),
  );
  it('finds none where there is none', () => expect(nextDifference([], null, 1, 0)).toBeNull());
});

describe('linesOf', () => {
  it('cuts at passages and changes', () => {
    const [first, second] = linesOf('abcdef\nghijkl', [[2, 9]], [[4, 5]]);
    expect(first?.pieces.map(({ start, end, passages, differences }) => [start, end, passages, differences])).toEqual([
      [0, 2, [], []],
      [2, 4, [0], []],
      [4, 5, [0], [0]],
      [5, 6, [0], []],
    ]);
    expect(second?.pieces.map(({ start, end, passages }) => [start, end, passages])).toEqual([
      [7, 9, [0]],
      [9, 13, []],
    ]);
  });

  it('keeps the place where something is left out, also at the end of a line', () => {
    const [first] = linesOf(
      'abcdef\nx',
      [[0, 6]],
      [
        [3, 3],
        [6, 6],
      ],
    );
    expect(first?.pieces.map(({ start, gaps }) => [start, gaps])).toEqual([
      [0, []],
      [3, [0]],
      [6, [1]],
    ]);
  });

  it('leaves the indent of a line untinted', () => {
    const [line] = linesOf('　　县年', [[0, 4]], []);
    expect(line?.pieces.map(({ start, passages }) => [start, passages])).toEqual([
      [0, []],
      [2, [0]],
    ]);
  });

  it('gives back the text, whatever the spans', () => {
    const spans = (length: number) =>
      fc.array(
        fc
          .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
          .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]),
        { maxLength: 6 },
      );
    const given = fc
      .array(fc.constantFrom('县', '年', '\n', '1'), { maxLength: 40 })
      .map((characters) => characters.join(''))
      .chain((text) => fc.tuple(fc.constant(text), spans(text.length), spans(text.length)));
    fc.assert(
      fc.property(given, ([text, passages, differences]) => {
        const lines = linesOf(text, passages, differences);
        expect(
          lines.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join('')).join('\n'),
        ).toBe(text);
      }),
    );
  });
});
