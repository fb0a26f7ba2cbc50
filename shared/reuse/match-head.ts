import type { Draft, Span } from '../contract/index.ts';
import { sentencesIn } from './measures.ts';

/** Sentences of the body among which the one stands that brings the matter in. */
const FIRST = 3;

/** …，现将有关情况函复如下：, whatever stands before it in the sentence. */
const answer = /(?:现|特)[^，。]{0,24}(?:函复|函告|答复|批复|回复|函商)[^，。]{0,6}如下[：。:]?$/u;
/** Longer sentences say more than what the letter answers to. */
const SHORT = 120;

/** What opens letters of a kind in the same words, whatever they are about. */
export function openingsIn({ text, document: { kind, spans } }: Draft): Span[] {
  if (kind !== '函' || !spans.body) return [];
  const first = sentencesIn(text, [spans.body]).slice(0, FIRST);
  const at = first.findIndex(([from, to]) => to - from <= SHORT && answer.test(text.slice(from, to)));
  // what it answers to stands before
  return first.slice(0, at + 1);
}
