import type { WorkingCalendar } from '../calendar/index.ts';
import type { OrganLevel, Quota, Reuse, Scope, Span } from '../contract/index.ts';

/** Something a rule needs to know that isn't in the draft: known, or a code that says why not. */
export type Fact<T> = Readonly<{ available: true; value: T }> | Readonly<{ available: false; code: SkipCode }>;

/** Why a check could not run. Each has a sentence that ends with what lets it run (`i18n`, namespace `skips`). */
export const skipCodes = [
  'no-workspace',
  'archive-empty',
  'archive-unavailable',
  /** the index of the archive is in the way or held by another program */
  'index-unusable',
  'disk-full',
  /** documents of the archive were not compared yet; with how many */
  'index-behind',
  'no-series',
  'no-plan',
  'no-last-year',
  'ledger-unavailable',
  'no-directory',
  'no-own-organ',
  'no-recipients',
  'recipients-unresolved',
  'nature-unknown',
  /** with the year whose holiday notice isn't known: `NoData` of shared/calendar has both */
  'no-calendar',
  'calendar-unavailable',
  /** the plan has no list of the documents to be issued */
  'no-plan-items',
  /** neither the draft nor the office says where the draft comes from */
  'no-own-area',
  'no-signed-date',
  /** the notice gives neither the end of the meeting nor how long it takes */
  'no-meeting-length',
  /** nor how many come */
  'no-meeting-heads',
] as const;
export type SkipCode = (typeof skipCodes)[number];

/** Where a receiving organ stands as seen from the issuing one. */
export type Relation = 'above' | 'same' | 'below' | 'unknown';

/** One phrase of the recipients (`各乡镇人民政府`) after expansion. */
export type RecipientEntry = Readonly<{
  raw: string;
  list: 'main' | 'cc';
  /** index into `mainRecipients` or `ccRecipients`, whose span it has */
  index: number;
  /** receiving units the phrase stands for; 0 where it could not be resolved */
  units: number;
  /** lowest level reached; null where the words don't tell */
  level: OrganLevel | null;
  /** stands for several organs by its wording (各…), not one by name */
  collective: boolean;
  relation: Relation;
  /** parts that could not be resolved, as written */
  unresolved: readonly string[];
}>;

export type Recipients = Readonly<{
  /** main recipients and copies together, each unit once */
  scope: Scope;
  entries: readonly RecipientEntry[];
  /** level of the issuing organ: from the directory, else from the issuer's own name */
  ownLevel: OrganLevel | null;
  /** the issuing organ leads lower organs (party committee, government, their office), so lower ones are its subordinates */
  ownLeads: boolean;
  /** whether the office's directory has organs to expand with */
  directory: 'absent' | 'empty' | 'present';
}>;

/** The series' year; a series that the plan doesn't count has no limit to keep. */
export type QuotaFact = Readonly<{
  quota: Quota;
  counted: boolean;
  /** the draft itself was submitted already and is among the reserved */
  reservedItself: boolean;
}>;

/** How many the series has in the year once the draft is issued. */
export function countWithDraft({ quota: { issued, reserved }, reservedItself }: QuotaFact): number {
  return issued + reserved + (reservedItself ? 0 : 1);
}

/** A document of the archive or the ledger, as far as rules ask about it. */
export type EarlierDocument = Readonly<{
  id: string;
  file: string;
  title: string | null;
  documentNumber: string | null;
  signedOn: string | null;
  issuers: readonly string[];
  /** null: not known; the document was taken over before recipients were kept, and is still to be read again */
  mainRecipients: readonly string[] | null;
  /** 附注, without brackets: 此件发至县级; null: none, or not known where the recipients aren't */
  annotation: string | null;
}>;

/** A document that the draft names: 《关于…的通知》（云政发〔2025〕3号）; either part may be missing. */
export type Reference = Readonly<{
  span: Span;
  title: string | null;
  /** as written in the draft */
  number: string | null;
  /** archived under that number, and archived under that title (blanks and 《》 folded) */
  byNumber: EarlierDocument | null;
  byTitle: readonly EarlierDocument[];
}>;

/** What earlier documents of the archive and the ledger say about this draft. The draft itself is never among them. */
export type Earlier = Readonly<{
  references: readonly Reference[];
  /** on the same subject within the last 24 months, best first, at most 5; `terms` are the words of title and tasks that they share */
  sameMatter: readonly Readonly<{
    document: EarlierDocument;
    terms: readonly string[];
    similarity: number;
    sameRecipients: boolean;
    daysApart: number | null;
  }>[];
  /** tables asked for before that ask at least half of the fields of one of the draft's demands; `demand` is its index in the task card */
  sameData: readonly Readonly<{
    document: EarlierDocument;
    demand: number;
    /** as the draft has them */
    fields: readonly string[];
    /** how many the draft's table has */
    of: number;
  }>[];
  /** the documents that the reuse matches are, by their id */
  matched: Readonly<Record<string, EarlierDocument>>;
}>;

/** The books of the year of `asOf`, of all series unless said otherwise. Voided numbers are marked, never missing. */
export type Issuing = Readonly<{
  year: number;
  /** issued this year, oldest first, white documents of the archive without a number too */
  issued: readonly Readonly<{
    series: string;
    prefix: string | null;
    serial: number | null;
    title: string | null;
    issuedOn: string;
    mainRecipients: readonly string[];
    voided: boolean;
    /** has no number and commands: 隐形发文 */
    hidden: boolean;
    /** the draft itself, which has this number already */
    itself?: true;
  }>[];
  /** the draft's own series; null: not known */
  series: Readonly<{ prefix: string; name: string; counted: boolean; nextSerial: number; firstSerial: number }> | null;
  /** the same days of last year: how many of the series were issued by this day, and in the whole year; null: not in the books */
  lastYearByNow: Readonly<{ byNow: number; whole: number }> | null;
  /** titles or matters of the year's plan of the series; null: the plan has no list */
  planItems: readonly string[] | null;
}>;

/** Names of places in the running text, told apart by the packaged divisions (as of 2023) and the office's directory. */
export type Places = Readonly<{
  /** the own area and those above it: 云溪县, 平江市, 湖南省 */
  own: readonly string[];
  /** 平江县南江镇; `path` from the province down; never one that lies in the own area or above it */
  foreign: readonly Readonly<{ name: string; span: Span; level: OrganLevel; path: readonly string[] }>[];
  /** organs called by a name from before a reform */
  former: readonly Readonly<{ said: string; span: Span; name: string; until: string | null }>[];
}>;

export type FactValues = Readonly<{
  /** the day the check stands for, `YYYY-MM-DD` */
  today: string;
  earlier: Earlier;
  issuing: Issuing;
  places: Places;
  reuse: Reuse;
  quota: QuotaFact;
  recipients: Recipients;
  /** known without a workspace, too; for a year without data each of its answers says so */
  calendar: WorkingCalendar;
}>;
export type FactName = keyof FactValues;
export type Facts = { readonly [Name in FactName]: Fact<FactValues[Name]> };

export function known<T>(value: T): Fact<T> {
  return { available: true, value };
}

export function unknown(code: SkipCode): { readonly available: false; readonly code: SkipCode } {
  return { available: false, code };
}
