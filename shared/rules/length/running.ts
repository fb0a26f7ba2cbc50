import type { Draft } from '../../contract/index.ts';
import { countCharacters } from '../../gongwen/index.ts';
import { type Part, readingOf } from '../reading/index.ts';

/** A sentence or paragraph of the running text and its 字. */
export type Measured = Readonly<{ start: number; end: number; part: Part; text: string; count: number }>;

/** Sentences of body and printed text with their mark at the end; headings and lines that just break off are none. */
export function runningSentences(draft: Draft): Measured[] {
  const { sentences } = readingOf(draft);
  return sentences.flatMap(({ start, end, part }) => {
    const text = draft.text.slice(start, end).trimEnd();
    if (part === 'attachment' || !/[。；！？]$/u.test(text)) return [];
    // a half-width semicolon ends a sentence as the other one does
    const count = Math.max(...text.split(/;/u).map(countCharacters));
    return [{ start, end, part, text, count }];
  });
}

/** Paragraphs of body and printed text that end as sentences do. */
export function runningParagraphs(draft: Draft): Measured[] {
  const { paragraphs } = readingOf(draft);
  return paragraphs.flatMap(({ start, end, part }) => {
    const text = draft.text.slice(start, end).trimEnd();
    return part !== 'attachment' && /[。！？]$/u.test(text)
      ? [{ start, end, part, text, count: countCharacters(text) }]
      : [];
  });
}

/** Names, titles, posts or figures in a row: long by what they list, not by how it is said. */
export function isList(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const enumerated = count(/[、　]/gu);
  return (
    (enumerated >= 10 && enumerated * 20 > text.length) ||
    count(/[《“]/gu) >= 6 ||
    count(/[：\d]/gu) * 8 > text.length ||
    /成\s{0,4}员[：:]/u.test(text)
  );
}

export function longest<T extends Readonly<{ count: number }>>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>((best, one) => (best && best.count >= one.count ? best : one), undefined);
}
