import { seededRandom, syntheticDocument } from '../synthetic.ts';

export const kinds = ['paragraph', 'sentences', 'edited', 'yearly', 'lone', 'mixed'] as const;

/**
 * What was planted: one copied paragraph; three sentences from each of three documents; a paragraph with every tenth
 * character changed; a whole document with later years and other figures; a lone sentence of 25 to 40 characters; half
 * of a document with later years, and beside it a lone sentence from each of three others.
 */
export type Kind = (typeof kinds)[number];

export type PlantedDraft = Readonly<{
  kind: Kind;
  text: string;
  /** places of the documents that it was planted from */
  sources: readonly number[];
}>;

const CHARACTERS = 2_500;
const DRAFT_CHARACTERS = 3_000;
/** What a synthetic document has over its number, about: heading, end and the last paragraph */
const FRAME = 200;
/** Seeds of what is new in a draft, far from those of the archive */
const NEW = 5_000_000;

/** The document at a place of the archive, of about 2,500 characters. */
export function archived(place: number): string {
  return syntheticDocument(place + 1, CHARACTERS).text;
}

/** Drafts of about 3,000 characters with reuse from an archive of `size` documents, `each` of every kind. */
export function plantedDrafts(size: number, each: number): PlantedDraft[] {
  return Array.from({ length: each * kinds.length }, (_, number) => {
    const random = seededRandom(NEW + number);
    const kind = kinds[number % kinds.length] ?? 'paragraph';
    const sources: number[] = [];
    while (sources.length < sourcesOf[kind]) {
      const place = Math.floor(random() * size);
      if (!sources.includes(place)) sources.push(place);
    }
    const pieces = sources.flatMap((place, i) => planted(kind, i, archived(place), random));
    return { kind, text: among(pieces, NEW + number, random), sources };
  });
}

const sourcesOf: Readonly<Record<Kind, number>> = {
  paragraph: 1,
  sentences: 3,
  edited: 1,
  yearly: 1,
  lone: 1,
  mixed: 4,
};

/** What is taken from the `nth` source of a draft. */
function planted(kind: Kind, nth: number, text: string, random: () => number): string[] {
  switch (kind) {
    case 'paragraph':
      return [pick(paragraphs(text), random)];
    case 'sentences':
      return Array.from({ length: 3 }, () => pick(ownSentences(text), random));
    case 'edited':
      return [edited(pick(paragraphs(text), random), random)];
    case 'yearly':
      return [yearLater(text, random)];
    case 'lone':
      return [loneSentence(text, random)];
    case 'mixed':
      return [nth === 0 ? yearLater(text.slice(0, CHARACTERS / 2), random) : loneSentence(text, random)];
  }
}

function loneSentence(text: string, random: () => number): string {
  const short = ownSentences(text).filter(({ length }) => length >= 25 && length <= 40);
  return pick(short.length > 0 ? short : ownSentences(text).map((sentence) => sentence.slice(-40)), random);
}

/** New text of the same manner around the pieces, each as a line of its own. */
function among(pieces: readonly string[], seed: number, random: () => number): string {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const lines = syntheticDocument(seed, Math.max(100, DRAFT_CHARACTERS - FRAME - length)).text.split('\n');
  for (const piece of pieces) lines.splice(3 + Math.floor(random() * (lines.length - 5)), 0, piece);
  return lines.join('\n');
}

/** Paragraphs with at least two sentences that aren't formula clauses. */
function paragraphs(text: string): string[] {
  return text.split('\n').filter((line) => ownSentences(line).length >= 2);
}

/** Formula clauses name no day. */
function ownSentences(text: string): string[] {
  return (text.match(/[^。\n]+。/gu) ?? []).filter((sentence) => sentence.includes('日前对'));
}

/** One character in ten, on average, put in the place of another, dropped or added. */
function edited(text: string, random: () => number): string {
  const others = '的和及与对在为以将并应可';
  return Array.from(text, (character) => {
    if (random() >= 0.1) return character;
    const other = others[Math.floor(random() * others.length)] ?? '';
    return pick([other, '', character + other], random);
  }).join('');
}

function yearLater(text: string, random: () => number): string {
  return text
    .replace(/20\d\d/gu, (year) => String(Number(year) + 1))
    .replace(/\d{1,3}(?=处)/gu, () => String(Math.floor(random() * 900)));
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
