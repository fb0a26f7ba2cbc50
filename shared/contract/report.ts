import { z } from 'zod';
import { Counts, Elements, FileFacts, NotRead } from './draft.ts';
import { IsoDate, MarkId, Params, Span, Year } from './primitives.ts';

export const Level = z.enum(['must', 'should', 'note']);
export type Level = z.infer<typeof Level>;

/** How strongly the instrument words it; `own` is our or the office's choice. */
export const Strength = z.enum(['不得', '严禁', '一般', '原则上', '提倡', 'own']);
export type Strength = z.infer<typeof Strength>;

export const Basis = z.strictObject({
  instrument: z.string(),
  article: z.string(),
  year: z.int(),
  strength: Strength,
});
export type Basis = z.infer<typeof Basis>;

export const OrganLevel = z.enum(['national', 'province', 'city', 'county', 'township', 'village']);
export type OrganLevel = z.infer<typeof OrganLevel>;

export const Scope = z.strictObject({
  /** receiving units after expansion; unresolved phrases are not guessed and not counted */
  units: z.int().nonnegative(),
  lowestLevel: OrganLevel.nullable(),
  unresolved: z.array(z.string()),
  /** why a phrase is open, where more is known than that the directory hasn't it */
  reasons: z
    .array(z.strictObject({ raw: z.string(), code: z.enum(['vague', 'list-missing', 'list-unreadable']) }))
    .default([]),
  groups: z.array(
    z.strictObject({
      raw: z.string(),
      units: z.int().nonnegative(),
      level: OrganLevel.nullable(),
      /** what the units are called in the directory, or in the words where it hasn't them */
      names: z.array(z.string()).default([]),
      /** organs that were found by a name from before a reform */
      former: z.array(z.strictObject({ said: z.string(), name: z.string(), until: IsoDate.nullable() })).default([]),
    }),
  ),
});
export type Scope = z.infer<typeof Scope>;

export const Quota = z.strictObject({
  series: z.string(),
  year: Year,
  limit: z.int().nonnegative().nullable(),
  issued: z.int().nonnegative(),
  reserved: z.int().nonnegative(),
  lastYear: z.int().nonnegative().nullable(),
  /** issued by the end of the year at the pace so far; null before 1 February */
  forecast: z.int().nonnegative().nullable(),
});
export type Quota = z.infer<typeof Quota>;

export const Relation = z.enum(['relay', 'year-clone', 'same-matter', 'copied', 'boilerplate', 'lawful']);
export type Relation = z.infer<typeof Relation>;

/** What differs inside a passage: figures, days, organs and places, words of a level of government, anything else. */
export const ChangeKind = z.enum(['number', 'date', 'organ', 'level', 'other']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** A place inside a passage where the two texts differ; one of the two spans may be empty. */
export const Change = z.strictObject({ kind: ChangeKind, draft: Span, source: Span });
export type Change = z.infer<typeof Change>;

/**
 * Why a repetition is in order: law or a superior quoted with its name, the original printed or forwarded, a set form
 * (appointments, tables, answers), or a person said so of this pair.
 */
export const LawfulReason = z.enum(['quoted-law', 'forwarded', 'form', 'marked']);
export type LawfulReason = z.infer<typeof LawfulReason>;

export const Passage = z.strictObject({
  draft: Span,
  source: Span,
  similarity: z.number().min(0).max(1),
  /** in order of the draft, at most 200; absent: not one character differs but white space and width */
  changes: z.array(Change).optional(),
  /** nothing in it but clauses that many documents have, or that the office named */
  boilerplate: z.literal(true).optional(),
  lawful: z
    .strictObject({
      why: LawfulReason,
      /** of `marked`: the person's reason, and the mark to take it back by */
      reason: z.string().optional(),
      markId: MarkId.optional(),
    })
    .optional(),
});
export type Passage = z.infer<typeof Passage>;

/** Why two documents are thought to be on the same matter. */
export const Matter = z.strictObject({
  /** words of titles and tasks that both have */
  terms: z.array(z.string()),
  sameRecipients: z.boolean(),
  similarity: z.number().min(0).max(1),
  /** from the signing of the earlier one to the draft's day, or to that of the check where it has none; null: the earlier one has no date */
  daysApart: z.int().nullable(),
});
export type Matter = z.infer<typeof Matter>;

export const ReuseMatch = z.strictObject({
  /** DocumentId of the archived document */
  id: z.string(),
  file: z.string(),
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  signedOn: IsoDate.nullable(),
  /** share of the draft's characters that this document covers */
  coverage: z.number().min(0).max(1),
  /** of these, without boilerplate and what is lawful */
  coverageBeyondBoilerplate: z.number().min(0).max(1).optional(),
  relation: Relation,
  /** absent where no passage is beyond boilerplate. verbatim: nothing changed but marks, width and white space */
  copy: z.enum(['verbatim', 'edited']).optional(),
  /** set where the archived text is the draft's, character by character: the same document comes again */
  identical: z.literal(true).optional(),
  /** set where it is on the same matter, whatever the relation; a match of relation `same-matter` may have no passages */
  matter: Matter.optional(),
  passages: z.array(Passage),
});
export type ReuseMatch = z.infer<typeof ReuseMatch>;

/** Two places of one draft that say the same. */
export const Repetition = z.strictObject({
  first: Span,
  second: Span,
  similarity: z.number().min(0).max(1),
  /** attachments: both in attachments; between: one in the body, one in an attachment */
  where: z.enum(['body', 'attachments', 'between']),
});
export type Repetition = z.infer<typeof Repetition>;

export const Reuse = z.strictObject({
  coverage: z.number().min(0).max(1),
  /** without boilerplate and what is lawful */
  coverageBeyondBoilerplate: z.number().min(0).max(1),
  matches: z.array(ReuseMatch),
  /** places of the draft that many documents have, or that the office named; in order, not overlapping */
  boilerplate: z.array(Span).optional(),
  /** documents that the formula clauses were learned from; 0: none yet, so nothing counts as boilerplate but the office's own clauses */
  learnedFrom: z.int().nonnegative().optional(),
  within: z.array(Repetition).optional(),
  /** documents that are still being imported, or that the index doesn't hold yet: they were not compared */
  pending: z.int().positive().optional(),
});
export type Reuse = z.infer<typeof Reuse>;

export const Finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  level: Level,
  /** the level that the strength of the basis gives, where the pack raised or lowered it */
  changedFrom: Level.optional(),
  trial: z.boolean(),
  code: z.string(),
  params: Params,
  message: z.string(),
  at: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).nullable(),
  /** hash of the rule, the quote and its neighbours: an acceptance hangs on it */
  anchor: z.string(),
  basis: Basis,
  /** what other rules, or this one at other places, say of the same cause; an acceptance covers them too */
  also: z
    .array(
      z.strictObject({
        rule: z.string(),
        code: z.string(),
        params: Params,
        message: z.string(),
        at: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).nullable(),
      }),
    )
    .optional(),
});
export type Finding = z.infer<typeof Finding>;

export const Verdict = z.enum(['must', 'should', 'incomplete', 'clear']);

/** Contract of the CLI: `jianwen check --json`. Deterministic for the same input, pack and facts. */
export const Report = z.strictObject({
  schema: z.literal('jianwen.report/1'),
  file: FileFacts,
  read: z.strictObject({ parts: z.array(z.string()), notRead: z.array(NotRead) }),
  document: Elements,
  counts: Counts,
  scope: Scope.optional(),
  quota: Quota.optional(),
  reuse: Reuse.optional(),
  findings: z.array(Finding),
  passed: z.array(z.strictObject({ rule: z.string(), measured: Params })),
  skipped: z.array(z.strictObject({ rule: z.string(), code: z.string(), params: Params.optional() })),
  pack: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  asOf: IsoDate,
  verdict: Verdict,
});
export type Report = z.infer<typeof Report>;
