import { createHash } from 'node:crypto';
import { findElements } from '#shared/gongwen/index.ts';
import { readText } from '#shared/gongwen/testing/read.ts';

/** What stands at a place: the depth of a heading in its tree, a heading inside a paragraph, or none. */
export type Place = number | 'inline' | 'none';

/**
 * Labels of one text, by the hashes of the text and of its places, so that none of it is kept here. Of a `whole` text
 * every heading is labelled: any other that is found is wrong.
 */
export type SectionLabels = Readonly<
  Record<string, Readonly<{ whole: boolean; places: Readonly<Record<string, Place>> }>>
>;

export type SectionScore = {
  places: number;
  headings: number;
  /** headings that are found where and as deep as labelled */
  right: number;
  /** found, but not as deep */
  wrong: number;
  missing: number;
  /** found where none is */
  spurious: number;
  misses: { at: number; want: Place; got: Place }[];
};

/** The first half of a text's SHA-256: enough to know it again. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The hash of a place: of the text's hash and the offset into the text in UTF-16 code units. */
export function placeHash(textHash: string, offset: number): string {
  return hashOf(`${textHash}:${offset}`).slice(0, 16);
}

/** Compares the sections of a text with its labels; `null`: the text has none. */
export function scoreSections(text: string, labels: SectionLabels): SectionScore | null {
  const key = hashOf(text);
  const label = labels[key];
  if (label === undefined) return null;
  const score: SectionScore = {
    places: Object.keys(label.places).length,
    headings: Object.values(label.places).filter((place) => place !== 'none').length,
    right: 0,
    wrong: 0,
    missing: 0,
    spurious: 0,
    misses: [],
  };
  const found = new Map(
    findElements(readText(text)).sections.map(
      ({ start, level, inline }) => [start, inline ? 'inline' : level] as const,
    ),
  );
  const at = offsetsOf(text, key, label.places, [...found.keys()]);
  for (const [hash, want] of Object.entries(label.places)) {
    const offset = at.get(hash) ?? -1;
    const got = found.get(offset) ?? 'none';
    if (want === got) score.right += want === 'none' ? 0 : 1;
    else if (want === 'none') score.spurious++;
    else if (got === 'none') score.missing++;
    else score.wrong++;
    if (want !== got) score.misses.push({ at: offset, want, got });
  }
  if (!label.whole) return score;
  for (const [offset, got] of found) {
    if (label.places[placeHash(key, offset)] !== undefined) continue;
    score.spurious++;
    score.misses.push({ at: offset, want: 'none', got });
  }
  return score;
}

/** Offsets of the labelled places: those found first, the others by trying every offset. */
function offsetsOf(
  text: string,
  key: string,
  places: Readonly<Record<string, Place>>,
  found: readonly number[],
): Map<string, number> {
  const at = new Map<string, number>();
  const look = (offset: number): void => {
    const hash = placeHash(key, offset);
    if (places[hash] !== undefined) at.set(hash, offset);
  };
  for (const offset of found) look(offset);
  const wanted = Object.keys(places).length;
  for (let offset = 0; offset < text.length && at.size < wanted; offset++) look(offset);
  return at;
}
