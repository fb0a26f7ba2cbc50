import { z } from 'zod';
import { Actor, ClauseId, DocumentId, DraftId, IsoDate, IsoTime, MarkId, Span } from './primitives.ts';
import { Passage } from './report.ts';
import { ArchivedDocument } from './workspace.ts';

const reason = z.string().trim().min(2).max(500);

/** A passage that a person finds lawful between this draft (and its later versions) and one archived document. */
export const LawfulMark = z.strictObject({
  id: MarkId,
  documentId: DocumentId,
  /** of the archived text, which never changes: a passage that lies in it to four fifths is marked */
  source: Span,
  reason: z.string(),
  by: Actor,
  at: IsoTime,
});
export type LawfulMark = z.infer<typeof LawfulMark>;

/** A formula clause that was learned from the archive. */
export const LearnedClause = z.strictObject({
  text: z.string(),
  /** unrelated documents of the sample that hold it */
  documents: z.int().positive(),
});
export type LearnedClause = z.infer<typeof LearnedClause>;

/** A clause that the office itself calls boilerplate. */
export const OfficeClause = z.strictObject({
  id: ClauseId,
  text: z.string(),
  by: Actor,
  at: IsoTime,
});
export type OfficeClause = z.infer<typeof OfficeClause>;

export const Clauses = z.strictObject({
  /** documents that were looked at; 0: nothing is learned yet */
  learnedFrom: z.int().nonnegative(),
  /** in more documents first */
  learned: z.array(LearnedClause),
  /** the latest first */
  own: z.array(OfficeClause),
});
export type Clauses = z.infer<typeof Clauses>;

/** What a draft says that the superior's document doesn't. */
export const LocalKind = z.enum(['number', 'date', 'money', 'organ', 'measure']);
export type LocalKind = z.infer<typeof LocalKind>;

export const Against = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    title: z.string().nullable(),
    documentNumber: z.string().nullable(),
    issuers: z.array(z.string()),
    signedOn: IsoDate.nullable(),
    text: z.string(),
  }),
  /** shares of the draft's body, 0 to 1; words of level are folded */
  coverage: z.number().min(0).max(1),
  coverageBeyondBoilerplate: z.number().min(0).max(1),
  passages: z.array(Passage),
  /** in order of the draft; a measure is a whole sentence */
  local: z.array(z.strictObject({ kind: LocalKind, at: Span })),
  /** characters of the body that the source doesn't have, boilerplate aside */
  ownCharacters: z.int().nonnegative(),
  /** nothing-new: forward the original; little-new: forward it with a few lines of one's own; nothing-shared: formulas at most */
  verdict: z.enum(['nothing-new', 'little-new', 'own', 'nothing-shared']),
});
export type Against = z.infer<typeof Against>;

/** 重复: what is beside the comparison itself, `draft.similar`. */
export const reuseChannels = {
  /** A draft against another that is open, which stands for a superior's document: it is not taken into the archive. Errors: draft-gone. */
  'draft.against': {
    in: z.strictObject({ draftId: DraftId, sourceId: DraftId }),
    out: Against,
    command: 'draft against',
  },
  /** What was marked in this draft, and in earlier versions of it. */
  'reuse.marks': {
    in: z.strictObject({ draftId: DraftId }),
    out: z.array(LawfulMark),
    command: 'reuse marks',
  },
  /** Errors: not-found (no such document). */
  'reuse.mark': {
    in: z.strictObject({ draftId: DraftId, documentId: DocumentId, source: Span, reason, by: Actor }),
    out: z.array(LawfulMark),
    command: 'reuse mark',
  },
  /** Errors: not-found. */
  'reuse.unmark': {
    in: z.strictObject({ draftId: DraftId, markId: MarkId, by: Actor }),
    out: z.array(LawfulMark),
    command: 'reuse unmark',
  },
  'reuse.clauses': { in: z.strictObject({}), out: Clauses, command: 'reuse clauses' },
  'reuse.addClause': {
    in: z.strictObject({ text: z.string().trim().min(4).max(2000), by: Actor }),
    out: Clauses,
    command: 'reuse add-clause',
  },
  /** Errors: not-found. */
  'reuse.removeClause': {
    in: z.strictObject({ clauseId: ClauseId, by: Actor }),
    out: Clauses,
    command: 'reuse remove-clause',
  },
  /** It stays in the archive, but is not compared with any more: taken in by mistake, no document of this office. Errors: not-found. */
  'archive.setAside': {
    in: z.strictObject({ documentId: DocumentId, reason, by: Actor }),
    out: ArchivedDocument,
    command: 'archive set-aside',
  },
  /** Errors: not-found. */
  'archive.bringBack': {
    in: z.strictObject({ documentId: DocumentId, by: Actor }),
    out: ArchivedDocument,
    command: 'archive bring-back',
  },
} as const;
