import { type WorkingCalendar, workingCalendar } from '#shared/calendar/index.ts';
import type {
  Calendar,
  ChannelIn,
  ChannelOut,
  Directory,
  Draft,
  OrganLevel,
  Quota,
  Result,
  Reuse,
  Review,
  Series,
} from '#shared/contract/index.ts';
import { compareOrganLevels, leads } from '#shared/gongwen/index.ts';
import {
  type Fact,
  type Facts,
  known,
  type QuotaFact,
  type RecipientEntry,
  type Recipients,
  type Relation,
  unknown,
} from '#shared/rules/index.ts';
import type { EarlierRoom, SameMatter } from '../archive/index.ts';
import { packagedCalendar } from '../calendar/index.ts';
import { expanderOf, levelInWords, type Phrase, scopeOf } from '../directory/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { earlierOf } from './gather-earlier.ts';
import { issuingOf } from './gather-issuing.ts';
import { placesOf } from './gather-places.ts';

/** What the check asks of the rooms of an open workspace. */
export type CheckRooms = Readonly<{
  archive: Readonly<{
    /** `matters`: what is known of the same matter already */
    similar(draft: Draft, asked: Readonly<{ matters: readonly SameMatter[] }>): Promise<Result<Reuse>>;
    search(input: ChannelIn<'archive.search'>): Promise<Result<ChannelOut<'archive.search'>>>;
    earlier: EarlierRoom;
  }>;
  ledger: Readonly<{
    seriesList(): Promise<Result<Series[]>>;
    quota(seriesId: string, asOf: string): Promise<Result<Quota>>;
  }> &
    Pick<Ledger, 'issuing'>;
  review: Readonly<{ list(input: ChannelIn<'review.list'>): Promise<Result<Review[]>> }>;
  directory: Readonly<{ get(): Promise<Result<Directory>> }>;
  calendar: Readonly<{ get(): Promise<Result<Calendar>> }>;
}>;

/** Everything that rules may need to know; what can't be known says why, and its rules are skipped with that. */
export async function gatherFacts(
  draft: Draft,
  { asOf, seriesId, rooms }: Readonly<{ asOf: string; seriesId?: string | undefined; rooms: CheckRooms | null }>,
): Promise<Facts> {
  if (!rooms) {
    const none = unknown('no-workspace');
    return {
      today: known(asOf),
      earlier: none,
      issuing: none,
      places: await placesOf(draft, null),
      reuse: none,
      quota: none,
      recipients: known(recipientsOf(draft, null)),
      calendar: known(workingCalendar(packagedCalendar)),
    };
  }
  const found = await rooms.archive.earlier.matters(draft, asOf);
  const matters = found.ok ? found.value : [];
  const [reuse, quota, directory, calendar] = await Promise.all([
    reuseOf(draft, rooms, matters),
    quotaOf(draft, rooms, asOf, seriesId),
    rooms.directory.get(),
    calendarOf(rooms),
  ]);
  return {
    today: known(asOf),
    earlier: await earlierOf(draft, { asOf, reuse, matters, room: rooms.archive.earlier }),
    issuing: await issuingOf(draft, {
      asOf,
      seriesId,
      directory,
      ledger: rooms.ledger,
      earlier: rooms.archive.earlier,
    }),
    places: await placesOf(draft, directory.ok ? directory.value : null),
    reuse,
    quota,
    recipients: known(recipientsOf(draft, directory.ok ? directory.value : null)),
    calendar,
  };
}

/** Nothing in common with an empty archive says nothing. */
async function reuseOf(draft: Draft, { archive }: CheckRooms, matters: readonly SameMatter[]): Promise<Fact<Reuse>> {
  const any = await archive.search({ query: '', limit: 1, offset: 0 });
  if (any.ok && any.value.total === 0) return unknown('archive-empty');
  const reuse = await archive.similar(draft, { matters });
  if (reuse.ok) return known(reuse.value);
  const { code } = reuse.error;
  return unknown(code === 'index-unusable' || code === 'disk-full' ? code : 'archive-unavailable');
}

/** Without the office's own days the packaged ones would be a guess. */
async function calendarOf({ calendar }: CheckRooms): Promise<Fact<WorkingCalendar>> {
  const given = await calendar.get();
  return given.ok ? known(workingCalendar(given.value)) : unknown('calendar-unavailable');
}

/** The series that was chosen, else the one whose prefix the draft's own number has. */
async function quotaOf(
  draft: Draft,
  { ledger, review }: CheckRooms,
  asOf: string,
  seriesId: string | undefined,
): Promise<Fact<QuotaFact>> {
  const list = await ledger.seriesList();
  if (!list.ok) return unknown('ledger-unavailable');
  const prefix = draft.document.documentNumber?.prefix ?? null;
  const series = list.value.find((one) => (seriesId === undefined ? one.prefix === prefix : one.id === seriesId));
  if (!series) return unknown('no-series');
  const [quota, reviews] = await Promise.all([ledger.quota(series.id, asOf), review.list({})]);
  if (!quota.ok || !reviews.ok) return unknown('ledger-unavailable');
  const isReserved = reviews.value.some(
    ({ seriesId, contentHash, state }) =>
      seriesId === series.id && contentHash === draft.file.sha256 && (state === 'submitted' || state === 'approved'),
  );
  return known({
    quota: quota.value,
    counted: series.counted,
    // none is reserved in a year other than the present one
    reservedItself: isReserved && quota.value.reserved > 0,
  });
}

/** Recipients by directory and words; without a directory the words alone tell levels and single organs. */
export function recipientsOf(draft: Draft, directory: Directory | null): Recipients {
  const { mainRecipients, ccRecipients, issuers, attachmentTexts } = draft.document;
  const known: Directory = directory ?? { ownOrganId: null, organs: [], groups: [] };
  const own = ownOf(issuers, known);
  const lists = { main: mainRecipients, cc: ccRecipients } as const;
  const attached = attachmentTexts.map(({ title, span }) => ({ title, text: draft.text.slice(...span) }));
  const expand = expanderOf(known, attached);
  const expanded = (['main', 'cc'] as const).flatMap((list) =>
    lists[list].flatMap((text, index) =>
      expand([text]).map((phrase) => ({ phrase, entry: entryOf(phrase, list, index, own.level) })),
    ),
  );
  return {
    scope: scopeOf(expanded.map(({ phrase }) => phrase)),
    entries: expanded.map(({ entry }) => entry),
    ownLevel: own.level,
    ownLeads: own.leads,
    directory: directory === null ? 'absent' : directory.organs.length === 0 ? 'empty' : 'present',
  };
}

/** The issuer as the draft names it goes before the office's own organ: the draft may be another's. */
function ownOf([issuer]: readonly string[], { organs, ownOrganId }: Directory) {
  const named = organs.find(({ name, aliases }) => issuer !== undefined && [name, ...aliases].includes(issuer));
  const inWords = issuer === undefined ? null : levelInWords(issuer);
  if (!named && issuer !== undefined && inWords !== null) return { level: inWords, leads: leads(issuer) };
  const organ = named ?? organs.find(({ id }) => id === ownOrganId);
  return {
    level: organ?.level ?? null,
    leads: organ !== undefined && ['party', 'government', 'office'].includes(organ.type),
  };
}

function entryOf(
  { raw, units, level, collective, unresolved }: Phrase,
  list: 'main' | 'cc',
  index: number,
  own: OrganLevel | null,
): RecipientEntry {
  return {
    raw,
    list,
    index,
    units: units.length,
    level,
    collective,
    relation: relationOf(level, own, collective),
    unresolved,
  };
}

/** Who writes to 各县 or 各乡镇 stands above them, even where nothing else is known of the writer. */
function relationOf(level: OrganLevel | null, own: OrganLevel | null, collective: boolean): Relation {
  if (level === null) return 'unknown';
  if (own === null) return collective && compareOrganLevels(level, 'county') >= 0 ? 'below' : 'unknown';
  const order = compareOrganLevels(level, own);
  return order > 0 ? 'below' : order < 0 ? 'above' : 'same';
}
