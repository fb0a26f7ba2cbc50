import type { Draft, Span } from '../contract/index.ts';

/** …，现将有关情况函复如下：, whatever stands before it in the sentence. */
const answer = /(?:现|特)[^，。]{0,24}(?:函复|函告|答复|批复|回复|函商)[^，。]{0,6}如下[：。:]?$/u;
/** Longer sentences say more than what the letter answers to. */
const SHORT = 120;

/** What opens letters of a kind in the same words, whatever they are about. `first`: the body's first sentences. */
export function openingsIn({ text, document: { kind } }: Draft, first: readonly Span[]): Span[] {
  if (kind !== '函') return [];
  const at = first.findIndex(([from, to]) => to - from <= SHORT && answer.test(text.slice(from, to)));
  // what it answers to stands before
  return first.slice(0, at + 1);
}
