import { z } from 'zod';
import {
  AcceptedFinding,
  CalendarYear,
  ClauseId,
  DocumentId,
  ElementField,
  ElementValue,
  IsoDate,
  IssueId,
  LocalDay,
  MarkId,
  Organ,
  OrganGroup,
  OrganId,
  RecognisedField,
  Review,
  ReviewId,
  Series,
  SeriesId,
  Settings,
  Sha256,
  Span,
  WrittenPack,
  Year,
} from '#shared/contract/index.ts';

const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), payload: z.strictObject(shape) });

/**
 * Everything that can happen to the books. The tables follow from these events alone, so a payload that is stored
 * keeps its shape for ever: a new need is a new optional field or a new type.
 */
export const BookEvent = z.discriminatedUnion('type', [
  event('workspace.created', { id: z.string(), name: z.string(), sample: z.boolean() }),
  event('settings.set', Settings.partial().shape),
  event('series.saved', Series.shape),
  event('plan.set', {
    seriesId: SeriesId,
    year: Year,
    limit: z.int().nonnegative().nullable(),
    lastYear: z.int().nonnegative().nullable(),
    firstSerial: z.int().positive().nullable(),
  }),
  /** the documents that the plan of a series has in a year; an empty list: none is written down */
  event('plan.itemsSet', { seriesId: SeriesId, year: Year, items: z.array(z.string()) }),
  event('organ.saved', Organ.shape),
  /** many at once: the own organ was chosen, or a sheet was imported */
  event('organs.saved', {
    organs: z.array(Organ),
    groups: z.array(OrganGroup),
    ownOrganId: OrganId.optional(),
  }),
  event('organ.removed', { organId: OrganId }),
  event('organGroup.saved', OrganGroup.shape),
  event('organGroup.removed', { name: z.string() }),
  /** the notice of a year's holidays was imported */
  event('calendarYear.saved', CalendarYear.shape),
  event('calendarYear.removed', { year: Year }),
  event('localDay.saved', LocalDay.shape),
  event('localDay.removed', { date: IsoDate }),
  /** an own pack was made, changed, or renamed */
  event('pack.saved', { pack: WrittenPack, before: WrittenPack.nullable(), reason: z.string().nullable() }),
  event('pack.removed', { packId: z.string(), before: WrittenPack, reason: z.string().nullable() }),
  event('ownOrgan.set', { organId: OrganId }),
  event('review.submitted', {
    reviewId: ReviewId,
    contentHash: Sha256,
    reportHash: Sha256,
    file: z.string(),
    title: z.string().nullable(),
    seriesId: SeriesId,
    year: Year,
    accepted: z.array(AcceptedFinding),
    findings: Review.shape.findings,
  }),
  event('review.approved', { reviewId: ReviewId, contentHash: Sha256, accepted: z.array(AcceptedFinding) }),
  event('review.returned', { reviewId: ReviewId, reason: z.string() }),
  event('review.withdrawn', { reviewId: ReviewId, reason: z.string() }),
  event('number.issued', {
    issueId: IssueId,
    reviewId: ReviewId,
    seriesId: SeriesId,
    year: Year,
    serial: z.int().positive(),
    documentNumber: z.string(),
    title: z.string().nullable(),
    file: z.string(),
    contentHash: Sha256,
    issuedOn: IsoDate,
  }),
  event('number.voided', { issueId: IssueId, reason: z.string() }),
  event('document.corrected', {
    sha256: Sha256,
    changes: z.array(
      z.strictObject({ field: RecognisedField, recognised: z.string().nullable(), value: z.string().nullable() }),
    ),
  }),
  event('draft.corrected', {
    sha256: Sha256,
    file: z.string(),
    /** as the draft bears it with the correction; null: it has none */
    title: z.string().nullable(),
    changes: z.array(z.strictObject({ field: ElementField, recognised: ElementValue, value: ElementValue })),
    /** taken back: what is recognised stands again */
    restored: z.array(z.strictObject({ field: ElementField, recognised: ElementValue })),
  }),
  event('finding.accepted', {
    sha256: Sha256,
    file: z.string(),
    /** as the draft bears it; null: it has none */
    title: z.string().nullable(),
    rule: z.string(),
    code: z.string(),
    anchor: z.string(),
    reason: z.string(),
  }),
  /** taken back, in these versions of the draft */
  event('finding.unaccepted', { versions: z.array(Sha256), rule: z.string(), anchor: z.string() }),
  /** a repetition that is in order; the same place of the same content again: with another reason */
  event('passage.marked', {
    markId: MarkId,
    sha256: Sha256,
    file: z.string(),
    /** as the draft bears it; null: it has none */
    title: z.string().nullable(),
    documentId: DocumentId,
    source: Span,
    reason: z.string(),
  }),
  /** taken back: the marks of all versions of the draft */
  event('passage.unmarked', { markIds: z.array(MarkId) }),
  event('clause.added', { clauseId: ClauseId, text: z.string(), folded: z.string() }),
  event('clause.removed', { clauseId: ClauseId }),
  event('document.setAside', { documentId: DocumentId, reason: z.string() }),
  event('document.broughtBack', { documentId: DocumentId }),
]);
export type BookEvent = z.infer<typeof BookEvent>;
export type Payload<Type extends BookEvent['type']> = Extract<BookEvent, { type: Type }>['payload'];
