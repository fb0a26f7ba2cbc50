import type { Relation } from '../contract/index.ts';
import type { FoundPassage } from './passages.ts';

/** Words that name a level of government, from the top down. Longer words come first. */
const levels: readonly RegExp[] = [
  /全国|国家|国务院|中央/gu,
  /自治区|全省|全区|省级|省政府|省人民政府|省委|各省/gu,
  /自治州|全市|市级|市政府|市人民政府|市委|各市/gu,
  /全县|县级|县政府|县人民政府|县委|各县/gu,
  /全镇|全乡|乡级|镇级|各乡镇|各镇|镇政府|乡政府|镇人民政府|乡人民政府|镇党委|乡党委/gu,
];
const YEAR = /(?<year>(?:19|20)\d\d)年?/gu;

/** Share of the draft that must come from one source before the whole is called its relay or clone. */
const MOST = 0.4;
const LEVEL_SHIFT = 0.3;

export type Comparison = Readonly<{
  draftText: string;
  sourceText: string;
  coverage: number;
  passages: readonly (FoundPassage &
    Readonly<{ draft: readonly [number, number]; source: readonly [number, number] }>)[];
}>;

/**
 * How draft and source hang together. `relay`: most of it is taken over with the level words one or more levels lower.
 * `year-clone`: most of it is taken over with later years. `boilerplate`: nothing but formula clauses.
 */
export function relationOf({ draftText, sourceText, coverage, passages }: Comparison): Relation {
  if (passages.every((p) => p.own === 0)) return 'boilerplate';
  if (coverage < MOST) return 'copied';
  const ours = passages.map((p) => draftText.slice(...p.draft)).join('\n');
  const theirs = passages.map((p) => sourceText.slice(...p.source)).join('\n');
  const [ourLevel, theirLevel] = [meanLevel(ours), meanLevel(theirs)];
  if (ourLevel !== null && theirLevel !== null && ourLevel - theirLevel >= LEVEL_SHIFT) return 'relay';
  const [ourYear, theirYear] = [meanYear(ours), meanYear(theirs)];
  if (ourYear !== null && theirYear !== null && ourYear - theirYear >= 0.5) return 'year-clone';
  return 'copied';
}

function meanLevel(text: string): number | null {
  let count = 0;
  let sum = 0;
  levels.forEach((words, level) => {
    const found = text.match(words)?.length ?? 0;
    count += found;
    sum += found * level;
  });
  return count < 2 ? null : sum / count;
}

function meanYear(text: string): number | null {
  const years = [...text.matchAll(YEAR)].map((match) => Number(match.groups?.year));
  return years.length === 0 ? null : years.reduce((x, y) => x + y, 0) / years.length;
}
