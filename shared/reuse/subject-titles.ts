import { time, wide } from './matter.ts';

/** The words of one title, and the other's title and text, in which they are looked for. */
export type Side = Readonly<{ words: readonly string[]; title: string | null; text: string }>;

/** So often the words of one title must be said in the other text, or stand in its title; what is said once is a mention. */
export const TOLD = 3;
/** Characters of a paper in which three times is again and again. */
const USUAL = 800;
/** What the draft's title names must be said so much in the other text; less, where the words are that much alike anyway. */
const MEANT = 0.35;
const MEANT_AT_ALL = 0.25;
const CLOSE = 0.7;
/** What a word counts that is said so many times. */
const SAID: readonly number[] = [0, 0.3, 0.7, 1];
/** A title of one word names no matter, but a field. */
const LEAST_WORDS = 2;
/** The smaller and the larger share that two titles on one matter have in common, where that is all: of one word, of more. */
const SHARED_WORD = [0.5, 0.75] as const;
const SHARED_WORDS = [0.4, 0.6] as const;

/** How often a text says the words of another's title in all; 0 where each is only mentioned, which tells no matter. */
export function toldIn(sides: readonly Side[]): number {
  const times = sides.flatMap((side) => side.words.map((word) => timesOf(word, side)));
  const sum = times.reduce((all, one) => all + one, 0);
  return sum > TOLD || times.some((one) => one > 1) ? sum : 0;
}

/** Whether two titles have most of their words in common. */
export function isMostlyShared(ours: Side, theirs: Side): boolean {
  const [less = 0, more = 0] = [meantIn(ours), meantIn(theirs)].toSorted((a, b) => a - b);
  const shared = ours.words.filter((word) => theirs.words.includes(word) && !wide.test(word));
  const [least, most] = shared.length > 1 ? SHARED_WORDS : SHARED_WORD;
  return less >= least && more >= most;
}

/** Whether a text says something of another's title that its own title doesn't name. */
export function leadsOver({ words, title, text }: Side): boolean {
  return words.some((word) => title?.includes(word) !== true && timesOf(word, { title, text }) > 0);
}

/** Whether the other text says what the draft's title names; `length`: of the shorter text, which is alike by chance too. */
export function isMeant(side: Side, similarity: number, length: number): boolean {
  return meantIn(side) >= (similarity < CLOSE * Math.max(1, length / USUAL) ? MEANT : MEANT_AT_ALL);
}

/** How much of the matter of a title a text has: the mean of its words, each by how often it is said there. */
function meantIn({ words, title, text }: Side): number {
  const said = words
    .map((word) => ({ word, said: SAID[title?.includes(word) ? TOLD : countOf(word, text)] ?? 1 }))
    .filter(({ word, said }) => said > 0 || !time.test(word))
    .map(({ said }) => said);
  return said.reduce((all, one) => all + one, 0) / Math.max(LEAST_WORDS, said.length);
}

/** How often a text says a word of another's title, 3 at most and where it stands in its own title. */
function timesOf(word: string, { title, text }: Pick<Side, 'title' | 'text'>): number {
  const isInTitle = title?.includes(word) ?? false;
  if (wide.test(word)) return isInTitle ? 1 : 0;
  return isInTitle ? TOLD : countOf(word, text);
}

/** How often a word stands in a text, 3 at most; a long one says much more often what it is about. */
function countOf(word: string, text: string): number {
  const most = TOLD * Math.max(1, text.length / USUAL);
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + word.length)) count++;
  return Math.min(TOLD, Math.floor((TOLD * count) / most));
}
