import { CHARACTERS, textOf } from './reuse-archive.ts';
import { seededRandom } from './synthetic.ts';

/** Characters of a draft. */
const LENGTH = 3_000;
/** Seeds of what is new: beyond those of any archive. */
const NEW = 100_000_000;
/** Sources of a draft that were copied from, one passage each. */
const SOURCES = [3, 5] as const;

export type Planted = Readonly<{
  text: string;
  /** seeds of the documents that were copied from, and where it stands in the draft */
  passages: readonly Readonly<{ source: number; start: number; end: number }>[];
}>;

/**
 * A draft of which half is new and half comes from a few documents of the archive, one character in twenty changed,
 * dropped or doubled.
 */
export function draftWithReuse(seed: number, documents: number, formulas: number): Planted {
  const random = seededRandom(NEW + seed);
  const sources = SOURCES[0] + Math.floor(random() * (SOURCES[1] - SOURCES[0] + 1));
  const length = Math.floor(LENGTH / 2 / sources);
  const fresh = textOf(2 * NEW + seed, formulas);
  const passages: { source: number; start: number; end: number }[] = [];
  let text = '';
  for (let i = 0; i < sources; i++) {
    const own = Math.floor((CHARACTERS * i) / sources);
    text += fresh.slice(own, own + length);
    const source = 1 + Math.floor(random() * documents);
    const from = Math.floor(random() * (CHARACTERS - length));
    const start = text.length;
    text += edited(textOf(source, formulas).slice(from, from + length), random);
    passages.push({ source, start, end: text.length });
  }
  return { text, passages };
}

function edited(text: string, random: () => number): string {
  return [...text]
    .map((character) => {
      if (random() >= 0.05) return character;
      const kind = random();
      if (kind < 0.4) return String.fromCodePoint(0x4e00 + Math.floor(random() * 6_000));
      return kind < 0.7 ? '' : character + character;
    })
    .join('');
}
