import { CHARACTERS, textOf } from './reuse-archive.ts';
import { formulas, seededRandom } from './synthetic.ts';

/** Characters of a draft. */
const LENGTH = 3_000;
/** Seeds of what is new: beyond those of any archive. */
const NEW = 100_000_000;

export type Planted = Readonly<{
  /** seed of the document that was copied from */
  source: number;
  start: number;
  end: number;
}>;

export type PlantedDraft = Readonly<{
  text: string;
  planted: readonly Planted[];
  /** 1 for each character that belongs to a formula clause */
  formula: Uint8Array;
}>;

/**
 * A draft of which half is new and half comes from three to five documents of the archive, one character in twenty
 * changed, dropped or doubled.
 */
export function draftWithReuse(seed: number, documents: number, formulaShare: number): PlantedDraft {
  const random = seededRandom(NEW + seed);
  const sources = 3 + Math.floor(random() * 3);
  const length = Math.floor(LENGTH / 2 / sources);
  const fresh = textOf(2 * NEW + seed, formulaShare);
  const planted: Planted[] = [];
  const draft = { text: '', formula: [] as number[] };
  for (let i = 0; i < sources; i++) {
    append(draft, fresh, Math.floor((CHARACTERS * i) / sources), length, () => 1);
    const source = 1 + Math.floor(random() * documents);
    const from = Math.floor(random() * (CHARACTERS - length));
    const start = draft.text.length;
    append(draft, textOf(source, formulaShare), from, length, random);
    planted.push({ source, start, end: draft.text.length });
  }
  return { text: draft.text, planted, formula: Uint8Array.from(draft.formula) };
}

function append(
  draft: { text: string; formula: number[] },
  text: string,
  from: number,
  length: number,
  random: () => number,
): void {
  const isFormula = formulaMask(text);
  for (let i = from; i < from + length; i++) {
    const character = text.charAt(i);
    const piece = random() < 0.05 ? edited(character, random) : character;
    draft.text += piece;
    for (let n = 0; n < piece.length; n++) draft.formula.push(isFormula[i] ?? 0);
  }
}

function edited(character: string, random: () => number): string {
  const kind = random();
  if (kind < 0.4) return String.fromCodePoint(0x4e00 + Math.floor(random() * 6_000));
  return kind < 0.7 ? '' : character + character;
}

function formulaMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const clause of formulas) {
    for (let at = text.indexOf(clause); at >= 0; at = text.indexOf(clause, at + 1))
      mask.fill(1, at, at + clause.length);
  }
  return mask;
}
