import { z } from 'zod';
import { ListedAttachment } from './attachment.ts';
import { calendarChannels } from './calendar-channels.ts';
import { ElementChanges } from './correction.ts';
import { Draft, ElementField, Nature } from './draft.ts';
import { OfficeError } from './errors.ts';
import { organChannels } from './organ-channels.ts';
import { EffectProgress, packChannels } from './pack-channels.ts';
import {
  Actor,
  DocumentId,
  DraftId,
  IsoDate,
  IssueId,
  JobId,
  Language,
  Params,
  ReviewId,
  SeriesId,
  Sha256,
  Year,
} from './primitives.ts';
import { Report, Reuse } from './report.ts';
import { reuseChannels } from './reuse-channels.ts';
import {
  AcceptedFinding,
  ArchivedDocument,
  Backup,
  Corrections,
  Diagnosis,
  ImportFailure,
  ImportProgress,
  Issued,
  PlanItems,
  PlanLine,
  Review,
  Series,
  Settings,
  WorkspaceInfo,
} from './workspace.ts'; // prettier-ignore

type Channel = Readonly<{
  in: z.ZodType;
  out: z.ZodType;
  /** what the terminal calls it; a door test asserts that every channel has one of its own */
  command: string;
}>;

const none = z.strictObject({});
const path = z.string().min(1).max(4096);
const reason = z.string().min(2).max(500);
const CheckInput = z.strictObject({
  draftId: DraftId,
  asOf: IsoDate.optional(),
  seriesId: SeriesId.optional(),
  packId: z.string().optional(),
  nature: Nature.optional(),
  language: Language,
});

/**
 * The only place that names a channel, but for the rooms that have a file of their own beside it. Desktop shell, loopback host and terminal are generated from it.
 * Every input and output is validated on both sides of every process boundary.
 */
export const channels = {
  'app.info': {
    in: none,
    out: z.strictObject({
      version: z.string(),
      workspace: WorkspaceInfo.nullable(),
      settings: Settings,
      today: IsoDate,
      /** drafts opened by the door itself (a file named on the command line) */
      openDrafts: z.array(DraftId),
      /** where a first workspace would be made */
      suggestedPath: z.string(),
    }),
    command: 'info',
  },
  'settings.set': { in: Settings.partial(), out: Settings, command: 'settings set' },

  'workspace.create': {
    in: z.strictObject({ path, name: z.string().min(1).max(60) }),
    out: WorkspaceInfo,
    command: 'workspace create',
  },
  'workspace.open': { in: z.strictObject({ path }), out: WorkspaceInfo, command: 'workspace open' },
  'workspace.close': { in: none, out: none, command: 'workspace close' },
  /** a sample office in a temporary folder, to be tried and thrown away */
  'workspace.sample': { in: none, out: WorkspaceInfo, command: 'workspace sample' },
  'workspace.doctor': { in: none, out: z.array(Diagnosis), command: 'doctor' },
  'workspace.backup': { in: z.strictObject({ to: path.optional() }), out: Backup, command: 'backup' },
  'workspace.backups': { in: none, out: z.array(Backup), command: 'backups' },
  /** into a new folder, never over the present one */
  'workspace.restore': { in: z.strictObject({ backup: path, into: path }), out: WorkspaceInfo, command: 'restore' },

  /** reads and understands; keeps it in memory only */
  'draft.open': {
    in: z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    out: z.strictObject({ draftId: DraftId, draft: Draft }),
    command: 'draft open',
  },
  'draft.openPath': {
    in: z.strictObject({ path }),
    out: z.strictObject({ draftId: DraftId, draft: Draft }),
    command: 'draft open-path',
  },
  'draft.get': {
    in: z.strictObject({ draftId: DraftId }),
    out: z.strictObject({ draftId: DraftId, draft: Draft }),
    command: 'draft get',
  },
  /**
   * A person's word on elements, remembered for this document and its later versions. A value that is what was
   * recognised confirms it; `restore` takes the word back for the fields that it names.
   */
  'draft.correct': {
    in: z.strictObject({
      draftId: DraftId,
      changes: ElementChanges.optional(),
      restore: z.array(ElementField).optional(),
      by: Actor,
    }),
    out: z.strictObject({ draftId: DraftId, draft: Draft }),
    command: 'draft correct',
  },
  'draft.close': { in: z.strictObject({ draftId: DraftId }), out: none, command: 'draft close' },
  'draft.check': { in: CheckInput, out: Report, command: 'draft check' },
  'draft.similar': { in: z.strictObject({ draftId: DraftId }), out: Reuse, command: 'draft similar' },
  'draft.formatted': {
    in: z.strictObject({ draftId: DraftId }),
    out: z.strictObject({ html: z.string() }),
    command: 'draft formatted',
  },

  'archive.import': {
    in: z.strictObject({ paths: z.array(path).min(1) }),
    out: z.strictObject({ jobId: JobId }),
    command: 'archive import',
  },
  'archive.importStatus': {
    in: z.strictObject({ jobId: JobId.optional() }),
    out: ImportProgress.nullable(),
    command: 'archive import-status',
  },
  'archive.importFailures': {
    in: z.strictObject({ jobId: JobId }),
    out: z.array(ImportFailure),
    command: 'archive import-failures',
  },
  /** what lay beside the documents and is not read: spreadsheets, pictures … */
  'archive.importListed': {
    in: z.strictObject({ jobId: JobId }),
    out: z.array(ListedAttachment),
    command: 'archive import-listed',
  },
  'archive.importCancel': {
    in: z.strictObject({ jobId: JobId }),
    out: ImportProgress,
    command: 'archive import-cancel',
  },
  /** a new job of what failed in another one */
  'archive.importRetry': {
    in: z.strictObject({ jobId: JobId }),
    out: z.strictObject({ jobId: JobId }),
    command: 'archive import-retry',
  },
  /** what was recognised, while a job runs and after: its documents in the order of its files, or all, the last imported first */
  'archive.recognised': {
    in: z.strictObject({
      jobId: JobId.optional(),
      /** incomplete: title, kind, number or date is missing */
      only: z.enum(['all', 'incomplete', 'corrected']).default('all'),
      limit: z.int().min(1).max(200),
      offset: z.int().nonnegative(),
    }),
    out: z.strictObject({ total: z.int().nonnegative(), items: z.array(ArchivedDocument) }),
    command: 'archive recognised',
  },
  /** kept by content: the same file imported again comes with it */
  'archive.correct': {
    in: z.strictObject({ documentId: DocumentId, changes: Corrections, by: Actor }),
    out: ArchivedDocument,
    command: 'archive correct',
  },
  /** one file that the page holds (dropped on it) */
  'archive.add': {
    in: z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    out: z.strictObject({ documentId: DocumentId, known: z.boolean() }),
    command: 'archive add',
  },
  'archive.search': {
    in: z.strictObject({
      query: z.string().max(200),
      year: Year.optional(),
      limit: z.int().min(1).max(200),
      offset: z.int().nonnegative(),
    }),
    out: z.strictObject({ total: z.int().nonnegative(), items: z.array(ArchivedDocument) }),
    command: 'archive search',
  },
  'archive.get': {
    in: z.strictObject({ documentId: DocumentId }),
    out: z.strictObject({ document: ArchivedDocument, text: z.string() }),
    command: 'archive get',
  },

  ...organChannels,
  ...calendarChannels,
  ...packChannels,
  ...reuseChannels,

  'series.list': { in: none, out: z.array(Series), command: 'series list' },
  'series.save': {
    in: z.strictObject({ series: Series.extend({ id: SeriesId.optional() }), by: Actor }),
    out: Series,
    command: 'series save',
  },
  'plan.show': { in: z.strictObject({ year: Year }), out: z.array(PlanLine), command: 'plan show' },
  'plan.set': {
    in: z.strictObject({
      seriesId: SeriesId,
      year: Year,
      limit: z.int().nonnegative().nullable(),
      lastYear: z.int().nonnegative().nullable(),
      firstSerial: z.int().positive().optional(),
      by: Actor,
    }),
    out: PlanLine,
    command: 'plan set',
  },
  /** The documents that the plan of a series has in a year, by title or matter; null: none is written down. Errors: series-unknown. */
  'plan.items': { in: z.strictObject({ seriesId: SeriesId, year: Year }), out: PlanItems, command: 'plan items' },
  /** The whole list; an empty one takes it away. Errors: series-unknown. */
  'plan.setItems': {
    in: z.strictObject({
      seriesId: SeriesId,
      year: Year,
      items: z.array(z.string().trim().min(2).max(300)).max(1000),
      by: Actor,
    }),
    out: PlanItems,
    command: 'plan set-items',
  },

  'review.submit': {
    in: z.strictObject({
      draftId: DraftId,
      seriesId: SeriesId,
      asOf: IsoDate.optional(),
      /** as the clerk set it; absent: as it was understood */
      nature: Nature.optional(),
      accepted: z.array(AcceptedFinding),
      by: Actor,
    }),
    out: Review,
    command: 'review submit',
  },
  'review.list': {
    in: z.strictObject({ state: Review.shape.state.optional() }),
    out: z.array(Review),
    command: 'review list',
  },
  'review.get': {
    in: z.strictObject({ reviewId: ReviewId }),
    out: z.strictObject({ review: Review, report: Report }),
    command: 'review get',
  },
  /** the kept original as a draft in memory, so that the head reads exactly what would be issued */
  'review.open': {
    in: z.strictObject({ reviewId: ReviewId }),
    out: z.strictObject({ draftId: DraftId, draft: Draft }),
    command: 'review open',
  },
  'review.approve': {
    in: z.strictObject({ reviewId: ReviewId, contentHash: Sha256, accepted: z.array(AcceptedFinding), by: Actor }),
    out: Review,
    command: 'review approve',
  },
  'review.return': {
    in: z.strictObject({ reviewId: ReviewId, reason, by: Actor }),
    out: Review,
    command: 'review return',
  },
  'review.withdraw': {
    in: z.strictObject({ reviewId: ReviewId, reason, by: Actor }),
    out: Review,
    command: 'review withdraw',
  },
  /** 登记: the number is given, ledger and quota move, the original is kept: one transaction */
  'issue.commit': {
    in: z.strictObject({ reviewId: ReviewId, contentHash: Sha256, by: Actor }),
    out: Issued,
    command: 'issue commit',
  },
  'ledger.list': {
    in: z.strictObject({ year: Year.optional(), seriesId: SeriesId.optional() }),
    out: z.array(Issued),
    command: 'ledger list',
  },
  'ledger.void': { in: z.strictObject({ issueId: IssueId, reason, by: Actor }), out: Issued, command: 'ledger void' },
  'ledger.export': {
    in: z.strictObject({ year: Year.optional(), format: z.enum(['csv', 'json']) }),
    out: z.strictObject({ name: z.string(), content: z.string() }),
    command: 'ledger export',
  },
  'ledger.verify': {
    in: none,
    out: z.strictObject({
      events: z.int().nonnegative(),
      head: z.string(),
      problems: z.array(z.strictObject({ code: z.string(), params: Params })),
    }),
    command: 'ledger verify',
  },
} as const satisfies Record<string, Channel>;

export type Channels = typeof channels;
export type ChannelName = keyof Channels;
export type ChannelIn<C extends ChannelName> = z.infer<Channels[C]['in']>;
export type ChannelOut<C extends ChannelName> = z.infer<Channels[C]['out']>;

/** What every call over every door answers with: a value, or an error that has a sentence. */
export type Reply<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: OfficeError }>;

export function replySchema<C extends ChannelName>(channel: C) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: channels[channel].out as Channels[C]['out'] }),
    z.strictObject({ ok: z.literal(false), error: OfficeError }),
  ]);
}

/** What the office tells without being asked. */
export const events = {
  'import.progress': ImportProgress,
  'effect.progress': EffectProgress,
  'workspace.changed': z.strictObject({ path: z.string().nullable() }),
  /** a door opened a draft by itself: the app was started a second time, with a file */
  'draft.opened': z.strictObject({ draftId: DraftId }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>;

export function isChannelName(name: string): name is ChannelName {
  return Object.hasOwn(channels, name);
}
