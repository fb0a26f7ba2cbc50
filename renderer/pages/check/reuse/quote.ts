import type { Span } from '#shared/contract/index.ts';

/** The words of a place on one line, cut after `most` UTF-16 units. */
export function quote(text: string, [start, end]: Span, most: number): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return words.length > most ? `${words.slice(0, most)}…` : words;
}
