import type { LearnedClause } from '../contract/index.ts';
import { type Boilerplate, CLAUSE, commonMask, memberOf } from './boilerplate.ts';
import { clausesIn, type Kept, listed } from './clauses.ts';
import { familiesOf, sketchOf } from './families.ts';
import { DIGIT, FOLDED, signs } from './folding.ts';
import { GramCounts } from './gram-counts.ts';
import { gramHashes } from './hash.ts';
import { DIGIT_SHAPE, type Normalised } from './normalise.ts';

/** A run that stands in this many unrelated documents of the sample is nobody's text. */
const COMMON = 5;
const MAX_DOCUMENTS = 3000;
const MAX_CHARACTERS = 6_000_000;
/** Documents of a step: about a millisecond. */
const A_STEP = 8;
/** Counters of the rough count: two bits less than a hash of the largest sample would need. */
const ROUGH_BITS = 22;

export type LearnedBoilerplate = Boilerplate & Readonly<{ clauses: readonly LearnedClause[] }>;

export type BoilerplateLearner = Readonly<{
  /** false: the sample is large enough, nothing was taken */
  add(text: Normalised): boolean;
  /** Counts in steps of a few milliseconds, so that whoever drives it can do something else in between. */
  finish(): Generator<undefined, LearnedBoilerplate, undefined>;
}>;

/**
 * Learns which runs are common property. Documents of one family (versions of a text, yearly refreshes) count once,
 * else a plan that is copied every year would make itself invisible. A rough count while documents come in leaves few
 * runs for the exact one, family by family.
 */
export function learnBoilerplate(): BoilerplateLearner {
  const rough = new Uint8Array(1 << ROUGH_BITS);
  const slotOf = (gram: number): number => gram >>> (32 - ROUGH_BITS);
  const texts: Kept[] = [];
  const shapesOf = shaper();
  const sketches: Uint32Array[] = [];
  let total = 0;

  return {
    add(text) {
      if (texts.length >= MAX_DOCUMENTS || total >= MAX_CHARACTERS) return false;
      const own = kept(text);
      const grams = gramHashes(shapesOf(own), CLAUSE);
      for (const gram of grams) {
        const slot = slotOf(gram);
        const times = rough[slot] ?? 0;
        if (times < 255) rough[slot] = times + 1;
      }
      sketches.push(sketchOf(grams));
      texts.push(own);
      total += text.length;
      return true;
    },
    *finish() {
      const families = yield* familiesOf(sketches);
      const documents = texts
        .map((text, document) => ({ text, family: families[document] ?? 0 }))
        .sort((x, y) => x.family - y.family);
      const counts = yield* counted(documents, (gram) => (rough[slotOf(gram)] ?? 0) >= COMMON);
      const grams = counts.atLeast(COMMON);
      const clauses = yield* gathered(documents, memberOf(grams));
      return { grams, documents: texts.length, clauses: listed(clauses, COMMON) };
    },
  };
}

type Sampled = Readonly<{ text: Kept; family: number }>;

/** Counts the runs worth counting, by family. */
function* counted(documents: readonly Sampled[], isWorth: (gram: number) => boolean) {
  const counts = new GramCounts();
  const shapesOf = shaper();
  for (const [done, { text, family }] of documents.entries()) {
    for (const gram of gramHashes(shapesOf(text), CLAUSE)) if (isWorth(gram)) counts.add(gram, family);
    if (done % A_STEP === 0) yield;
  }
  return counts;
}

/** The clauses made of common runs, with the number of families that hold each. */
function* gathered(documents: readonly Sampled[], isCommon: (gram: number) => boolean) {
  const clauses = new Map<string, { documents: number; family: number }>();
  const shapesOf = shaper();
  for (const [done, { text, family }] of documents.entries()) {
    const grams = gramHashes(shapesOf(text), CLAUSE);
    const mask = commonMask(grams, text.units.length, isCommon);
    for (const clause of clausesIn(text, mask)) {
      const known = clauses.get(clause);
      if (known?.family === family) continue;
      clauses.set(clause, { documents: (known?.documents ?? 0) + 1, family });
    }
    if (done % A_STEP === 0) yield;
  }
  return clauses;
}

function kept({ codes, begins }: Normalised): Kept {
  return { units: Uint16Array.from(codes), begins: begins.slice() };
}

/** The shapes of kept units, in an array that is used again. */
function shaper(): (kept: Kept) => Int32Array {
  let room = new Int32Array(8192);
  return ({ units }) => {
    if (room.length < units.length) room = new Int32Array(2 * units.length);
    for (let i = 0; i < units.length; i++) {
      const sign = signs[units[i] ?? 0] ?? 0;
      room[i] = (sign & DIGIT) !== 0 ? DIGIT_SHAPE : sign & FOLDED;
    }
    return room.subarray(0, units.length);
  };
}
