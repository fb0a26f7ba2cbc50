import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, type Stretch, stopsOf } from './stops.ts';

const heights = { from: 1000, to: 2000 };

describe('follow', () => {
  const stops = stopsOf([{ from: [100, 200], to: [600, 700] }], heights);
  it.each([
    ['the top', 0, 0],
    ['half the way to the passage', 50, 300],
    ['where the passage begins', 100, 600],
    ['inside the passage, in step', 130, 630],
    ['where the passage ends', 200, 700],
    ['the bottom', 1000, 2000],
    ['the empty room below', 1060, 2060],
  ])('puts %s beside its counterpart', (_, at, expected) => expect(follow(stops, at)).toBe(expected));

  it('goes back for a passage that was moved up', () => {
    const moved = stopsOf(
      [
        { from: [100, 200], to: [600, 700] },
        { from: [300, 400], to: [50, 150] },
      ],
      heights,
    );
    expect([follow(moved, 150), follow(moved, 350)]).toEqual([650, 100]);
  });

  it('follows the first of two passages that overlap', () => {
    const both = stopsOf(
      [
        { from: [150, 180], to: [1500, 1530] },
        { from: [100, 200], to: [600, 700] },
      ],
      heights,
    );
    expect(follow(both, 160)).toBe(660);
  });

  it('takes texts without a shared passage from top to bottom', () => {
    expect(follow(stopsOf([], heights), 500)).toBe(1000);
  });
});

describe('passages in the same order', () => {
  const stretches = fc
    .array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((rows) => {
      const out: Stretch[] = [];
      let from = 0;
      let to = 0;
      for (const [gap, here, there] of rows) {
        out.push({ from: [from + gap, from + gap + here], to: [to + gap, to + gap + there] });
        from += gap + here;
        to += gap + there;
      }
      return { out, ends: { from: from + 10, to: to + 10 } };
    });

  it('never run backwards, and come back to where they began', () => {
    fc.assert(
      fc.property(stretches, fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2 }), ({ out, ends }, shares) => {
        const there = stopsOf(out, ends);
        const back = stopsOf(
          out.map(({ from, to }) => ({ from: to, to: from })),
          { from: ends.to, to: ends.from },
        );
        const places = shares.map((share) => (share / 1000) * ends.from).toSorted((a, b) => a - b);
        const followed = places.map((at) => follow(there, at));
        expect(followed).toEqual(followed.toSorted((a, b) => a - b));
        for (const [n, at] of followed.entries()) expect(follow(back, at)).toBeCloseTo(places[n] ?? 0, 6);
      }),
    );
  });
});
