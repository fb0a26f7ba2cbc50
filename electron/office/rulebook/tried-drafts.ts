import { dayOf } from '#electron/store/index.ts';
import {
  type ArchivedDocument,
  type ChannelIn,
  type ChannelOut,
  type Directory,
  type Nature,
  ok,
  type Report,
  type Result,
  type Review,
  type Series,
} from '#shared/contract/index.ts';

/** A draft of earlier, by where its file is kept, and what it was judged by. */
export type TriedDraft = Readonly<{
  source: 'review' | 'archive';
  id: string;
  sha256: string;
  file: string;
  title: string | null;
  /** the day it was judged for, `YYYY-MM-DD`; null: not known */
  asOf: string | null;
  seriesId: string | undefined;
}>;

/** What is asked of the rooms to find earlier drafts. */
export type DraftRooms = Readonly<{
  review: Readonly<{
    list(input: ChannelIn<'review.list'>): Promise<Result<Review[]>>;
    get(input: ChannelIn<'review.get'>): Promise<Result<ChannelOut<'review.get'>>>;
  }>;
  archive: Readonly<{
    search(input: ChannelIn<'archive.search'>): Promise<Result<ChannelOut<'archive.search'>>>;
  }>;
  ledger: Readonly<{ seriesList(): Promise<Result<Series[]>> }>;
  directory: Readonly<{ get(): Promise<Result<Directory>> }>;
}>;

export type LastDrafts = Readonly<{ drafts: TriedDraft[]; ownKnown: boolean }>;

/** Documents of the archive looked through for the office's own ones, a page at a time and at most. */
const PAGE = 200;
const MOST_LOOKED_AT = 10_000;

/**
 * The last drafts, newest first: of each submitted draft its latest version; where these are fewer than `limit`, the
 * newest documents of the own office that the archive has beside them.
 */
export async function lastDrafts(rooms: DraftRooms, limit: number): Promise<Result<LastDrafts>> {
  const reviews = await rooms.review.list({});
  if (!reviews.ok) return reviews;
  const own = await ownMarks(rooms);
  if (!own.ok) return own;
  const submitted = latestVersions(reviews.value).slice(0, limit);
  const drafts = submitted.map(ofReview);
  const contents = new Set(reviews.value.map(({ contentHash }) => contentHash));
  const titles = new Set(reviews.value.map(({ title, year }) => titleIn(title, year)));
  const ownKnown = own.value !== null;
  for (let offset = 0; own.value && drafts.length < limit && offset < MOST_LOOKED_AT; offset += PAGE) {
    const page = await rooms.archive.search({ query: '', limit: PAGE, offset });
    if (!page.ok) return page;
    for (const document of page.value.items) {
      if (drafts.length >= limit) break;
      const { sha256, title, signedOn, aside } = document;
      const isTried = contents.has(sha256) || (title !== null && titles.has(titleIn(title, yearIn(signedOn))));
      if (own.value(document) && !isTried && !aside) drafts.push(ofDocument(document));
    }
    if (page.value.items.length < PAGE) break;
  }
  return ok({ drafts, ownKnown });
}

/** What a review was judged for when it was submitted; a nature that the clerk set stands. */
export async function judgedAs(
  { review }: Pick<DraftRooms, 'review'>,
  { source, id }: TriedDraft,
): Promise<Readonly<{ asOf?: string; nature?: Nature }>> {
  if (source !== 'review') return {};
  const kept = await review.get({ reviewId: id });
  return kept.ok ? judgementOf(kept.value.report) : {};
}

function judgementOf({ asOf, document }: Report): Readonly<{ asOf: string; nature?: Nature }> {
  return document.corrected.includes('nature') ? { asOf, nature: document.nature } : { asOf };
}

/** Reviews newest first, but for those of earlier versions: the same content, or a file of the same name and title. */
function latestVersions(reviews: readonly Review[]): Review[] {
  const met = new Set<string>();
  return reviews.filter(({ contentHash, file, title }) => {
    const marks = [contentHash, ...(title === null ? [] : [`${file}\n${title}`])];
    const isLater = !marks.some((mark) => met.has(mark));
    for (const mark of marks) met.add(mark);
    return isLater;
  });
}

/** An issued review may have come into the archive as another file: the same title in the same year. */
function titleIn(title: string | null, year: number | null): string {
  return `${year} ${title?.replace(/\s+/gu, '')}`;
}

function yearIn(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function ofReview({ id, contentHash, file, title, submittedAt, seriesId }: Review): TriedDraft {
  const asOf = dayOf(new Date(submittedAt));
  return { source: 'review', id, sha256: contentHash, file, title, asOf, seriesId };
}

function ofDocument({ id, sha256, file, title, signedOn }: ArchivedDocument): TriedDraft {
  return { source: 'archive', id, sha256, file, title, asOf: signedOn, seriesId: undefined };
}

/** Tells the own office's documents by issuer or number; null: neither own organ nor series are known. */
async function ownMarks({
  directory,
  ledger,
}: Pick<DraftRooms, 'directory' | 'ledger'>): Promise<Result<((document: ArchivedDocument) => boolean) | null>> {
  const organs = await directory.get();
  if (!organs.ok) return organs;
  const series = await ledger.seriesList();
  if (!series.ok) return series;
  const own = organs.value.organs.find(({ id }) => id === organs.value.ownOrganId);
  const names = new Set(own ? [own.name, ...own.aliases, ...own.formerNames.map(({ name }) => name)] : []);
  const prefixes = series.value.map(({ prefix }) => prefix);
  if (names.size + prefixes.length === 0) return ok(null);
  return ok(
    ({ issuers, documentNumber }) =>
      issuers.some((issuer) => names.has(issuer)) ||
      prefixes.some((prefix) => documentNumber !== null && isOfSeries(documentNumber, prefix)),
  );
}

/** What follows the prefix begins the year; 云政发 is not 云政发办. */
function isOfSeries(documentNumber: string, prefix: string): boolean {
  return documentNumber.startsWith(prefix) && /^\s*[〔[（(【]/u.test(documentNumber.slice(prefix.length));
}
