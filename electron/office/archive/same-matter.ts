import {
  type Db,
  type EarlierRow,
  earlierByKeys,
  earlierByTerms,
  numberKeyOf,
  textsAt,
} from '#electron/store/index.ts';
import type { Draft, Matter, ReuseMatch } from '#shared/contract/index.ts';
import {
  isElsewhere,
  isOtherMatter,
  matterIn,
  matterLikeness,
  matterTerms,
  matterWords,
  namesOtherThings,
  rightOf,
  type Subject,
  sharedWords,
  standingOf,
  subjectFinder,
  type UsualWords,
  wordsOfTitle,
} from '#shared/reuse/index.ts';

/** An earlier document on the draft's matter, and why it is thought so: the title, or only the words of the text. */
export type SameMatter = Matter & Readonly<{ row: EarlierRow; by: 'title' | 'words' }>;

/** How much the title, the tasks' matters and the recipients weigh; what isn't known weighs nothing. */
const WEIGHT = { title: 7, tasks: 2, recipients: 1 };
/** Below this likeness of titles two documents are on different matters, whatever else they share. */
const LEAST_TITLE = 0.4;
const LEAST = 0.5;
const SHOWN = 5;
/** Candidates whose texts are read for the tasks. */
const READ = 10;
/** Candidates with other titles whose texts are read for their words. */
const READ_FOR_WORDS = 6;
/** Months within which the same matter counts as issued lately. */
const LATELY = 24;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Earlier documents on the same subject lately, best first. The similarity is the mean of three shares, 7 : 2 : 1: the
 * character pairs of the titles' words that both have (Dice), those of the draft's tasks that the earlier text has, and
 * whether the main recipients are mostly the same. Where there are none, those whose titles say it differently, by the
 * words of their texts. A superior's document is no issue of one's own. `usual` tells which words every document has.
 */
export async function sameMatterOf(
  db: Db,
  draft: Draft,
  asOf: string,
  usual: () => Promise<UsualWords>,
): Promise<SameMatter[]> {
  const { title } = draft.document;
  const terms = matterTerms(title ?? '');
  if (terms.length === 0) return [];
  const titles = await earlierByTerms(db, { terms, since: monthsBefore(asOf, LATELY) });
  const likeness = new Map(titles.map(({ key, title }) => [key, matterLikeness(terms, matterTerms(title))]));
  const likely = titles
    .filter(({ key }) => (likeness.get(key) ?? 0) >= LEAST_TITLE)
    .toSorted((a, b) => (likeness.get(b.key) ?? 0) - (likeness.get(a.key) ?? 0) || b.key - a.key)
    .slice(0, 2 * READ)
    .map(({ key }) => key);
  const rows = (await ownRows(db, draft, asOf, likely))
    .toSorted((a, b) => (likeness.get(b.key) ?? 0) - (likeness.get(a.key) ?? 0))
    .slice(0, READ);
  const texts = await textsOf(db, rows);
  const isOther = (row: EarlierRow): boolean => {
    const text = texts.get(row.sequence ?? -1);
    if (text === undefined) return false;
    const [ours, theirs] = [
      { title, text: draft.text },
      { title: row.title, text },
    ];
    return isOtherMatter(ours, theirs) || namesOtherThings(ours, theirs);
  };
  const found = rows
    .filter((row) => !isOther(row))
    .map((row) =>
      matterOf(draft, row, { asOf, likeness: likeness.get(row.key) ?? 0, text: texts.get(row.sequence ?? -1) }),
    )
    .filter(({ similarity }) => similarity >= LEAST)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, SHOWN);
  if (found.length > 0 || rightOf(draft.document) === 'standardForm') return found;
  const otherwise = titles.filter(({ key }) => !likely.includes(key));
  return await sayingItOtherwise(db, draft, { asOf, titles: otherwise, usual });
}

/** Earlier ones of the own area, none of a superior's. */
async function ownRows(db: Db, draft: Draft, asOf: string, keys: readonly number[]): Promise<EarlierRow[]> {
  const { issuers, title } = draft.document;
  return (await earlierByKeys(db, keys))
    .filter(earlierThan(draft, asOf))
    .filter(
      (row) =>
        standingOf(row.issuers, issuers) !== 'above' &&
        !isElsewhere(signer(row.issuers, row.title), signer(issuers, title)),
    );
}

/** Where nobody signs, the title may begin with the place: 云溪县养犬管理办法. */
function signer(issuers: readonly string[], title: string | null): string | undefined {
  return issuers[0] ?? (title?.startsWith('关于') ? undefined : (title ?? undefined));
}

/** Of some titles that are little alike, those that share most of the draft's words are read and compared by their words. */
async function sayingItOtherwise(
  db: Db,
  draft: Draft,
  {
    asOf,
    titles,
    usual,
  }: Readonly<{
    asOf: string;
    titles: readonly Readonly<{ key: number; title: string }>[];
    usual: () => Promise<UsualWords>;
  }>,
): Promise<SameMatter[]> {
  const { title, mainRecipients } = draft.document;
  const words = wordsOfTitle(title);
  const keys = titles
    .map((one) => ({ key: one.key, shared: words.filter((word) => one.title.includes(word)).join('').length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || b.key - a.key)
    .slice(0, READ_FOR_WORDS)
    .map(({ key }) => key);
  const rows = (await ownRows(db, draft, asOf, keys)).filter(({ signedOn }) => signedOn !== null);
  if (rows.length === 0) return [];
  const texts = await textsOf(db, rows);
  const find = subjectFinder({ title, text: draft.text }, new Uint8Array(0), await usual());
  return rows
    .flatMap((row): SameMatter[] => {
      const text = texts.get(row.sequence ?? -1);
      const subject = text === undefined ? null : find({ title: row.title, text });
      if (subject === null || !isSure(subject, row.issuers, draft)) return [];
      const sameRecipients = mostlySame(mainRecipients, row.mainRecipients) === true;
      return [{ row, by: 'words', ...subject, sameRecipients, daysApart: daysBetween(row.signedOn, draft, asOf) }];
    })
    .toSorted((a, b) => b.similarity - a.similarity);
}

/** Alike so much, another office's paper is on the same matter too; else its words are what the two have in common anyway. */
const SURE = 0.85;

export function isSure({ similarity }: Subject, issuers: readonly string[], { document }: Draft): boolean {
  return similarity >= SURE || (issuers[0] !== undefined && issuers[0] === document.issuers[0]);
}

/** The same content, or the number that the draft bears, is the draft itself; what was signed later is not earlier. */
export function earlierThan({ file, document }: Draft, asOf: string): (row: EarlierRow) => boolean {
  const own = numberKeyOf(document.documentNumber?.raw ?? null);
  return ({ content, documentNumber, signedOn }) =>
    content !== file.sha256 &&
    (own === null || numberKeyOf(documentNumber) !== own) &&
    (signedOn === null || signedOn <= asOf);
}

/**
 * Says of each match that it is on the same matter, and adds those with which the draft shares no text: five at most with
 * those that the comparison found by their words, behind the copies.
 */
export function withMatters(matches: readonly ReuseMatch[], matters: readonly SameMatter[]): ReuseMatch[] {
  const byId = new Map(matters.map((one) => [one.row.id, one]));
  const known = matches.map((match): ReuseMatch => {
    const found = byId.get(match.id);
    // words in common say nothing beside a copy
    if (!found || (found.by === 'words' && match.relation !== 'boilerplate')) return match;
    const { row: _, by: __, ...matter } = found;
    // formulas in common say less than the matter
    return { ...match, matter, ...(match.relation === 'boilerplate' && { relation: 'same-matter' as const }) };
  });
  const added = matters.flatMap(({ row, by: _, ...matter }): ReuseMatch[] => {
    const { id, file, title, documentNumber, signedOn, sequence } = row;
    // what only the register knows has no text to be shown
    if (sequence === null || matches.some((match) => match.id === id)) return [];
    return [{ id, file, title, documentNumber, signedOn, coverage: 0, relation: 'same-matter', matter, passages: [] }];
  });
  const byWords = known.filter(({ passages }) => passages.length === 0);
  return [...known.filter(({ passages }) => passages.length > 0), ...[...added, ...byWords].slice(0, SHOWN)];
}

async function textsOf(db: Db, rows: readonly EarlierRow[]): Promise<Map<number, string>> {
  const read = await textsAt(
    db,
    rows.flatMap(({ sequence }) => sequence ?? []),
  );
  return new Map(read.map(({ sequence, text }) => [sequence, text]));
}

function matterOf(
  draft: Draft,
  row: EarlierRow,
  { asOf, likeness, text }: Readonly<{ asOf: string; likeness: number; text: string | undefined }>,
): SameMatter {
  const { document, taskCard } = draft;
  const { title, mainRecipients } = document;
  const tasks = taskCard.tasks.map(({ matter }) => matter.text);
  const sameRecipients = mostlySame(mainRecipients, row.mainRecipients);
  const shares = [
    { weight: WEIGHT.title, share: likeness },
    ...(text === undefined || tasks.length === 0 ? [] : [{ weight: WEIGHT.tasks, share: matterIn(tasks, text) }]),
    ...(sameRecipients === null ? [] : [{ weight: WEIGHT.recipients, share: sameRecipients ? 1 : 0 }]),
  ];
  const weight = shares.reduce((sum, one) => sum + one.weight, 0);
  return {
    row,
    by: 'title',
    terms: sharedWords(matterWords(title ?? ''), matterWords(row.title ?? '')),
    similarity: shares.reduce((sum, one) => sum + one.weight * one.share, 0) / weight,
    sameRecipients: sameRecipients === true,
    daysApart: daysBetween(row.signedOn, draft, asOf),
  };
}

/** From an earlier document to the draft: to its own day where it bears one, else to that of the check. */
export function daysBetween(day: string | null, { document }: Draft, asOf: string): number | null {
  return day === null ? null : (Date.parse(document.signedOn ?? asOf) - Date.parse(day)) / DAY;
}

/** At least half of the names of both lists together; null where one isn't known. */
function mostlySame(one: readonly string[], other: readonly string[] | null): boolean | null {
  if (other === null || one.length === 0 || other.length === 0) return null;
  const [ours, theirs] = [one, other].map(
    (names) => new Set(names.map((name) => name.replace(/[\s、，（）()]/gu, ''))),
  );
  const common = [...(ours ?? [])].filter((name) => theirs?.has(name)).length;
  return common * 2 >= new Set([...(ours ?? []), ...(theirs ?? [])]).size;
}

/** A day so many months before; a day that the month hasn't is its last. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
