import type { Relation } from '../contract/index.ts';
import { rankOf, yearsIn } from './change-kinds.ts';
import type { FoundChange } from './changes.ts';
import type { Standing } from './standing.ts';

/** Share of the draft's own text that must come from one source before the whole is called its relay or clone. */
const MOST = 0.4;
/** How much lower words of level stand in the mean, where each side has two and more. */
const LEVEL_SHIFT = 0.3;
const YEAR_SHIFT = 0.5;

export type Comparison = Readonly<{
  /** share of the draft's own text, without formulas, head and foot */
  share: number;
  standing: Standing | null;
  /** what was taken over, as it stands on either side; in the same order */
  ours: readonly string[];
  theirs: readonly string[];
  changes: readonly FoundChange[];
  /** titles and days of both; null: not known */
  draft: Named;
  source: Named;
}>;

export type Named = Readonly<{ title: string | null; signedOn: string | null }>;

/**
 * How draft and source hang together where the draft has text of its own from it. `relay`: most of it is a superior's,
 * or has its words of level lowered. `year-clone`: most of it is one's own of before with later years.
 */
export function relationOf(found: Comparison): Relation {
  if (found.share < MOST) return 'copied';
  if (isRelay(found)) return 'relay';
  if (found.standing !== 'elsewhere' && found.standing !== 'below' && isYearClone(found)) return 'year-clone';
  return 'copied';
}

/** What a superior answers to somebody: nobody passes that on. */
const answer = /(?:复函|批复|答复(?:意见)?的?函?)$/u;

/** Where the issuers are known, they decide; a neighbour's or one's own text is no superior's, whatever its words. */
function isRelay({ standing, ours, theirs, changes, draft, source }: Comparison): boolean {
  if (answer.test(source.title?.trim() ?? '')) return false;
  if (standing !== null) return standing === 'above';
  // what was signed the same day was written beside it
  if (draft.signedOn !== null && draft.signedOn === source.signedOn) return false;
  let down = 0;
  let up = 0;
  for (const change of changes) {
    if (change.kind !== 'level' && change.kind !== 'organ') continue;
    const [here, there] = [rankOf(change.ours), rankOf(change.theirs)];
    if (here === null || there === null || here === there) continue;
    if (here > there) down++;
    else up++;
  }
  if (down >= 2 && down >= 4 * up) return true;
  // a version of the same text, which names other organs elsewhere
  if (isSameTitle(draft.title, source.title)) return false;
  const [ourLevel, theirLevel] = [meanLevel(ours), meanLevel(theirs)];
  return ourLevel !== null && theirLevel !== null && up <= down && ourLevel - theirLevel >= LEVEL_SHIFT;
}

function isYearClone({ standing, ours, theirs, changes, draft, source }: Comparison): boolean {
  let later = 0;
  let earlier = 0;
  for (const { kind, ours: here, theirs: there } of changes) {
    if (kind !== 'date') continue;
    const [year, before] = [Math.max(...yearsIn(here)), Math.max(...yearsIn(there))];
    if (year > before && before > 0) later++;
    if (year < before && year > 0) earlier++;
  }
  if (later > 0 || earlier > 0) return later >= 2 * earlier;
  const [ourYear, theirYear] = [meanYear(ours), meanYear(theirs)];
  if (ourYear !== null && theirYear !== null && Math.abs(ourYear - theirYear) >= YEAR_SHIFT) return ourYear > theirYear;
  if (isNextOf(draft.title, source.title)) return true;
  // no year is written, but the days are another year's
  const years = [draft, source].map(({ signedOn }) => Number(signedOn?.slice(0, 4) ?? Number.NaN));
  return standing === 'own' && changes.some(({ kind }) => kind === 'date') && (years[0] ?? 0) > (years[1] ?? 0);
}

/** The same title, what stands in brackets behind it aside: 某条例（2021年修正）. */
function isSameTitle(...titles: readonly (string | null)[]): boolean {
  const [one, other] = titles.map((title) => (title ?? '').normalize('NFKC').replace(/\s|\([^()]{0,20}\)$/gu, ''));
  return one !== '' && one === other;
}

/** The same title with a later year. */
function isNextOf(title: string | null, earlier: string | null): boolean {
  const [ours, theirs] = [title, earlier].map((one) => (one ?? '').normalize('NFKC').replace(/\s/gu, ''));
  const bare = (text: string | undefined): string => (text ?? '').replace(/\d{4}/gu, '#');
  const [year, before] = [ours, theirs].map((one) => yearsIn(one ?? '').at(-1) ?? 0);
  return before !== 0 && (year ?? 0) > (before ?? 0) && bare(ours) === bare(theirs);
}

/** Words that name a level of government, from the top down. */
const levels: readonly RegExp[] = [
  /全国|国家|国务院|中央/gu,
  /自治区|全省|全区|省级|省政府|省人民政府|省委|各省/gu,
  /自治州|全市|市级|市政府|市人民政府|市委|各市/gu,
  /全县|县级|县政府|县人民政府|县委|各县/gu,
  /全镇|全乡|乡级|镇级|各乡镇|各镇|镇政府|乡政府|镇人民政府|乡人民政府|镇党委|乡党委/gu,
];

function meanLevel(texts: readonly string[]): number | null {
  const text = texts.join('\n');
  let count = 0;
  let sum = 0;
  levels.forEach((words, level) => {
    const found = text.match(words)?.length ?? 0;
    count += found;
    sum += found * level;
  });
  return count < 2 ? null : sum / count;
}

function meanYear(texts: readonly string[]): number | null {
  const years = yearsIn(texts.join('\n'));
  return years.length === 0 ? null : years.reduce((x, y) => x + y, 0) / years.length;
}
