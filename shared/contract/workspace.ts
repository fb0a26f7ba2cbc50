import { z } from 'zod';
import { Kind } from './draft.ts';
import { OfficeError } from './errors.ts';
import {
  Actor,
  DocumentId,
  IsoDate,
  IsoTime,
  IssueId,
  JobId,
  OrganId,
  Params,
  ReviewId,
  SeriesId,
  Sha256,
  Year,
} from './primitives.ts';
import { OrganLevel } from './report.ts';

export const WorkspaceInfo = z.strictObject({
  /** random, made once; the reuse index remembers it */
  id: z.string(),
  path: z.string(),
  name: z.string(),
  sample: z.boolean(),
  ownOrganId: OrganId.nullable(),
  documents: z.int().nonnegative(),
  createdAt: IsoTime,
});
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>;

/** One line of `doctor`: what was looked at, how it stands. */
export const Diagnosis = z.strictObject({
  check: z.string(),
  status: z.enum(['ok', 'warning', 'error']),
  params: Params,
});
export type Diagnosis = z.infer<typeof Diagnosis>;

export const Backup = z.strictObject({
  path: z.string(),
  createdAt: IsoTime,
  bytes: z.int().nonnegative(),
  /** hash of the last journal event in it */
  journalHead: z.string(),
});
export type Backup = z.infer<typeof Backup>;

// ── organs ──────────────────────────────────────────────────────────────────

export const OrganType = z.enum([
  'party',
  'government',
  'office',
  'department',
  'committee',
  'coordination',
  'zone',
  'institution',
  'other',
]);
/** What an organ was called before a reform; `until`: the last day on which it can have been, where that is known. */
export const FormerName = z.strictObject({ name: z.string().min(1).max(100), until: IsoDate.nullable() });
export type FormerName = z.infer<typeof FormerName>;

export const Organ = z.strictObject({
  id: OrganId,
  name: z.string().min(1).max(100),
  aliases: z.array(z.string().min(1).max(100)),
  level: OrganLevel,
  type: OrganType,
  parentId: OrganId.nullable(),
  formerNames: z.array(FormerName).default([]),
});
export type Organ = z.infer<typeof Organ>;

/** A phrase that stands for several organs, e.g. 各乡镇人民政府. */
export const OrganGroup = z.strictObject({
  name: z.string().min(1).max(100),
  aliases: z.array(z.string().min(1).max(100)),
  members: z.array(OrganId),
});
export type OrganGroup = z.infer<typeof OrganGroup>;

export const Directory = z.strictObject({
  ownOrganId: OrganId.nullable(),
  organs: z.array(Organ),
  groups: z.array(OrganGroup),
});
export type Directory = z.infer<typeof Directory>;

// ── archive ─────────────────────────────────────────────────────────────────

/** What is recognised in an earlier file and can be put right by hand. */
export const RecognisedField = z.enum(['title', 'kind', 'documentNumber', 'signedOn']);
export type RecognisedField = z.infer<typeof RecognisedField>;

/** A field that was put right, with what had been recognised; giving that value again takes the correction back. */
export const Correction = z.strictObject({ field: RecognisedField, recognised: z.string().nullable() });
export type Correction = z.infer<typeof Correction>;

/** Corrected values of fields; null: the document has none. */
export const Corrections = z
  .strictObject({
    title: z.string().trim().min(1).max(500).nullable(),
    kind: Kind.nullable(),
    documentNumber: z.string().trim().min(1).max(100).nullable(),
    signedOn: IsoDate.nullable(),
  })
  .partial();
export type Corrections = z.infer<typeof Corrections>;

export const ArchivedDocument = z.strictObject({
  id: DocumentId,
  file: z.string(),
  sha256: Sha256,
  title: z.string().nullable(),
  kind: Kind.nullable(),
  documentNumber: z.string().nullable(),
  issuers: z.array(z.string()),
  signedOn: IsoDate.nullable(),
  characters: z.int().nonnegative(),
  importedAt: IsoTime,
  /** fields that hold a person's word instead of the reader's */
  corrected: z.array(Correction),
  /** set while it is not compared with, because a person set it aside */
  aside: z.strictObject({ reason: z.string(), by: Actor, at: IsoTime }).optional(),
});
export type ArchivedDocument = z.infer<typeof ArchivedDocument>;

export const ImportFailure = z.strictObject({ file: z.string(), error: OfficeError });
export type ImportFailure = z.infer<typeof ImportFailure>;
export const ImportProgress = z.strictObject({
  jobId: JobId,
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  total: z.int().nonnegative(),
  done: z.int().nonnegative(),
  imported: z.int().nonnegative(),
  known: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  /** attachments: neither taken over nor failed */
  listed: z.int().nonnegative(),
  /** files a second over the last few seconds; null at the start */
  rate: z.number().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

// ── books ───────────────────────────────────────────────────────────────────

export const Series = z.strictObject({
  id: SeriesId,
  /** what people call it, e.g. 县政府文件 */
  name: z.string().min(1).max(60),
  /** 机关代字 as it stands in the number, e.g. 云政发 */
  prefix: z.string().min(1).max(20),
  /** counts toward the year's plan */
  counted: z.boolean(),
});
export type Series = z.infer<typeof Series>;

/** One line of the plan page: a series in a year. */
export const PlanLine = z.strictObject({
  series: Series,
  year: Year,
  limit: z.int().nonnegative().nullable(),
  issued: z.int().nonnegative(),
  voided: z.int().nonnegative(),
  reserved: z.int().nonnegative(),
  /** from the ledger where it has that year, else what the office typed in */
  lastYear: z.int().nonnegative().nullable(),
  nextSerial: z.int().positive(),
});
export type PlanLine = z.infer<typeof PlanLine>;

/** What the year's plan of a series has, document by document; null: the plan is a number alone. */
export const PlanItems = z.strictObject({ items: z.array(z.string()).nullable() });
export type PlanItems = z.infer<typeof PlanItems>;

/** A reason given for a finding, bound to its anchor. */
export const AcceptedFinding = z.strictObject({
  anchor: z.string(),
  rule: z.string(),
  reason: z.string().min(2).max(500),
});
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;

export const Review = z.strictObject({
  id: ReviewId,
  state: z.enum(['submitted', 'approved', 'returned', 'issued', 'withdrawn']),
  contentHash: Sha256,
  file: z.string(),
  title: z.string().nullable(),
  seriesId: SeriesId,
  year: Year,
  submittedBy: Actor,
  submittedAt: IsoTime,
  decidedBy: Actor.nullable(),
  decidedAt: IsoTime.nullable(),
  /** reason of a return */
  reason: z.string().nullable(),
  accepted: z.array(AcceptedFinding),
  findings: z.strictObject({ must: z.int(), should: z.int(), note: z.int(), skipped: z.int() }),
});
export type Review = z.infer<typeof Review>;

export const Issued = z.strictObject({
  id: IssueId,
  reviewId: ReviewId,
  seriesId: SeriesId,
  year: Year,
  serial: z.int().positive(),
  /** 云政发〔2026〕12号 */
  documentNumber: z.string(),
  title: z.string().nullable(),
  file: z.string(),
  contentHash: Sha256,
  issuedBy: Actor,
  issuedAt: IsoTime,
  issuedOn: IsoDate,
  voidedAt: IsoTime.nullable(),
  voidReason: z.string().nullable(),
});
export type Issued = z.infer<typeof Issued>;

export const Settings = z.strictObject({
  language: z.enum(['zh-CN', 'en']),
  packId: z.string(),
  actor: Actor.nullable(),
});
export type Settings = z.infer<typeof Settings>;
