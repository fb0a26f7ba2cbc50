import { dayOf, guarded, type Now, type Workspace } from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelName,
  type ChannelOut,
  type Draft,
  type EffectProgress,
  ok,
  type Pack,
  type Result,
} from '#shared/contract/index.ts';
import type { Parser } from '../documents/index.ts';
import { createEditing } from './editing.ts';
import { type EffectOrder, type EffectParts, type EffectRooms, type EffectRun, runEffect } from './effect-run.ts';
import { createEffects } from './effects.ts';
import { diffOn, eitherOn, findFor, findOn, listShelf, shelfOf } from './shelf.ts';

type Answer<C extends ChannelName> = Promise<Result<ChannelOut<C>>>;

/** The rule packs of an office: finding them, its own ones, and what one would have said. Errors are those of the channels. */
export interface Rulebook {
  list(): Answer<'packs.list'>;
  /** The whole pack, own ones too. Errors: not-found. */
  find(id: string): Promise<Result<Pack>>;
  diff(input: ChannelIn<'packs.diff'>): Answer<'packs.diff'>;
  copy(input: ChannelIn<'packs.copy'>): Answer<'packs.copy'>;
  save(input: ChannelIn<'packs.save'>): Answer<'packs.save'>;
  remove(input: ChannelIn<'packs.remove'>): Answer<'packs.remove'>;
  setRule(input: ChannelIn<'packs.setRule'>): Answer<'packs.setRule'>;
  effect(input: ChannelIn<'packs.effect'>): Answer<'packs.effect'>;
  effectStatus(input: ChannelIn<'packs.effectStatus'>): Answer<'packs.effectStatus'>;
  effectCancel(input: ChannelIn<'packs.effectCancel'>): Answer<'packs.effectCancel'>;
  /** Breaks off what is being tried. */
  close(): Promise<void>;
}

export type RulebookParts = Readonly<{
  workspace: Workspace;
  /** packs that the door was given */
  given: readonly Pack[];
  now: Now;
  rooms: EffectRooms;
  /** the rooms as `draft` would have found them on its day */
  roomsFor: EffectParts['roomsFor'];
  /** a parser of a trial's own, so that it is in nobody's way; closed with it */
  openParser(): Parser;
  /** reads and understands a file, with what people put right in it */
  read(parser: Parser, name: string, bytes: Uint8Array): Promise<Result<Draft>>;
  onProgress(progress: EffectProgress): void;
}>;

export function createRulebook(parts: RulebookParts): Rulebook {
  const { workspace, given, now, rooms, roomsFor } = parts;
  const { db, path } = workspace;
  const effects = createEffects(start, parts.onProgress);

  function start(order: EffectOrder, onProgress: Parameters<typeof runEffect>[3]): EffectRun {
    const parser = parts.openParser();
    const read: EffectParts['read'] = (name, bytes) => parts.read(parser, name, bytes);
    const run = runEffect(order, { workspace, roomsFor, read, now, today: dayOf(now()) }, rooms, onProgress);
    return {
      ended: run.ended.finally(() => parser.close()),
      cancel() {
        run.cancel();
        // what is being read is given up, not waited for
        void parser.close();
      },
    };
  }

  return {
    list: () => guarded(path, async () => ok(listShelf(await shelfOf(db, given)))),
    find: (id) => guarded(path, () => findFor(db, given, id)),
    diff: (input) => guarded(path, async () => diffOn(await shelfOf(db, given), input)),
    ...createEditing(workspace, given, now),

    effect: ({ limit, against, ...either }) =>
      guarded(path, async () => {
        const shelf = await shelfOf(db, given);
        const after = eitherOn(shelf, either);
        if (!after.ok) return after;
        const before = findOn(shelf, against ?? shelf.inUse);
        return before.ok ? ok(effects.begin({ before: before.value, after: after.value, limit })) : before;
      }),
    effectStatus: async ({ jobId }) => ok(effects.status(jobId)),
    effectCancel: ({ jobId }) => effects.cancel(jobId),
    close: effects.close,
  };
}
