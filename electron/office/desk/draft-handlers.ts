import { basename } from 'node:path';
import { dayOf } from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelOut,
  type Draft,
  fail,
  ok,
  type Report,
  type Result,
} from '#shared/contract/index.ts';
import { against, noBoilerplate } from '#shared/reuse/index.ts';
import { check, findPack, gatherFacts } from '../checking/index.ts';
import { readFileBytes } from '../documents/index.ts';
import { createAccepting } from './acceptances.ts';
import { createCorrecting } from './corrections.ts';
import type { Desk } from './desk.ts';
import type { OpenDraft } from './drafts.ts';
import type { Handlers } from './face.ts';
import { isOwnDatabase } from './own-files.ts';
import { readRemembered } from './read-draft.ts';

type Own = `draft.${string}`;
type CheckInput = ChannelIn<'draft.check'>;

export function draftHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const correct = createCorrecting(desk);
  const { accepted, accept, unaccept } = createAccepting(desk);
  return {
    'draft.open': ({ name, bytes }) => openDraft(desk, name, bytes),
    'draft.openPath': async ({ path }) => {
      const rooms = desk.rooms();
      if (rooms.ok && (await isOwnDatabase(path, rooms.value.workspace.path))) {
        return fail('unknown-format', { file: basename(path), format: 'binary' });
      }
      const file = await readFileBytes(path);
      return file.ok ? openDraft(desk, file.value.name, file.value.bytes) : file;
    },
    'draft.get': async ({ draftId }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? show(entry.value) : entry;
    },
    'draft.correct': async (input) => {
      const corrected = await correct(input);
      return corrected.ok ? show(corrected.value) : corrected;
    },
    'draft.accepted': accepted,
    'draft.accept': accept,
    'draft.unaccept': unaccept,
    'draft.close': async ({ draftId }) => {
      desk.drafts.close(draftId);
      return ok({});
    },
    'draft.check': async (input) => {
      const entry = desk.drafts.get(input.draftId);
      return entry.ok ? checkDraft(desk, entry.value.draft, input) : entry;
    },
    'draft.similar': async ({ draftId }) => {
      const entry = desk.drafts.get(draftId);
      if (!entry.ok) return entry;
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.archive.similar(entry.value.draft) : rooms;
    },
    'draft.against': async ({ draftId, sourceId }) => {
      const [entry, source] = [desk.drafts.get(draftId), desk.drafts.get(sourceId)];
      if (!entry.ok) return entry;
      if (!source.ok) return source;
      const rooms = desk.rooms();
      const boilerplate = rooms.ok ? await rooms.value.archive.boilerplate() : ok(noBoilerplate);
      if (!boilerplate.ok) return boilerplate;
      return ok(against(entry.value.draft, source.value.draft, boilerplate.value));
    },
    'draft.formatted': async ({ draftId }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? desk.parser.formatted(entry.value.draft.file.name, entry.value.bytes) : entry;
    },
  };
}

type Opened = ChannelOut<'draft.open'>;

function show({ id, draft }: OpenDraft): Result<Opened> {
  return ok({ draftId: id, draft });
}

async function openDraft(desk: Desk, name: string, bytes: Uint8Array): Promise<Result<Opened>> {
  const rooms = desk.rooms();
  if (rooms.ok) rooms.value.archive.prepare();
  const read = await readRemembered(desk.parser, rooms.ok ? rooms.value : null, name, bytes);
  return read.ok ? show(desk.drafts.add({ ...read.value, bytes })) : read;
}

/** Opens what is not open yet: a draft of the same name and content is shown as it stands. */
export async function openOnce(desk: Desk, name: string, bytes: Uint8Array, sha256: string): Promise<Result<Opened>> {
  for (const id of desk.drafts.ids()) {
    const open = desk.drafts.get(id);
    if (open.ok && open.value.draft.file.sha256 === sha256 && open.value.draft.file.name === name)
      return show(open.value);
  }
  return openDraft(desk, name, bytes);
}

/** Gathers the facts that the pack's rules need, then judges. Without a workspace their rules say 未检查. */
export async function checkDraft(
  desk: Desk,
  draft: Draft,
  { asOf, seriesId, packId, nature, language }: Omit<CheckInput, 'draftId'>,
): Promise<Result<Report>> {
  const rooms = desk.rooms();
  const settings = rooms.ok ? await rooms.value.workspace.settings.get() : ok(desk.looseSettings);
  if (!settings.ok) return settings;
  const id = packId ?? settings.value.packId;
  const pack = rooms.ok ? await rooms.value.rulebook.find(id) : findPack(id, desk.options.packs);
  if (!pack.ok) return pack;

  const today = dayOf(desk.options.now());
  const facts = await gatherFacts(draft, {
    asOf: asOf ?? today,
    seriesId,
    rooms: rooms.ok ? rooms.value : null,
  });
  return ok(check({ draft, pack: pack.value, facts, asOf: asOf ?? today, language, nature }));
}
