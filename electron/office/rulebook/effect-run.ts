import { setImmediate } from 'node:timers/promises';
import type { Workspace } from '#electron/store/index.ts';
import {
  type Draft,
  type EffectProgress,
  fail,
  ok,
  type Pack,
  type PackEffect,
  type Result,
} from '#shared/contract/index.ts';
import { type CheckRooms, check, gatherFacts } from '../checking/index.ts';
import { type Judged, summarise, type Tried } from './effect-summary.ts';
import { type DraftRooms, judgedAs, type LastDrafts, lastDrafts, type TriedDraft } from './tried-drafts.ts';

/** Files on their way at once: while one is judged here, the parser reads the next. */
const AT_ONCE = 2;
/** Milliseconds after which no further draft is begun: whoever waits for the answer would have gone. */
const MOST_TIME = 180_000;

export type EffectRooms = CheckRooms & DraftRooms;

export type EffectParts = Readonly<{
  workspace: Pick<Workspace, 'files'>;
  /** facts for a draft are gathered as for one that stood in this archive on that day */
  roomsFor(draft: TriedDraft): EffectRooms;
  /** Reads and understands a file in the parser's process, with what people put right in it. */
  read(name: string, bytes: Uint8Array): Promise<Result<Draft>>;
  now: () => Date;
  /** the day that an undated document is judged for */
  today: string;
}>;

export type EffectOrder = Readonly<{ before: Pack; after: Pack; limit: number }>;

export type EffectRun = Readonly<{
  ended: Promise<Result<PackEffect | null>>;
  /** what is under way is finished, and no more is begun; it then ends with null */
  cancel(): void;
}>;

/** Judges the last drafts by two packs. The facts of a draft are gathered once, so the packs alone make the difference. */
export function runEffect(
  order: EffectOrder,
  parts: EffectParts,
  rooms: DraftRooms,
  onProgress: (progress: Pick<EffectProgress, 'done' | 'total'>) => void,
): EffectRun {
  const begun = parts.now().getTime();
  let cancelled = false;

  async function work(): Promise<Result<PackEffect | null>> {
    const last = await lastDrafts(rooms, order.limit);
    return last.ok ? tryAll(last.value) : last;
  }

  async function tryAll({ drafts, ownKnown }: LastDrafts): Promise<Result<PackEffect | null>> {
    const { before, after } = order;
    const tried = new Map<TriedDraft, Tried | null>();
    const waiting = drafts.values();
    const worker = async (): Promise<void> => {
      for (const draft of waiting) {
        if (cancelled || parts.now().getTime() - begun > MOST_TIME) return;
        const outcome = await tryOne(draft, order, parts);
        tried.set(draft, outcome.ok ? outcome.value : null);
        onProgress({ done: tried.size, total: drafts.length });
      }
    };
    onProgress({ done: 0, total: drafts.length });
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (cancelled) return ok(null);
    const judged = drafts.flatMap((draft) => tried.get(draft) ?? []);
    return ok(
      summarise({
        before,
        after,
        tried: judged,
        unreadable: tried.size - judged.length,
        notReached: drafts.length - tried.size,
        ownKnown,
      }),
    );
  }

  return {
    ended: work(),
    cancel: () => {
      cancelled = true;
    },
  };
}

/** One draft that trips over a bug of ours must not take the answer about all the others with it. */
async function tryOne(draft: TriedDraft, order: EffectOrder, parts: EffectParts): Promise<Result<Tried>> {
  try {
    return await judgeByBoth(draft, order, parts);
  } catch {
    return fail('internal', { file: draft.file });
  }
}

async function judgeByBoth(
  draft: TriedDraft,
  { before, after }: EffectOrder,
  { workspace, roomsFor, read, today }: EffectParts,
): Promise<Result<Tried>> {
  const bytes = await workspace.files.get(draft.sha256);
  if (!bytes.ok) return bytes;
  const understood = await read(draft.file, bytes.value);
  if (!understood.ok) return understood;
  // everybody else's turn: after a draft was understood, before and between the two packs
  await setImmediate();
  const rooms = roomsFor(draft);
  const { asOf = draft.asOf ?? today, nature } = await judgedAs(rooms, draft);
  const facts = await gatherFacts(understood.value, { asOf, seriesId: draft.seriesId, rooms });
  const judge = async (pack: Pack): Promise<Judged> => {
    await setImmediate();
    const report = check({ draft: understood.value, pack, facts, asOf, language: 'zh-CN', nature });
    const { findings, skipped, verdict } = report;
    return { findings, skipped, verdict };
  };
  return ok({ draft, before: await judge(before), after: await judge(after) });
}
