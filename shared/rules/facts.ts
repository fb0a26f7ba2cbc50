import type { WorkingCalendar } from '../calendar/index.ts';
import type { OrganLevel, Quota, Reuse, Scope } from '../contract/index.ts';

/** Something a rule needs to know that isn't in the draft: known, or a code that says why not. */
export type Fact<T> = Readonly<{ available: true; value: T }> | Readonly<{ available: false; code: SkipCode }>;

/** Why a check could not run. Each has a sentence that ends with what lets it run (`i18n`, namespace `skips`). */
export const skipCodes = [
  'no-workspace',
  'archive-empty',
  'archive-unavailable',
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

export type FactValues = Readonly<{
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
