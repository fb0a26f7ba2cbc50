import { z } from 'zod';

/** Half-open [start, end) in UTF-16 code units into `Draft.text`. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type Span = z.infer<typeof Span>;

/** Lower-case hexadecimal SHA-256. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
/** A calendar day `YYYY-MM-DD` in the office's time zone. */
export const IsoDate = z.iso.date();
/** A moment, ISO 8601 with offset or Z. */
export const IsoTime = z.iso.datetime({ offset: true });
export const Year = z.int().min(1900).max(2200);
export const Language = z.enum(['zh-CN', 'en']);
export type Language = z.infer<typeof Language>;

const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{1,40}$`, 'u'));
export const DraftId = id('draft');
export const DocumentId = id('doc');
export const JobId = id('job');
export const OrganId = id('organ');
export const SeriesId = id('series');
export const ReviewId = id('review');
export const IssueId = id('issue');
/** of a passage that a person marked lawful */
export const MarkId = id('mark');
/** of a formula clause that the office named */
export const ClauseId = id('clause');

/** What codes carry for their sentences: numbers, words, lists of words. Never a made sentence. */
export const Params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
export type Params = z.infer<typeof Params>;

/** The person acting. Names are snapshots: removing a person never changes what was signed. */
export const Actor = z.strictObject({ name: z.string().min(1).max(40), role: z.enum(['clerk', 'reviewer', 'head']) });
export type Actor = z.infer<typeof Actor>;
