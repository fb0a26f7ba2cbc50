import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBoilerplate } from './boilerplate.ts';
import { compare } from './compare.ts';
import { ENOUGH } from './passages.ts';
import { numbersFrom, officeText } from './testing/office-text.ts';
import { plainText } from './testing/plain-text.ts';

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** A run out of a text with exactly so many Han characters, beginning and ending with one. */
function runOf(text: string, from: number, han: number): string {
  let run = '';
  let count = 0;
  for (const character of text.slice(from)) {
    if (character === '\n') break;
    if (count === 0 && !isHan(character)) continue;
    run += character;
    if (isHan(character) && ++count === han) return run;
  }
  return '';
}

/** The longest stretch of the run, in Han characters, that no passage of the only source covers. */
function missed(draft: string, source: string, run: string): number {
  const { matches } = compare(draft, [{ id: 1, text: source }], noBoilerplate);
  const at = draft.indexOf(run);
  const covered = new Uint8Array(draft.length);
  for (const { passages } of matches) for (const p of passages) covered.fill(1, ...p.draft);
  const bare = [...run]
    .map((character, i) => (covered[at + i] === 1 ? '|' : isHan(character) ? character : ''))
    .join('');
  return Math.max(...bare.split('|').map(({ length }) => length));
}

const around = fc.record({ seed: fc.nat(), before: fc.nat(200), after: fc.nat(200), from: fc.nat(400) });

describe('what is always found', () => {
  it(`reports every run of ${ENOUGH} equal characters of a source, whatever stands around it`, () => {
    fc.assert(
      fc.property(around, fc.integer({ min: ENOUGH, max: 60 }), ({ seed, before, after, from }, han) => {
        const number = numbersFrom(seed);
        const run = runOf(plainText(number, 12), from, han);
        fc.pre(run !== '');
        const put = (text: string, at: number): string => `${text.slice(0, at)}${run}${text.slice(at)}`;
        const draft = put(plainText(number, 4), before);
        const source = put(plainText(number, 6), after);
        // another passage may have the rest; an edge is put on the border of a sentence if that is near
        expect(missed(draft, source, run)).toBeLessThan(ENOUGH);
      }),
      { numRuns: 300 },
    );
  });

  it('reports it to the character where nothing around it is alike', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: ENOUGH, max: 60 }), (seed, han) => {
        const run = runOf(plainText(numbersFrom(seed), 12), seed % 400, han);
        fc.pre(run !== '');
        const put = (text: string): string => text.replace('\n', `\n${run}\n`);
        expect(missed(put(officeText(seed + 1)), put(officeText(seed + 2)), run)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
