import { z } from 'zod';
import { Acceptance } from './acceptance.ts';
import { OfficeError } from './errors.ts';
import { Pack, PackRule } from './pack.ts';
import { Actor, DocumentId, DraftId, IsoTime, JobId, ReviewId } from './primitives.ts';
import { Level, Verdict } from './report.ts';

const reason = z.string().trim().min(2).max(500);
const packId = Pack.shape.id;

/** What a pack is called where only its name is wanted. */
const PackName = Pack.pick({ id: true, version: true, title: true });

export const ListedPack = Pack.extend({
  /** given: by the door, for this session (`--pack FILE`) */
  origin: z.enum(['built-in', 'own', 'given']),
  inUse: z.boolean(),
  /** settings that differ from the pack it extends; 0 where it extends none */
  changes: z.int().nonnegative(),
  /** of an own pack: rules whose own settings this version of the program doesn't understand; their base's stand */
  leftOut: z.array(z.string()),
  /** of an own pack: when, by whom and why it was last saved */
  saved: z.strictObject({ at: IsoTime, by: Actor, reason: z.string().nullable() }).nullable(),
});
export type ListedPack = z.infer<typeof ListedPack>;

/**
 * A pack that isn't saved yet, whole or only what differs from the one it extends: `id`, `title`, `extends`, `rules`.
 * Read by `loadPack`, which names the path at fault, so any object gets as far as that. A `version` is not looked at.
 */
export const GivenPack = z.record(z.string(), z.unknown());
export type GivenPack = z.infer<typeof GivenPack>;

export const PackDifference = z.strictObject({
  rule: z.string(),
  /** state, required, level, params.general, basis.strength … */
  field: z.string(),
  /** null: none */
  before: z.json(),
  after: z.json(),
});
export type PackDifference = z.infer<typeof PackDifference>;

/** Findings by level; those of rules on trial are in `trial` alone. */
export const LevelCounts = z.strictObject({
  must: z.int().nonnegative(),
  should: z.int().nonnegative(),
  note: z.int().nonnegative(),
  trial: z.int().nonnegative(),
  /** rules that could not run */
  skipped: z.int().nonnegative(),
});
export type LevelCounts = z.infer<typeof LevelCounts>;

const EffectSide = z.strictObject({
  findings: LevelCounts,
  /** drafts with at least one finding of that level */
  drafts: LevelCounts,
  /** drafts with anything at must or should: "would have warned 12" */
  warned: z.int().nonnegative(),
});

const RuleSide = LevelCounts.extend({
  /** drafts in which the rule found something */
  drafts: z.int().nonnegative(),
});

const Told = z.strictObject({ rule: z.string(), code: z.string(), level: Level, trial: z.boolean() });

/** What a pack would have said of the last drafts, beside what another one says of them. */
export const PackEffect = z.strictObject({
  before: PackName,
  after: PackName,
  drafts: z.strictObject({
    /** originals of reviews */
    reviews: z.int().nonnegative(),
    /** documents of the own office from the archive, where there were fewer reviews than asked for */
    archived: z.int().nonnegative(),
    /** counted in neither: their files are gone or can't be read any more */
    unreadable: z.int().nonnegative(),
    /** not reached in the time there is */
    notReached: z.int().nonnegative(),
  }),
  /** false: neither own organ nor series are known, so nothing of the archive can be told to be the office's own */
  ownKnown: z.boolean(),
  total: z.strictObject({ before: EffectSide, after: EffectSide }),
  /** rules that found or skipped anything with either pack, in the order of reports */
  rules: z.array(z.strictObject({ rule: z.string(), before: RuleSide, after: RuleSide })),
  /** drafts of which the two packs don't say the same, in the order in which they were tried: newest first */
  changed: z.array(
    z.strictObject({
      source: z.enum(['review', 'archive']),
      id: z.union([ReviewId, DocumentId]),
      title: z.string().nullable(),
      file: z.string(),
      verdict: z.strictObject({ before: Verdict, after: Verdict }),
      /** said only before, or at another level than after */
      gone: z.array(Told),
      come: z.array(Told),
    }),
  ),
});
export type PackEffect = z.infer<typeof PackEffect>;

export const EffectProgress = z.strictObject({
  jobId: JobId,
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  total: z.int().nonnegative(),
  done: z.int().nonnegative(),
  /** null before the end, and where it was cancelled or failed */
  effect: PackEffect.nullable(),
  /** where it failed */
  error: OfficeError.nullable(),
});
export type EffectProgress = z.infer<typeof EffectProgress>;

const Finding = z.strictObject({
  draftId: DraftId,
  rule: z.string().min(1).max(100),
  anchor: z.string().min(1).max(64),
});
const one = { error: 'one of pack and packId' };
const Either = z.strictObject({ packId: packId.optional(), pack: GivenPack.optional() });
const isOne = ({ packId, pack }: z.infer<typeof Either>) => (packId === undefined) !== (pack === undefined);

/** Rule packs, and what a clerk accepts of a draft; part of `channels`. */
export const packChannels = {
  /** built-in ones, the office's own, and those the door was given */
  'packs.list': { in: z.strictObject({}), out: z.array(ListedPack), command: 'packs list' },
  /**
   * An own pack that says the same as another one, to be edited. `use`: the office works by it from now on.
   * Errors: not-found, no-workspace.
   */
  'packs.copy': {
    in: z.strictObject({
      from: packId,
      title: Pack.shape.title.optional(),
      use: z.boolean().default(false),
      by: Actor,
    }),
    out: ListedPack,
    command: 'packs copy',
  },
  /**
   * A new own pack, or the next version of one; kept is only what differs from the built-in pack that it extends.
   * `over`: the version that was edited. Errors: invalid-pack (with the path at fault), pack-built-in (the id is a
   * built-in pack's), conflict (saved by somebody else meanwhile), no-workspace.
   */
  'packs.save': {
    in: z.strictObject({ pack: GivenPack, over: z.string().optional(), reason: reason.optional(), by: Actor }),
    out: ListedPack,
    command: 'packs save',
  },
  /** Errors: not-found, pack-built-in, pack-in-use, no-workspace. */
  'packs.remove': {
    in: z.strictObject({ packId, reason: reason.optional(), by: Actor }),
    out: z.strictObject({}),
    command: 'packs remove',
  },
  /**
   * One rule of the pack in use, or of `packId`. A built-in pack isn't changed: a copy is made of it, and used where
   * the built-in one was. Errors: not-found (pack or rule), invalid-pack, no-workspace.
   */
  'packs.setRule': {
    in: z
      .strictObject({
        rule: z.string(),
        packId: packId.optional(),
        state: PackRule.shape.state.optional(),
        level: PackRule.shape.level.optional(),
        /** those that change */
        params: PackRule.shape.params.optional(),
        reason,
        by: Actor,
      })
      .refine(({ state, level, params }) => [state, level, params].some((given) => given !== undefined), {
        error: 'nothing to set: state, level or params',
      }),
    out: z.strictObject({
      pack: ListedPack,
      /** of which a copy was made for this */
      copiedFrom: packId.nullable(),
    }),
    command: 'packs set-rule',
  },
  /** A saved or given pack beside the one that it extends, or beside another. Errors: not-found, invalid-pack. */
  'packs.diff': {
    in: Either.extend({ against: packId.optional() }).refine(isOne, one),
    out: z.strictObject({
      /** null: it extends none */
      base: PackName.nullable(),
      changes: z.array(PackDifference),
    }),
    command: 'packs diff',
  },
  /**
   * Begins to try a pack on the last drafts beside another one, the one in use unless it is named, and returns at
   * once. What still runs is cancelled. Errors: not-found, invalid-pack, no-workspace.
   */
  'packs.effect': {
    in: Either.extend({ against: packId.optional(), limit: z.int().min(1).max(200).default(100) }).refine(isOne, one),
    out: EffectProgress,
    command: 'packs effect',
  },
  /** Of a trial of this session, or of the latest; null where there is none. */
  'packs.effectStatus': {
    in: z.strictObject({ jobId: JobId.optional() }),
    out: EffectProgress.nullable(),
    command: 'packs effect-status',
  },
  /** Errors: not-found, no-workspace. */
  'packs.effectCancel': { in: z.strictObject({ jobId: JobId }), out: EffectProgress, command: 'packs effect-cancel' },

  /** What was accepted of this draft and of the versions before it, by whomever; newest first. */
  'draft.accepted': {
    in: z.strictObject({ draftId: DraftId }),
    out: z.array(Acceptance),
    command: 'draft accepted',
  },
  /** A finding is fine here, and why; a new reason takes the place of an old one. Answers as `draft.accepted`. */
  'draft.accept': {
    in: Finding.extend({ code: z.string().min(1).max(100), reason, by: Actor }),
    out: z.array(Acceptance),
    command: 'draft accept',
  },
  /** Takes it back, in every version of the draft. Errors: draft-gone, not-found. Answers as `draft.accepted`. */
  'draft.unaccept': { in: Finding.extend({ by: Actor }), out: z.array(Acceptance), command: 'draft unaccept' },
} as const;
