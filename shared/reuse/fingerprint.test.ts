import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, fingerprint, GRAM, GUARANTEED, WINDOW } from './fingerprint.ts';
import { gramHashes } from './hash.ts';
import { normalise } from './normalise.ts';

const few = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己'), minLength: min, maxLength: max });

describe('fingerprint', () => {
  it('shares one for every run that is long enough, wherever it stands', () => {
    fc.assert(
      fc.property(few(GUARANTEED, 40), few(0, 30), few(0, 30), few(0, 30), few(0, 30), (run, a, b, c, d) => {
        const ours = new Set(fingerprint(normalise(a + run + b)).hashes);
        const theirs = fingerprint(normalise(c + run + d)).hashes;
        expect(theirs.some((hash) => ours.has(hash))).toBe(true);
      }),
    );
  });

  it('leaves no gap longer than its window, so that no passage goes unseen', () => {
    fc.assert(
      fc.property(few(GUARANTEED, 200), (value) => {
        const { positions, hashes } = fingerprint(normalise(value));
        const grams = gramHashes(normalise(value).shapes, GRAM);
        expect(positions[0]).toBeLessThan(WINDOW);
        expect(grams.length - 1 - (positions.at(-1) ?? 0)).toBeLessThan(WINDOW);
        positions.forEach((position, i) => {
          if (i > 0) expect(position - (positions[i - 1] ?? 0)).toBeLessThanOrEqual(WINDOW);
          expect(hashes[i]).toBe(grams[position]);
        });
      }),
    );
  });

  it('does not mind figures, line breaks and width', () => {
    const one = fingerprint(normalise('到2024年底，覆盖面达到95%以上（含试点村）。'));
    const other = fingerprint(normalise('到2025年底，覆盖面\n达到９７%以上(含试点村)。'));
    expect(other.hashes).toEqual(one.hashes);
  });

  it('has none for a text shorter than a gram', () => {
    expect(fingerprint(normalise('通知如下')).hashes).toHaveLength(0);
  });
});

describe('distinct', () => {
  it('sorts and drops repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), (list) => {
        expect([...distinct(Uint32Array.from(list))]).toEqual([...new Set(list)].sort((x, y) => x - y));
      }),
    );
  });
});
